// Finds phrases in a text, word by word.
#pragma once

#include <span>

#include "app/quality/words_in_text.h"

namespace kiosk {

/// A phrase of a list of plain language, split into words.
class Phrase {
 public:
  Phrase(const std::string& phrase, const TextBreaks& breaks);

  std::size_t size() const { return words_.size(); }
  /// Whether it matches the text at that word.
  bool is_at(std::span<const Word> text, std::size_t place) const;
  /// Whether it occurs anywhere in the text.
  bool is_in(std::span<const Word> text) const;

 private:
  struct Pattern {
    std::string letters{};
    bool open_before = false;  ///< * before it
    bool open_after = false;
  };
  static bool fits(const Pattern& pattern, const std::string& word);

  std::vector<Pattern> words_{};
};

/// Each of the phrases, split into words.
std::vector<Phrase> phrases_of(const std::vector<std::string>& phrases, const TextBreaks& breaks);

/// Whether one of them covers the word at that place.
bool covered(std::span<const Phrase> phrases, std::span<const Word> text, std::size_t place);

}  // namespace kiosk
