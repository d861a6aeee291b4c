#include "app/quality/words_in_text.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>

namespace kiosk {
namespace {

std::string to_utf8(const icu::UnicodeString& text) {
  std::string result;
  text.toUTF8String(result);
  return result;
}

/// The scripts that a language is written in, most used first: Japanese has three.
std::vector<UScriptCode> scripts_of(std::string_view language) {
  constexpr int32_t most = 8;
  std::array<UScriptCode, most> codes{};
  UErrorCode status = U_ZERO_ERROR;
  const auto locale = icu::Locale::forLanguageTag(
      icu::StringPiece(language.data(), static_cast<int32_t>(language.size())), status);
  const auto count = uscript_getCode(locale.getBaseName(), codes.data(), most, &status);
  if (U_FAILURE(status)) return {};
  return {codes.begin(), codes.begin() + count};
}

}  // namespace

bool share_script(std::string_view language, std::string_view other) {
  return scripts_of(language) == scripts_of(other);
}

bool is_of_script(const std::string& word, std::string_view language) {
  const auto letters = icu::UnicodeString::fromUTF8(word);
  UErrorCode status = U_ZERO_ERROR;
  const auto script = uscript_getScript(letters.char32At(0), &status);
  const auto own = scripts_of(language);
  return std::find(own.begin(), own.end(), script) != own.end();
}

std::string other_digit(const std::string& text) {
  const auto letters = icu::UnicodeString::fromUTF8(text);
  for (int32_t at = 0; at < letters.length(); at = letters.moveIndex32(at, 1)) {
    const auto letter = letters.char32At(at);
    if (letter > '9' && u_charType(letter) == U_DECIMAL_DIGIT_NUMBER)
      return to_utf8(icu::UnicodeString(letter));
  }
  return {};
}

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
