#include "app/commands/pseudo_language.h"

#include <algorithm>
#include <array>
#include <iostream>

#include "app/content/form_translations.h"
#include "app/content/read_pseudo_script.h"

namespace kiosk {
namespace {

constexpr const char* folder_of_scripts = "pseudo-text";

constexpr std::array<std::string_view, 2> groups_of_keys{"keyboard.", "code_keys."};

bool is_on_a_key(std::string_view key) {
  return std::any_of(groups_of_keys.begin(), groups_of_keys.end(),
                     [&](std::string_view group) { return key.starts_with(group); });
}

OptionText in_pseudo(OptionText text, const PseudoScript& script) {
  for (auto* each :
       {&text.title, &text.short_text, &text.picture_description, &text.picture_caption})
    *each = pseudo_text(*each, script);
  for (auto& section : text.sections) {
    for (auto& block : section) block.markup = pseudo_text(block.markup, script);
  }
  for (auto& row : text.rows) row = pseudo_text(row, script);
  return text;
}

}  // namespace

std::vector<Language> pseudo_languages() {
  std::vector<Language> languages;
  std::error_code failure;
  for (std::filesystem::directory_iterator at(assets_folder() / folder_of_scripts, failure), end;
       !failure && at != end; at.increment(failure))
    languages.push_back(at->path().stem());
  std::sort(languages.begin(), languages.end());
  return languages;
}

void add_pseudo_language(DecisionAid& aid, const Language& language, const PseudoScript& script) {
  const auto first = aid.languages.front();
  auto& texts = aid.texts[language];
  texts.clear();
  for (const auto& [key, text] : aid.texts.at(first)) texts.emplace(key, pseudo_text(text, script));
  for (auto& option : aid.options)
    option.texts[language] = in_pseudo(option.texts.at(first), script);
  for (auto* text : all_texts(aid.questionnaire))
    text->translations.insert_or_assign(language, pseudo_text(text->in(first), script));
  if (std::find(aid.languages.begin(), aid.languages.end(), language) == aid.languages.end())
    aid.languages.push_back(language);
}

Words in_pseudo_language(const Words& words, const Language& language, const PseudoScript& script) {
  Words pseudo{.language = language, .patterns = words.patterns};
  for (auto& [key, pattern] : pseudo.patterns) {
    if (!is_on_a_key(key)) pattern = pseudo_text(pattern, script);
  }
  return pseudo;
}

bool speak_pseudo(LoadedAid& loaded, const Language& language) {
  const auto script =
      read_pseudo_script(assets_folder() / folder_of_scripts / (language + ".toml"));
  report(std::cerr, script.faults);
  if (!script.value) return false;
  const auto& first = loaded.words.at(loaded.aid.languages.front());
  loaded.words.insert_or_assign(language, in_pseudo_language(first, language, *script.value));
  add_pseudo_language(loaded.aid, language, *script.value);
  return true;
}

}  // namespace kiosk
