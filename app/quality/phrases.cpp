#include "app/quality/phrases.h"

#include <algorithm>

namespace kiosk {

Phrase::Phrase(const std::string& phrase, const TextBreaks& breaks) {
  for (std::size_t from = 0; from < phrase.size();) {
    const auto space = std::min(phrase.find(' ', from), phrase.size());
    const auto part = phrase.substr(from, space - from);
    from = space + 1;
    if (part.empty()) continue;
    const auto words = breaks.words(part);  // a part with hyphens is several words
    for (std::size_t i = 0; i < words.size(); ++i) {
      words_.push_back({.letters = words[i].small,
                        .open_before = i == 0 && part.front() == '*',
                        .open_after = i + 1 == words.size() && part.back() == '*'});
    }
  }
}

bool Phrase::fits(const Pattern& pattern, const std::string& word) {
  if (pattern.open_before && pattern.open_after)
    return word.find(pattern.letters) != std::string::npos;
  if (pattern.open_before) return word.ends_with(pattern.letters);
  if (pattern.open_after) return word.starts_with(pattern.letters);
  return word == pattern.letters;
}

bool Phrase::is_at(std::span<const Word> text, std::size_t place) const {
  if (words_.empty() || place + words_.size() > text.size()) return false;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (!fits(words_[i], text[place + i].small)) return false;
  }
  return true;
}

bool Phrase::is_in(std::span<const Word> text) const {
  for (std::size_t place = 0; place < text.size(); ++place) {
    if (is_at(text, place)) return true;
  }
  return false;
}

std::vector<Phrase> phrases_of(const std::vector<std::string>& phrases, const TextBreaks& breaks) {
  std::vector<Phrase> parted;
  for (const auto& phrase : phrases) parted.emplace_back(phrase, breaks);
  return parted;
}

bool covered(std::span<const Phrase> phrases, std::span<const Word> text, std::size_t place) {
  return std::any_of(phrases.begin(), phrases.end(), [&](const Phrase& phrase) {
    for (std::size_t from = place - std::min(place, phrase.size() - 1);
         from <= place && phrase.size() > 0; ++from) {
      if (from + phrase.size() > place && phrase.is_at(text, from)) return true;
    }
    return false;
  });
}

}  // namespace kiosk
