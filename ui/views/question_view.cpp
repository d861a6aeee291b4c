#include "app/session/navigation.h"

#include <algorithm>

#include "app/wording/answer_words.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

std::string section_line(const ViewMatter& matter, NodeIndex node) {
  const auto& form = matter.aid.questionnaire;
  const auto parent = form.items[matter.session.response.items[node].item].parent;
  const std::string name = parent == no_item ? std::string{} : form.items[parent].text.in(matter.words.language);
  if (!form.items[matter.session.response.items[node].item].is_question()) return name;
  const auto place = progress_in_group(matter.session.response, form, node);
  return matter.words.say("question.place", {{"section", name}, {"position", std::int64_t{place.position}}, {"total", std::int64_t{place.total}}});
}

std::string help_of(const ViewMatter& matter, ItemIndex item) {
  const auto* help = child_with(matter.aid.questionnaire, item, ItemControl::help);
  return help ? help->text.in(matter.words.language) : std::string{};
}

std::string heading_of(const Item& item, const Language& language) {
  return item.prefix.empty() ? item.text.in(language) : item.prefix.in(language) + " " + item.text.in(language);
}

/// What was said at the visit that was brought back: of a number that is asked anew, how it was; of an answer that still stands, when it
/// was given. Of a sign nothing, lest an old "no" leads to a new one.
std::string earlier_line(const ViewMatter& matter, NodeIndex node) {
  const auto& earlier = matter.session.earlier;
  if (!earlier || node >= earlier->response.items.size()) return {};
  const auto index = matter.session.response.items[node].item;
  const auto& item = matter.aid.questionnaire.items[index];
  const auto& before = earlier->response.items[node];
  if (!item.is_question() || before.answers.empty()) return {};
  const auto date = long_date(earlier->day, matter.words.language);
  const auto& again = matter.aid.asked_again;
  if (std::find(again.begin(), again.end(), index) == again.end()) return matter.words.say("bring_back.kept", {{"date", date}});
  if (item.type != ItemType::integer) return {};
  return matter.words.say("bring_back.was", {{"value", answers_as_entries(item, before.answers, matter.words)}, {"date", date}});
}

}  // namespace

QuestionView make_question_view(const ViewMatter& matter, const QuestionScreen& screen) {
  const auto& form = matter.aid.questionnaire;
  const auto item_index = matter.session.response.items[screen.node].item;
  const auto& item = form.items[item_index];
  QuestionView view{.frame = make_frame(matter, "question"),
                    .section = section_line(matter, screen.node),
                    .heading = heading_of(item, matter.words.language),
                    .help = help_of(matter, item_index),
                    .control = make_control_view(matter, screen.node, screen.as_list)};
  view.frame.place += "/" + std::to_string(screen.node);
  view.earlier = earlier_line(matter, screen.node);
  if (screen.answer_missing) view.error = matter.words.say("question.answer_missing");
  const auto place = progress_at(matter.session.response, form, screen.node);
  view.frame.progress = static_cast<float>(place.position) / static_cast<float>(std::max(1, place.total));
  view.frame.progress_words = matter.words.say("question.progress", {{"position", std::int64_t{place.position}}, {"total", std::int64_t{place.total}}});
  view.frame.navigation.back = back_action(matter);
  view.frame.navigation.main = action(matter, "next", "next", NextRequested{}, Icon::arrow_right);
  return view;
}

}  // namespace kiosk::ui
