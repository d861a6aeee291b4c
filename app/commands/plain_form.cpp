#include "app/commands/plain_form.h"

#include <algorithm>

namespace kiosk {
namespace {

const Language program_language = "en";

/// "en" of "en-US".
Language without_region(const Language& language) { return language.substr(0, language.find('-')); }

bool is_translated(const Questionnaire& form, const Language& language) {
  return std::all_of(form.items.begin(), form.items.end(), [&](const Item& item) {
    return item.text.empty() || item.hidden || item.text.translations.contains(language);
  });
}

std::vector<Language> languages_of(const Questionnaire& form) {
  std::vector<Language> languages{form.language.empty() ? program_language : without_region(form.language)};
  std::set<Language> others;
  for (const auto& item : form.items) {
    for (const auto& [language, words] : item.text.translations) others.insert(language);
  }
  for (const auto& language : others) {
    if (language != languages.front() && is_translated(form, language)) languages.push_back(language);
  }
  return languages;
}

bool has_words(const Language& language) {
  std::error_code error;
  return std::filesystem::exists(assets_folder() / "text" / (language + ".json"), error);
}

}  // namespace

DecisionAid plain_form_aid(Questionnaire form) {
  DecisionAid aid{.id = form.url, .version = form.version, .languages = languages_of(form)};
  aid.questionnaire = std::move(form);
  aid.plain_form = true;
  return aid;
}

Reading<LoadedAid> load_plain_form(const std::filesystem::path& questionnaire) {
  Reading<LoadedAid> reading;
  auto form = read_questionnaire(questionnaire);
  reading.faults = std::move(form.faults);
  std::erase_if(reading.faults, [](const ContentFault& fault) { return fault.severity != ContentFault::Severity::error; });
  if (!form.value) return reading;
  LoadedAid loaded{.aid = plain_form_aid(std::move(*form.value))};
  auto& languages = loaded.aid.languages;
  if (!has_words(languages.front())) languages.front() = program_language;
  std::erase_if(languages, [](const Language& language) { return !has_words(language); });
  auto words = read_all_words(languages);
  reading.faults.insert(reading.faults.end(), words.faults.begin(), words.faults.end());
  if (!words.value) return reading;
  loaded.words = std::move(*words.value);
  reading.value = std::move(loaded);
  return reading;
}

}  // namespace kiosk
