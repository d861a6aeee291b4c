// All attributes of a job that determine how its sheet is printed.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "app/print/cups/printing_system.h"

namespace kiosk {

/// Names and values of a job's attributes, as `lp -o` takes them.
///
/// CUPS fills in attributes that a job leaves out with the queue's defaults (`lpadmin -o
/// NAME-default=VALUE`): several pages on one to save paper, banners, a hold until a clerk releases
/// it. So a job sets everything that would change the sheet, hide it or hold it back. Properties of
/// the machine stay the queue's: tray, kind of paper, output bin and page order in it, resolution,
/// toner saving.
std::vector<std::pair<std::string, std::string>> job_options(const PrintWishes& wishes);

}  // namespace kiosk
