// Which control answers an item, and what each touch of it means.
#include <algorithm>

#include "app/domain/validation.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

bool is_chosen(const ResponseItem& entry, const Answer& value) {
  return std::any_of(entry.answers.begin(), entry.answers.end(), [&](const Answer& answer) { return same(answer, value); });
}

bool is_exclusive(const Item& item, const Answer& value) {
  return std::any_of(item.options.begin(), item.options.end(), [&](const AnswerOption& o) { return o.exclusive && same(value, o.value); });
}

/// The answers after a touch: one answer takes the place of another; of several, each is put on or taken off, and one that
/// excludes the others clears them (FHIR optionExclusive).
std::vector<Answer> after_touching(const Item& item, const ResponseItem& entry, const AnswerOption& option) {
  if (!item.repeats) return {option.value};
  auto answers = entry.answers;
  const auto erased = std::erase_if(answers, [&](const Answer& answer) { return same(answer, option.value); });
  if (erased > 0) return answers;
  if (option.exclusive) answers.clear();
  std::erase_if(answers, [&](const Answer& answer) { return is_exclusive(item, answer); });
  answers.push_back(option.value);
  return answers;
}

std::string id_of(const AnswerOption& option, std::size_t place) {
  const auto code = code_of(option.value);
  return "answer." + (code.empty() ? std::to_string(place) : std::string(code));
}

struct ControlMaker {
  const ViewMatter& matter;
  NodeIndex node;
  const ResponseItem& entry = matter.session.response.items[node];
  const Item& item = matter.aid.questionnaire.items[entry.item];
  const Language& language = matter.words.language;

  ChoiceView choice(const AnswerOption& option, std::size_t place) const {
    return {.id = id_of(option, place), .label = option.label.in(language), .note = option.note.in(language),
            .selected = is_chosen(entry, option.value), .several = item.repeats,
            .event = AnswerGiven{node, after_touching(item, entry, option)}};
  }

  /// "I would rather not say", where the form offers it.
  std::vector<ChoiceView> decline() const {
    if (item.decline.empty()) return {};
    return {{.id = "decline", .label = item.decline.in(language), .selected = entry.declined, .event = AnswerDeclined{node}}};
  }

  ChoiceView own_words() const {
    ChoiceView own{.id = "answer.own", .label = matter.words.say("question.something_else"), .several = item.repeats, .event = TextEntryOpened{node}};
    for (const auto& answer : entry.answers) {
      if (const auto* words = std::get_if<std::string>(&answer); words && !is_option(answer)) {
        own.note = *words;
        own.selected = true;
      }
    }
    return own;
  }

  bool is_option(const Answer& answer) const {
    return std::any_of(item.options.begin(), item.options.end(), [&](const AnswerOption& o) { return same(answer, o.value); });
  }

  ChoicesView choices() const {
    ChoicesView view;
    for (std::size_t i = 0; i < item.options.size(); ++i) view.choices.push_back(choice(item.options[i], i));
    if (item.type == ItemType::open_choice) view.choices.push_back(own_words());
    for (auto& extra : decline()) view.choices.push_back(std::move(extra));
    return view;
  }

  ChoicesView yes_or_no() const {
    ChoicesView view;
    for (const bool yes : {true, false}) {
      view.choices.push_back({.id = yes ? "answer.yes" : "answer.no", .label = matter.words.say(yes ? "answer.yes" : "answer.no"),
                              .selected = is_chosen(entry, Answer{yes}), .event = AnswerGiven{node, {Answer{yes}}}});
    }
    for (auto& extra : decline()) view.choices.push_back(std::move(extra));
    return view;
  }

  std::optional<std::int64_t> number() const {
    if (entry.answers.empty()) return std::nullopt;
    const auto* value = std::get_if<std::int64_t>(&entry.answers.front());
    return value ? std::optional(*value) : std::nullopt;
  }

  std::string words_of_child(ItemControl control) const {
    const auto* child = child_with(matter.aid.questionnaire, entry.item, control);
    return child ? child->text.in(language) : std::string{};
  }

  ScaleView scale() const {
    ScaleView view{.lower = words_of_child(ItemControl::lower), .upper = words_of_child(ItemControl::upper), .choices = decline()};
    const auto chosen = number();
    const auto step = std::max<std::int64_t>(1, item.step.value_or(1));
    for (auto value = *item.min_value; value <= *item.max_value; value += step) {
      view.steps.push_back({.id = "answer." + std::to_string(value), .label = std::to_string(value), .selected = chosen == value,
                            .event = AnswerGiven{node, {Answer{value}}}});
    }
    if (!chosen) return view;
    for (const auto& band : item.bands) {
      if (*chosen >= band.from && *chosen <= band.to) view.said = ScaleView::Said{std::to_string(*chosen), band.label.in(language), band.text.in(language)};
    }
    return view;
  }

  ActionView stepper_action(bool up) const {
    const auto step = std::max<std::int64_t>(1, item.step.value_or(1));
    const auto start = std::max<std::int64_t>(item.min_value.value_or(0), std::min<std::int64_t>(0, item.max_value.value_or(0)));
    const auto next = number() ? *number() + (up ? step : -step) : start;
    const Answer answer{next};
    return {.id = up ? "more" : "less", .label = matter.words.say(up ? "question.more" : "question.less"), .icon = up ? Icon::plus : Icon::minus,
            .event = AnswerGiven{node, {answer}}, .enabled = !fault_of(item, std::span(&answer, 1))};
  }

  StepperView stepper() const {
    const auto chosen = number();
    return {.value = chosen ? std::to_string(*chosen) : std::string("–"),
            .spoken = chosen ? std::to_string(*chosen) : matter.words.say("question.no_number"),
            .less = stepper_action(false), .more = stepper_action(true), .choices = decline()};
  }

  PageView page() const {
    if (item.pictures.empty()) return {};
    return {.picture = matter.aid.folder / item.pictures.front().file, .picture_description = item.pictures.front().label.in(language)};
  }

  bool is_on_a_picture(const AnswerOption& option) const { return !option.exclusive && coding_of(option.value); }

  BodyMapView body_map() const {
    BodyMapView view{.as_list = action(matter, "as-list", "question.as_list", ListChosen{true}, Icon::plus)};
    for (const auto& picture : item.pictures) {
      BodyMapView::Picture shown{.file = matter.aid.folder / picture.file, .label = picture.label.in(language)};
      for (std::size_t i = 0; i < item.options.size(); ++i) {
        if (!is_on_a_picture(item.options[i])) continue;
        const auto made = choice(item.options[i], i);
        shown.regions.push_back({.id = made.id, .element = std::string(code_of(item.options[i].value)), .label = made.label,
                                 .selected = made.selected, .event = made.event});
      }
      view.pictures.push_back(std::move(shown));
    }
    for (std::size_t i = 0; i < item.options.size(); ++i) {
      auto made = choice(item.options[i], i);
      if (!is_on_a_picture(item.options[i])) view.choices.push_back(std::move(made));
      else if (made.selected) view.chips.push_back({.id = "remove." + std::string(code_of(item.options[i].value)), .label = made.label,
                                                    .icon = Icon::close, .event = made.event, .selected = true,
                                                    .spoken = matter.words.say("question.take_away", {{"answer", made.label}})});
    }
    for (auto& extra : decline()) view.choices.push_back(std::move(extra));
    return view;
  }
};

}  // namespace

ControlView make_control_view(const ViewMatter& matter, NodeIndex node, bool as_list) {
  const ControlMaker maker{.matter = matter, .node = node};
  switch (maker.item.type) {
    case ItemType::choice:
    case ItemType::open_choice:
      if (maker.item.control == ItemControl::body_map && !maker.item.pictures.empty() && !as_list) return maker.body_map();
      return maker.choices();
    case ItemType::boolean: return maker.yes_or_no();
    case ItemType::integer:
      if (maker.item.control == ItemControl::slider && maker.item.min_value && maker.item.max_value) return maker.scale();
      return maker.stepper();
    default: return maker.page();
  }
}

}  // namespace kiosk::ui
