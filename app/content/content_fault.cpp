#include "app/content/content_fault.h"

#include <algorithm>

#include "app/json/characters.h"

namespace kiosk {

std::string as_line(const ContentFault& fault) {
  auto line = fault.file.string() + ':';
  if (!fault.place.empty()) line += fault.place + ':';
  if (fault.severity == ContentFault::Severity::warning) line += " warning:";
  if (fault.severity == ContentFault::Severity::note) line += " note:";
  return printable(line + ' ' + fault.what +
                   (fault.link_id.empty() ? "" : " [linkId " + fault.link_id + ']'));
}

bool has_errors(const ContentFaults& faults) {
  return std::any_of(faults.begin(), faults.end(), [](const ContentFault& fault) {
    return fault.severity == ContentFault::Severity::error;
  });
}

bool are_unread(const ContentFaults& faults) {
  return has_errors(faults) &&
         std::all_of(faults.begin(), faults.end(), [](const ContentFault& fault) {
           return fault.unread || fault.severity != ContentFault::Severity::error;
         });
}

}  // namespace kiosk
