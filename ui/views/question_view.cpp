#include "app/session/navigation.h"
#include "app/session/repeats.h"

#include <algorithm>

#include "app/typesetting/typesetter.h"
#include "app/wording/answer_words.h"
#include "app/wording/fault_words.h"
#include "app/wording/form_parts.h"
#include "app/wording/strip.h"
#include "ui/views/control_parts.h"

namespace kiosk::ui {
namespace {

std::string section_line(const ViewContext& context, NodeIndex node) {
  const auto& form = context.aid.questionnaire;
  auto parent = form.items[context.session.response.items[node].item].parent;
  while (parent != no_item && form.items[parent].is_question()) parent = form.items[parent].parent;
  const std::string name =
      parent == no_item ? std::string{} : form.items[parent].text.in(context.words.language);
  if (!form.items[context.session.response.items[node].item].is_question()) return name;
  const auto place = progress_in_group(context.session.response, form, node);
  if (name.empty()) return progress_words(context, place);
  if (place.total == 1 && context.aid.plan.has_named_stops) return {};  // the bar says where it is
  return context.words.say("question.place", {{"section", name},
                                              {"position", std::int64_t{place.position}},
                                              {"total", std::int64_t{place.total}}});
}

/// Whether its answer is touched on the question's own screen rather than entered on another one.
bool is_touched(const Item& item) {
  return !item.options.empty() || item.type == ItemType::boolean ||
         item.control == ItemControl::slider;
}

/// All of the form's explanations of a question, in order, and then the format of its answer.
std::string help_of(const ViewContext& context, NodeIndex node) {
  const auto index = context.session.response.items[node].item;
  const auto& item =
      effective_item(context.session.response.items[node], context.aid.questionnaire);
  std::string help;
  const auto add = [&](const std::string& sentence) {
    if (!sentence.empty()) help += (help.empty() ? "" : "\n") + sentence;
  };
  add(item.show.below.in(context.words.language));
  for (const auto control : {ItemControl::help, ItemControl::flyover, ItemControl::prompt})
    add(words_of_child(context, index, control));
  if (!is_touched(item) && can_be_asked(item)) add(entry_hints(context, item));
  return help;
}

/// Links of the form for more information: to be opened on a phone, since the kiosk shows no web
/// pages.
std::vector<QuestionView::More> more_of(const ViewContext& context, const Item& item) {
  std::vector<QuestionView::More> more;
  for (const auto& link : item.show.links) {
    const auto label = link.label.in(context.words.language);
    more.push_back({.words = context.words.say("question.more_about",
                                               {{"what", label.empty() ? link.address : label}}),
                    .address = link.address});
  }
  return more;
}

/// Broken constraints of this answer, and of the group or the form if they are to be corrected
/// here.
std::string broken_words(const ViewContext& context, NodeIndex node) {
  const auto& response = context.session.response;
  const auto& form = context.aid.questionnaire;
  std::string said;
  const auto add = [&](const BrokenConstraint& broken) {
    const auto& constraint = constraint_of(broken, response, form);
    if (!constraint.is_warning)
      said += (said.empty() ? "" : "\n") + constraint_words(constraint, context.words);
  };
  for (const auto& broken : broken_constraints(response, form, node)) add(broken);
  for (const auto& fault : open_questions(form_state(context.session, context.aid))) {
    if (fault.node == node && fault.of_more) add(*fault.of_more);
  }
  return said;
}

/// Why Next did not go on, or why the person was sent here.
std::string error_of(const ViewContext& context, NodeIndex node) {
  const auto& item =
      effective_item(context.session.response.items[node], context.aid.questionnaire);
  const auto fault = fault_at(form_state(context.session, context.aid), node);
  if (!fault || *fault == FaultCode::constraint) return broken_words(context, node);
  if (*fault != FaultCode::required) return entry_fault_words(context, item, *fault);
  return context.words.say(is_touched(item) ? "question.answer_missing" : "question.entry_missing");
}

/// "Nothing to enter here", at the first question of an optional part that is still blank.
std::optional<ActionView> leaving_out(const ViewContext& context, NodeIndex node) {
  const auto& response = context.session.response;
  const auto& form = context.aid.questionnaire;
  for (const auto group : Occurrence(response, form, node).repeating_groups_above()) {
    const Occurrence above(response, form, group);
    if (!may_be_left_out(above.defined_item()) || !above.is_blank()) continue;
    if (asked_from(response, form, group) == node)
      return action(context, "leave-out", "repeat.leave_out", GroupLeftOut{group});
  }
  return std::nullopt;
}

/// "Leave out this part", after a required question stopped the person in a group that the form
/// does not require.
std::optional<ActionView> leaving_part_out(const ViewContext& context,
                                           const QuestionScreen& screen) {
  if (!context.aid.plan.can_clear_answers || !screen.answer_missing) return std::nullopt;
  const auto group = group_to_leave_out(form_state(context.session, context.aid), screen.node);
  if (group == no_node) return std::nullopt;
  return action(context, "leave-part-out", "form.leave_out", GroupLeftOut{group});
}

/// An answer that was touched by mistake can be cleared, if the plan of the visit allows that and
/// it is not required.
std::optional<ActionView> clearing(const ViewContext& context, NodeIndex node,
                                   const ControlView& control) {
  const auto& entry = context.session.response.items[node];
  const auto& item = effective_item(entry, context.aid.questionnaire);
  const bool is_touched = std::holds_alternative<ScaleView>(control) ||
                          (std::holds_alternative<ChoicesView>(control) && !item.repeats);
  if (!context.aid.plan.can_clear_answers || !is_touched || item.required ||
      !item.entry.decline.empty() || entry.answers.empty())
    return std::nullopt;
  return action(context, "clear", "question.clear", AnswerGiven{node, {}}, Icon::close);
}

/// What happens with "I do not know" here: the question that it suggests, among those that this
/// item alone can suggest.
const SuggestedQuestion* kept_for(const ViewContext& context, ItemIndex item, bool is_given) {
  const auto answers = answers_of(context.session.response, context.aid.questionnaire);
  for (const auto& suggested : context.aid.suggested_questions) {
    const auto read = questions_read(suggested.when);
    if (std::find(read.begin(), read.end(), item) == read.end()) continue;
    if (!is_given || holds(suggested.when, answers)) return &suggested;
  }
  return nullptr;
}

std::string told_of(const ViewContext& context, const SuggestedQuestion& kept) {
  return context.words.say(
      "question.kept",
      {{"question", context.aid.text(context.words.language, "questions." + kept.id)}});
}

/// The question with the form's styles: bold text and line breaks. Only in the language in which
/// the form has them.
std::string styled_heading_of(const Item& item, const Language& language) {
  if (item.show.markup.empty() || item.text.in(language) != item.text.original) return {};
  return item.show.prefix.empty()
             ? item.show.markup.original
             : escaped(item.show.prefix.in(language)) + " " + item.show.markup.original;
}

}  // namespace

std::string heading_of(const Item& item, const Language& language) {
  return item.show.prefix.empty() ? item.text.in(language)
                                  : item.show.prefix.in(language) + " " + item.text.in(language);
}

/// The answer at the visit that was brought back: for a number that is asked again, its value; for
/// an answer that is still valid, its date. Never shown for urgent signs: an old "no" must not
/// suggest a new one.
std::string earlier_line(const ViewContext& context, NodeIndex node) {
  const auto& earlier = context.session.earlier;
  if (!earlier || node >= earlier->response.items.size()) return {};
  const auto index = context.session.response.items[node].item;
  const auto& item = context.aid.questionnaire.items[index];
  const auto& before = earlier->response.items[node];
  if (!item.is_question() || before.answers.empty()) return {};
  const auto date = long_date(earlier->day, context.words.language);
  const auto& again = context.aid.asked_again;
  if (std::find(again.begin(), again.end(), index) == again.end())
    return context.words.say("bring_back.kept", {{"date", date}});
  if (item.type != ItemType::integer) return {};
  return context.words.say(
      "bring_back.was",
      {{"value", answers_as_entries(item, before.answers, context.words)}, {"date", date}});
}

KeptWords kept_words(const ViewContext& context, NodeIndex node) {
  const auto& entry = context.session.response.items[node];
  const auto& item = context.aid.questionnaire.items[entry.item];
  const bool can_be_unknown =
      std::any_of(item.options.begin(), item.options.end(), [&](const AnswerOption& option) {
        return is_unknown(context.aid, std::span{&option.value, 1});
      });
  if (!can_be_unknown) return {};
  KeptWords words;
  if (const auto* kept = kept_for(context, entry.item, false))
    words.would_be_told = told_of(context, *kept);
  if (!is_unknown(context.aid, entry.answers)) return words;
  if (const auto* kept = kept_for(context, entry.item, true)) words.told = told_of(context, *kept);
  return words;
}

QuestionView make_question_view(const ViewContext& context, const QuestionScreen& screen) {
  const auto& form = context.aid.questionnaire;
  const auto& item = effective_item(context.session.response.items[screen.node], form);
  QuestionView view{.frame = make_frame(context, "question"),
                    .section = section_line(context, screen.node),
                    .about = about_line(context.session.response, form, screen.node, context.words),
                    .heading = heading_of(item, context.words.language),
                    .styled_heading = styled_heading_of(item, context.words.language),
                    .help = help_of(context, screen.node),
                    .more = more_of(context, item),
                    .control = make_control_view(context, screen.node, screen.as_list)};
  view.frame.place += "/" + std::to_string(screen.node);
  view.media = item.show.media;
  if (view.media) view.media_description = view.media->label.in(context.words.language);
  const auto kept = kept_words(context, screen.node);
  view.told = kept.told;
  view.would_be_told = kept.would_be_told;
  view.earlier = earlier_line(context, screen.node);
  if (screen.answer_missing) view.error = error_of(context, screen.node);
  if (auto clear = clearing(context, screen.node, view.control))
    view.besides.push_back(std::move(*clear));
  if (auto leave = leaving_out(context, screen.node)) view.besides.push_back(std::move(*leave));
  if (auto leave = leaving_part_out(context, screen)) view.besides.push_back(std::move(*leave));
  lead_through_form(view.frame, context, screen.node, "next");
  return view;
}

}  // namespace kiosk::ui
