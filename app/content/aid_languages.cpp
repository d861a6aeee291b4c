#include "app/content/aid_languages.h"

#include <algorithm>

#include "app/content/fhir_text.h"
#include "app/content/form_translations.h"
#include "app/domain/aid_files.h"
#include "app/domain/language.h"

namespace kiosk {
namespace {

bool names_language(const std::vector<Language>& languages, const Language& language) {
  return std::find(languages.begin(), languages.end(), language) != languages.end();
}

std::vector<Language> languages_in(const std::vector<PlacedText>& placed) {
  std::vector<Language> languages;
  for (const auto& each : placed) languages.push_back(each.text);
  return languages;
}

/// The languages whose translation has a reviewer of its own in [review].
std::vector<Language> reviewed_in(TomlTable& root, const std::vector<Language>& declared) {
  std::vector<Language> reviewed;
  auto review = root.table("review");
  auto translations = review ? review->table("translations") : std::nullopt;
  for (const auto& language : declared) {
    if (translations && !translations->text(language).value_or("").empty())
      reviewed.push_back(language);
  }
  return reviewed;
}

}  // namespace

std::vector<Language> read_of(const std::vector<Language>& declared,
                              const std::vector<Language>& wanted) {
  if (wanted.empty()) return declared;
  std::vector<bool> is_read(declared.size(), false);
  if (!is_read.empty()) is_read.front() = true;
  for (const auto& language : wanted) {
    if (const auto found = find_language(declared, language)) is_read[*found] = true;
  }
  std::vector<Language> languages;
  for (std::size_t i = 0; i < declared.size(); ++i) {
    if (is_read[i]) languages.push_back(declared[i]);
  }
  return languages;
}

void read_languages(AidParts& parts, TomlTable& root) {
  const auto languages = root.texts("languages");
  if (languages.empty())
    root.faults().error(root.place_of("languages"), "\"languages\" names no language");
  report_repeated(languages, "language", root.faults());
  parts.declared = languages_in(languages);
  parts.aid.languages = read_of(parts.declared, parts.form_options.aid_languages);
  const auto offered = root.texts("offered");
  report_repeated(offered, "language", root.faults());
  for (const auto& [language, place] : offered) {
    if (!names_language(parts.declared, language))
      root.faults().error(place, "\"" + language + "\" is not among the \"languages\"");
  }
}

JsonElementFilter translations_read(const AidParts& parts) {
  if (parts.declared.size() == parts.aid.languages.size()) return {};
  return [&parts](const Json& element) {
    if (element.string_at("url") != extension_url::translation) return true;
    const auto& language = language_of_translation(element);
    return !names_language(parts.declared, language) ||
           names_language(parts.aid.languages, language);
  };
}

void keep_translations(const AidParts& parts, Questionnaire& form) {
  std::vector<Language> unread;
  for (const auto& language : parts.declared) {
    if (!names_language(parts.aid.languages, language)) unread.push_back(language);
  }
  drop_translations(form, unread);
}

AidLanguages languages_of_aid(const std::filesystem::path& folder) {
  ContentFaults faults;
  FileFaults of_file(folder / aid_files::aid, faults);
  const auto file = read_toml_file(of_file);
  if (!file) return {};
  TomlTable root(*file, of_file);
  AidLanguages languages{.all = languages_in(root.texts("languages"))};
  const auto named = languages_in(root.texts("offered"));
  const auto reviewed = reviewed_in(root, languages.all);
  for (const auto& language : languages.all) {
    const bool is_first = language == languages.all.front();
    if (named.empty() || is_first || names_language(named, language) ||
        names_language(reviewed, language))
      languages.offered.push_back(language);
  }
  return languages;
}

}  // namespace kiosk
