#include "app/domain/visit_code_parts.h"

namespace kiosk::code {

Shape shape_of(const Item& item) {
  if (!item.is_question()) return Shape::none;
  if (!item.options.empty()) return item.repeats ? Shape::several_options : Shape::one_option;
  switch (item.type) {
    case ItemType::boolean: return Shape::truth;
    case ItemType::integer: return Shape::number;
    case ItemType::decimal:
    case ItemType::date:
    case ItemType::date_time:
    case ItemType::time:
    case ItemType::string:
    case ItemType::text:
    case ItemType::url: return Shape::words;
    default: return Shape::none;
  }
}

bool can_be_carried(const Item& item) {
  if (!item.is_question()) return true;
  return shape_of(item) != Shape::none && (!item.repeats || !item.options.empty());
}

std::uint32_t fingerprint(const DecisionAid& aid) {
  std::uint32_t hash = 0x811C9DC5U;  // FNV-1a
  const auto add = [&](std::string_view words) {
    for (const char c : words) hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193U;
    hash = (hash ^ 0x1FU) * 0x01000193U;
  };
  add(aid.id);
  for (const auto& item : aid.questionnaire.items) {
    if (shape_of(item) == Shape::none) continue;
    add(item.link_id);
    hash += static_cast<std::uint32_t>(shape_of(item)) + (item.repeats ? 16U : 0U);
    for (const auto& option : item.options) add(code_of(option.value));
  }
  for (const auto& option : aid.options) add(option.id);
  for (const auto& goal : aid.goals) add(goal.id);
  return (hash >> 16U) ^ (hash & 0xFFFFU);
}

std::optional<std::pair<std::int64_t, std::uint64_t>> range_of(const Item& item) {
  const auto least = item.limits.whole_min();
  const auto most = item.limits.whole_max();
  if (!least || !most || *most < *least) return std::nullopt;
  const auto count = static_cast<std::uint64_t>(*most - *least) + 1;
  return count > 0xFFFF ? std::nullopt : std::optional(std::pair{*least, count});
}

}  // namespace kiosk::code
