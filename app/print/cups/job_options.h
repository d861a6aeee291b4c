// All that a job says of how its sheet is to be printed.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "app/print/cups/printing_system.h"

namespace kiosk {

/// Names and values of a job's attributes, as `lp -o` takes them.
///
/// CUPS fills in for whatever a job leaves unsaid what somebody once set on the queue (`lpadmin -o
/// NAME-default=VALUE`): several pages on one to save paper, banners, a hold until a clerk lets it
/// go. So a job says everything that would change the sheet, hide it or hold it back. What belongs
/// to the machine stays the queue's: tray, kind of paper, output bin and the order in which pages
/// lie in it, resolution, toner saving.
std::vector<std::pair<std::string, std::string>> job_options(const PrintWishes& wishes);

}  // namespace kiosk
