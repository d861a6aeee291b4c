#include "app/driving/some_answers.h"

#include <algorithm>
#include <array>
#include <string>

#include "app/domain/scale.h"
#include "app/domain/sketch.h"
#include "app/domain/validation.h"

namespace kiosk {
namespace {

constexpr std::int64_t usual_span = 100;  // where a number has no bounds
constexpr std::size_t picked_part_of_scale = 3;

std::vector<Answer> first_number(const Item& item) {
  const auto scale = scale_of(item);
  if (!scale) return {};
  const auto part = static_cast<std::int64_t>(picked_part_of_scale);
  const auto steps = (scale->most - scale->least) / part / scale->step;
  return {answer_at(*scale, scale->least + steps * scale->step, item)};
}

/// Generates one random answer, valid or not.
class RandomAnswer {
 public:
  RandomAnswer(const Item& item, Chance& chance) : item_(item), chance_(chance) {}

  Answer make() {
    if (!item_.options.empty() && (item_.type != ItemType::open_choice || !chance_.one_in(4)))
      return item_.options[chance_.below(item_.options.size())].value;
    switch (item_.type) {
      case ItemType::boolean: return chance_.one_in(2);
      case ItemType::integer:
      case ItemType::decimal: return number();
      case ItemType::date: return day();
      case ItemType::date_time: return instant();
      case ItemType::time: return Time{"1" + std::to_string(chance_.below(10)) + ":00:00"};
      case ItemType::url: return Uri{"https://example.org/" + std::to_string(chance_.below(100))};
      case ItemType::quantity: return amount();
      case ItemType::choice:
        return Coding{.system = "urn:made-up",
                      .code = std::to_string(chance_.below(5)),
                      .display = "Made up"};
      case ItemType::reference: return Reference{.display = words()};
      case ItemType::attachment: return attachment_of(scribble());
      default: return words();
    }
  }

 private:
  Sketch scribble() {
    Sketch sketch;
    const auto lines = 1 + chance_.below(3);
    for (std::size_t line = 0; line < lines; ++line) {
      sketch.begin(somewhere());
      for (auto more = chance_.below(6); more > 0; --more) sketch.go_on(somewhere());
    }
    return sketch;
  }

  SketchPoint somewhere() {
    return {static_cast<int>(chance_.below(sketch_width)),
            static_cast<int>(chance_.below(sketch_height))};
  }

  Answer number() {
    const auto& limits = item_.limits;
    const auto least =
        limits.whole_min().value_or(limits.whole_max().value_or(usual_span) - usual_span);
    const auto most = limits.whole_max().value_or(least + usual_span);
    const auto span = static_cast<std::size_t>(std::max<std::int64_t>(most - least, 0) + 1);
    const auto whole = least + static_cast<std::int64_t>(chance_.below(span));
    if (item_.type == ItemType::integer || limits.max_decimal_places == 0 || chance_.one_in(3))
      return whole;
    return Decimal{std::to_string(whole) + (chance_.one_in(2) ? ".0" : ".50")};
  }

  Answer day() {
    const auto year = some_year();
    if (chance_.one_in(3)) return Date{year};
    if (chance_.one_in(2)) return Date{year + "-0" + std::to_string(1 + chance_.below(9))};
    return Date{year + "-02-1" + std::to_string(chance_.below(10))};
  }

  Answer instant() {
    const auto day = some_year() + "-02-03";
    if (chance_.one_in(2)) return DateTime{day};
    return DateTime{day + "T04:05:0" + std::to_string(chance_.below(10)) + "+01:00"};
  }

  std::string some_year() { return std::to_string(1990 + chance_.below(60)); }

  Answer amount() {
    const auto& limits = item_.limits;
    if (const auto& bound = chance_.one_in(2) ? limits.min_value : limits.max_value;
        bound && std::holds_alternative<Quantity>(*bound))
      return *bound;
    Quantity quantity{
        .value = {std::to_string(chance_.below(200)) + (chance_.one_in(2) ? "" : ".5")},
        .unit = "pieces"};
    const auto& units = item_.entry.units;
    if (units.empty()) return quantity;
    const auto& unit = units[chance_.below(units.size())];
    return Quantity{
        .value = quantity.value, .unit = unit.display, .system = unit.system, .code = unit.code};
  }

  std::string words() {
    static constexpr std::array<std::string_view, 8> some{
        "pain at night",   "42",   "ann@example.org", "Zoë \"Z\" Ågren", "a\tb \\ c",
        "+47 22 22 22 22", "0150", "12345678901"};
    const auto& limits = item_.limits;
    std::string text(some[chance_.below(some.size())]);
    if (item_.type == ItemType::text && chance_.one_in(3)) text += "\nand a second line";
    while (limits.min_length && text.size() < *limits.min_length) text += " more";
    if (limits.max_length && text.size() > *limits.max_length)
      text = std::string(*limits.max_length, 'x');
    return text;
  }

  const Item& item_;
  Chance& chance_;
};

}  // namespace

std::vector<Answer> picked_answers(const Item& item, Pick pick) {
  const bool first = pick == Pick::first;
  if (!item.options.empty())
    return {first ? item.options.front().value : item.options.back().value};
  if (item.type == ItemType::boolean) return {Answer{first}};
  if (first) return first_number(item);
  if (item.type == ItemType::integer) return {Answer{item.limits.whole_min().value_or(0)}};
  return {};
}

std::vector<Answer> random_answers(const Item& item, Chance& chance) {
  for (int attempt = 0; attempt < most_tries; ++attempt) {
    RandomAnswer some(item, chance);
    std::vector<Answer> answers{some.make()};
    while (item.repeats && chance.one_in(2)) {
      auto another = some.make();
      const bool is_new = std::none_of(answers.begin(), answers.end(),
                                       [&](const Answer& given) { return same(given, another); });
      if (is_new) answers.push_back(std::move(another));
    }
    if (!fault_of(item, answers)) return answers;
  }
  return {};
}

}  // namespace kiosk
