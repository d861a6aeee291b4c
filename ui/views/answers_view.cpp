// The answers on one page, for patient and doctor to go through together.
#include "app/wording/strip.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

AnswersView::Row row(const ViewMatter& matter, NodeIndex node) {
  const auto& entry = matter.session.response.items[node];
  const auto& item = matter.aid.questionnaire.items[entry.item];
  const auto& words = matter.words;
  AnswersView::Row row{.label = (item.short_text.empty() ? item.text : item.short_text).in(words.language),
                       .value = words.say("answers.not_answered")};
  if (entry.declined) row.value = words.say("summary.declined");
  else if (!entry.answers.empty()) row.value = answers_as_entries(item, entry.answers, words);
  const bool confirmed = matter.session.confirmed.contains(node);
  row.change = action(matter, "change." + item.link_id, "answers.change", AnswerChangeRequested{node});
  row.change.spoken = words.say("answers.change_spoken", {{"question", row.label}});
  row.confirm = action(matter, "confirm." + item.link_id, confirmed ? "answers.confirmed" : "answers.confirm", AnswerConfirmed{node},
                       confirmed ? Icon::check : Icon::none);
  row.confirm.selected = confirmed;
  row.confirm.spoken = words.say(confirmed ? "answers.confirmed_spoken" : "answers.confirm_spoken", {{"question", row.label}});
  return row;
}

/// A section for each group of the form, in the form's order.
std::vector<AnswersView::Section> sections(const ViewMatter& matter) {
  std::vector<AnswersView::Section> sections;
  const auto& form = matter.aid.questionnaire;
  const auto& nodes = matter.session.response.items;
  NodeIndex group = no_node;
  for (NodeIndex node = 0; node < nodes.size(); ++node) {
    const auto& item = form.items[nodes[node].item];
    if (!nodes[node].enabled || item.hidden || !item.is_question()) continue;
    if (sections.empty() || nodes[node].parent != group) {
      group = nodes[node].parent;
      sections.push_back({.heading = group == no_node ? std::string{} : form.items[nodes[group].item].text.in(matter.words.language)});
    }
    sections.back().rows.push_back(row(matter, node));
  }
  return sections;
}

}  // namespace

AnswersView make_answers_view(const ViewMatter& matter) {
  const SummaryMatter summary{.response = matter.session.response, .questions = matter.session.question_list};
  auto strip = make_strip(summary, matter.aid, matter.words);
  AnswersView view{.frame = make_frame(matter, "answers"),
                   .heading = matter.words.say("answers.heading"),
                   .help = matter.words.say("answers.help"),
                   .strip_heading = std::move(strip.heading),
                   .strip = std::move(strip.lines),
                   .sections = sections(matter)};
  view.frame.navigation.back = back_action(matter);
  view.frame.navigation.others.push_back(action(matter, "confirm-all", "answers.confirm_all", AllAnswersConfirmed{}));
  view.frame.navigation.main = action(matter, "next", "next", NextRequested{}, Icon::arrow_right);
  return view;
}

}  // namespace kiosk::ui
