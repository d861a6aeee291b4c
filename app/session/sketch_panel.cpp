// The page to draw on: lines, until they are an answer.
#include "app/session/answering.h"
#include "app/session/apply.h"
#include "app/values/overloaded.h"

namespace kiosk {
namespace {

void open_sketch(Session& session, const DecisionAid& aid, const SketchOpened& opened) {
  if (!can_be_answered(session, aid, opened.node) ||
      !item_at(session, aid, opened.node).entry.is_drawn)
    return;
  SketchEntry entry{.node = opened.node, .place = opened.place};
  const auto& answers = session.response.items[opened.node].answers;
  if (opened.place < answers.size())
    entry.sketch = sketch_of(answers[opened.place]).value_or(Sketch{});
  session.panels.open(std::move(entry));
}

/// Nothing drawn is no answer.
void finish_sketch(Session& session, const DecisionAid& aid) {
  const auto entry = *session.panels.find<SketchEntry>();
  session.panels.close<SketchEntry>();
  if (!can_be_answered(session, aid, entry.node)) return;
  auto answer =
      entry.sketch.empty() ? std::nullopt : std::optional<Answer>(attachment_of(entry.sketch));
  record(session, aid, entry.node,
         with_answer_at(session.response.items[entry.node].answers, entry.place, std::move(answer)),
         false);
}

}  // namespace

Requests apply(Session& session, const DecisionAid& aid, const SketchEvent& event) {
  auto* entry = session.panels.find<SketchEntry>();
  if (!entry && !std::holds_alternative<SketchOpened>(event)) return {};
  std::visit(Overloaded{
                 [&](const SketchOpened& opened) { open_sketch(session, aid, opened); },
                 [&](const LineBegun& begun) { entry->sketch.begin(begun.at); },
                 [&](const LineDrawnOn& drawn) { entry->sketch.go_on(drawn.to); },
                 [&](const LineTakenBack&) {
                   if (!entry->sketch.empty()) entry->sketch.strokes.pop_back();
                 },
                 [&](const SketchCleared&) { entry->sketch = {}; },
                 [&](const SketchFinished&) { finish_sketch(session, aid); },
                 [&](const SketchCancelled&) { session.panels.close<SketchEntry>(); },
             },
             event);
  return {};
}

}  // namespace kiosk
