#include "app/content/read_content.h"
#include "app/content/toml_table.h"

namespace kiosk {
namespace {

std::vector<std::string> read_list(TomlTable& table, std::string_view key) {
  std::vector<std::string> list;
  for (auto& entry : table.texts(key)) list.push_back(std::move(entry.text));
  return list;
}

void read_banned(TomlTable& root, PlainLanguage& list) {
  for (auto& table : root.tables("banned")) {
    const auto why = table.required_text("why");
    const auto allowed = read_list(table, "allowed");
    const auto phrases = read_list(table, "phrases");
    if (phrases.empty()) table.faults().error(table.place(), "\"phrases\" names no phrase");
    const auto own_voice_only = table.boolean("own_voice_only").value_or(false);
    for (const auto& phrase : phrases)
      list.banned.push_back(
          {.phrase = phrase, .why = why, .allowed = allowed, .own_voice_only = own_voice_only});
    table.report_unknown_keys();
  }
}

Meaning read_meaning(TomlTable& table) {
  Meaning meaning{.id = table.required_text("id")};
  for (const auto& key : table.keys()) {
    if (key != "id") meaning.words[key] = read_list(table, key);
  }
  return meaning;
}

}  // namespace

Reading<Meanings> read_meanings(const std::filesystem::path& assets) {
  Reading<Meanings> reading;
  FileFaults faults(assets / "plain-language" / "meanings.toml", reading.faults);
  const auto file = read_toml_file(faults);
  if (!file) return reading;
  TomlTable root(*file, faults);
  Meanings meanings;
  for (auto& table : root.tables("meaning")) meanings.push_back(read_meaning(table));
  root.report_unknown_keys();
  if (!has_errors(reading.faults)) reading.value = std::move(meanings);
  return reading;
}

Reading<PlainLanguage> read_plain_language(const std::filesystem::path& assets,
                                           const Language& language) {
  Reading<PlainLanguage> reading;
  FileFaults faults(assets / "plain-language" / (language + ".toml"), reading.faults);
  const auto file = read_toml_file(faults);
  if (!file) return reading;
  TomlTable root(*file, faults);
  PlainLanguage list;
  list.medical = read_list(root, "medical");
  list.known = read_list(root, "known");
  list.no_good_number = read_list(root, "no_good_number");
  list.of_hundred = read_list(root, "of_hundred");
  list.the_other = read_list(root, "the_other");
  list.not_so = read_list(root, "not_so");
  list.reader = read_list(root, "reader");
  read_banned(root, list);
  root.report_unknown_keys();
  if (!has_errors(reading.faults)) reading.value = std::move(list);
  return reading;
}

}  // namespace kiosk
