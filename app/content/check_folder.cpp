#include "app/content/check_aid.h"
#include "app/content/read_content.h"

namespace kiosk {

ContentFaults check_folder(const std::filesystem::path& folder) {
  auto faults = read_aid(folder).faults;
  std::stable_partition(faults.begin(), faults.end(), [](const ContentFault& fault) { return fault.severity == ContentFault::Severity::error; });
  return faults;
}

}  // namespace kiosk
