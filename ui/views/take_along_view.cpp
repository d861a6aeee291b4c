// What the person takes home: the list of questions, and the summary as codes for a phone.
#include <algorithm>

#include "app/wording/summarize.h"
#include "app/wording/take_along.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

std::string words_of(const ViewContext& context, const ListedQuestion& question) {
  return question.id.empty() ? question.words
                             : context.aid.text(context.words.language, "questions." + question.id);
}

/// Lines for the answer, who does what, and by when. Each is the button that opens it for writing.
std::vector<ActionView> notes(const ViewContext& context, std::size_t place,
                              const std::string& question) {
  const auto& written = context.session.question_list.questions[place].notes;
  const auto note = [&](QuestionNote kind, const std::string& key, const std::string& words) {
    const auto name = context.words.say("notes." + key);
    return ActionView{
        .id = "note." + key + "." + std::to_string(place),
        .label =
            words.empty() ? context.words.say("notes.add", {{"note", name}}) : name + ": " + words,
        .event = TextEntryOpened{NotePlace{place, kind}},
        .selected = !words.empty(),
        .spoken = context.words.say("notes.spoken", {{"note", name}, {"question", question}})};
  };
  return {note(QuestionNote::answer, "answer", written.answer),
          note(QuestionNote::who, "who", written.who),
          note(QuestionNote::by_when, "by_when", written.by_when)};
}

QuestionListView::Listed listed(const ViewContext& context, std::size_t place) {
  const auto words = words_of(context, context.session.question_list.questions[place]);
  auto up = action(context, "up." + std::to_string(place), "questions.up", QuestionMovedUp{place},
                   Icon::arrow_up);
  up.enabled = place > 0;
  up.spoken = context.words.say("questions.up_spoken", {{"question", words}});
  auto remove = action(context, "remove." + std::to_string(place), "questions.remove",
                       QuestionRemoved{place}, Icon::close);
  remove.spoken = context.words.say("questions.remove_spoken", {{"question", words}});
  QuestionListView::Listed view{.words = words, .up = std::move(up), .remove = std::move(remove)};
  if (is_consultation(context.session, context.aid)) view.notes = notes(context, place, words);
  return view;
}

/// A question in its fixed place, ticked or not: with its number once it is on the list.
ChoiceView to_tick(const ViewContext& context, const std::string& id) {
  ChoiceView view{.id = "question." + id,
                  .label = context.aid.text(context.words.language, "questions." + id),
                  .several = true,
                  .event = QuestionToggled{id}};
  const auto& listed = context.session.question_list.questions;
  const auto found =
      std::find_if(listed.begin(), listed.end(),
                   [&](const ListedQuestion& question) { return question.id == id; });
  if (found == listed.end()) return view;
  view.selected = true;
  view.place = std::to_string(found - listed.begin() + 1);
  return view;
}

bool has(const std::vector<ChoiceView>& choices, const std::string& id) {
  return std::any_of(choices.begin(), choices.end(),
                     [&](const ChoiceView& choice) { return choice.id == "question." + id; });
}

/// Hard topics are collapsed: a topic's questions are shown once it is touched.
void add_topics(QuestionListView& view, const ViewContext& context,
                const QuestionListScreen& screen) {
  if (context.aid.topics.empty()) return;
  view.topics_heading = context.words.say("topics.heading");
  for (const auto& topic : context.aid.topics) {
    view.topics.push_back({.id = "topic." + topic.id,
                           .label = context.aid.text(context.words.language, "topics." + topic.id),
                           .event = TopicChosen{topic.id},
                           .selected = topic.id == screen.topic});
    if (topic.id != screen.topic) continue;
    for (const auto& id : topic.questions) {
      if (!has(view.suggested, id)) view.topic_questions.push_back(to_tick(context, id));
    }
  }
}

/// Questions in the person's own words, with their numbers. They are changed on the list itself, so
/// that none is lost by a touch.
void add_own(QuestionListView& view, const ViewContext& context) {
  view.add_own = action(context, "add-own", "questions.add_own", TextEntryOpened{}, Icon::plus);
  const auto& listed = context.session.question_list.questions;
  for (std::size_t place = 0; place < listed.size(); ++place) {
    if (!listed[place].id.empty()) continue;
    view.own.push_back({.id = "own." + std::to_string(place),
                        .label = listed[place].words,
                        .selected = true,
                        .several = true,
                        .place = std::to_string(place + 1),
                        .event = OrderOpened{}});
  }
  if (!view.own.empty()) view.own_heading = context.words.say("questions.own");
}

/// The list itself: to be reordered, shortened, and written on.
QuestionListView make_order_view(const ViewContext& context) {
  QuestionListView view{.frame = make_frame(context, "my-list"),
                        .heading = context.words.say("questions.order_heading"),
                        .help = context.words.say("questions.order_help")};
  const auto count = context.session.question_list.questions.size();
  for (std::size_t place = 0; place < count; ++place) view.listed.push_back(listed(context, place));
  if (count == 0) view.help = context.words.say("questions.listed_empty");
  view.frame.navigation.back =
      action(context, "back", "questions.order_back", BackRequested{}, Icon::arrow_left);
  view.frame.navigation.back_is_main = true;
  return view;
}

}  // namespace

QuestionListView make_question_list_view(const ViewContext& context,
                                         const QuestionListScreen& screen) {
  if (screen.ordering) return make_order_view(context);
  const auto& list = context.session.question_list;
  QuestionListView view{.frame = make_frame(context, "my-questions"),
                        .heading = context.words.say("questions.heading"),
                        .help = context.words.say("questions.help"),
                        .suggested_heading = context.words.say("questions.suggested")};
  for (const auto& id : suggested_questions(context.aid, context.session.response,
                                            context.session.starred, context.session.preferences))
    view.suggested.push_back(to_tick(context, id));
  add_own(view, context);
  add_topics(view, context, screen);
  auto order = action(context, "my-list", "questions.order_heading", OrderOpened{});
  order.label = context.words.say("questions.order",
                                  {{"count", static_cast<std::int64_t>(list.questions.size())}});
  order.enabled = !list.questions.empty();
  view.frame.navigation.others.push_back(std::move(order));
  view.frame.navigation.back = back_action(context);
  view.frame.navigation.main =
      action(context, "next", context.aid.ready.empty() ? "questions.next" : "next",
             NextRequested{}, Icon::arrow_right);
  return view;
}

TakeAlongView make_take_along_view(const ViewContext& context, const TakeAlongScreen& screen) {
  const auto& words = context.words;
  const auto summary =
      make_summary(summary_input(context.session, context.today), context.aid, words);
  const auto texts = take_along_texts(summary, words);
  const auto count = texts.size() + (summary.bring_back.square.empty() ? 0 : 1);
  const auto shown = std::min(screen.code, count - 1);
  const bool brings_back = shown == texts.size();
  TakeAlongView view{.frame = make_frame(context, "take-along"),
                     .heading = words.say("take_along.heading"),
                     .help = words.say("take_along.help"),
                     .code_heading = words.say(brings_back ? "take_along.bring_back"
                                               : context.aid.plan.sheet == SheetKind::form_answers
                                                   ? "form.take_along"
                                                   : "take_along.summary"),
                     .holds = brings_back ? summary.bring_back.square : texts[shown],
                     .typed = brings_back ? summary.bring_back.typed : std::string{}};
  view.description = brings_back ? summary.bring_back.heading : texts[shown];
  view.frame.place += "/" + std::to_string(shown);
  for (std::size_t i = 0; i < count && count > 1; ++i) {
    const auto number = static_cast<std::int64_t>(i + 1);
    view.codes.push_back({.id = "code." + std::to_string(i),
                          .label = i == texts.size()
                                       ? words.say("take_along.next_visit")
                                       : words.say("take_along.code", {{"number", number}}),
                          .event = CodeShown{i},
                          .selected = i == shown});
  }
  view.frame.navigation.back = back_action(context);
  view.frame.navigation.main = action(context, "finish", "summary_screen.finish", SessionEnded{});
  return view;
}

}  // namespace kiosk::ui
