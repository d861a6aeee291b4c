#include "app/wording/sentences.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>

#include <memory>

#include "app/wording/icu_locale.h"

namespace kiosk {

std::vector<std::string> sentences_of(const std::string& text, std::string_view language) {
  std::vector<std::string> found;
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> breaks(
      icu::BreakIterator::createSentenceInstance(locale_of(language), status));
  if (U_FAILURE(status)) return {text};
  const auto whole = icu::UnicodeString::fromUTF8(text);
  breaks->setText(whole);
  for (int32_t from = breaks->first(), to = breaks->next(); to != icu::BreakIterator::DONE;
       from = to, to = breaks->next()) {
    std::string sentence;
    whole.tempSubStringBetween(from, to).trim().toUTF8String(sentence);
    if (!sentence.empty()) found.push_back(std::move(sentence));
  }
  return found;
}

bool ends_sentence(const std::string& text) {
  const auto letters = icu::UnicodeString::fromUTF8(text);
  for (auto at = letters.length(); at > 0;) {
    at = letters.moveIndex32(at, -1);
    const auto letter = letters.char32At(at);
    if (u_hasBinaryProperty(letter, UCHAR_S_TERM)) return true;
    const auto kind = u_charType(letter);
    const bool closes = u_isUWhiteSpace(letter) || letter == '"' || kind == U_END_PUNCTUATION ||
                        kind == U_FINAL_PUNCTUATION;
    if (!closes) return false;
  }
  return false;
}

std::string first_sentence(const std::string& text, std::string_view language) {
  const auto sentences = sentences_of(text, language);
  return sentences.empty() ? text : sentences.front();
}

}  // namespace kiosk
