// A long list of answers on a screen of its own, with a search.
#include "app/wording/word_search.h"
#include "ui/views/control_parts.h"

namespace kiosk::ui {

AnswerListView make_answer_list_view(const ViewContext& context) {
  const auto& list = *context.session.panels.find<AnswerList>();
  const auto& item =
      effective_item(context.session.response.items[list.node], context.aid.questionnaire);
  AnswerListView view{.frame = make_bare_frame(context, "answer-list"),
                      .heading = heading_of(item, context.words.language)};
  const auto search = folded(list.search);
  auto choices = answer_choices(context, list.node);
  const auto all = static_cast<std::int64_t>(choices.size());
  for (auto& choice : choices) {
    if (choice.id == "answer.own" || is_found_in(folded(choice.label), search))
      view.choices.push_back(std::move(choice));
  }
  const auto shown = static_cast<std::int64_t>(view.choices.size());
  view.count = shown == 0 ? context.words.say("list.found", {{"count", shown}})
                          : context.words.say("list.count", {{"shown", shown}, {"all", all}});
  view.search = {.id = "search",
                 .label = list.search.empty() ? context.words.say("list.search") : list.search,
                 .icon = Icon::search,
                 .event = SearchOpened{},
                 .selected = !list.search.empty()};
  view.search.spoken = context.words.say("list.search_spoken", {{"words", list.search}});
  if (!list.search.empty())
    view.clear =
        action(context, "clear-search", "list.show_all", AnswerListOpened{list.node}, Icon::close);
  view.frame.place += "/" + search;
  if (item.repeats)
    view.frame.navigation.main =
        action(context, "done", "text_entry.done", AnswerListClosed{}, Icon::check);
  view.frame.navigation.back =
      action(context, "back", "back", AnswerListClosed{}, Icon::arrow_left);
  return view;
}

}  // namespace kiosk::ui
