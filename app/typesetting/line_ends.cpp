#include "app/typesetting/line_ends.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>

#include <memory>

namespace kiosk {
namespace {

/// Whether a letter is of a script whose words are in a dictionary.
bool needs_dictionary(UChar32 letter) {
  const auto kind = u_getIntPropertyValue(letter, UCHAR_LINE_BREAK);
  return kind == U_LB_COMPLEX_CONTEXT;
}

}  // namespace

std::vector<std::size_t> line_ends_in(const std::string& text) {
  UErrorCode failure = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> lines(
      icu::BreakIterator::createLineInstance(icu::Locale::getRoot(), failure));
  std::vector<std::size_t> ends;
  if (U_FAILURE(failure)) return ends;
  const auto letters = icu::UnicodeString::fromUTF8(text);
  lines->setText(letters);
  std::size_t bytes = 0;
  std::int32_t at = 0;
  for (auto end = lines->next(); end != icu::BreakIterator::DONE; end = lines->next()) {
    std::string before;
    letters.tempSubStringBetween(at, end).toUTF8String(before);
    bytes += before.size();
    at = end;
    if (end < letters.length() && needs_dictionary(letters.char32At(end - 1)) &&
        needs_dictionary(letters.char32At(end)))
      ends.push_back(bytes);
  }
  return ends;
}

}  // namespace kiosk
