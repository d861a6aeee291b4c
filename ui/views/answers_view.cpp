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

/// A question's unique name in the form: with repeating groups it includes the position.
std::string id_of(const ViewContext& context, NodeIndex node) {
  const auto& link_id =
      context.aid.questionnaire.items[context.session.response.items[node].item].link_id;
  return context.aid.questionnaire.has_repetitions ? link_id + "." + std::to_string(node) : link_id;
}

ActionView confirming(const ViewContext& context, NodeIndex node, const std::string& label) {
  const bool confirmed = context.session.confirmed.contains(node);
  auto confirm = action(context, "confirm." + id_of(context, node),
                        confirmed ? "answers.confirmed" : "answers.confirm", AnswerConfirmed{node},
                        confirmed ? Icon::check : Icon::none);
  confirm.selected = confirmed;
  confirm.spoken = context.words.say(
      confirmed ? "answers.confirmed_spoken" : "answers.confirm_spoken", {{"question", label}});
  return confirm;
}

AnswersView::Row row(const ViewContext& context, NodeIndex node) {
  const auto& entry = context.session.response.items[node];
  const auto& item = effective_item(entry, context.aid.questionnaire);
  const auto& words = context.words;
  AnswersView::Row row{
      .label = (item.show.short_text.empty() ? item.text : item.show.short_text).in(words.language),
      .value = words.say("answers.not_answered")};
  if (entry.declined) row.value = words.say("summary.declined");
  else if (!entry.answers.empty()) row.value = answers_as_entries(item, entry.answers, words);
  row.change = action(context, "change." + id_of(context, node), "answers.change",
                      AnswerChangeRequested{node});
  row.change.spoken = words.say("answers.change_spoken", {{"question", row.label}});
  if (context.aid.plan.answers_page == AnswersPage::with_clinician)
    row.confirm = confirming(context, node, row.label);
  return row;
}

/// A section for each group of the form and for each answer that has nested questions, in the
/// form's order.
std::vector<AnswersView::Section> sections(const ViewContext& context) {
  std::vector<AnswersView::Section> sections;
  const auto& form = context.aid.questionnaire;
  const auto& nodes = context.session.response.items;
  FormPart part;
  for (NodeIndex node = 0; node < nodes.size(); ++node) {
    if (!Occurrence(context.session.response, form, node).is_answerable()) continue;
    if (const auto here = part_of(context.session.response, form, node);
        sections.empty() || here != part) {
      part = here;
      sections.push_back(
          {.heading = heading_of(part, context.session.response, form, context.words)});
    }
    sections.back().rows.push_back(row(context, node));
  }
  return sections;
}

/// An open question, or a constraint that concerns more than one question.
ActionView opening(const ViewContext& context, const OpenQuestion& fault) {
  const auto& form = context.aid.questionnaire;
  const auto& response = context.session.response;
  const auto question =
      heading_of(effective_item(response.items[fault.node], form), context.words.language);
  ActionView open{.id = "open." + id_of(context, fault.node),
                  .label = question,
                  .icon = Icon::arrow_right,
                  .event = AnswerChangeRequested{fault.node}};
  open.spoken = context.words.say("answers.change_spoken", {{"question", question}});
  if (!fault.of_more) return open;
  const auto& constraint = constraint_of(*fault.of_more, response, form);
  open.id = "open." + id_of(context, fault.node) + "." + constraint.key;
  open.label = constraint_words(constraint, context.words);
  open.spoken = open.label + " " + open.spoken;
  return open;
}

/// The form's warnings about the answers.
std::vector<std::string> notes_on(const ViewContext& context) {
  std::vector<std::string> notes;
  for (const auto& broken :
       broken_constraints(context.session.response, context.aid.questionnaire)) {
    const auto& constraint =
        constraint_of(broken, context.session.response, context.aid.questionnaire);
    if (constraint.is_warning && !constraint.message.empty())
      notes.push_back(constraint.message.in(context.words.language));
  }
  return notes;
}

/// The same page at the end of a plain form: nothing to confirm, but open questions come first.
AnswersView make_review_view(const ViewContext& context) {
  AnswersView view{.frame = make_frame(context, "answers"),
                   .heading = context.words.say("review.heading"),
                   .help = context.words.say("review.help"),
                   .sections = sections(context)};
  for (const auto& fault : open_questions(form_state(context.session, context.aid)))
    view.open.push_back(opening(context, fault));
  view.notes = notes_on(context);
  view.frame.navigation.back = back_action(context);
  if (view.open.empty()) {
    view.frame.navigation.main =
        action(context, "next", "review.finish", NextRequested{}, Icon::arrow_right);
  } else {
    view.open_heading =
        context.words.say("review.open", {{"count", static_cast<std::int64_t>(view.open.size())}});
    view.frame.navigation.main =
        action(context, "next", "review.go_to_open", NextRequested{}, Icon::arrow_right);
  }
  return view;
}

}  // namespace

AnswersView make_answers_view(const ViewContext& context) {
  if (context.aid.plan.answers_page == AnswersPage::by_the_person) return make_review_view(context);
  const SummaryInput summary{.response = context.session.response,
                             .questions = context.session.question_list};
  const auto* clinic = read_along(context);
  auto strip = make_strip(summary, context.aid, clinic ? *clinic : context.words);
  AnswersView view{.frame = make_frame(context, "answers"),
                   .heading = context.words.say("answers.heading"),
                   .help = context.words.say("answers.help"),
                   .strip_heading = std::move(strip.heading),
                   .strip = std::move(strip.lines),
                   .sections = sections(context)};
  view.frame.navigation.back = back_action(context);
  view.frame.navigation.others.push_back(
      action(context, "confirm-all", "answers.confirm_all", AllAnswersConfirmed{}));
  view.frame.navigation.main = action(context, "next", "next", NextRequested{}, Icon::arrow_right);
  return view;
}

}  // namespace kiosk::ui
