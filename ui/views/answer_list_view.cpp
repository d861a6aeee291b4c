// A long list of answers on a screen of its own, with a search.
#include "app/domain/language.h"
#include "app/wording/collation.h"
#include "app/wording/word_search.h"
#include "ui/views/control_parts.h"

namespace kiosk::ui {
namespace {

/// A list that its form has by the alphabet is by that of the reader's language too. The answers of
/// the form are the first of the choices.
void order_for_reader(std::vector<ChoiceView>& choices, const Item& item,
                      const ViewContext& context) {
  const auto& own = context.aid.questionnaire.language;
  const auto reader = plain_language_of(context.words.language);
  if (reader == own || choices.size() < item.options.size()) return;
  std::vector<std::string> of_form;
  std::vector<std::string> of_reader;
  for (std::size_t i = 0; i < item.options.size(); ++i) {
    of_form.push_back(item.options[i].label.original);
    of_reader.push_back(choices[i].label);
  }
  if (!is_alphabetical(of_form, own.empty() ? program_language : std::string_view(own))) return;
  const auto before = choices;
  const auto order = alphabetical(of_reader, reader);
  for (std::size_t i = 0; i < order.size(); ++i) choices[i] = before[order[i]];
}

}  // namespace

AnswerListView make_answer_list_view(const ViewContext& context) {
  const auto& list = *context.session.panels.find<AnswerList>();
  const auto& item =
      effective_item(context.session.response.items[list.node], context.aid.questionnaire);
  AnswerListView view{.frame = make_bare_frame(context, "answer-list"),
                      .heading = heading_of(item, context.words.language)};
  const auto search = folded(list.search);
  auto choices = answer_choices(context, list.node);
  order_for_reader(choices, item, context);
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
