#include "ui/views/scale_view.h"

#include <algorithm>
#include <array>

#include "app/domain/scale.h"
#include "ui/views/control_parts.h"

namespace kiosk::ui {
namespace {

constexpr std::int64_t most_steps = 11;  // of a long scale
constexpr std::array<std::int64_t, 3> round_numbers{1, 2, 5};

struct ScaleMaker {
  const ViewContext& context;
  NodeIndex node;
  Scale scale;
  const ResponseItem& entry = context.session.response.items[node];
  const Item& item = effective_item(entry, context.aid.questionnaire);
  std::int64_t least = scale.least;
  std::int64_t most = scale.most;
  std::int64_t step = scale.step;

  /// The chosen position; a number that is finer than the scale is rounded down.
  std::optional<std::int64_t> chosen() const {
    return entry.answers.empty() ? std::nullopt : place_on(scale, entry.answers.front());
  }

  std::string digits(std::int64_t place) const { return digits_at(scale, place); }
  Answer answer(std::int64_t place) const { return answer_at(scale, place, item); }

  bool is_long() const { return !is_short(scale); }

  /// The least round step that leaves no more numbers on the line than fit in a row.
  std::int64_t coarse_step() const {
    if (!is_long()) return step;
    for (std::int64_t tens = 1;; tens *= 10) {
      for (const auto round : round_numbers) {
        if ((most - least) / (step * round * tens) + 1 <= most_steps) return step * round * tens;
      }
    }
  }

  ScaleView::Step line_step(std::int64_t value) const {
    return {.id = "answer." + digits(value),
            .label = digits(value),
            .selected = chosen() == value,
            .event = AnswerGiven{node, {answer(value)}}};
  }

  ActionView fine_step(bool up) const {
    const auto now = chosen();
    const auto next = now ? std::clamp(*now + (up ? step : -step), least, most)
                          : least + (most - least) / step / 2 * step;
    return {.id = up ? "more" : "less",
            .label = context.words.say(up ? "question.more" : "question.less"),
            .icon = up ? Icon::plus : Icon::minus,
            .event = AnswerGiven{node, {answer(next)}},
            .enabled = !now || next != *now};
  }

  StepperView fine() const {
    const auto now = chosen();
    return {.value = now ? digits(*now) : std::string("–"),
            .spoken = now ? digits(*now) : context.words.say("question.no_number"),
            .less = fine_step(false),
            .more = fine_step(true)};
  }

  std::optional<ScaleView::Said> said() const {
    const auto now = chosen();
    for (const auto& band : item.show.bands) {
      const auto from = place_on(scale, Answer{band.from});
      const auto to = place_on(scale, Answer{band.to});
      if (!now || !from || !to || *now < *from || *now > *to) continue;
      return ScaleView::Said{digits(*now), band.label.in(context.words.language),
                             band.text.in(context.words.language)};
    }
    return std::nullopt;
  }
};

ScaleMaker maker_of(const ViewContext& context, NodeIndex node) {
  return {.context = context,
          .node = node,
          .scale = scale_of(effective_item(context.session.response.items[node],
                                           context.aid.questionnaire))
                       .value_or(Scale{})};
}

/// What a scale is called beside others: its line on the sheet is shorter than its question.
std::string name_of(const Item& item, const Language& language) {
  const auto& name = item.show.short_text;
  return name.empty() ? heading_of(item, language) : name.in(language);
}

}  // namespace

bool is_a_scale(const Item& item) { return scale_of(item).has_value(); }

ScaleView make_scale_view(const ViewContext& context, NodeIndex node) {
  const auto maker = maker_of(context, node);
  ScaleView view{.lower = words_of_child(context, maker.entry.item, ItemControl::lower),
                 .upper = words_of_child(context, maker.entry.item, ItemControl::upper),
                 .said = maker.said(),
                 .choices = decline_choices(context, node)};
  const auto coarse = maker.coarse_step();
  for (auto value = maker.least; value <= maker.most; value += coarse)
    view.steps.push_back(maker.line_step(value));
  if (!maker.is_long()) return view;
  view.fine = maker.fine();
  if (const auto chosen = maker.chosen())
    view.along =
        static_cast<float>(*chosen - maker.least) / static_cast<float>(maker.most - maker.least);
  return view;
}

ScaleRowView make_scale_row(const ViewContext& context, NodeIndex node) {
  const auto maker = maker_of(context, node);
  ScaleRowView row{.lower = words_of_child(context, maker.entry.item, ItemControl::lower),
                   .upper = words_of_child(context, maker.entry.item, ItemControl::upper),
                   .said = maker.said()};
  for (const auto& band : maker.item.show.bands) {
    row.would_be_said.push_back({.value = maker.digits(maker.most),
                                 .label = band.label.in(context.words.language),
                                 .text = band.text.in(context.words.language)});
  }
  for (auto value = maker.least; value <= maker.most; value += maker.step) {
    auto step = maker.line_step(value);
    row.steps.push_back({.id = maker.item.link_id + '.' + maker.digits(value),
                         .label = step.label,
                         .event = std::move(step.event),
                         .selected = step.selected,
                         .spoken = name_of(maker.item, context.words.language) + ' ' + step.label});
  }
  return row;
}

}  // namespace kiosk::ui
