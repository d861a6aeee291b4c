// A person's record that a clinic's system hands over for the next visit, as a file.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <optional>

#include "app/settings/launch_settings.h"

namespace kiosk {

/// Takes the one record (*.json) that waits in the clinic's folder, under a name that nobody else
/// takes: it is read, and then removed by `forget_record`. nullopt where none waits. One that waits
/// too long is removed; of several none is used, since nobody knows whose the visit is, and all are
/// removed. Lines for staff go to `log`; they name no file, whose name may be a person's.
std::optional<std::filesystem::path> take_record(const LaunchSettings& settings, std::ostream& log);

/// Removes a taken record; false if it is still there, and then it must not be used.
bool forget_record(const std::filesystem::path& record);

}  // namespace kiosk
