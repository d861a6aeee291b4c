#include "app/content/check_aid.h"
#include "app/content/file_faults.h"

namespace kiosk {

Reading<Audit> read_audit(const std::filesystem::path& folder, std::string_view content_hash) {
  Reading<Audit> reading;
  const auto file = folder / "AUDIT.md";
  std::error_code failure;
  if (!std::filesystem::exists(file, failure)) return reading;
  FileFaults faults(file, reading.faults);
  const auto page = read_written(faults);
  const auto written = page ? read_markdown(*page) : std::nullopt;
  for (auto& fault : reading.faults)
    fault.severity = ContentFault::Severity::warning;  // a kiosk works without an audit
  if (written && written->content_hash == content_hash) reading.value = written->audit;
  else if (page)
    faults.warning("",
                   "was made from other content, so the kiosk does not show it; regenerate it: "
                   "beforehand check --audit");
  return reading;
}

}  // namespace kiosk
