#include "app/commands/check_glyphs.h"

#include <optional>
#include <set>

#include "app/quality/patient_texts.h"
#include "app/typesetting/typesetter.h"
#include "app/values/utf8.h"

namespace kiosk {
namespace {

/// The characters of a UTF-8 text, without duplicates.
std::set<std::string> characters_of(const std::string& text) {
  std::set<std::string> characters;
  for (std::size_t from = 0; from < text.size();) {
    std::size_t to = from + 1;
    while (to < text.size() && values::is_continuation(text[to])) ++to;
    characters.insert(text.substr(from, to - from));
    from = to;
  }
  return characters;
}

/// Checking all characters of a language at once is fast, and mostly sufficient.
bool can_show_all(const Typesetter& typesetter, const std::vector<PatientText>& texts,
                  const Language& language) {
  std::set<std::string> characters;
  for (const auto& text : texts) characters.merge(characters_of(text.words));
  std::string all;
  for (const auto& character : characters) all += character + ' ';
  return typesetter.can_show(all, language);
}

std::string first_missing(const Typesetter& typesetter, const std::string& text,
                          const Language& language) {
  for (const auto& character : characters_of(text)) {
    if (!typesetter.can_show(character, language)) return character;
  }
  return {};
}

/// One line for a language of which hardly a text can be shown: its script has no font here.
std::optional<ContentFault> whole_script_missing(const DecisionAid& aid, const Language& language,
                                                 std::size_t missing, std::size_t texts) {
  constexpr std::size_t fewest_of_a_script = 20;  // fewer are named one by one
  if (missing < fewest_of_a_script || missing * 2 < texts) return std::nullopt;
  return ContentFault{.file = aid.folder / texts_file_of(language),
                      .what = "no font of the kiosk has the letters of \"" + language + "\" (" +
                              std::to_string(missing) + " of " + std::to_string(texts) +
                              " texts); Debian has fonts-noto-core and fonts-noto-cjk"};
}

}  // namespace

ContentFaults missing_glyphs(const DecisionAid& aid, const std::filesystem::path& assets) {
  ContentFaults faults;
  const Typesetter typesetter(assets / "fonts" / "fonts.conf");
  for (const auto& language : aid.languages) {
    const auto texts = patient_texts(aid, language);
    if (can_show_all(typesetter, texts, language)) continue;
    ContentFaults of_texts;
    for (const auto& text : texts) {
      const auto missing = first_missing(typesetter, text.words, language);
      if (!missing.empty())
        of_texts.push_back({.file = aid.folder / text.file,
                            .place = text.place,
                            .what = "no font of the kiosk has the character \"" + missing + '"'});
    }
    if (auto all = whole_script_missing(aid, language, of_texts.size(), texts.size()))
      of_texts = {std::move(*all)};
    faults.insert(faults.end(), of_texts.begin(), of_texts.end());
  }
  return faults;
}

}  // namespace kiosk
