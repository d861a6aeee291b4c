// review.toml as text: parsed with all its faults, and serialized by the same library.
#include <cstdio>
#include <sstream>

#include "app/content/toml_table.h"
#include "app/review/review_file.h"

namespace kiosk {
namespace {

constexpr auto heading =
    "# Written by `beforehand review`: who signed which part of this aid, and what reviewers said "
    "of it.\n\n";

PartSignature read_signature(TomlTable& table) {
  PartSignature signature{
      .part = table.required_text("part"),
      .language = table.required_text("language"),
      .hash = table.required_text("hash"),
      .by = {.name = table.required_text("name"), .role = table.required_text("role")},
      .date = table.required_date("date")};
  table.report_unknown_keys();
  return signature;
}

PartComment read_comment(TomlTable& table) {
  PartComment comment{.part = table.required_text("part"),
                      .language = table.required_text("language"),
                      .by = table.text("name").value_or(""),
                      .date = table.required_date("date"),
                      .text = table.required_text("text")};
  table.report_unknown_keys();
  return comment;
}

toml::date day_of(const std::string& date) {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  std::sscanf(date.c_str(), "%4d-%2u-%2u", &year, &month, &day);
  return {year, month, day};
}

toml::table table_of(const PartSignature& signature) {
  return toml::table{{"part", signature.part},    {"language", signature.language},
                     {"hash", signature.hash},    {"name", signature.by.name},
                     {"role", signature.by.role}, {"date", day_of(signature.date)}};
}

toml::table table_of(const PartComment& comment) {
  toml::table table{{"part", comment.part},
                    {"language", comment.language},
                    {"date", day_of(comment.date)},
                    {"text", comment.text}};
  if (!comment.by.empty()) table.insert("name", comment.by);
  return table;
}

template <class Entries>
void add_tables(toml::table& root, const char* key, const Entries& entries) {
  toml::array list;
  for (const auto& entry : entries) list.push_back(table_of(entry));
  if (!list.empty()) root.insert(key, std::move(list));
}

}  // namespace

Reading<ReviewFile> read_review_file(const std::filesystem::path& folder) {
  Reading<ReviewFile> reading;
  std::error_code failure;
  if (!std::filesystem::exists(folder / review_file_name, failure)) {
    reading.value.emplace();
    return reading;
  }
  FileFaults faults(folder / review_file_name, reading.faults);
  const auto toml = read_toml_file(faults);
  if (!toml) return reading;
  TomlTable root(*toml, faults);
  ReviewFile file;
  for (auto& table : root.tables("signature")) file.signatures.push_back(read_signature(table));
  for (auto& table : root.tables("comment")) file.comments.push_back(read_comment(table));
  root.report_unknown_keys();
  if (!has_errors(reading.faults)) reading.value = std::move(file);
  return reading;
}

std::string as_toml(const ReviewFile& file) {
  toml::table root;
  add_tables(root, "signature", file.signatures);
  add_tables(root, "comment", file.comments);
  std::ostringstream text;
  text << heading << toml::toml_formatter{root} << '\n';
  return text.str();
}

}  // namespace kiosk
