// What a clinic's system hands over of a person's record, out of a file.
#pragma once

#include "app/content/file_faults.h"
#include "app/fhirpath/launch_context.h"

namespace kiosk {

/// The resources of a Bundle, or the one resource of a file, by the names of the form's launch
/// context (SDC launchContext: a name and a type); a Patient is called "patient" in any case. An
/// empty path is nothing; a file that cannot be used is a fault.
fhirpath::LaunchContext read_launch_context(const std::filesystem::path& file,
                                            const Json& questionnaire, FileFaults& faults);

}  // namespace kiosk
