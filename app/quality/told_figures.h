// Counts of 100 people in sentences: "60 of 100 people have less pain. The other 40 do not."
#pragma once

#include <optional>

#include "app/quality/phrases.h"
#include "app/quality/plain_language.h"

namespace kiosk {

/// A count, and the sentence's number of all others up to the next count.
struct ToldFigure {
  int count = 0;
  std::optional<int> rest{};
};

/// Finds figures by the phrases of one language.
class FigureFinder {
 public:
  FigureFinder(const PlainLanguage& list, const TextBreaks& breaks);

  /// The figures in a text, in order.
  std::vector<ToldFigure> told(const std::string& text) const;
  /// Whether the text has digits for the rest of a hundred: "the other 40".
  bool tells_rest(const std::string& text) const;
  /// Whether the text says that there is no number.
  bool says_no_number(const std::string& text) const;

 private:
  bool is_any_at(const std::vector<Phrase>& phrases, std::span<const Word> text,
                 std::size_t place) const;
  bool is_rest(std::span<const Word> text, std::size_t place) const;

  const TextBreaks& breaks_;
  std::vector<Phrase> of_hundred_;
  std::vector<Phrase> the_other_;
  std::vector<Phrase> not_so_;
  std::vector<Phrase> no_number_;
};

}  // namespace kiosk
