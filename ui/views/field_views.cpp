// Fields on a question's screen that open a pad, the keyboard, or a long list.
#include "app/session/pad.h"

#include <algorithm>

#include "app/wording/answer_words.h"
#include "app/wording/day_words.h"
#include "ui/views/control_parts.h"

namespace kiosk::ui {
namespace {

constexpr std::size_t most_beside_their_question = 20;  // answers that are still found by paging
constexpr std::size_t least_for_a_drop_down =
    8;  // a drop-down would hide these, but one can as well choose them directly

std::vector<PadField> pad_fields_for(const Item& item, const Language& language) {
  std::vector<PadField> fields;
  const bool has_day = item.type == ItemType::date || item.type == ItemType::date_time;
  const bool has_time = item.type == ItemType::time || item.type == ItemType::date_time;
  if (!has_day && !has_time) return {PadField::number};
  if (has_day) {
    for (const char part : order_of_day(language))
      fields.push_back(part == 'd'   ? PadField::day
                       : part == 'M' ? PadField::month
                                     : PadField::year);
  }
  if (has_time) fields.insert(fields.end(), {PadField::hour, PadField::minute});
  return fields;
}

struct FieldMaker {
  const ViewContext& context;
  NodeIndex node;
  const ResponseItem& entry = context.session.response.items[node];
  const Item& item = effective_item(entry, context.aid.questionnaire);

  Event opening(std::size_t place) const {
    if (is_a_long_list(item)) return AnswerListOpened{node};
    if (!is_typed_on_a_pad(item)) return TextEntryOpened{AnswerText{.node = node, .place = place}};
    return PadOpened{.node = node,
                     .place = place,
                     .fields = pad_fields_for(item, context.words.language),
                     .twelve_hours = has_twelve_hours(context.words.language)};
  }

  std::string what_to_do() const {
    if (is_a_long_list(item)) return context.words.say("field.list");
    switch (item.type) {
      case ItemType::date: return context.words.say("field.date");
      case ItemType::time: return context.words.say("field.time");
      case ItemType::date_time: return context.words.say("field.moment");
      case ItemType::integer:
      case ItemType::decimal:
      case ItemType::quantity: return context.words.say("field.number");
      default: return context.words.say("field.words");
    }
  }

  /// The icon of what the field opens.
  Icon icon() const {
    if (is_a_long_list(item)) return Icon::list;
    switch (item.type) {
      case ItemType::date:
      case ItemType::date_time: return Icon::calendar;
      case ItemType::time: return Icon::clock;
      case ItemType::integer:
      case ItemType::decimal:
      case ItemType::quantity: return Icon::figures;
      default: return Icon::write;
    }
  }

  /// A number's unit may be a text of the form rather than a part of the answer.
  std::string in_words(const Answer& answer) const {
    auto words = answer_in_words(item, answer, context.words);
    const auto unit = words_of_child(context, entry.item, ItemControl::unit);
    const bool has_none = item.entry.units.empty() &&
                          (item.type == ItemType::integer || item.type == ItemType::decimal);
    return has_none && !unit.empty() ? words + " " + unit : words;
  }

  FieldsView::Field field(std::size_t place) const {
    const auto words = in_words(entry.answers[place]);
    ActionView open{.id = "field." + std::to_string(place),
                    .label = words,
                    .icon = icon(),
                    .event = opening(place)};
    open.spoken = context.words.say("field.change", {{"answer", words}});
    ActionView remove{.id = "remove." + std::to_string(place),
                      .label = context.words.say("field.remove"),
                      .icon = Icon::close,
                      .event = AnswerGiven{node, without(place)}};
    remove.spoken = context.words.say("question.take_away", {{"answer", words}});
    return {.open = std::move(open), .filled = true, .remove = std::move(remove)};
  }

  std::vector<Answer> without(std::size_t place) const {
    auto answers = entry.answers;
    answers.erase(answers.begin() + static_cast<std::ptrdiff_t>(place));
    return answers;
  }

  /// "Add another", or the form's own label.
  ActionView add(std::size_t next) const {
    auto one_more = action(context, "add", "field.add", opening(next), Icon::plus);
    if (!item.entry.another.empty()) one_more.label = item.entry.another.in(context.words.language);
    return one_more;
  }

  FieldsView fields() const {
    FieldsView view{.choices = decline_choices(context, node)};
    for (std::size_t place = 0; place < entry.answers.size(); ++place)
      view.fields.push_back(field(place));
    const auto next = entry.answers.size();
    if (view.fields.empty())
      view.fields.push_back(
          {.open = {.id = "field.0", .label = what_to_do(), .icon = icon(), .event = opening(0)}});
    else if (item.repeats && next < item.limits.max_occurs.value_or(most_occurrences))
      view.add = add(next);
    return view;
  }
};

}  // namespace

bool is_a_long_list(const Item& item) {
  const bool is_hidden =
      item.control == ItemControl::drop_down || item.control == ItemControl::autocomplete;
  return item.options.size() > (is_hidden ? least_for_a_drop_down : most_beside_their_question);
}

FieldsView make_fields_view(const ViewContext& context, NodeIndex node) {
  return FieldMaker{.context = context, .node = node}.fields();
}

}  // namespace kiosk::ui
