// TOML files in which a command keeps a record of each of many things: a line for each, with who
// reviewed it. Only for the folder's own .cpp files.
#pragma once

#include "app/content/read_content.h"
#include "app/content/text_places.h"
#include "app/content/toml_table.h"

namespace kiosk {

/// Reads the records in the table of that name; a missing file is an empty one without faults.
template <class Record>
Reading<std::map<std::string, Record, std::less<>>> read_record_file(
    const std::filesystem::path& path, std::string_view name, Record (*read)(TomlTable& table)) {
  Reading<std::map<std::string, Record, std::less<>>> reading;
  std::error_code failure;
  if (!std::filesystem::exists(path, failure)) {
    reading.value.emplace();
    return reading;
  }
  FileFaults faults(path, reading.faults);
  const auto file = read_toml_file(faults);
  if (!file) return reading;
  TomlTable root(*file, faults);
  std::map<std::string, Record, std::less<>> records;
  if (auto table = root.table(name)) {
    for (const auto& key : table->keys()) {
      auto entry = table->table(key);
      if (!entry) continue;
      auto& record = records[key] = read(*entry);
      record.reviewed_by = entry->text("reviewed_by").value_or("");
      if (!record.reviewed_by.empty()) record.reviewed_on = entry->required_date("reviewed_on");
      entry->report_unknown_keys();
    }
  }
  root.report_unknown_keys();
  if (!has_errors(reading.faults)) reading.value = std::move(records);
  return reading;
}

/// A record as a line of such a file. `members`: the record's own, without who reviewed it.
template <class Record>
std::string record_line(const std::string& key, const std::string& members, const Record& record) {
  auto line = as_json_string(key) + " = { " + members;
  if (!record.reviewed_by.empty())
    line += ", reviewed_by = " + as_json_string(record.reviewed_by) +
            ", reviewed_on = " + record.reviewed_on;
  return line + " }\n";
}

}  // namespace kiosk
