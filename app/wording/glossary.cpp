#include "app/wording/glossary.h"

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace kiosk {
namespace {

constexpr std::string_view prefix = "glossary.";

icu::UnicodeString lower(const std::string& words, std::string_view language) {
  return icu::UnicodeString::fromUTF8(words).toLower(icu::Locale(std::string(language).c_str()));
}

/// The text of a card in which terms are looked up.
std::string words_of(const OptionText& card) {
  std::string all = card.title + '\n' + card.short_text + '\n' + card.picture_caption;
  for (const auto& section : card.sections) {
    for (const auto& block : section) all += '\n' + block.markup;
  }
  return all;
}

/// Whether a text contains these words, not merely as a part of longer ones.
bool has_words(const icu::UnicodeString& text, const icu::UnicodeString& words) {
  for (auto at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const auto end = at + words.length();
    const bool starts = at == 0 || !u_isalnum(text.char32At(text.moveIndex32(at, -1)));
    const bool ends = end >= text.length() || !u_isalnum(text.char32At(end));
    if (starts && ends) return true;
  }
  return false;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> glossary_of(const DecisionAid& aid,
                                                             const OptionText& card,
                                                             std::string_view language) {
  std::vector<std::pair<std::string, std::string>> found;
  const auto texts = aid.texts.find(language);
  if (texts == aid.texts.end()) return found;
  const auto text = lower(words_of(card), language);
  for (auto entry = texts->second.lower_bound(prefix);
       entry != texts->second.end() && entry->first.starts_with(prefix); ++entry) {
    const auto word = entry->first.substr(prefix.size());
    if (has_words(text, lower(word, language))) found.emplace_back(word, entry->second);
  }
  return found;
}

}  // namespace kiosk
