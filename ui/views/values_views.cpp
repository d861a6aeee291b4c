// What matters to a person, whether the aid explained itself, and whether they are ready to talk. Answered, never scored.
#include "app/wording/answer_words.h"
#include "app/wording/figure_words.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

void add_steps(FrameView& frame, const ViewMatter& matter) {
  frame.navigation.back = back_action(matter);
  frame.navigation.main = action(matter, "next", "next", NextRequested{}, Icon::arrow_right);
}

std::string fact_of(const ViewMatter& matter, const TradeOff& trade_off) {
  const auto* evidence = matter.aid.find_evidence(trade_off.evidence);
  const auto& pattern = matter.aid.text(matter.words.language, "trade_offs." + trade_off.id + ".fact");
  return format_message(pattern, evidence ? figure_arguments(*evidence) : MessageArguments{}, matter.words.language);
}

ChoiceView side(const ViewMatter& matter, const TradeOff& trade_off, const std::string& id) {
  const auto* taken = side_taken(matter.session.preferences.trade_offs, trade_off.id);
  return {.id = "side." + (id.empty() ? "unsure" : id),
          .label = id.empty() ? matter.words.say("trade_offs.unsure") : matter.aid.text(matter.words.language, "trade_offs." + trade_off.id + "." + id),
          .selected = taken && taken->side == id,
          .event = SideChosen{trade_off.id, id}};
}

ChoiceView point_answer(const ViewMatter& matter, const KnowledgePoint& point, const std::string& code) {
  const auto* taken = side_taken(matter.session.preferences.points, point.id);
  return {.id = "answer." + (code.empty() ? "unsure" : code),
          .label = code.empty() ? matter.words.say("points.unsure") : matter.aid.text(matter.words.language, "points." + point.id + ".answers." + code),
          .selected = taken && taken->side == code,
          .event = PointAnswered{point.id, code}};
}

ActionView ready_action(const ViewMatter& matter, const ReadyStatement& statement, bool ready) {
  const auto label = matter.words.say(ready ? "ready.yes" : "ready.not_yet");
  return {.id = (ready ? "yes." : "not-yet.") + statement.id, .label = label, .event = ReadyAnswered{statement.id, ready},
          .selected = ready_answer(matter.session.preferences.ready, statement.id) == ready,
          .spoken = matter.words.say("ready.spoken", {{"answer", label}, {"statement", matter.aid.text(matter.words.language, "ready." + statement.id)}})};
}

}  // namespace

ChoosingView make_goals_view(const ViewMatter& matter) {
  const auto& said = matter.session.preferences;
  ChoosingView view{.frame = make_frame(matter, "goals"), .heading = matter.words.say("goals.heading"), .help = matter.words.say("goals.help")};
  for (const auto& goal : matter.aid.goals) {
    const auto place = said.place_of(goal.id);
    view.choices.push_back({.id = "goal." + goal.id, .label = matter.aid.text(matter.words.language, "goals." + goal.id), .selected = place.has_value(),
                            .several = true, .place = place ? std::to_string(*place) : std::string{}, .event = GoalToggled{goal.id}});
  }
  view.choices.push_back({.id = "goal.unsure", .label = matter.words.say("goals.unsure"), .selected = said.goals_unsure, .event = GoalsUnsure{}});
  add_steps(view.frame, matter);
  return view;
}

ChoosingView make_trade_off_view(const ViewMatter& matter, const TradeOffScreen& screen) {
  const auto& trade_off = matter.aid.trade_offs[screen.trade_off];
  ChoosingView view{.frame = make_frame(matter, "trade-off"),
                    .section = matter.words.say("trade_offs.section"),
                    .heading = matter.aid.text(matter.words.language, "trade_offs." + trade_off.id + ".question"),
                    .fact = fact_of(matter, trade_off)};
  if (const auto* evidence = matter.aid.find_evidence(trade_off.evidence)) view.figure = figure_words(matter.aid, *evidence, matter.words);
  view.frame.place += "/" + trade_off.id;
  for (const auto& id : trade_off.sides) view.choices.push_back(side(matter, trade_off, id));
  view.choices.push_back(side(matter, trade_off, {}));
  add_steps(view.frame, matter);
  return view;
}

ChoosingView make_point_view(const ViewMatter& matter, const PointScreen& screen) {
  const auto& point = matter.aid.points[screen.point];
  const auto prefix = "points." + point.id + ".";
  const auto text = [&](const std::string& part) { return matter.aid.text(matter.words.language, prefix + part); };
  ChoosingView view{.frame = make_frame(matter, "point"),
                    .section = matter.words.say("points.section", {{"position", std::int64_t{screen.point} + 1},
                                                                   {"total", static_cast<std::int64_t>(matter.aid.points.size())}}),
                    .heading = text("question")};
  view.frame.place += "/" + point.id;
  if (!point.picture.empty()) {
    view.picture = matter.aid.folder / point.picture;
    view.picture_description = text("picture");
  }
  for (const auto& code : point.answers) view.choices.push_back(point_answer(matter, point, code));
  view.choices.push_back(point_answer(matter, point, {}));
  if (const auto* taken = side_taken(matter.session.preferences.points, point.id)) {
    const bool understood = taken->side == point.right;
    view.told_heading = matter.words.say(understood ? "points.right" : "points.again");
    if (!understood) view.told = text("again");
  }
  add_steps(view.frame, matter);
  return view;
}

ReadyView make_ready_view(const ViewMatter& matter) {
  ReadyView view{.frame = make_frame(matter, "ready"), .heading = matter.words.say("ready.heading"), .help = matter.words.say("ready.help")};
  for (const auto& statement : matter.aid.ready) {
    view.statements.push_back({.words = matter.aid.text(matter.words.language, "ready." + statement.id),
                               .yes = ready_action(matter, statement, true), .not_yet = ready_action(matter, statement, false)});
  }
  add_steps(view.frame, matter);
  return view;
}

}  // namespace kiosk::ui
