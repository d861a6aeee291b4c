// Reads the data of a person's record that a clinic's system provides, from a file.
#pragma once

#include "app/content/file_faults.h"
#include "app/fhirpath/launch_context.h"

namespace kiosk {

/// The resources of a Bundle, or the one resource of a file, by the names of the form's launch
/// context (SDC launchContext: a name and a type); a Patient is always also named "patient". Empty
/// for an empty path; a file that cannot be used is a fault.
fhirpath::LaunchContext read_launch_context(const std::filesystem::path& file,
                                            const Json& questionnaire, FileFaults& faults);

}  // namespace kiosk
