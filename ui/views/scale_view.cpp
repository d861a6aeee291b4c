#include "ui/views/scale_view.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "ui/views/control_parts.h"

namespace kiosk::ui {
namespace {

constexpr std::int64_t most_steps = 11;  // numbers that stand in one row under a finger
constexpr std::array<std::int64_t, 3> round_numbers{1, 2, 5};

struct ScaleMaker {
  const ViewMatter& matter;
  NodeIndex node;
  const ResponseItem& entry = matter.session.response.items[node];
  const Item& item = matter.aid.questionnaire.items[entry.item];
  std::int64_t least = *item.min_value;
  std::int64_t most = *item.max_value;
  std::int64_t step = std::max<std::int64_t>(1, item.step.value_or(1));

  /// The number chosen; of a decimal its whole part.
  std::optional<std::int64_t> chosen() const {
    if (entry.answers.empty()) return std::nullopt;
    if (const auto* whole = std::get_if<std::int64_t>(&entry.answers.front())) return *whole;
    const auto* decimal = std::get_if<Decimal>(&entry.answers.front());
    std::int64_t value = 0;
    if (!decimal || std::from_chars(decimal->digits.data(), decimal->digits.data() + decimal->digits.size(), value).ec != std::errc{}) return std::nullopt;
    return value;
  }

  Answer answer(std::int64_t value) const {
    if (item.type == ItemType::decimal) return Decimal{std::to_string(value)};
    return value;
  }

  bool is_long() const { return (most - least) / step + 1 > most_steps; }

  /// The least round number of steps that leaves no more numbers on the line than a row has room for.
  std::int64_t coarse_step() const {
    if (!is_long()) return step;
    for (std::int64_t tens = 1;; tens *= 10) {
      for (const auto round : round_numbers) {
        if ((most - least) / (step * round * tens) + 1 <= most_steps) return step * round * tens;
      }
    }
  }

  ScaleView::Step line_step(std::int64_t value) const {
    return {.id = "answer." + std::to_string(value), .label = std::to_string(value), .selected = chosen() == value, .event = AnswerGiven{node, {answer(value)}}};
  }

  ActionView fine_step(bool up) const {
    const auto now = chosen();
    const auto next = now ? std::clamp(*now + (up ? step : -step), least, most) : least + (most - least) / step / 2 * step;
    return {.id = up ? "more" : "less", .label = matter.words.say(up ? "question.more" : "question.less"), .icon = up ? Icon::plus : Icon::minus,
            .event = AnswerGiven{node, {answer(next)}}, .enabled = !now || next != *now};
  }

  StepperView fine() const {
    const auto now = chosen();
    return {.value = now ? std::to_string(*now) : std::string("–"), .spoken = now ? std::to_string(*now) : matter.words.say("question.no_number"),
            .less = fine_step(false), .more = fine_step(true)};
  }

  std::optional<ScaleView::Said> said() const {
    for (const auto& band : item.bands) {
      if (!chosen() || *chosen() < band.from || *chosen() > band.to) continue;
      return ScaleView::Said{std::to_string(*chosen()), band.label.in(matter.words.language), band.text.in(matter.words.language)};
    }
    return std::nullopt;
  }
};

}  // namespace

bool is_a_scale(const Item& item) {
  const bool is_number = item.type == ItemType::integer || item.type == ItemType::decimal;
  return is_number && item.control == ItemControl::slider && item.min_value && item.max_value && *item.min_value < *item.max_value;
}

ScaleView make_scale_view(const ViewMatter& matter, NodeIndex node) {
  const ScaleMaker maker{.matter = matter, .node = node};
  ScaleView view{.lower = words_of_child(matter, maker.entry.item, ItemControl::lower), .upper = words_of_child(matter, maker.entry.item, ItemControl::upper),
                 .said = maker.said(), .choices = decline_choices(matter, node)};
  const auto coarse = maker.coarse_step();
  for (auto value = maker.least; value <= maker.most; value += coarse) view.steps.push_back(maker.line_step(value));
  if (!maker.is_long()) return view;
  view.fine = maker.fine();
  if (const auto chosen = maker.chosen()) view.along = static_cast<float>(*chosen - maker.least) / static_cast<float>(maker.most - maker.least);
  return view;
}

}  // namespace kiosk::ui
