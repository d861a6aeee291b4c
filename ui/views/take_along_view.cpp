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

/// A question in its place, ticked or not: with its number once it is on the list.
ChoiceView to_tick(const ViewMatter& matter, const std::string& id) {
  ChoiceView view{.id = "question." + id, .label = matter.aid.text(matter.words.language, "questions." + id), .several = true, .event = QuestionToggled{id}};
  const auto& listed = matter.session.question_list.questions;
  const auto found = std::find_if(listed.begin(), listed.end(), [&](const ListedQuestion& question) { return question.id == id; });
  if (found == listed.end()) return view;
  view.selected = true;
  view.place = std::to_string(found - listed.begin() + 1);
  return view;
}

bool has(const std::vector<ChoiceView>& choices, const std::string& id) {
  return std::any_of(choices.begin(), choices.end(), [&](const ChoiceView& choice) { return choice.id == "question." + id; });
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
      if (!has(view.suggested, id)) view.topic_questions.push_back(to_tick(matter, id));
    }
  }
}

/// Questions in the person's own words, with their numbers. They are changed on the list itself, lest one is lost by a touch.
void add_own(QuestionListView& view, const ViewMatter& matter) {
  view.add_own = action(matter, "add-own", "questions.add_own", TextEntryOpened{}, Icon::plus);
  const auto& listed = matter.session.question_list.questions;
  for (std::size_t place = 0; place < listed.size(); ++place) {
    if (!listed[place].id.empty()) continue;
    view.own.push_back({.id = "own." + std::to_string(place), .label = listed[place].words, .selected = true, .several = true, .place = std::to_string(place + 1), .event = OrderOpened{}});
  }
  if (!view.own.empty()) view.own_heading = matter.words.say("questions.own");
}

/// The list itself: to be put in order, shortened, and written on.
QuestionListView make_order_view(const ViewMatter& matter) {
  QuestionListView view{.frame = make_frame(matter, "my-list"), .heading = matter.words.say("questions.order_heading"), .help = matter.words.say("questions.order_help")};
  const auto count = matter.session.question_list.questions.size();
  for (std::size_t place = 0; place < count; ++place) view.listed.push_back(listed(matter, place));
  if (count == 0) view.help = matter.words.say("questions.listed_empty");
  view.frame.navigation.back = action(matter, "back", "questions.order_back", BackRequested{}, Icon::arrow_left);
  view.frame.navigation.back_is_main = true;
  return view;
}

}  // namespace

QuestionListView make_question_list_view(const ViewMatter& matter, const QuestionListScreen& screen) {
  if (screen.ordering) return make_order_view(matter);
  const auto& list = matter.session.question_list;
  QuestionListView view{.frame = make_frame(matter, "my-questions"),
                        .heading = matter.words.say("questions.heading"),
                        .help = matter.words.say("questions.help"),
                        .suggested_heading = matter.words.say("questions.suggested")};
  for (const auto& id : suggested_questions(matter.aid, matter.session.response, matter.session.starred, matter.session.preferences)) view.suggested.push_back(to_tick(matter, id));
  add_own(view, matter);
  add_topics(view, matter, screen);
  auto order = action(matter, "my-list", "questions.order_heading", OrderOpened{});
  order.label = matter.words.say("questions.order", {{"count", static_cast<std::int64_t>(list.questions.size())}});
  order.enabled = !list.questions.empty();
  view.frame.navigation.others.push_back(std::move(order));
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
