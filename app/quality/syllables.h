// How many syllables a word has, by rules of its language: close enough over a page, not to be
// trusted for one word.
#pragma once

#include <memory>
#include <string_view>

#include "app/quality/plain_language.h"

namespace kiosk {

/// Counts by the rules of one language.
class SyllableCounter {
 public:
  /// Rules with a fault (see below) count nothing.
  explicit SyllableCounter(const SyllableRules& rules);
  ~SyllableCounter();

  /// Of a word in small letters (UTF-8): at least 1, or 0 where there are no rules. A word that
  /// comes again is looked up.
  int of(const std::string& word);

 private:
  struct Patterns;
  std::unique_ptr<Patterns> patterns_;
};

/// The first pattern that ICU cannot read; "" if it reads all of them.
std::string syllable_rules_fault(const SyllableRules& rules);

}  // namespace kiosk
