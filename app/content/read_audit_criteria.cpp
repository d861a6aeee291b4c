#include "app/content/check_aid.h"
#include "app/content/toml_table.h"
#include "app/domain/language.h"

namespace kiosk {
namespace {

AuditStandard read_standard(TomlTable& table) {
  AuditStandard standard{.name = table.required_text("name"),
                         .source = table.required_text("source")};
  for (auto& item : table.tables("items")) {
    standard.items.push_back(
        {.id = item.required_text("id"), .criterion = item.required_text("criterion")});
    item.report_unknown_keys();
  }
  table.report_unknown_keys();
  return standard;
}

}  // namespace

Reading<AuditCriteria> read_audit_criteria(const std::filesystem::path& assets) {
  Reading<AuditCriteria> reading;
  FileFaults faults(assets / "audit" / (std::string(program_language) + ".toml"), reading.faults);
  const auto file = read_toml_file(faults);
  if (!file) return reading;
  TomlTable root(*file, faults);
  AuditCriteria criteria{.heading = root.required_text("heading"),
                         .intro = root.required_text("intro")};
  for (auto& table : root.tables("standard")) criteria.standards.push_back(read_standard(table));
  root.report_unknown_keys();
  if (!has_errors(reading.faults)) reading.value = std::move(criteria);
  return reading;
}

}  // namespace kiosk
