#include "app/quality/words_in_text.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace kiosk {
namespace {

std::string to_utf8(const icu::UnicodeString& text) {
  std::string result;
  text.toUTF8String(result);
  return result;
}

}  // namespace

struct TextBreaks::Iterators {
  icu::Locale locale{};
  std::unique_ptr<icu::BreakIterator> words{};
  std::unique_ptr<icu::BreakIterator> sentences{};
};

TextBreaks::TextBreaks(std::string_view language) : iterators_(std::make_unique<Iterators>()) {
  UErrorCode status = U_ZERO_ERROR;
  iterators_->locale = icu::Locale::forLanguageTag(
      icu::StringPiece(language.data(), static_cast<int32_t>(language.size())), status);
  iterators_->words.reset(icu::BreakIterator::createWordInstance(iterators_->locale, status));
  iterators_->sentences.reset(
      icu::BreakIterator::createSentenceInstance(iterators_->locale, status));
}

TextBreaks::~TextBreaks() = default;

std::vector<Word> TextBreaks::words(const std::string& text) const {
  std::vector<Word> found;
  if (!iterators_->words) return found;
  const auto characters = icu::UnicodeString::fromUTF8(text);
  auto& breaks = *iterators_->words;
  breaks.setText(characters);
  for (int32_t from = breaks.first(), to = breaks.next(); to != icu::BreakIterator::DONE;
       from = to, to = breaks.next()) {
    const auto kind = breaks.getRuleStatus();
    if (kind < UBRK_WORD_NUMBER) continue;  // spaces and punctuation
    auto word = characters.tempSubStringBetween(from, to);
    found.push_back({.small = to_utf8(icu::UnicodeString(word).toLower(iterators_->locale)),
                     .is_number = kind < UBRK_WORD_LETTER});
  }
  return found;
}

std::vector<std::string> TextBreaks::sentences(const std::string& text) const {
  std::vector<std::string> found;
  if (!iterators_->sentences) return found;
  const auto characters = icu::UnicodeString::fromUTF8(text);
  auto& breaks = *iterators_->sentences;
  breaks.setText(characters);
  for (int32_t from = breaks.first(), to = breaks.next(); to != icu::BreakIterator::DONE;
       from = to, to = breaks.next()) {
    auto sentence = to_utf8(icu::UnicodeString(characters.tempSubStringBetween(from, to)).trim());
    if (!words(sentence).empty()) found.push_back(std::move(sentence));
  }
  return found;
}

}  // namespace kiosk
