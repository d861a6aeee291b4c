// text/<language>/terms.toml: the one translation of each term. It is optional.
#include "app/content/aid_parts.h"

namespace kiosk {
namespace {

std::vector<std::string> read_phrases(TomlTable& table, std::string_view key) {
  std::vector<std::string> phrases;
  for (auto& phrase : table.texts(key)) phrases.push_back(std::move(phrase.text));
  return phrases;
}

Term read_term(TomlTable& table) {
  Term term{.original = read_phrases(table, "original"),
            .translated = read_phrases(table, "translated"),
            .never = read_phrases(table, "never"),
            .source = table.required_text("source")};
  if (term.original.empty() != term.translated.empty())
    table.faults().error(table.place(), "\"original\" and \"translated\" go together");
  if (term.original.empty() && term.never.empty())
    table.faults().error(table.place(), "needs \"original\" with \"translated\", or \"never\"");
  table.report_unknown_keys();
  return term;
}

}  // namespace

void read_terms(AidParts& parts) {
  for (const auto& language : parts.aid.languages) {
    const auto name = std::filesystem::path("text") / language / "terms.toml";
    if (!has_file(parts, name.string())) continue;
    auto faults = parts.faults_of(name);
    const auto file = read_toml_file(faults);
    if (!file) continue;
    TomlTable root(*file, faults);
    for (auto& table : root.tables("term")) parts.aid.terms[language].push_back(read_term(table));
    root.report_unknown_keys();
  }
}

}  // namespace kiosk
