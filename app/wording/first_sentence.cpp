#include "app/wording/first_sentence.h"

#include <unicode/brkiter.h>

#include <memory>

#include "app/wording/icu_locale.h"

namespace kiosk {

std::string first_sentence(const std::string& text, std::string_view language) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> sentences(
      icu::BreakIterator::createSentenceInstance(locale_of(language), status));
  if (U_FAILURE(status)) return text;
  const auto whole = icu::UnicodeString::fromUTF8(text);
  sentences->setText(whole);
  sentences->first();
  const auto end = sentences->next();
  if (end == icu::BreakIterator::DONE) return text;
  std::string first;
  whole.tempSubString(0, end).trim().toUTF8String(first);
  return first;
}

}  // namespace kiosk
