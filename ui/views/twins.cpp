#include "ui/views/twins.h"

#include "app/values/overloaded.h"

namespace kiosk::ui {
namespace {

using Texts = std::vector<std::string>;

template <class Thing>
void add_each(Texts& texts, const std::vector<Thing>& things, std::string Thing::*text) {
  for (const auto& thing : things) texts.push_back(thing.*text);
}

void add_labels(Texts& texts, const std::vector<ChoiceView>& choices) {
  add_each(texts, choices, &ChoiceView::label);
}

Texts texts_of(const ControlView& control) {
  Texts texts;
  std::visit(Overloaded{
                 [&](const ChoicesView& view) { add_labels(texts, view.choices); },
                 [&](const ScaleView& view) { add_labels(texts, view.choices); },
                 [&](const BodyMapView& view) { add_labels(texts, view.choices); },
                 [&](const FieldsView& view) { add_labels(texts, view.choices); },
                 [&](const SketchesView& view) { add_labels(texts, view.choices); },
                 [](const FactView&) {},
                 [](const PageView&) {},
             },
             control);
  return texts;
}

/// What a clinician has to recognize on a screen, in an order that does not depend on the language.
struct TextsOf {
  Texts operator()(const QuestionView& view) const {
    auto texts = texts_of(view.control);
    texts.push_back(view.heading);
    return texts;
  }
  Texts operator()(const SignsView& view) const {
    Texts texts{view.heading};
    add_each(texts, view.rows, &SignsView::Row::question);
    return texts;
  }
  Texts operator()(const UrgentView& view) const {
    Texts texts{view.heading, view.advice};
    texts.insert(texts.end(), view.reasons.begin(), view.reasons.end());
    texts.insert(texts.end(), view.say.begin(), view.say.end());
    return texts;
  }
  Texts operator()(const AnswersView& view) const {
    Texts texts{view.heading};
    for (const auto& section : view.sections) {
      texts.push_back(section.heading);
      for (const auto& row : section.rows)
        texts.insert(texts.end(), {row.label, row.value, answer_line(row.label, row.value)});
    }
    return texts;
  }
  Texts operator()(const ChoosingView& view) const {
    Texts texts{view.heading, view.fact};
    add_labels(texts, view.choices);
    return texts;
  }
  Texts operator()(const MapView& view) const {
    Texts texts{view.heading};
    add_each(texts, view.tiles, &MapView::Tile::name);
    return texts;
  }
  Texts operator()(const CompareView& view) const {
    Texts texts{view.heading};
    add_each(texts, view.options, &CompareView::Option::title);
    add_each(texts, view.rows, &CompareView::Row::name);
    return texts;
  }
  Texts operator()(const ReadyView& view) const {
    Texts texts{view.heading};
    add_each(texts, view.statements, &ReadyView::Statement::words);
    return texts;
  }
  Texts operator()(const TreatmentsView& view) const {
    Texts texts{view.heading};
    for (const auto& group : view.groups) {
      texts.push_back(group.name);
      add_each(texts, group.cards, &OptionCardView::title);
    }
    return texts;
  }
  Texts operator()(const CardView& view) const { return {view.title}; }
  Texts operator()(const QuestionListView& view) const {
    Texts texts{view.heading};
    add_each(texts, view.listed, &QuestionListView::Listed::words);
    for (const auto* choices : {&view.suggested, &view.own, &view.topic_questions})
      add_labels(texts, *choices);
    return texts;
  }
  Texts operator()(const SummaryView& view) const { return {view.heading}; }
  /// The person's own: the welcome, panels, staff's pages, the end.
  template <class Other>
  Texts operator()(const Other&) const {
    return {};
  }
};

}  // namespace

const std::string& Twins::of(std::string_view text) const {
  static const std::string none;
  const auto found = texts.find(text);
  return found == texts.end() || found->second == text ? none : found->second;
}

std::string answer_line(const std::string& label, const std::string& value) {
  return label + ": " + value;
}

Twins twins_of(const View& first, const View& second) {
  const auto one = std::visit(TextsOf{}, first);
  const auto other = std::visit(TextsOf{}, second);
  Twins twins;
  std::visit(
      [&](const auto& view) {
        twins.language = view.frame.language;
        twins.right_to_left = view.frame.right_to_left;
      },
      second);
  if (one.size() != other.size()) return twins;
  for (std::size_t i = 0; i < one.size(); ++i) twins.texts.emplace(one[i], other[i]);
  return twins;
}

}  // namespace kiosk::ui
