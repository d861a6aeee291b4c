// What a kiosk shows: the clinic's aid, or a plain form, with the words and languages it is offered
// in.
#pragma once

#include <string>

#include "app/commands/kiosk_command.h"
#include "app/settings/kiosk_settings.h"
#include "ui/host/kiosk.h"

namespace kiosk {

/// The aid of the settings, or the form of the arguments in its place. Faults go to the log; where
/// nothing can be shown, the state has no content and says why in `staff_detail`.
ui::ContentState load_kiosk_content(const KioskArguments& arguments, const KioskSettings& settings);

/// The content folder of the settings with its links followed: where an update switches a link,
/// what was loaded stays what it was.
std::filesystem::path content_folder(const KioskSettings& settings);

/// What of the clinic's value sets cannot be used: into the log, and as lines for the staff panel.
/// The kiosk goes on without it.
std::string value_set_notices(const KioskSettings& settings);

}  // namespace kiosk
