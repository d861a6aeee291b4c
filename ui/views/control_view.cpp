// The control for an item, and the event of each touch on it.
#include <algorithm>

#include "app/wording/answer_words.h"
#include "ui/views/control_parts.h"
#include "ui/views/scale_view.h"

namespace kiosk::ui {
namespace {

bool is_chosen(const ResponseItem& entry, const Answer& value) {
  return std::any_of(entry.answers.begin(), entry.answers.end(),
                     [&](const Answer& answer) { return same(answer, value); });
}

bool is_exclusive(const Item& item, const Answer& value) {
  return std::any_of(item.options.begin(), item.options.end(),
                     [&](const AnswerOption& o) { return o.exclusive && same(value, o.value); });
}

/// The answers after a touch: a single answer is replaced; of several, each is added or removed,
/// and an exclusive one clears the others (FHIR optionExclusive).
std::vector<Answer> after_touching(const Item& item, const ResponseItem& entry,
                                   const AnswerOption& option) {
  if (!item.repeats) return {option.value};
  auto answers = entry.answers;
  const auto erased =
      std::erase_if(answers, [&](const Answer& answer) { return same(answer, option.value); });
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

/// An option that is a number, with the rest of its label: "0 - no pain".
struct Numbered {
  std::int64_t number = 0;
  std::string words{};
};

std::optional<Numbered> numbered(const AnswerOption& option, const Language& language) {
  const auto label = option.label.in(language);
  std::size_t digits = 0;
  while (digits < label.size() && label[digits] >= '0' && label[digits] <= '9') ++digits;
  if (digits == 0 || digits > 2) return std::nullopt;
  const auto words = label.find_first_not_of(" \t:.,=()-\u2013", digits);
  if (words == digits) return std::nullopt;  // "2nd", "3x"
  return Numbered{std::stoi(label.substr(0, digits)),
                  words == std::string::npos ? std::string{} : label.substr(words)};
}

/// Whether the options are the consecutive numbers of a short scale, of which only the two ends may
/// have more text than the number.
bool is_a_row_of_numbers(const Item& item, const Language& language) {
  constexpr std::size_t fewest = 5;
  constexpr std::size_t most = 11;  // numbers that fit in one row of touch targets
  if (item.type != ItemType::choice || item.repeats || item.options.size() < fewest ||
      item.options.size() > most)
    return false;
  const auto first = numbered(item.options.front(), language);
  for (std::size_t i = 0; first && i < item.options.size(); ++i) {
    const auto& option = item.options[i];
    const auto at = numbered(option, language);
    const bool is_end = i == 0 || i + 1 == item.options.size();
    if (!at || at->number != first->number + static_cast<std::int64_t>(i) ||
        (!is_end && !at->words.empty()) || !option.note.empty() || !option.prefix.empty() ||
        option.exclusive)
      return false;
  }
  return first.has_value();
}

struct ControlMaker {
  const ViewContext& context;
  NodeIndex node;
  const ResponseItem& entry = context.session.response.items[node];
  const Item& item = effective_item(entry, context.aid.questionnaire);
  const Language& language = context.words.language;
  const bool is_simple = ease_of(context.session, context.settings).simple;

  ChoiceView choice(const AnswerOption& option, std::size_t place) const {
    const auto prefix = option.prefix.in(language);
    const auto label = option.label.in(language);
    return {.id = id_of(option, place),
            .label = prefix.empty() ? label : prefix + " " + label,
            .note = option.note.in(language),
            .selected = is_chosen(entry, option.value),
            .several = item.repeats,
            .picture = option.picture,
            .drawing = is_simple && !option.drawing.empty() ? context.aid.folder / option.drawing
                                                            : std::filesystem::path(),
            .event = AnswerGiven{node, after_touching(item, entry, option)}};
  }

  ChoiceView own_words() const {
    auto label = item.entry.open_label.in(language);
    if (label.empty()) label = context.words.say("question.something_else");
    ChoiceView own{.id = "answer.own",
                   .label = std::move(label),
                   .several = item.repeats,
                   .event = TextEntryOpened{AnswerText{node}}};
    for (const auto& answer : entry.answers) {
      if (const auto* words = std::get_if<std::string>(&answer); words && !is_option(answer)) {
        own.note = *words;
        own.selected = true;
      }
    }
    return own;
  }

  bool is_option(const Answer& answer) const {
    return std::any_of(item.options.begin(), item.options.end(),
                       [&](const AnswerOption& o) { return same(answer, o.value); });
  }

  std::vector<ChoiceView> all() const {
    std::vector<ChoiceView> choices;
    for (std::size_t i = 0; i < item.options.size(); ++i)
      choices.push_back(choice(item.options[i], i));
    if (item.type == ItemType::open_choice) choices.push_back(own_words());
    return choices;
  }

  ChoicesView choices() const {
    ChoicesView view{.choices = all(), .horizontal = item.show.horizontal};
    for (auto& extra : decline_choices(context, node)) view.choices.push_back(std::move(extra));
    return view;
  }

  /// Yes and no. A mistaken touch can be undone: if an answer cannot be cleared beside its
  /// question, "no answer" is the third option (unless an answer is required, or can be declined).
  ChoicesView yes_or_no() const {
    ChoicesView view{.horizontal = item.show.horizontal};
    for (const bool yes : {true, false}) {
      view.choices.push_back({.id = yes ? "answer.yes" : "answer.no",
                              .label = context.words.say(yes ? "answer.yes" : "answer.no"),
                              .selected = is_chosen(entry, Answer{yes}),
                              .event = AnswerGiven{node, {Answer{yes}}}});
    }
    if (!item.required && item.entry.decline.empty() && !context.aid.plan.can_clear_answers) {
      view.choices.push_back({.id = "answer.none",
                              .label = context.words.say("question.no_answer"),
                              .selected = entry.answers.empty(),
                              .event = AnswerGiven{node, {}}});
    }
    for (auto& extra : decline_choices(context, node)) view.choices.push_back(std::move(extra));
    return view;
  }

  /// The numbers of a scale that a form has as options: in a row of touch targets, instead of a
  /// list of ten.
  ScaleView numbers() const {
    const auto& ends = item.options;
    ScaleView view{.lower = words_of_child(context, entry.item, ItemControl::lower),
                   .upper = words_of_child(context, entry.item, ItemControl::upper),
                   .choices = decline_choices(context, node)};
    if (view.lower.empty()) view.lower = numbered(ends.front(), language)->words;
    if (view.upper.empty()) view.upper = numbered(ends.back(), language)->words;
    for (std::size_t i = 0; i < item.options.size(); ++i) {
      const auto made = choice(item.options[i], i);
      view.steps.push_back({.id = made.id,
                            .label = std::to_string(numbered(item.options[i], language)->number),
                            .selected = made.selected,
                            .event = made.event});
    }
    return view;
  }

  PageView page() const {
    PageView view;
    if (item.is_question()) view.note = context.words.say("question.cannot_be_asked");
    if (item.show.pictures.empty()) return view;
    view.picture = context.aid.folder / item.show.pictures.front().file;
    view.picture_description = item.show.pictures.front().label.in(language);
    return view;
  }

  BodyMapView body_map() const {
    const auto* screen = std::get_if<QuestionScreen>(&context.session.screen);
    BodyMapView view{
        .shown = screen ? std::min(screen->picture, item.show.pictures.size() - 1) : 0,
        .as_list = action(context, "as-list", "question.as_list", ListChosen{true}, Icon::plus)};
    for (const auto& picture : item.show.pictures) {
      BodyMapView::Picture shown{.file = context.aid.folder / picture.file,
                                 .label = picture.label.in(language)};
      for (std::size_t i = 0; i < item.options.size(); ++i) {
        if (item.options[i].region.empty()) continue;
        const auto made = choice(item.options[i], i);
        shown.regions.push_back({.id = made.id,
                                 .element = item.options[i].region,
                                 .label = made.label,
                                 .selected = made.selected,
                                 .event = made.event});
      }
      const auto count =
          std::count_if(shown.regions.begin(), shown.regions.end(),
                        [](const BodyMapView::Region& region) { return region.selected; });
      const auto place = view.pictures.size();
      view.tabs.push_back(
          {.id = "picture." + std::to_string(place),
           .label = count == 0 ? shown.label : shown.label + " · " + std::to_string(count),
           .event = PictureTurned{place},
           .selected = place == view.shown});
      view.pictures.push_back(std::move(shown));
    }
    for (std::size_t i = 0; i < item.options.size(); ++i) {
      auto made = choice(item.options[i], i);
      if (item.options[i].region.empty()) view.choices.push_back(std::move(made));
      else if (made.selected)
        view.chips.push_back(
            {.id = "remove." + std::string(code_of(item.options[i].value)),
             .label = made.label,
             .icon = Icon::close,
             .event = made.event,
             .selected = true,
             .spoken = context.words.say("question.take_away", {{"answer", made.label}})});
    }
    for (auto& extra : decline_choices(context, node)) view.choices.push_back(std::move(extra));
    return view;
  }
};

}  // namespace

std::vector<ChoiceView> decline_choices(const ViewContext& context, NodeIndex node) {
  const auto& entry = context.session.response.items[node];
  const auto& item = effective_item(entry, context.aid.questionnaire);
  if (item.entry.decline.empty()) return {};
  return {{.id = "decline",
           .label = item.entry.decline.in(context.words.language),
           .selected = entry.declined,
           .event = AnswerDeclined{node}}};
}

std::vector<ChoiceView> answer_choices(const ViewContext& context, NodeIndex node) {
  return ControlMaker{.context = context, .node = node}.all();
}

std::string words_of_child(const ViewContext& context, ItemIndex item, ItemControl control) {
  const auto* child = child_with(context.aid.questionnaire, item, control);
  return child ? child->text.in(context.words.language) : std::string{};
}

ControlView make_control_view(const ViewContext& context, NodeIndex node, bool as_list) {
  const ControlMaker maker{.context = context, .node = node};
  const auto& item = maker.item;
  if (item.read_only && item.is_question())
    return FactView{answers_as_entries(item, maker.entry.answers, context.words)};
  if (item.control == ItemControl::body_map && !item.show.pictures.empty() && !as_list)
    return maker.body_map();
  if (is_a_row_of_numbers(item, context.words.language)) return maker.numbers();
  if (is_a_long_list(item)) return make_fields_view(context, node);
  if (!item.options.empty() || item.type == ItemType::open_choice) return maker.choices();
  if (is_a_scale(item)) return make_scale_view(context, node);
  switch (item.type) {
    case ItemType::boolean: return maker.yes_or_no();
    case ItemType::string:
    case ItemType::text:
    case ItemType::url:
    case ItemType::reference:
    case ItemType::integer:
    case ItemType::decimal:
    case ItemType::quantity:
    case ItemType::date:
    case ItemType::date_time:
    case ItemType::time: return make_fields_view(context, node);
    case ItemType::attachment:
      return item.entry.is_drawn ? ControlView(make_sketches_view(context, node)) : maker.page();
    default: return maker.page();
  }
}

}  // namespace kiosk::ui
