// Counts the syllables of a word, by rules of its language that are good enough for a page, not for
// a single word.
#pragma once

#include <memory>
#include <string_view>

#include "app/quality/plain_language.h"

namespace kiosk {

/// Counts by the rules of one language.
class SyllableCounter {
 public:
  /// Invalid rules (see below) count 0.
  explicit SyllableCounter(const SyllableRules& rules);
  ~SyllableCounter();

  /// The syllables of a word in lower case (UTF-8): at least 1, or 0 without rules. Repeated words
  /// are cached.
  int of(const std::string& word);

 private:
  struct Patterns;
  std::unique_ptr<Patterns> patterns_;
};

/// The first pattern that ICU cannot parse; "" if there is none.
std::string syllable_rules_fault(const SyllableRules& rules);

}  // namespace kiosk
