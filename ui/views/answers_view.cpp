// The answers on one page, for patient and doctor to go through together.
#include <algorithm>

#include "app/session/navigation.h"
#include "app/session/repeats.h"
#include "app/wording/fault_words.h"
#include "app/wording/form_parts.h"
#include "app/wording/strip.h"
#include "ui/views/control_parts.h"

namespace kiosk::ui {
namespace {

/// A question's name among all of the form: in one with repeating groups its place counts too.
std::string id_of(const ViewMatter& matter, NodeIndex node) {
  const auto& link_id = matter.aid.questionnaire.items[matter.session.response.items[node].item].link_id;
  return matter.aid.questionnaire.has_repetitions ? link_id + "." + std::to_string(node) : link_id;
}

ActionView confirming(const ViewMatter& matter, NodeIndex node, const std::string& label) {
  const bool confirmed = matter.session.confirmed.contains(node);
  auto confirm = action(matter, "confirm." + id_of(matter, node), confirmed ? "answers.confirmed" : "answers.confirm", AnswerConfirmed{node},
                        confirmed ? Icon::check : Icon::none);
  confirm.selected = confirmed;
  confirm.spoken = matter.words.say(confirmed ? "answers.confirmed_spoken" : "answers.confirm_spoken", {{"question", label}});
  return confirm;
}

AnswersView::Row row(const ViewMatter& matter, NodeIndex node) {
  const auto& entry = matter.session.response.items[node];
  const auto& item = item_here(entry, matter.aid.questionnaire);
  const auto& words = matter.words;
  AnswersView::Row row{.label = (item.short_text.empty() ? item.text : item.short_text).in(words.language),
                       .value = words.say("answers.not_answered")};
  if (entry.declined) row.value = words.say("summary.declined");
  else if (!entry.answers.empty()) row.value = answers_as_entries(item, entry.answers, words);
  row.change = action(matter, "change." + id_of(matter, node), "answers.change", AnswerChangeRequested{node});
  row.change.spoken = words.say("answers.change_spoken", {{"question", row.label}});
  if (!matter.aid.plain_form) row.confirm = confirming(matter, node, row.label);
  return row;
}

/// A section for each group of the form and for each answer that more is asked about, in the form's order.
std::vector<AnswersView::Section> sections(const ViewMatter& matter) {
  std::vector<AnswersView::Section> sections;
  const auto& form = matter.aid.questionnaire;
  const auto& nodes = matter.session.response.items;
  FormPart part;
  for (NodeIndex node = 0; node < nodes.size(); ++node) {
    if (!Occurrence(matter.session.response, form, node).is_answerable()) continue;
    if (const auto here = part_of(matter.session.response, form, node); sections.empty() || here != part) {
      part = here;
      sections.push_back({.heading = heading_of(part, matter.session.response, form, matter.words)});
    }
    sections.back().rows.push_back(row(matter, node));
  }
  return sections;
}

/// A question whose answer is missing or not valid, or what has to hold of more than one question.
ActionView opening(const ViewMatter& matter, const OpenQuestion& fault) {
  const auto& form = matter.aid.questionnaire;
  const auto& response = matter.session.response;
  const auto question = heading_of(item_here(response.items[fault.node], form), matter.words.language);
  ActionView open{.id = "open." + id_of(matter, fault.node), .label = question, .icon = Icon::arrow_right, .event = AnswerChangeRequested{fault.node}};
  open.spoken = matter.words.say("answers.change_spoken", {{"question", question}});
  if (!fault.of_more) return open;
  const auto& constraint = constraint_of(*fault.of_more, response, form);
  open.id = "open." + id_of(matter, fault.node) + "." + constraint.key;
  open.label = constraint_words(constraint, matter.words);
  open.spoken = open.label + " " + open.spoken;
  return open;
}

/// What the form says of the answers without asking for a change.
std::vector<std::string> notes_on(const ViewMatter& matter) {
  std::vector<std::string> notes;
  for (const auto& broken : broken_constraints(matter.session.response, matter.aid.questionnaire)) {
    const auto& constraint = constraint_of(broken, matter.session.response, matter.aid.questionnaire);
    if (constraint.is_warning && !constraint.message.empty()) notes.push_back(constraint.message.in(matter.words.language));
  }
  return notes;
}

/// The same page at the end of a plain form: nothing to confirm, but what is still open stands first.
AnswersView make_review_view(const ViewMatter& matter) {
  AnswersView view{.frame = make_frame(matter, "answers"), .heading = matter.words.say("review.heading"), .help = matter.words.say("review.help"), .sections = sections(matter)};
  for (const auto& fault : open_questions(form_state(matter.session, matter.aid))) view.open.push_back(opening(matter, fault));
  view.notes = notes_on(matter);
  view.frame.navigation.back = back_action(matter);
  if (view.open.empty()) {
    view.frame.navigation.main = action(matter, "next", "review.finish", NextRequested{}, Icon::arrow_right);
  } else {
    view.open_heading = matter.words.say("review.open", {{"count", static_cast<std::int64_t>(view.open.size())}});
    view.frame.navigation.main = action(matter, "next", "review.go_to_open", NextRequested{}, Icon::arrow_right);
  }
  return view;
}

}  // namespace

AnswersView make_answers_view(const ViewMatter& matter) {
  if (matter.aid.plain_form) return make_review_view(matter);
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
