#include "tests/conformance/random_person.h"

#include <algorithm>
#include <array>

#include "app/domain/calculation.h"
#include "app/domain/enablement.h"
#include "app/domain/set_answers.h"
#include "app/domain/validation.h"

namespace kiosk {
namespace {

constexpr std::size_t most_nodes = 2000;  // so that groups are not repeated for ever

}  // namespace

void RandomPerson::take_steps(std::size_t count) {
  for (std::size_t i = 0; i < count && !response_.items.empty(); ++i) take_step();
}

void RandomPerson::take_step() {
  const auto node = static_cast<NodeIndex>(below(response_.items.size()));
  const auto& entry = response_.items[node];
  const auto& item = effective_item(entry, form_);
  if (!entry.enabled) return;
  if (item.type == ItemType::group && item.repeats && response_.items.size() < most_nodes &&
      one_in(3)) {
    const auto end = item.limits.max_occurs.value_or(4);
    if (entry.occurrence + 1 < end) add_occurrence(response_, form_, node);
  } else if (item.is_question()) {
    answer(node);
  }
}

void RandomPerson::answer(NodeIndex node) {
  auto& entry = response_.items[node];
  const auto& item = effective_item(entry, form_);
  auto answers = one_in(8) ? std::vector<Answer>{} : some_answers(item);
  if (fault_of(item, answers)) return;
  if (!answers.empty()) answered_.insert(item.type);
  entry.declined = false;
  set_answers(response_, form_, node, std::move(answers));
  calculate_after(response_, form_, node, settle_enablement_after(response_, form_, node));
  take_back_what_no_longer_fits();
}

/// A person would be led back to these before the end.
void RandomPerson::take_back_what_no_longer_fits() {
  for (NodeIndex n = 0; n < response_.items.size(); ++n) {
    const auto& entry = response_.items[n];
    if (!entry.override_item || !fault_of(*entry.override_item, entry.answers)) continue;
    set_answers(response_, form_, n, {});
    calculate_after(response_, form_, n, settle_enablement_after(response_, form_, n));
  }
}

std::vector<Answer> RandomPerson::some_answers(const Item& item) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    std::vector<Answer> answers{some_answer(item)};
    while (item.repeats && one_in(2)) {
      auto another = some_answer(item);
      if (std::none_of(answers.begin(), answers.end(),
                       [&](const Answer& given) { return same(given, another); }))
        answers.push_back(std::move(another));
    }
    if (!fault_of(item, answers)) return answers;
  }
  return {};
}

Answer RandomPerson::some_answer(const Item& item) {
  if (!item.options.empty() && (item.type != ItemType::open_choice || !one_in(4)))
    return item.options[below(item.options.size())].value;
  const auto day = std::to_string(1990 + below(60));
  switch (item.type) {
    case ItemType::boolean: return one_in(2);
    case ItemType::integer: return number(item);
    case ItemType::decimal: return number(item);
    case ItemType::date:
      return Date{one_in(3)   ? day
                  : one_in(2) ? day + "-0" + std::to_string(1 + below(9))
                              : day + "-02-1" + std::to_string(below(10))};
    case ItemType::date_time:
      return DateTime{one_in(2) ? day + "-02-03"
                                : day + "-02-03T04:05:0" + std::to_string(below(10)) + "+01:00"};
    case ItemType::time: return Time{"1" + std::to_string(below(10)) + ":00:00"};
    case ItemType::url: return Uri{"https://example.org/" + std::to_string(below(100))};
    case ItemType::quantity: return amount(item);
    case ItemType::choice:
      return Coding{
          .system = "urn:made-up", .code = std::to_string(below(5)), .display = "Made up"};
    default: return words(item);
  }
}

Answer RandomPerson::number(const Item& item) {
  const auto least = item.limits.whole_min().value_or(item.limits.whole_max().value_or(100) - 100);
  const auto most = item.limits.whole_max().value_or(least + 100);
  const auto whole =
      least + static_cast<std::int64_t>(
                  below(static_cast<std::size_t>(std::max<std::int64_t>(most - least, 0) + 1)));
  if (item.type == ItemType::integer || item.limits.max_decimal_places == 0 || one_in(3))
    return whole;
  return Decimal{std::to_string(whole) + (one_in(2) ? ".0" : ".50")};
}

Answer RandomPerson::amount(const Item& item) {
  if (const auto& bound = one_in(2) ? item.limits.min_value : item.limits.max_value;
      bound && std::holds_alternative<Quantity>(*bound))
    return *bound;
  Quantity quantity{.value = {std::to_string(below(200)) + (one_in(2) ? "" : ".5")},
                    .unit = "pieces"};
  if (item.entry.units.empty()) return quantity;
  const auto& unit = item.entry.units[below(item.entry.units.size())];
  return Quantity{
      .value = quantity.value, .unit = unit.display, .system = unit.system, .code = unit.code};
}

std::string RandomPerson::words(const Item& item) {
  static constexpr std::array<std::string_view, 8> some{
      "pain at night",   "42",   "ann@example.org", "Zoë \"Z\" Ågren", "a\tb \\ c",
      "+47 22 22 22 22", "0150", "12345678901"};
  std::string text(some[below(some.size())]);
  if (item.type == ItemType::text && one_in(3)) text += "\nand a second line";
  while (item.limits.min_length && text.size() < *item.limits.min_length) text += " more";
  if (item.limits.max_length && text.size() > *item.limits.max_length)
    text = std::string(*item.limits.max_length, 'x');
  return text;
}

}  // namespace kiosk
