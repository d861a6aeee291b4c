// The state of each question on the way to a complete and valid response. Next, the page of
// answers, the sheet, the status of the exported response and `respond` all use this one state.
#pragma once

#include <set>

#include "app/domain/occurrence.h"
#include "app/domain/validation.h"

namespace kiosk {

/// The state of the answer to a question, or of the answers in a group.
enum class AnswerState : std::uint8_t {
  not_applicable,     ///< it does not apply, or is nested in a question without an answer; display
                      ///< items
  unanswered,         ///< there is no answer, and none is needed
  declined,           ///< "I would rather not say"
  left_out,           ///< an answer would be needed, but its group was left out as a whole
  needed_once_begun,  ///< required in an optional group in which nothing has an answer yet
  missing,            ///< the response is not complete without it
  invalid,
  valid,
};

struct QuestionState {
  AnswerState answer = AnswerState::not_applicable;
  std::optional<FaultCode> fault{};  ///< why a person cannot go on: the needed answer is missing,
                                     ///< or an answer is not valid

  bool operator==(const QuestionState&) const = default;
};

/// A response, the form that it answers, and the groups with required questions that the person
/// left out as a whole, as the form allows. It is a view and must not outlive what it refers to.
struct FormState {
  const Response& response;
  const Questionnaire& form;
  const std::set<NodeIndex>& left_out;

  Occurrence at(NodeIndex node) const { return {response, form, node}; }
};

/// Whether a needed answer is absent, even if it may stay so.
bool lacks_answer(AnswerState answer);

/// For a response where nothing was left out, or where that is not known.
inline const std::set<NodeIndex> nothing_left_out{};

QuestionState question_state(const FormState& state, NodeIndex node);

/// Why Next cannot go on at a question that can be asked; nullopt if it can.
std::optional<FaultCode> fault_at(const FormState& state, NodeIndex node);

/// A question that has to be answered or corrected before the form can end.
struct OpenQuestion {
  NodeIndex node = 0;
  FaultCode code = FaultCode::required;
  std::optional<BrokenConstraint> of_more{};  ///< a constraint of a group or of the whole form that
                                              ///< concerns the question
};

/// Everything that a person can still correct, in the form's order, each at a question that is
/// asked. Left-out questions and those that cannot be answered on a screen are not open.
std::vector<OpenQuestion> open_questions(const FormState& state);

/// Whether the question itself is open.
bool is_open(const FormState& state, NodeIndex node);

/// Every occurrence whose answer is `missing`, whatever was left out.
std::vector<NodeIndex> missing_answers(const Response& response, const Questionnaire& form);

/// The group that a person at a required question may leave out as a whole, because nothing in it
/// is needed or answered; `no_node` if there is none.
NodeIndex group_to_leave_out(const FormState& state, NodeIndex node);

/// Whether an occurrence of a repeating group is left out of an exported response: the form allows
/// that, the person answered nothing in it, and a required answer is missing in it, so that the
/// form's own initial values would make the response invalid.
bool is_omitted(const Occurrence& group);

}  // namespace kiosk
