// A visit as a code that the person takes away and may bring back: the kiosk itself stores nothing.
//
// The code is a line of Crockford's base 32: format version, the form's fingerprint, the day, the
// answers in as few bits as they need, and a checksum. It names no person and no clinic.
#pragma once

#include "app/domain/decision_aid.h"

namespace kiosk {

/// The data that is carried from one visit to the next.
struct CarriedVisit {
  std::string day{};  ///< yyyy-mm-dd, from 2020 on
  Response response{};
  std::vector<OptionIndex> starred{};
  std::vector<std::string> goals{};  ///< what matters most first
};

/// Whether the person's own texts are included. Without them a code is short enough to be typed.
enum class OwnWords : std::uint8_t { included, left_out };

/// The code of a visit; nullopt for a form with repeating groups, or with answers that no code can
/// carry (files, amounts).
std::optional<std::string> visit_code(const CarriedVisit& visit, const DecisionAid& aid,
                                      OwnWords own_words);

/// Why a code restores nothing.
enum class CodeTrouble : std::uint8_t { none, unreadable, other_form };

/// The visit that a code restored.
struct CodeReading {
  std::optional<CarriedVisit> visit{};
  CodeTrouble trouble = CodeTrouble::none;
};

/// Reads a code as a scanner or a person enters it: case, spaces and dashes are ignored, and O, I
/// and L are read as 0 and 1. Invalid answers (a code that was tampered with) count as unreadable.
CodeReading read_visit_code(std::string_view code, const DecisionAid& aid);

/// The code in groups of four, to be typed.
std::string in_groups(std::string_view code);

/// A code longer than this is scanned, not typed (characters).
inline constexpr std::size_t longest_typed_code = 60;

}  // namespace kiosk
