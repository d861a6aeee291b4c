// The parts in which an aid is reviewed and signed: each card, each rule, each figure, each
// question by itself.
#pragma once

#include <compare>
#include <span>

#include "app/domain/decision_aid.h"
#include "app/values/enum_names.h"

namespace kiosk {

/// The kind of a part. `rule`: when a treatment is shown, and the reasons given for it. `list`:
/// "goals", "ready", "questions" (for the doctor). `page`: "map" (families and rows) and "about"
/// (all texts that are in no other part).
enum class PartKind : std::uint8_t {
  card,
  rule,
  figure,
  sign,
  question,
  trade_off,
  point,
  list,
  page
};
template <>
inline constexpr EnumNames<PartKind, 9> enum_names<PartKind>{
    "card", "rule", "figure", "sign", "question", "trade-off", "point", "list", "page"};
inline constexpr auto all_part_kinds = enum_names<PartKind>.values();

/// A part of an aid. `id` is that of the treatment, figure or sign, or the question's linkId.
struct AidPart {
  PartKind kind = PartKind::page;
  std::string id{};

  auto operator<=>(const AidPart&) const = default;
};

/// The part's name in review.toml: "card.external-radiation".
std::string name_of(const AidPart& part);

/// Every part of an aid, kind by kind, in the aid's order. Empty for a form without an aid.
std::vector<AidPart> parts_of(const DecisionAid& aid);

/// The parts that a treatment's card shows: the card itself, why it is shown, its figures.
std::vector<AidPart> parts_of_card(const DecisionAid& aid, OptionIndex option);

/// How much of some parts is signed.
enum class Reviewed : std::uint8_t { all, some, none };

/// How much of these parts is signed in a language; `all` where there are no parts.
Reviewed reviewed(const DecisionAid& aid, std::span<const AidPart> parts,
                  std::string_view language);

}  // namespace kiosk
