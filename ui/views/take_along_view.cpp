// What the person takes along: the list of questions, and the summary as codes for a phone.
#include <algorithm>

#include "app/wording/summarise.h"
#include "app/wording/take_along.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

std::string words_of(const ViewContext& context, const ListedQuestion& question) {
  return question.id.empty() ? question.words : context.aid.text(context.words.language, "questions." + question.id);
}

/// A line for the answer, who does what, and by when. Each is the button that writes it.
std::vector<ActionView> notes(const ViewContext& context, std::size_t place, const std::string& question) {
  const auto& written = context.session.question_list.questions[place].notes;
  const auto note = [&](QuestionNote kind, const std::string& key, const std::string& words) {
    const auto name = context.words.say("notes." + key);
    return ActionView{.id = "note." + key + "." + std::to_string(place),
                      .label = words.empty() ? context.words.say("notes.add", {{"note", name}}) : name + ": " + words,
                      .event = TextEntryOpened{NotePlace{place, kind}},
                      .selected = !words.empty(),
                      .spoken = context.words.say("notes.spoken", {{"note", name}, {"question", question}})};
  };
  return {note(QuestionNote::answer, "answer", written.answer), note(QuestionNote::who, "who", written.who),
          note(QuestionNote::by_when, "by_when", written.by_when)};
}

QuestionListView::Listed listed(const ViewContext& context, std::size_t place) {
  const auto words = words_of(context, context.session.question_list.questions[place]);
  auto up = action(context, "up." + std::to_string(place), "questions.up", QuestionMovedUp{place}, Icon::arrow_up);
  up.enabled = place > 0;
  up.spoken = context.words.say("questions.up_spoken", {{"question", words}});
  auto remove = action(context, "remove." + std::to_string(place), "questions.remove", QuestionRemoved{place}, Icon::close);
  remove.spoken = context.words.say("questions.remove_spoken", {{"question", words}});
  QuestionListView::Listed view{.words = words, .up = std::move(up), .remove = std::move(remove)};
  if (is_consultation(context.session, context.aid)) view.notes = notes(context, place, words);
  return view;
}

ChoiceView to_tick(const ViewContext& context, const std::string& id) {
  return {.id = "question." + id, .label = context.aid.text(context.words.language, "questions." + id), .several = true, .event = QuestionToggled{id}};
}

/// Hard topics stand behind a choice: a topic's questions show once it is touched.
void add_topics(QuestionListView& view, const ViewContext& context, const QuestionListScreen& screen) {
  if (context.aid.topics.empty()) return;
  view.topics_heading = context.words.say("topics.heading");
  for (const auto& topic : context.aid.topics) {
    view.topics.push_back({.id = "topic." + topic.id, .label = context.aid.text(context.words.language, "topics." + topic.id),
                           .event = TopicChosen{topic.id}, .selected = topic.id == screen.topic});
    if (topic.id != screen.topic) continue;
    for (const auto& id : topic.questions) {
      const bool suggested = std::any_of(view.suggested.begin(), view.suggested.end(), [&](const ChoiceView& c) { return c.id == "question." + id; });
      if (!suggested && !context.session.question_list.contains(id)) view.topic_questions.push_back(to_tick(context, id));
    }
  }
}

}  // namespace

QuestionListView make_question_list_view(const ViewContext& context, const QuestionListScreen& screen) {
  const auto& list = context.session.question_list;
  QuestionListView view{.frame = make_frame(context, "my-questions"),
                        .heading = context.words.say("questions.heading"),
                        .help = context.words.say("questions.help"),
                        .listed_heading = context.words.say("questions.listed"),
                        .listed_empty = context.words.say("questions.listed_empty"),
                        .suggested_heading = context.words.say("questions.suggested"),
                        .add_own = action(context, "add-own", "questions.add_own", TextEntryOpened{}, Icon::plus)};
  for (std::size_t place = 0; place < list.questions.size(); ++place) view.listed.push_back(listed(context, place));
  for (const auto& id : suggested_questions(context.aid, context.session.response, context.session.starred, context.session.preferences)) {
    if (!list.contains(id)) view.suggested.push_back(to_tick(context, id));
  }
  add_topics(view, context, screen);
  view.frame.navigation.back = back_action(context);
  view.frame.navigation.main = action(context, "next", context.aid.ready.empty() ? "questions.next" : "next", NextRequested{}, Icon::arrow_right);
  return view;
}

TakeAlongView make_take_along_view(const ViewContext& context, const TakeAlongScreen& screen) {
  const auto& words = context.words;
  const auto summary = make_summary(summary_input(context.session, context.today), context.aid, words);
  const auto texts = take_along_texts(summary, words);
  const auto count = texts.size() + (summary.bring_back.square.empty() ? 0 : 1);
  const auto shown = std::min(screen.code, count - 1);
  const bool brings_back = shown == texts.size();
  TakeAlongView view{.frame = make_frame(context, "take-along"),
                     .heading = words.say("take_along.heading"),
                     .help = words.say("take_along.help"),
                     .code_heading = words.say(brings_back ? "take_along.bring_back" : context.aid.plain_form ? "form.take_along" : "take_along.summary"),
                     .holds = brings_back ? summary.bring_back.square : texts[shown],
                     .typed = brings_back ? summary.bring_back.typed : std::string{}};
  view.description = brings_back ? summary.bring_back.heading : texts[shown];
  view.frame.place += "/" + std::to_string(shown);
  for (std::size_t i = 0; i < count && count > 1; ++i) {
    const auto number = static_cast<std::int64_t>(i + 1);
    view.codes.push_back({.id = "code." + std::to_string(i),
                          .label = i == texts.size() ? words.say("take_along.next_visit") : words.say("take_along.code", {{"number", number}}),
                          .event = CodeShown{i}, .selected = i == shown});
  }
  view.frame.navigation.back = back_action(context);
  view.frame.navigation.main = action(context, "finish", "summary_screen.finish", SessionEnded{});
  return view;
}

}  // namespace kiosk::ui
