// What matters to a person, whether the aid explained itself, and whether they are ready to talk.
// Answered, never scored.
#include "app/values/expects.h"
#include "app/wording/answer_words.h"
#include "app/wording/figure_words.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

void add_steps(FrameView& frame, const ViewContext& context) {
  frame.navigation.back = back_action(context);
  frame.navigation.main = action(context, "next", "next", NextRequested{}, Icon::arrow_right);
}

std::string fact_of(const ViewContext& context, const TradeOff& trade_off) {
  const auto* evidence = context.aid.find_evidence(trade_off.evidence);
  const auto& pattern =
      context.aid.text(context.words.language, "trade_offs." + trade_off.id + ".fact");
  return format_message(pattern, evidence ? figure_arguments(*evidence) : MessageArguments{},
                        context.words.language);
}

ChoiceView side(const ViewContext& context, const TradeOff& trade_off, const std::string& id) {
  const auto* taken = side_taken(context.session.preferences.trade_offs, trade_off.id);
  return {.id = "side." + (id.empty() ? "unsure" : id),
          .label = id.empty() ? context.words.say("trade_offs.unsure")
                              : context.aid.text(context.words.language,
                                                 "trade_offs." + trade_off.id + "." + id),
          .selected = taken && taken->side == id,
          .event = SideChosen{trade_off.id, id}};
}

ChoiceView point_answer(const ViewContext& context, const KnowledgePoint& point,
                        const std::string& code) {
  const auto* taken = side_taken(context.session.preferences.points, point.id);
  return {.id = "answer." + (code.empty() ? "unsure" : code),
          .label = code.empty() ? context.words.say("points.unsure")
                                : context.aid.text(context.words.language,
                                                   "points." + point.id + ".answers." + code),
          .selected = taken && taken->side == code,
          .event = PointAnswered{point.id, code}};
}

ActionView ready_action(const ViewContext& context, const ReadyStatement& statement, bool ready) {
  const auto label = context.words.say(ready ? "ready.yes" : "ready.not_yet");
  return {.id = (ready ? "yes." : "not-yet.") + statement.id,
          .label = label,
          .event = ReadyAnswered{statement.id, ready},
          .selected = ready_answer(context.session.preferences.ready, statement.id) == ready,
          .spoken = context.words.say(
              "ready.spoken",
              {{"answer", label},
               {"statement", context.aid.text(context.words.language, "ready." + statement.id)}})};
}

/// One touch that answers what is unanswered. Each answer has one, so that neither is the easier.
ActionView others_ready(const ViewContext& context, bool ready, std::size_t open) {
  const bool is_all = open == context.aid.ready.size();
  const auto* key = ready ? (is_all ? "ready.all_yes" : "ready.others_yes")
                          : (is_all ? "ready.all_not_yet" : "ready.others_not_yet");
  auto others = action(context, ready ? "others.yes" : "others.not-yet", key, OthersReady{ready});
  others.enabled = open > 0;
  return others;
}

}  // namespace

ChoosingView make_goals_view(const ViewContext& context) {
  const auto& said = context.session.preferences;
  ChoosingView view{.frame = make_frame(context, "goals"),
                    .heading = context.words.say("goals.heading"),
                    .help = context.words.say("goals.help")};
  for (const auto& goal : context.aid.goals) {
    const auto place = said.place_of(goal.id);
    view.choices.push_back({.id = "goal." + goal.id,
                            .label = context.aid.text(context.words.language, "goals." + goal.id),
                            .selected = place.has_value(),
                            .several = true,
                            .place = place ? std::to_string(*place) : std::string{},
                            .event = GoalToggled{goal.id}});
  }
  view.choices.push_back({.id = "goal.unsure",
                          .label = context.words.say("goals.unsure"),
                          .selected = said.goals_unsure,
                          .event = GoalsUnsure{}});
  add_steps(view.frame, context);
  return view;
}

ChoosingView make_trade_off_view(const ViewContext& context, const TradeOffScreen& screen) {
  KIOSK_EXPECTS(screen.trade_off < context.aid.trade_offs.size());
  const auto& trade_off = context.aid.trade_offs[screen.trade_off];
  ChoosingView view{.frame = make_frame(context, "trade-off"),
                    .section = context.words.say("trade_offs.section"),
                    .heading = context.aid.text(context.words.language,
                                                "trade_offs." + trade_off.id + ".question"),
                    .fact = fact_of(context, trade_off)};
  if (const auto* evidence = context.aid.find_evidence(trade_off.evidence))
    view.figure = figure_words(context.aid, *evidence, context.words);
  view.frame.place += "/" + trade_off.id;
  for (const auto& id : trade_off.sides) view.choices.push_back(side(context, trade_off, id));
  view.choices.push_back(side(context, trade_off, {}));
  add_steps(view.frame, context);
  return view;
}

ChoosingView make_point_view(const ViewContext& context, const PointScreen& screen) {
  KIOSK_EXPECTS(screen.point < context.aid.points.size());
  const auto& point = context.aid.points[screen.point];
  const auto prefix = "points." + point.id + ".";
  const auto text = [&](const std::string& part) {
    return context.aid.text(context.words.language, prefix + part);
  };
  ChoosingView view{
      .frame = make_frame(context, "point"),
      .section = context.words.say(
          "points.section", {{"position", std::int64_t{screen.point} + 1},
                             {"total", static_cast<std::int64_t>(context.aid.points.size())}}),
      .heading = text("question")};
  view.frame.place += "/" + point.id;
  if (!point.picture.empty()) {
    view.picture = context.aid.folder / point.picture;
    view.picture_description = text("picture");
  }
  for (const auto& code : point.answers) view.choices.push_back(point_answer(context, point, code));
  view.choices.push_back(point_answer(context, point, {}));
  if (const auto* taken = side_taken(context.session.preferences.points, point.id)) {
    const bool understood = taken->side == point.right;
    view.told_heading = context.words.say(understood ? "points.right" : "points.again");
    if (!understood) view.told = text("again");
  }
  add_steps(view.frame, context);
  return view;
}

ReadyView make_ready_view(const ViewContext& context) {
  ReadyView view{.frame = make_frame(context, "ready"),
                 .heading = context.words.say("ready.heading"),
                 .help = context.words.say("ready.help")};
  std::size_t open = 0;
  for (const auto& statement : context.aid.ready) {
    view.statements.push_back(
        {.words = context.aid.text(context.words.language, "ready." + statement.id),
         .yes = ready_action(context, statement, true),
         .not_yet = ready_action(context, statement, false)});
    if (!ready_answer(context.session.preferences.ready, statement.id)) ++open;
  }
  for (const bool ready : {true, false}) view.others.push_back(others_ready(context, ready, open));
  add_steps(view.frame, context);
  return view;
}

}  // namespace kiosk::ui
