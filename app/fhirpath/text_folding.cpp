#include "app/fhirpath/text_folding.h"

#include <unicode/locid.h>
#include <unicode/regex.h>
#include <unicode/unistr.h>

#include <memory>

#include "app/fhirpath/environment.h"

namespace kiosk::fhirpath {
namespace {

/// In ICU's units, each some thousand steps of its matcher: well under 20 ms.
constexpr std::int32_t match_time = 10;
/// Memory limit of a matcher, in bytes.
constexpr std::int32_t match_memory = 1'000'000;
/// A longer pattern is refused: compiling it could take long by itself.
constexpr std::size_t longest_pattern = 1000;

icu::UnicodeString wide(std::string_view text) {
  return icu::UnicodeString::fromUTF8(
      icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

std::string narrow(const icu::UnicodeString& text) {
  std::string result;
  text.toUTF8String(result);
  return result;
}

bool is_white_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f'; }

/// A regular expression applied to a text; the text must outlive it.
class Matching {
 public:
  Matching(const icu::UnicodeString& text, std::string_view pattern) {
    if (pattern.size() > longest_pattern) return;
    matcher_ = std::make_unique<icu::RegexMatcher>(wide(pattern), UREGEX_DOTALL, status_);
    if (U_FAILURE(status_)) return;
    matcher_->reset(text);
    matcher_->setTimeLimit(match_time, status_);
    matcher_->setStackLimit(match_memory, status_);
  }

  std::optional<bool> find() { return is_good() ? answer(matcher_->find(status_)) : std::nullopt; }
  std::optional<bool> match_whole() {
    return is_good() ? answer(matcher_->matches(status_)) : std::nullopt;
  }

  /// Appends the text up to the match that `find` found, and the replacement.
  bool append_replacement(icu::UnicodeString& into, const icu::UnicodeString& replacement) {
    matcher_->appendReplacement(into, replacement, status_);
    return U_SUCCESS(status_);
  }
  void append_tail(icu::UnicodeString& into) { matcher_->appendTail(into); }

 private:
  bool is_good() const { return matcher_ && U_SUCCESS(status_); }
  std::optional<bool> answer(bool found) const {
    return U_SUCCESS(status_) ? std::optional(found) : std::nullopt;
  }

  UErrorCode status_ = U_ZERO_ERROR;
  std::unique_ptr<icu::RegexMatcher> matcher_;
};

}  // namespace

std::string folded(std::string_view text) {
  std::string spaced;
  for (const char c : text) {
    if (!is_white_space(c)) spaced.push_back(c);
    else if (spaced.empty() || spaced.back() != ' ') spaced.push_back(' ');
  }
  auto result = wide(spaced);
  return narrow(result.foldCase());
}

std::string upper_case(std::string_view text) {
  return narrow(wide(text).toUpper(icu::Locale::getRoot()));
}

std::string lower_case(std::string_view text) {
  return narrow(wide(text).toLower(icu::Locale::getRoot()));
}

std::optional<bool> matches(std::string_view text, std::string_view pattern) {
  const auto subject = wide(text);
  return Matching(subject, pattern).find();
}

std::optional<bool> matches_whole(std::string_view text, std::string_view pattern) {
  const auto subject = wide(text);
  return Matching(subject, pattern).match_whole();
}

std::optional<std::string> replace_matches(std::string_view text, std::string_view pattern,
                                           std::string_view replacement) {
  const auto subject = wide(text);
  const auto inserted = wide(replacement);
  Matching matching(subject, pattern);
  icu::UnicodeString result;
  auto found = matching.find();
  while (found && *found) {
    if (!matching.append_replacement(result, inserted) ||
        result.length() > static_cast<std::int32_t>(most_text_bytes))
      return std::nullopt;
    found = matching.find();
  }
  if (!found) return std::nullopt;
  matching.append_tail(result);
  return narrow(result);
}

}  // namespace kiosk::fhirpath
