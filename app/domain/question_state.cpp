#include "app/domain/question_state.h"

#include <algorithm>

#include "app/domain/expression_evaluator.h"

namespace kiosk {
namespace {

/// Answers of a question, or repetitions of a group that have content.
std::size_t count_of(const Occurrence& occurrence) {
  if (occurrence.defined_item().is_question()) return occurrence.entry().answers.size();
  const auto all = occurrence.repetitions();
  return static_cast<std::size_t>(std::count_if(
      all.begin(), all.end(), [&](NodeIndex node) { return occurrence.at(node).has_content(); }));
}

/// minOccurs adds to `required` only above one. It counts for the group as a whole, so at its first
/// occurrence.
bool has_too_few(const Occurrence& occurrence) {
  const auto& least = occurrence.item().limits.min_occurs;
  return least && occurrence.entry().occurrence == 0 && count_of(occurrence) < *least;
}

/// A repetition without content is not exported if its group has another one; then nothing is
/// missing in it.
bool is_spare_repetition(const Occurrence& occurrence) {
  if (!occurrence.form().has_repetitions) return false;
  for (std::optional here = occurrence; here; here = here->parent()) {
    if (!here->is_repeating_group() || here->has_content()) continue;
    if (here->entry().occurrence > 0 || count_of(*here) > 0) return true;
  }
  return false;
}

/// Whether it needs an answer that it does not have, ignoring the groups around it.
bool is_needed_and_absent(const Occurrence& occurrence) {
  if (has_too_few(occurrence)) return true;
  const auto& item = occurrence.item();
  if (!item.required || is_spare_repetition(occurrence)) return false;
  return item.is_question() ? occurrence.entry().answers.empty() : !occurrence.has_content();
}

/// Whether it is in a repetition of an optional group in which the person answered nothing.
bool is_in_blank_repetition(const Occurrence& occurrence) {
  const auto groups = occurrence.repeating_groups_above();
  return std::any_of(groups.begin(), groups.end(), [&](NodeIndex node) {
    const auto group = occurrence.at(node);
    return may_be_left_out(group.defined_item()) && group.is_blank();
  });
}

/// Whether the person left out an optional group above it that is still empty.
bool was_left_out(const FormState& state, NodeIndex node) {
  for (auto group = state.at(node).empty_optional_group(); group != no_node;
       group = state.at(group).empty_optional_group()) {
    if (state.left_out.contains(group)) return true;
  }
  return false;
}

AnswerState state_without_needed_answer(const FormState& state, NodeIndex node) {
  const auto occurrence = state.at(node);
  if (is_in_blank_repetition(occurrence) || was_left_out(state, node)) return AnswerState::left_out;
  return occurrence.empty_optional_group() != no_node ? AnswerState::needed_once_begun
                                                      : AnswerState::missing;
}

/// The first question in a group at which its missing answer can be given; `no_node` if none of
/// them can be answered on a screen.
NodeIndex where_to_answer(const Occurrence& group) {
  for (auto node = group.node(); node < group.end(); ++node) {
    if (group.at(node).is_answerable()) return node;
  }
  return no_node;
}

/// The question at which a broken constraint of a group or of the form can be corrected: the last
/// one that it reads, because those before it were answered first; else the first in it that is
/// asked.
NodeIndex where_to_correct(const BrokenConstraint& broken, const FormState& state) {
  const auto owner = broken.node == no_node ? no_item : state.response.items[broken.node].item;
  const auto begin = broken.node == no_node ? 0 : broken.node;
  const auto end = broken.node == no_node ? static_cast<NodeIndex>(state.response.items.size())
                                          : state.at(broken.node).end();
  auto where = no_node;
  for (const auto item : state.form.evaluator->read_by_constraint(owner, broken.place)) {
    for (const auto node : occurrences_of_item(state.response, state.form, item)) {
      if (node >= begin && node < end && state.at(node).is_answerable()) where = node;
    }
  }
  for (auto node = begin; node < end && where == no_node; ++node) {
    if (state.at(node).is_answerable()) where = node;
  }
  return where;
}

void add_broken_constraints_of_groups(std::vector<OpenQuestion>& open, const FormState& state) {
  for (const auto& broken : broken_constraints(state.response, state.form)) {
    const bool of_a_question =
        broken.node != no_node && state.at(broken.node).defined_item().is_question();
    if (of_a_question || constraint_of(broken, state.response, state.form).is_warning) continue;
    const auto where = where_to_correct(broken, state);
    if (where != no_node)
      open.push_back({.node = where, .code = FaultCode::constraint, .of_more = broken});
  }
}

bool blocks_the_end(AnswerState answer) {
  return answer == AnswerState::missing || answer == AnswerState::needed_once_begun ||
         answer == AnswerState::invalid;
}

}  // namespace

bool lacks_answer(AnswerState answer) {
  return answer == AnswerState::missing || answer == AnswerState::needed_once_begun ||
         answer == AnswerState::left_out;
}

QuestionState question_state(const FormState& state, NodeIndex node) {
  const auto occurrence = state.at(node);
  const auto& entry = occurrence.entry();
  const auto& item = occurrence.item();
  if (!entry.enabled || item.type == ItemType::display || !occurrence.has_place()) return {};
  if (entry.declined) return {.answer = AnswerState::declined};
  if (is_needed_and_absent(occurrence)) {
    return {.answer = state_without_needed_answer(state, node),
            .fault = entry.answers.empty() ? FaultCode::required : FaultCode::min_count};
  }
  if (!item.is_question())
    return {.answer = occurrence.has_content() ? AnswerState::valid : AnswerState::unanswered};
  if (entry.answers.empty()) return {.answer = AnswerState::unanswered};
  if (const auto fault = fault_of(item, entry.answers))
    return {.answer = AnswerState::invalid, .fault = fault};
  if (breaks_constraint(state.response, state.form, node))
    return {.answer = AnswerState::invalid, .fault = FaultCode::constraint};
  return {.answer = AnswerState::valid};
}

std::optional<FaultCode> fault_at(const FormState& state, NodeIndex node) {
  return must_be_answered_here(state.at(node).item()) ? question_state(state, node).fault
                                                      : std::nullopt;
}

std::vector<OpenQuestion> open_questions(const FormState& state) {
  std::vector<OpenQuestion> open;
  for (NodeIndex node = 0; node < state.response.items.size(); ++node) {
    const auto occurrence = state.at(node);
    const bool is_group = occurrence.item().type == ItemType::group;
    if (!is_group && !(occurrence.is_answerable() && must_be_answered_here(occurrence.item())))
      continue;
    const auto here = question_state(state, node);
    if (!blocks_the_end(here.answer) || !here.fault) continue;
    const auto where = is_group ? where_to_answer(occurrence) : node;
    if (where != no_node)
      open.push_back({.node = where, .code = is_group ? FaultCode::required : *here.fault});
  }
  const auto same_place = [](const OpenQuestion& one, const OpenQuestion& other) {
    return one.node == other.node;
  };
  open.erase(std::unique(open.begin(), open.end(), same_place), open.end());
  add_broken_constraints_of_groups(open, state);
  return open;
}

bool is_open(const FormState& state, NodeIndex node) {
  const auto open = open_questions(state);
  return std::any_of(open.begin(), open.end(),
                     [&](const OpenQuestion& one) { return one.node == node; });
}

std::vector<NodeIndex> missing_answers(const Response& response, const Questionnaire& form) {
  const FormState state{.response = response, .form = form, .left_out = nothing_left_out};
  std::vector<NodeIndex> missing;
  for (NodeIndex node = 0; node < response.items.size(); ++node) {
    if (question_state(state, node).answer == AnswerState::missing) missing.push_back(node);
  }
  return missing;
}

NodeIndex group_to_leave_out(const FormState& state, NodeIndex node) {
  if (!lacks_answer(question_state(state, node).answer)) return no_node;
  const auto group = state.at(node).empty_optional_group();
  return group != no_node && !state.at(group).defined_item().repeats ? group : no_node;
}

bool is_omitted(const Occurrence& group) {
  if (!group.is_repeating_group() || !may_be_left_out(group.defined_item()) ||
      !group.has_content() || !group.is_blank())
    return false;
  for (auto node = group.node() + 1; node < group.end(); ++node) {
    const auto below = group.at(node);
    if (below.entry().enabled && below.has_place() && !below.entry().declined &&
        is_needed_and_absent(below))
      return true;
  }
  return false;
}

}  // namespace kiosk
