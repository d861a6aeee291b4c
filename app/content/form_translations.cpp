#include "app/content/form_translations.h"

#include <set>

#include "app/domain/language.h"

namespace kiosk {
namespace {

std::vector<Text*> texts_of(FormExpressions& expressions) {
  std::vector<Text*> texts;
  for (auto& constraint : expressions.constraints) texts.push_back(&constraint.message);
  return texts;
}

std::vector<Text*> texts_of(Item& item) {
  std::vector<Text*> texts{
      &item.text,          &item.show.markup,  &item.show.prefix,      &item.show.short_text,
      &item.entry.decline, &item.entry.format, &item.entry.open_label, &item.entry.not_valid,
      &item.entry.another, &item.show.below};
  for (auto& link : item.show.links) texts.push_back(&link.label);
  for (auto& option : item.options)
    texts.insert(texts.end(), {&option.label, &option.note, &option.prefix});
  for (auto& band : item.show.bands) texts.insert(texts.end(), {&band.label, &band.text});
  for (auto& picture : item.show.pictures) texts.push_back(&picture.label);
  const auto messages = texts_of(item.expressions);
  texts.insert(texts.end(), messages.begin(), messages.end());
  return texts;
}

/// Searches the text's own languages: those of its translations and, if declared, that of the form.
/// An empty text stays empty.
void complete(Text& text, const Language& own, const std::vector<Language>& languages) {
  std::vector<Language> available;
  for (const auto& [language, words] : text.translations) available.push_back(language);
  if (available.empty() || text.empty()) return;
  if (!own.empty()) available.push_back(own);
  for (const auto& language : languages) {
    const auto found = text.translations.contains(language) || language == own
                           ? std::nullopt
                           : find_language(available, language);
    if (found) text.translations.emplace(language, text.in(available[*found]));
  }
}

}  // namespace

std::vector<Text*> all_texts(Questionnaire& form) {
  auto texts = texts_of(form.expressions);
  texts.push_back(&form.title);
  for (auto& item : form.items) {
    const auto more = texts_of(item);
    texts.insert(texts.end(), more.begin(), more.end());
  }
  return texts;
}

std::vector<Language> languages_spoken(Questionnaire& form) {
  std::set<Language> languages;
  for (const auto* text : all_texts(form)) {
    for (const auto& [language, words] : text->translations) languages.insert(language);
  }
  return {languages.begin(), languages.end()};
}

void complete_translations(Questionnaire& form, const std::vector<Language>& languages) {
  for (auto* text : all_texts(form)) complete(*text, form.language, languages);
}

void drop_translations(Questionnaire& form, const std::vector<Language>& languages) {
  if (languages.empty()) return;
  for (auto* text : all_texts(form)) {
    for (const auto& language : languages) text->translations.erase(language);
  }
}

}  // namespace kiosk
