#include "app/quality/told_figures.h"

#include <algorithm>
#include <charconv>

namespace kiosk {
namespace {

std::optional<int> number_at(std::span<const Word> text, std::size_t place) {
  if (place >= text.size() || !text[place].is_number) return std::nullopt;
  const auto& digits = text[place].small;
  int number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  return number;
}

}  // namespace

FigureFinder::FigureFinder(const PlainLanguage& list, const TextBreaks& breaks)
    : breaks_(breaks),
      of_hundred_(phrases_of(list.of_hundred, breaks)),
      the_other_(phrases_of(list.the_other, breaks)),
      not_so_(phrases_of(list.not_so, breaks)),
      no_number_(phrases_of(list.no_good_number, breaks)) {}

bool FigureFinder::is_any_at(const std::vector<Phrase>& phrases, std::span<const Word> text,
                             std::size_t place) const {
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](const Phrase& phrase) { return phrase.is_at(text, place); });
}

/// Whether the number there is the rest of a hundred: "the other 40", "40 did not"; but not the 100
/// of "of 100 did not".
bool FigureFinder::is_rest(std::span<const Word> text, std::size_t place) const {
  const bool after_other =
      std::any_of(the_other_.begin(), the_other_.end(), [&](const Phrase& phrase) {
        return place >= phrase.size() && phrase.is_at(text, place - phrase.size());
      });
  return after_other || (is_any_at(not_so_, text, place + 1) && !covered(of_hundred_, text, place));
}

std::vector<ToldFigure> FigureFinder::told(const std::string& text) const {
  std::vector<ToldFigure> figures;
  const auto words = breaks_.words(text);
  for (std::size_t place = 0; place < words.size(); ++place) {
    const auto number = number_at(words, place);
    if (!number) continue;
    if (is_any_at(of_hundred_, words, place + 1)) figures.push_back({.count = *number});
    else if (!figures.empty() && !figures.back().rest && is_rest(words, place))
      figures.back().rest = *number;
  }
  return figures;
}

bool FigureFinder::tells_rest(const std::string& text) const {
  const auto words = breaks_.words(text);
  for (std::size_t place = 0; place < words.size(); ++place) {
    if (number_at(words, place) && is_rest(words, place)) return true;
  }
  return false;
}

bool FigureFinder::says_no_number(const std::string& text) const {
  const auto words = breaks_.words(text);
  return std::any_of(no_number_.begin(), no_number_.end(),
                     [&](const Phrase& phrase) { return phrase.is_in(words); });
}

}  // namespace kiosk
