// Functions on texts.
#include <algorithm>
#include <array>

#include "app/fhirpath/arguments.h"
#include "app/fhirpath/text_folding.h"
#include "app/values/utf8.h"

namespace kiosk::fhirpath {
namespace {

/// The cost of matching a pattern, in steps, so that a budget of steps limits the time as well.
constexpr std::size_t steps_of_a_match = 2000;

/// The text of the input with the text of the first argument; empty if either is empty.
struct TextPair {
  std::string subject{};
  std::string other{};
};

std::optional<TextPair> text_pair(Evaluator& evaluator, const Call& call) {
  auto subject = text_input(evaluator, call);
  auto other = text_argument(evaluator, call, 0);
  if (!subject || !other || evaluator.stopped()) return std::nullopt;
  return TextPair{.subject = std::move(*subject), .other = std::move(*other)};
}

Collection index_of(Evaluator& evaluator, const Call& call) {
  const auto pair = text_pair(evaluator, call);
  if (!pair) return {};
  const auto place = pair->subject.find(pair->other);
  if (place == std::string::npos) return integer(-1);
  return integer(static_cast<std::int64_t>(
      values::character_count(std::string_view(pair->subject).substr(0, place))));
}

Collection last_index_of(Evaluator& evaluator, const Call& call) {
  const auto pair = text_pair(evaluator, call);
  if (!pair) return {};
  const auto place = pair->subject.rfind(pair->other);
  if (place == std::string::npos) return integer(-1);
  return integer(static_cast<std::int64_t>(
      values::character_count(std::string_view(pair->subject).substr(0, place))));
}

Collection substring(Evaluator& evaluator, const Call& call) {
  const auto subject = text_input(evaluator, call);
  const auto start = whole_argument(evaluator, call, 0);
  const auto length = call.arguments() > 1 ? whole_argument(evaluator, call, 1) : std::nullopt;
  if (!subject || !start || *start < 0 || evaluator.stopped()) return {};
  const auto rest = std::string_view(*subject).substr(
      values::offset_of_character(*subject, static_cast<std::size_t>(*start)));
  if (rest.empty()) return {};
  const auto end = length ? values::offset_of_character(
                                rest, static_cast<std::size_t>(std::max<std::int64_t>(*length, 0)))
                          : rest.size();
  return text(evaluator, call, std::string(rest.substr(0, end)));
}

Collection starts_with(Evaluator& evaluator, const Call& call) {
  const auto pair = text_pair(evaluator, call);
  return pair ? one(pair->subject.starts_with(pair->other)) : Collection{};
}

Collection ends_with(Evaluator& evaluator, const Call& call) {
  const auto pair = text_pair(evaluator, call);
  return pair ? one(pair->subject.ends_with(pair->other)) : Collection{};
}

Collection contains(Evaluator& evaluator, const Call& call) {
  const auto pair = text_pair(evaluator, call);
  return pair ? one(pair->subject.find(pair->other) != std::string::npos) : Collection{};
}

Collection upper(Evaluator& evaluator, const Call& call) {
  const auto subject = text_input(evaluator, call);
  return subject ? text(evaluator, call, upper_case(*subject)) : Collection{};
}

Collection lower(Evaluator& evaluator, const Call& call) {
  const auto subject = text_input(evaluator, call);
  return subject ? text(evaluator, call, lower_case(*subject)) : Collection{};
}

/// An empty pattern matches before and after every character.
std::string with_replaced(const std::string& subject, const std::string& pattern,
                          const std::string& replacement) {
  std::string result;
  std::size_t place = 0;
  while (place < subject.size() && result.size() <= most_text_bytes) {
    if (pattern.empty()) {
      const auto next =
          place + values::offset_of_character(std::string_view(subject).substr(place), 1);
      result += replacement + subject.substr(place, next - place);
      place = next;
      continue;
    }
    const auto found = std::min(subject.find(pattern, place), subject.size());
    result.append(subject, place, found - place);
    if (found == subject.size()) return result;
    result += replacement;
    place = found + pattern.size();
  }
  return pattern.empty() ? result + replacement : result;
}

Collection replace(Evaluator& evaluator, const Call& call) {
  const auto pair = text_pair(evaluator, call);
  const auto replacement = text_argument(evaluator, call, 1);
  if (!pair || !replacement || evaluator.stopped()) return {};
  return text(evaluator, call, with_replaced(pair->subject, pair->other, *replacement));
}

Collection match_with(Evaluator& evaluator, const Call& call,
                      std::optional<bool> (*match)(std::string_view, std::string_view)) {
  const auto pair = text_pair(evaluator, call);
  if (!pair || !evaluator.charge(steps_of_a_match, call.term)) return {};
  const auto found = match(pair->subject, pair->other);
  return found ? one(*found) : evaluator.stop(FaultCode::bad_pattern, call.term);
}

Collection matches_part(Evaluator& evaluator, const Call& call) {
  return match_with(evaluator, call, matches);
}

Collection matches_full(Evaluator& evaluator, const Call& call) {
  return match_with(evaluator, call, matches_whole);
}

Collection replace_all_matches(Evaluator& evaluator, const Call& call) {
  const auto pair = text_pair(evaluator, call);
  const auto replacement = text_argument(evaluator, call, 1);
  if (!pair || !replacement || !evaluator.charge(steps_of_a_match, call.term)) return {};
  if (pair->other.empty()) return one(pair->subject);
  auto result = replace_matches(pair->subject, pair->other, *replacement);
  return result ? text(evaluator, call, std::move(*result))
                : evaluator.stop(FaultCode::bad_pattern, call.term);
}

Collection length(Evaluator& evaluator, const Call& call) {
  const auto subject = text_input(evaluator, call);
  return subject ? integer(static_cast<std::int64_t>(values::character_count(*subject)))
                 : Collection{};
}

Collection to_chars(Evaluator& evaluator, const Call& call) {
  const auto subject = text_input(evaluator, call);
  if (!subject || !evaluator.charge(subject->size(), call.term)) return {};
  Collection characters;
  for (auto rest = std::string_view(*subject); !rest.empty();) {
    const auto size = values::offset_of_character(rest, 1);
    characters.push_back(std::string(rest.substr(0, size)));
    rest.remove_prefix(size);
  }
  return characters;
}

Collection trim(Evaluator& evaluator, const Call& call) {
  const auto subject = text_input(evaluator, call);
  if (!subject) return {};
  constexpr auto blanks = " \t\r\n\f\v";
  const auto start = std::min(subject->find_first_not_of(blanks), subject->size());
  const auto end = subject->find_last_not_of(blanks);
  return one(end == std::string::npos ? std::string{} : subject->substr(start, end - start + 1));
}

Collection split(Evaluator& evaluator, const Call& call) {
  const auto pair = text_pair(evaluator, call);
  if (!pair) return {};
  if (pair->other.empty()) return to_chars(evaluator, call);
  if (!evaluator.charge(pair->subject.size(), call.term)) return {};
  Collection parts;
  std::size_t start = 0;
  for (auto end = pair->subject.find(pair->other); end != std::string::npos;
       end = pair->subject.find(pair->other, start)) {
    parts.push_back(pair->subject.substr(start, end - start));
    start = end + pair->other.size();
  }
  parts.push_back(pair->subject.substr(start));
  return parts;
}

Collection join(Evaluator& evaluator, const Call& call) {
  const auto separator = call.arguments() > 0 ? text_argument(evaluator, call, 0) : std::nullopt;
  std::string joined;
  for (std::size_t i = 0; i < call.input.size() && joined.size() <= most_text_bytes; ++i) {
    const auto part = as_text(call.input[i]);
    if (!part) return evaluator.stop(FaultCode::wrong_type, call.term);
    if (i > 0) joined += separator.value_or("");
    joined += *part;
  }
  return text(evaluator, call, std::move(joined));
}

// clang-format off
constexpr std::array text_table{
    Function{"indexOf", 1, 1, index_of}, Function{"lastIndexOf", 1, 1, last_index_of}, Function{"substring", 1, 2, substring},
    Function{"startsWith", 1, 1, starts_with}, Function{"endsWith", 1, 1, ends_with}, Function{"contains", 1, 1, contains},
    Function{"upper", 0, 0, upper}, Function{"lower", 0, 0, lower}, Function{"replace", 2, 2, replace}, Function{"matches", 1, 1, matches_part},
    Function{"matchesFull", 1, 1, matches_full}, Function{"replaceMatches", 2, 2, replace_all_matches}, Function{"length", 0, 0, length},
    Function{"toChars", 0, 0, to_chars}, Function{"trim", 0, 0, trim}, Function{"split", 1, 1, split}, Function{"join", 0, 1, join},
};
// clang-format on

}  // namespace

std::span<const Function> text_functions() { return text_table; }

}  // namespace kiosk::fhirpath
