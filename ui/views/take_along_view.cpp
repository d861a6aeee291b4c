// What the person takes along: the list of questions, and the summary as codes for a phone.
#include <algorithm>

#include "app/wording/summarise.h"
#include "app/wording/take_along.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

std::string words_of(const ViewMatter& matter, const ListedQuestion& question) {
  return question.id.empty() ? question.words : matter.aid.text(matter.words.language, "questions." + question.id);
}

/// A line for the answer, who does what, and by when. Each is the button that writes it.
std::vector<ActionView> notes(const ViewMatter& matter, std::size_t place, const std::string& question) {
  const auto& written = matter.session.question_list.questions[place].notes;
  const auto note = [&](QuestionNote kind, const std::string& key, const std::string& words) {
    const auto name = matter.words.say("notes." + key);
    return ActionView{.id = "note." + key + "." + std::to_string(place),
                      .label = words.empty() ? matter.words.say("notes.add", {{"note", name}}) : name + ": " + words,
                      .event = TextEntryOpened{NotePlace{place, kind}},
                      .selected = !words.empty(),
                      .spoken = matter.words.say("notes.spoken", {{"note", name}, {"question", question}})};
  };
  return {note(QuestionNote::answer, "answer", written.answer), note(QuestionNote::who, "who", written.who),
          note(QuestionNote::by_when, "by_when", written.by_when)};
}

QuestionListView::Listed listed(const ViewMatter& matter, std::size_t place) {
  const auto words = words_of(matter, matter.session.question_list.questions[place]);
  auto up = action(matter, "up." + std::to_string(place), "questions.up", QuestionMovedUp{place}, Icon::arrow_up);
  up.enabled = place > 0;
  up.spoken = matter.words.say("questions.up_spoken", {{"question", words}});
  auto remove = action(matter, "remove." + std::to_string(place), "questions.remove", QuestionRemoved{place}, Icon::close);
  remove.spoken = matter.words.say("questions.remove_spoken", {{"question", words}});
  QuestionListView::Listed view{.words = words, .up = std::move(up), .remove = std::move(remove)};
  if (is_together(matter.session, matter.aid)) view.notes = notes(matter, place, words);
  return view;
}

ChoiceView to_tick(const ViewMatter& matter, const std::string& id) {
  return {.id = "question." + id, .label = matter.aid.text(matter.words.language, "questions." + id), .several = true, .event = QuestionToggled{id}};
}

/// Hard topics stand behind a choice: a topic's questions show once it is touched.
void add_topics(QuestionListView& view, const ViewMatter& matter, const QuestionListScreen& screen) {
  if (matter.aid.topics.empty()) return;
  view.topics_heading = matter.words.say("topics.heading");
  for (const auto& topic : matter.aid.topics) {
    view.topics.push_back({.id = "topic." + topic.id, .label = matter.aid.text(matter.words.language, "topics." + topic.id),
                           .event = TopicChosen{topic.id}, .selected = topic.id == screen.topic});
    if (topic.id != screen.topic) continue;
    for (const auto& id : topic.questions) {
      const bool suggested = std::any_of(view.suggested.begin(), view.suggested.end(), [&](const ChoiceView& c) { return c.id == "question." + id; });
      if (!suggested && !matter.session.question_list.contains(id)) view.topic_questions.push_back(to_tick(matter, id));
    }
  }
}

}  // namespace

QuestionListView make_question_list_view(const ViewMatter& matter, const QuestionListScreen& screen) {
  const auto& list = matter.session.question_list;
  QuestionListView view{.frame = make_frame(matter, "my-questions"),
                        .heading = matter.words.say("questions.heading"),
                        .help = matter.words.say("questions.help"),
                        .listed_heading = matter.words.say("questions.listed"),
                        .listed_empty = matter.words.say("questions.listed_empty"),
                        .suggested_heading = matter.words.say("questions.suggested"),
                        .add_own = action(matter, "add-own", "questions.add_own", TextEntryOpened{}, Icon::plus)};
  for (std::size_t place = 0; place < list.questions.size(); ++place) view.listed.push_back(listed(matter, place));
  for (const auto& id : suggested_questions(matter.aid, matter.session.response, matter.session.starred, matter.session.preferences)) {
    if (!list.contains(id)) view.suggested.push_back(to_tick(matter, id));
  }
  add_topics(view, matter, screen);
  view.frame.navigation.back = back_action(matter);
  view.frame.navigation.main = action(matter, "next", matter.aid.ready.empty() ? "questions.next" : "next", NextRequested{}, Icon::arrow_right);
  return view;
}

TakeAlongView make_take_along_view(const ViewMatter& matter, const TakeAlongScreen& screen) {
  const auto& words = matter.words;
  const auto summary = make_summary(summary_matter(matter.session, matter.today), matter.aid, words);
  const auto texts = take_along_texts(summary, words);
  const auto count = texts.size() + (summary.bring_back.square.empty() ? 0 : 1);
  const auto shown = std::min(screen.code, count - 1);
  const bool brings_back = shown == texts.size();
  TakeAlongView view{.frame = make_frame(matter, "take-along"),
                     .heading = words.say("take_along.heading"),
                     .help = words.say("take_along.help"),
                     .code_heading = words.say(brings_back ? "take_along.bring_back" : matter.aid.plain_form ? "form.take_along" : "take_along.summary"),
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
  view.frame.navigation.back = back_action(matter);
  view.frame.navigation.main = action(matter, "finish", "summary_screen.finish", SessionEnded{});
  return view;
}

}  // namespace kiosk::ui
