// A visit as a code that the person takes away and may bring back: the kiosk itself keeps nothing.
//
// The code is a line of Crockford's base 32: format version, the form's fingerprint, the day, the
// answers in as few bits as they need, and a checksum. It names no person and no clinic.
#pragma once

#include "app/domain/decision_aid.h"

namespace kiosk {

/// What goes from one visit to the next.
struct CarriedVisit {
  std::string day{};  ///< yyyy-mm-dd, from 2020 on
  Response response{};
  std::vector<OptionIndex> starred{};
  std::vector<std::string> goals{};  ///< what matters most first
};

/// Whether words in the person's own writing go along. Without them a code is short enough to be
/// typed.
enum class OwnWords : std::uint8_t { included, left_out };

/// The code of a visit; nothing for a form with repeating groups, or one that asks for what no code
/// can carry (files, amounts).
std::optional<std::string> visit_code(const CarriedVisit& visit, const DecisionAid& aid,
                                      OwnWords own_words);

/// Why a code brings nothing back.
enum class CodeTrouble : std::uint8_t { none, unreadable, other_form };

/// What a code brought back.
struct CodeReading {
  std::optional<CarriedVisit> visit{};
  CodeTrouble trouble = CodeTrouble::none;
};

/// Reads a code as a scanner or a person gives it: case, spaces and dashes do not matter, and O, I
/// and L stand for 0 and 1. Answers that are not valid (a code that was tampered with) count as
/// unreadable.
CodeReading read_visit_code(std::string_view code, const DecisionAid& aid);

/// The code in groups of four, to be typed.
std::string in_groups(std::string_view code);

/// A code longer than this is scanned, not typed (characters).
inline constexpr std::size_t longest_typed_code = 60;

}  // namespace kiosk
