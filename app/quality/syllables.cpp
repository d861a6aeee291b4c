#include "app/quality/syllables.h"

#include <unicode/regex.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace kiosk {
namespace {

using Pattern = std::unique_ptr<icu::RegexPattern>;

/// Null if ICU cannot parse it.
Pattern pattern_of(const std::string& text) {
  UErrorCode status = U_ZERO_ERROR;
  UParseError error{};
  Pattern pattern(icu::RegexPattern::compile(icu::UnicodeString::fromUTF8(text), error, status));
  if (U_FAILURE(status)) return nullptr;
  return pattern;
}

std::vector<Pattern> patterns_of(const std::vector<std::string>& texts) {
  std::vector<Pattern> patterns;
  for (const auto& text : texts) {
    if (auto pattern = pattern_of(text)) patterns.push_back(std::move(pattern));
  }
  return patterns;
}

std::unique_ptr<icu::RegexMatcher> matcher_of(const Pattern& pattern,
                                              const icu::UnicodeString& text) {
  UErrorCode status = U_ZERO_ERROR;
  return std::unique_ptr<icu::RegexMatcher>(pattern->matcher(text, status));
}

int places_of(const Pattern& pattern, const icu::UnicodeString& text) {
  const auto matcher = matcher_of(pattern, text);
  int places = 0;
  while (matcher && matcher->find()) ++places;
  return places;
}

/// A mark replaces the removed letters, so that their neighbors do not become adjacent.
icu::UnicodeString without(const Pattern& pattern, const icu::UnicodeString& text) {
  UErrorCode status = U_ZERO_ERROR;
  const auto matcher = matcher_of(pattern, text);
  return matcher ? matcher->replaceAll(icu::UnicodeString(u'-'), status) : text;
}

}  // namespace

struct SyllableCounter::Patterns {
  std::vector<Pattern> silent{};
  std::vector<Pattern> starts{};
  std::map<std::string, int, std::less<>> known{};  ///< the exceptions, and a cache of counts
};

SyllableCounter::SyllableCounter(const SyllableRules& rules)
    : patterns_(std::make_unique<Patterns>()) {
  if (!syllable_rules_fault(rules).empty()) return;
  patterns_->silent = patterns_of(rules.silent);
  patterns_->starts = patterns_of(rules.starts);
  patterns_->known = rules.exceptions;
}

SyllableCounter::~SyllableCounter() = default;

int SyllableCounter::of(const std::string& word) {
  if (patterns_->starts.empty()) return 0;
  if (const auto known = patterns_->known.find(word); known != patterns_->known.end())
    return known->second;
  auto text = icu::UnicodeString::fromUTF8(word);
  for (const auto& pattern : patterns_->silent) text = without(pattern, text);
  int count = 0;
  for (const auto& pattern : patterns_->starts) count += places_of(pattern, text);
  return patterns_->known.emplace(word, std::max(count, 1)).first->second;
}

std::string syllable_rules_fault(const SyllableRules& rules) {
  for (const auto* list : {&rules.silent, &rules.starts}) {
    for (const auto& text : *list) {
      if (!pattern_of(text)) return text;
    }
  }
  return {};
}

}  // namespace kiosk
