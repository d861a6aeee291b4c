#include "app/content/helper_voice.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "app/content/aid_parts.h"
#include "app/content/form_translations.h"

namespace kiosk {
namespace {

constexpr std::string_view of_helper = "helper.";
constexpr std::string_view of_items = "items.";
constexpr std::string_view of_answers = "answers.";

using Texts = std::map<std::string, std::string, std::less<>>;

std::vector<Language> helper_languages(const std::vector<Language>& languages) {
  std::vector<Language> tags;
  for (const auto& language : languages) tags.push_back(helper_language(language));
  return tags;
}

/// The text of the form for which "items.<linkId>" or "answers.<linkId>.<code>" stands, or null.
Text* text_of_form(Questionnaire& form, std::string_view key) {
  if (key.starts_with(of_items)) {
    const auto item = form.find(key.substr(of_items.size()));
    return item == no_item ? nullptr : &form.items[item].text;
  }
  const auto dot = key.rfind('.');
  if (dot <= of_answers.size()) return nullptr;
  const auto item = form.find(key.substr(of_answers.size(), dot - of_answers.size()));
  if (item == no_item) return nullptr;
  auto& options = form.items[item].options;
  const auto option = std::find_if(options.begin(), options.end(), [&](const AnswerOption& each) {
    return code_of(each.value) == key.substr(dot + 1);
  });
  return option == options.end() ? nullptr : &option->label;
}

bool is_of_form(std::string_view key) {
  return key.starts_with(of_items) || key.starts_with(of_answers);
}

void check_helper_text(AidParts& parts, const Language& language, const std::string& key,
                       FileFaults& faults) {
  const bool of_form = is_of_form(key);
  const bool stands_for_something =
      of_form ? parts.form_read && text_of_form(parts.aid.questionnaire, key)
              : parts.aid.texts.at(language).contains(key);
  if (!stands_for_something && (parts.form_read || !of_form))
    faults.error(std::string(of_helper) + key,
                 "there is no text with this key that it could replace");
  for (const auto& other : parts.aid.languages) {
    const auto texts = parts.helper_texts.find(other);
    if (texts == parts.helper_texts.end() || !texts->second.contains(key))
      faults.error(std::string(of_helper) + key,
                   "missing translation in " + texts_file(other).string());
  }
}

bool speaks_of_the_reader(const std::string& text) {
  constexpr std::array<std::string_view, 9> words{"you", "your", "yours", "yourself", "i",
                                                  "my",  "me",   "mine",  "myself"};
  std::string word;
  for (const char c : text + ' ') {
    if (std::isalpha(static_cast<unsigned char>(c)) != 0) {
      word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
      continue;
    }
    if (std::find(words.begin(), words.end(), word) != words.end()) return true;
    word.clear();
  }
  return false;
}

}  // namespace

void take_helper_texts(AidParts& parts) {
  for (auto& [language, texts] : parts.aid.texts) {
    for (auto entry = texts.lower_bound(of_helper);
         entry != texts.end() && entry->first.starts_with(of_helper);) {
      parts.helper_texts[language].emplace(entry->first.substr(of_helper.size()),
                                           std::move(entry->second));
      entry = texts.erase(entry);
    }
  }
  for (const auto& [language, texts] : parts.helper_texts) {
    auto faults = parts.faults_of(texts_file(language));
    for (const auto& [key, text] : texts) check_helper_text(parts, language, key, faults);
  }
}

void add_helper_voice(AidParts& parts) {
  auto& aid = parts.aid;
  if (!aid.helper_when) return;
  complete_translations(aid.questionnaire, helper_languages(aid.languages));
  for (const auto& language : aid.languages) {
    const auto tag = helper_language(language);
    if (const auto texts = aid.texts.find(language); texts != aid.texts.end())
      aid.texts[tag] = Texts(texts->second);
    for (auto& option : aid.options) {
      if (const auto text = option.texts.find(language); text != option.texts.end())
        option.texts[tag] = OptionText(text->second);
    }
    for (const auto& [key, text] : parts.helper_texts[language]) {
      if (!is_of_form(key)) aid.texts[tag].insert_or_assign(key, text);
      else if (auto* of_form = text_of_form(aid.questionnaire, key))
        of_form->translations.insert_or_assign(tag, text);
    }
  }
}

Words in_helper_voice(const Words& words) {
  Words spoken{.language = helper_language(words.language), .patterns = words.patterns};
  for (const auto& [key, pattern] : words.patterns) {
    if (key.starts_with(of_helper))
      spoken.patterns.insert_or_assign(key.substr(of_helper.size()), pattern);
  }
  return spoken;
}

std::vector<std::string> without_helper_voice(const DecisionAid& aid) {
  std::vector<std::string> missing;
  const auto& language = aid.languages.front();
  const auto tag = helper_language(language);
  for (const auto& [key, text] : aid.texts.at(language)) {
    const bool is_a_patients = !key.starts_with("about.") && !key.starts_with("glossary.") &&
                               !key.starts_with("evidence.");
    if (is_a_patients && speaks_of_the_reader(text) && aid.text(tag, key) == text)
      missing.push_back(key);
  }
  const auto is_missing = [&](const Text& text) {
    return speaks_of_the_reader(text.in(language)) && text.in(tag) == text.in(language);
  };
  for (const auto& item : aid.questionnaire.items) {
    if (is_missing(item.text)) missing.push_back("items." + item.link_id);
    for (const auto& option : item.options) {
      // "I do not know" is said by whoever answers.
      const bool is_unknown = std::find(aid.unknown_answers.begin(), aid.unknown_answers.end(),
                                        code_of(option.value)) != aid.unknown_answers.end();
      if (!is_unknown && is_missing(option.label))
        missing.push_back(std::string(of_answers) + item.link_id + '.' +
                          std::string(code_of(option.value)));
    }
  }
  return missing;
}

}  // namespace kiosk
