#include "app/commands/plain_form.h"

#include <algorithm>
#include <iostream>
#include <set>

#include "app/domain/language.h"

namespace kiosk {
namespace {

bool is_translated(const Questionnaire& form, const Language& language) {
  return std::all_of(form.items.begin(), form.items.end(), [&](const Item& item) {
    return item.text.empty() || item.hidden || item.text.translations.contains(language);
  });
}

/// If a form has some texts in "es" and the rest in "es-MX", they are one language to a person.
bool reads_the_same(const Questionnaire& form, const Language& one, const Language& other) {
  return std::all_of(form.items.begin(), form.items.end(),
                     [&](const Item& item) { return item.text.in(one) == item.text.in(other); });
}

std::vector<Language> languages_of(const Questionnaire& form) {
  std::vector<Language> languages{form.language.empty() ? Language(program_language)
                                                        : form.language};
  std::set<Language> others;
  for (const auto& item : form.items) {
    for (const auto& [language, words] : item.text.translations) others.insert(language);
  }
  for (const auto& language : others) {
    const bool is_there =
        std::any_of(languages.begin(), languages.end(), [&](const Language& other) {
          return other == language || reads_the_same(form, other, language);
        });
    if (!is_there && is_translated(form, language)) languages.push_back(language);
  }
  return languages;
}

/// English replaces a language that the program does not have, with that language's formats of
/// days, numbers and its direction.
void stand_in(std::map<Language, Words, std::less<>>& words, const Language& language) {
  if (words.contains(language)) return;
  auto own = words.at(Language(program_language));
  own.language = language;
  words.emplace(language, std::move(own));
}

}  // namespace

DecisionAid plain_form_aid(Questionnaire form) {
  DecisionAid aid{.id = form.url, .version = form.version, .languages = languages_of(form)};
  aid.questionnaire = std::move(form);
  aid.plan = form_plan;
  return aid;
}

Reading<LoadedAid> load_plain_form(const std::filesystem::path& questionnaire,
                                   const FormOptions& options) {
  Reading<LoadedAid> reading;
  auto form = read_questionnaire(questionnaire, options);
  reading.faults = std::move(form.faults);
  if (!form.value) return reading;
  LoadedAid loaded{.aid = plain_form_aid(std::move(*form.value))};
  auto& languages = loaded.aid.languages;
  const auto own = languages.front();
  std::erase_if(languages, [&](const Language& language) {
    return language != own && !words_serving(language);
  });
  auto spoken = languages;
  if (!words_serving(own)) spoken.front() = program_language;
  auto words = read_all_words(spoken);
  reading.faults.insert(reading.faults.end(), words.faults.begin(), words.faults.end());
  if (!words.value) return reading;
  loaded.words = std::move(*words.value);
  stand_in(loaded.words, own);
  reading.value = std::move(loaded);
  return reading;
}

void ask_in_own_words(Questionnaire& form) {
  for (auto& item : form.items) {
    const bool has_answers =
        !item.options.empty() || !item.entry.initial.empty() || item.expressions.any();
    if (item.type == ItemType::open_choice && !has_answers) item.type = ItemType::string;
  }
}

std::optional<LoadedAid> load_form_or_report(const std::filesystem::path& questionnaire,
                                             const FormOptions& options) {
  auto form = load_plain_form(questionnaire, options);
  report(std::cerr, form.faults);
  return std::move(form.value);
}

}  // namespace kiosk
