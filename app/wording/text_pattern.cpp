#include "app/wording/text_pattern.h"

#include <unicode/regex.h>

#include <memory>

namespace kiosk {
namespace {

constexpr int32_t most_steps = 20;        // ICU counts in steps of about a millisecond
constexpr int32_t most_memory = 1 << 20;  // bytes of backtracking
constexpr std::size_t longest_expression =
    2000;  // characters; the ones in real forms have less than 200

icu::UnicodeString unicode(std::string_view text) {
  return icu::UnicodeString::fromUTF8(
      icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
}

bool matches_whole(const icu::RegexPattern& pattern, const std::string& text) {
  UErrorCode status = U_ZERO_ERROR;
  const auto input = unicode(text);  // the matcher refers to it
  const std::unique_ptr<icu::RegexMatcher> matcher(pattern.matcher(input, status));
  if (U_FAILURE(status)) return true;
  matcher->setTimeLimit(most_steps, status);
  matcher->setStackLimit(most_memory, status);
  const bool matched = matcher->matches(status) != 0;
  return matched || U_FAILURE(status);
}

}  // namespace

std::function<bool(const std::string& text)> text_pattern(std::string_view expression) {
  if (expression.empty() || expression.size() > longest_expression) return {};
  UErrorCode status = U_ZERO_ERROR;
  std::shared_ptr<icu::RegexPattern> pattern(
      icu::RegexPattern::compile(unicode(expression), 0, status));
  if (U_FAILURE(status) || !pattern) return {};
  return [pattern = std::move(pattern)](const std::string& text) {
    return matches_whole(*pattern, text);
  };
}

}  // namespace kiosk
