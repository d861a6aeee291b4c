#include "app/content/read_content.h"
#include "app/content/toml_table.h"
#include "app/quality/syllables.h"

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

std::vector<PluralEndings> read_plurals(TomlTable& root) {
  std::vector<PluralEndings> plurals;
  for (auto& table : root.tables("plurals")) {
    plurals.push_back(
        {.one = table.text("one").value_or(""), .other = table.text("other").value_or("")});
    table.report_unknown_keys();
  }
  return plurals;
}

/// A required number; if it is missing, an error and 0.
double required_number(TomlTable& table, std::string_view key) {
  const auto number = table.number(key);
  if (!number && !table.has(key))
    table.faults().error(table.place(), '"' + std::string(key) + "\" is missing");
  return number.value_or(0);
}

SyllableRules read_syllables(TomlTable& table) {
  SyllableRules rules{.silent = read_list(table, "silent"),
                      .starts = read_list(table, "syllables")};
  if (rules.starts.empty())
    table.faults().error(table.place(), "\"syllables\" names no pattern of a syllable");
  if (const auto pattern = syllable_rules_fault(rules); !pattern.empty())
    table.faults().error(table.place(), '"' + pattern + "\" is not a regular expression");
  if (auto exceptions = table.table("exceptions")) {
    for (const auto& word : exceptions->keys()) {
      if (const auto count = exceptions->integer(word))
        rules.exceptions[word] = static_cast<int>(*count);
    }
  }
  return rules;
}

void read_reading(TomlTable& root, PlainLanguage& list) {
  auto table = root.table("reading");
  if (!table) return;
  const auto highest = table->number("highest");
  const auto lowest = table->number("lowest");
  if (highest.has_value() == lowest.has_value())
    table->faults().error(table->place(), "needs either \"highest\" or \"lowest\"");
  list.reading = ReadingFormula{.shown = table->required_text("shown"),
                                .base = required_number(*table, "base"),
                                .words_a_sentence = required_number(*table, "words_a_sentence"),
                                .syllables_a_word = required_number(*table, "syllables_a_word"),
                                .limit = highest.value_or(lowest.value_or(0)),
                                .higher_is_harder = highest.has_value()};
  list.syllables = read_syllables(*table);
  table->report_unknown_keys();
}

/// [sentences], if the usual limits do not fit the language.
void read_sentences(TomlTable& root, PlainLanguage& list) {
  constexpr std::int64_t highest = 100;
  auto table = root.table("sentences");
  if (!table) return;
  const auto read = [&](std::string_view key, int& limit) {
    const auto number = table->integer(key).value_or(limit);
    if (number < 1 || number > highest)
      table->faults().error(table->place_of(key),
                            '"' + std::string(key) + "\" is not from 1 to 100");
    else limit = static_cast<int>(number);
  };
  read("average", list.sentences.average);
  read("longest", list.sentences.longest);
  table->report_unknown_keys();
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
  list.plurals = read_plurals(root);
  read_banned(root, list);
  read_reading(root, list);
  read_sentences(root, list);
  root.report_unknown_keys();
  if (!has_errors(reading.faults)) reading.value = std::move(list);
  return reading;
}

}  // namespace kiosk
