#include "app/wording/glossary.h"

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

#include "app/wording/scripts.h"

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

/// What Arabic writes before a word without a space: "and", "in", "like", "for", "the".
constexpr std::array<std::u16string_view, 15> written_onto{{u"و", u"ف", u"ب", u"ك", u"ل", u"ال",
                                                            u"وال", u"فال", u"بال", u"كال", u"لل",
                                                            u"ولل", u"وب", u"ول", u"وبال"}};

/// Whether a word begins there: behind a space or a sign, behind what is written onto words, or
/// anywhere in a script without spaces.
bool is_start(const icu::UnicodeString& text, int32_t at) {
  if (at == 0 || stands_without_spaces(text.char32At(at))) return true;
  int32_t from = at;
  while (from > 0 && u_isalnum(text.char32At(text.moveIndex32(from, -1))))
    from = text.moveIndex32(from, -1);
  const std::u16string_view before(text.getBuffer() + from, static_cast<std::size_t>(at - from));
  return before.empty() ||
         std::find(written_onto.begin(), written_onto.end(), before) != written_onto.end();
}

bool is_end(const icu::UnicodeString& text, int32_t end) {
  return end >= text.length() || !u_isalnum(text.char32At(end)) ||
         stands_without_spaces(text.char32At(text.moveIndex32(end, -1)));
}

/// Whether a text contains these words, not merely as a part of longer ones.
bool has_words(const icu::UnicodeString& text, const icu::UnicodeString& words) {
  for (auto at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (is_start(text, at) && is_end(text, at + words.length())) return true;
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
