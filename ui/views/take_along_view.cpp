// What the person takes along: the list of questions.
#include <algorithm>

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
                      .event = TextEntryOpened{.note = NotePlace{place, kind}},
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

}  // namespace kiosk::ui
