// Drawings: on a question's screen, and the page to draw on.
#include "ui/views/control_parts.h"

namespace kiosk::ui {

SketchesView make_sketches_view(const ViewContext& context, NodeIndex node) {
  const auto& entry = context.session.response.items[node];
  const auto& item = effective_item(entry, context.aid.questionnaire);
  const auto& words = context.words;
  SketchesView view{.note = words.say("sketch.note"), .choices = decline_choices(context, node)};
  for (std::size_t place = 0; place < entry.answers.size(); ++place) {
    auto without = entry.answers;
    without.erase(without.begin() + static_cast<std::ptrdiff_t>(place));
    const auto number = std::to_string(place);
    view.made.push_back({.sketch = sketch_of(entry.answers[place]).value_or(Sketch{}),
                         .description = words.say("sketch.drawing"),
                         .change = action(context, "sketch." + number, "sketch.change",
                                          SketchOpened{node, place}, Icon::write),
                         .remove = action(context, "remove." + number, "field.remove",
                                          AnswerGiven{node, std::move(without)}, Icon::close)});
  }
  const auto next = entry.answers.size();
  if (next == 0) {
    view.add = action(context, "sketch.0", "sketch.open", SketchOpened{node, 0}, Icon::write);
  } else if (item.repeats && next < item.limits.max_occurs.value_or(most_occurrences)) {
    view.add = action(context, "add", "field.add", SketchOpened{node, next}, Icon::plus);
    if (!item.entry.another.empty()) view.add->label = item.entry.another.in(words.language);
  }
  return view;
}

SketchPadView make_sketch_pad_view(const ViewContext& context) {
  const auto& entry = *context.session.panels.find<SketchEntry>();
  const auto& words = context.words;
  const auto& item =
      effective_item(context.session.response.items[entry.node], context.aid.questionnaire);
  const bool is_empty = entry.sketch.empty();
  SketchPadView view{.frame = make_bare_frame(context, "sketch"),
                     .heading = heading_of(item, words.language),
                     .help = words.say("sketch.help"),
                     .canvas = words.say("sketch.canvas"),
                     .said = words.say(is_empty ? "sketch.empty" : "sketch.drawing"),
                     .sketch = entry.sketch};
  view.actions = {
      action(context, "sketch.undo", "sketch.undo", LineTakenBack{}, Icon::keyboard_erase),
      action(context, "sketch.clear", "sketch.clear", SketchCleared{}, Icon::close)};
  for (auto& each : view.actions) each.enabled = !is_empty;
  view.frame.navigation.back = action(context, "back", "text_entry.cancel", SketchCancelled{});
  view.frame.navigation.main =
      action(context, "enter", "text_entry.done", SketchFinished{}, Icon::check);
  return view;
}

}  // namespace kiosk::ui
