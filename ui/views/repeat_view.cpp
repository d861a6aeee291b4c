// The page of a group that can be filled in more than once.
#include <algorithm>

#include "app/session/navigation.h"
#include "app/session/repeats.h"
#include "app/values/expects.h"

#include "ui/views/control_parts.h"

namespace kiosk::ui {
namespace {

RepeatView::Card card(const ViewContext& context, NodeIndex group, const std::string& name,
                      std::size_t number) {
  const auto title = context.words.say(
      "repeat.card", {{"name", name}, {"number", static_cast<std::int64_t>(number)}});
  RepeatView::Card card{.heading = title, .lines = answered_lines(context, group)};
  card.change = action(context, "change." + std::to_string(number), "answers.change",
                       OccurrenceChanged{group});
  card.change.spoken = context.words.say("answers.change_spoken", {{"question", title}});
  card.remove = action(context, "remove." + std::to_string(number), "field.remove",
                       OccurrenceRemoved{group}, Icon::close);
  card.remove.spoken = context.words.say("question.take_away", {{"answer", title}});
  return card;
}

}  // namespace

RepeatView make_repeat_view(const ViewContext& context, const RepeatScreen& screen) {
  KIOSK_EXPECTS(screen.group < context.session.response.items.size());
  const auto& response = context.session.response;
  const auto& form = context.aid.questionnaire;
  const auto& item = form.items[response.items[screen.group].item];
  const auto name = item.text.in(context.words.language);
  RepeatView view{.frame = make_frame(context, "repeat"), .section = name};
  view.frame.place += "/" + std::to_string(screen.group);
  const auto occurrences = Occurrence(response, form, screen.group).repetitions();
  for (std::size_t i = 0; i < occurrences.size(); ++i) {
    if (!Occurrence(response, form, occurrences[i]).is_blank())
      view.cards.push_back(card(context, occurrences[i], name, i + 1));
  }
  const bool none = view.cards.empty();
  view.heading = context.words.say(none ? "repeat.heading_none" : "repeat.heading");
  view.help = context.words.say(none ? "repeat.help_none" : "repeat.help");
  if (none || can_be_added_to(response, form, screen.group)) {
    view.add = action(context, "add", none ? "repeat.add_first" : "field.add",
                      OccurrenceAdded{screen.group}, Icon::plus);
    if (!item.entry.another.empty())
      view.add->label = item.entry.another.in(context.words.language);
  }
  lead_through_form(view.frame, context, subtree_end(response, occurrences.back()) - 1,
                    "repeat.go_on");
  return view;
}

}  // namespace kiosk::ui
