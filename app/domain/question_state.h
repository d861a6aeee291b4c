// Where each question stands on the way to a complete and valid response. Next, the page of
// answers, the sheet, the status of the exported response and `respond` all decide by this one
// state.
#pragma once

#include <set>

#include "app/domain/occurrence.h"
#include "app/domain/validation.h"

namespace kiosk {

/// What is known of the answer to a question, or of the answers in a group.
enum class AnswerState : std::uint8_t {
  not_applicable,  ///< it does not apply, or stands beneath a question without an answer; display
                   ///< items
  unanswered,      ///< there is none, and none is needed
  declined,        ///< "I would rather not say"
  left_out,        ///< one would be needed, but the group that it stands in was left out as a whole
  needed_once_begun,  ///< required in a group that need not be filled in, and nothing in that group
                      ///< has an answer
  missing,            ///< the response is not complete without it
  invalid,
  valid,
};

struct QuestionState {
  AnswerState answer = AnswerState::not_applicable;
  std::optional<FaultCode> fault{};  ///< what keeps a person at the question: its needed answer is
                                     ///< missing, or an answer is not valid

  bool operator==(const QuestionState&) const = default;
};

/// A response, the form that it answers, and the groups with required questions that the person
/// left out as a whole, as the form allows. It is a view and lives no longer than what it refers
/// to.
struct FormState {
  const Response& response;
  const Questionnaire& form;
  const std::set<NodeIndex>& left_out;

  Occurrence at(NodeIndex node) const { return {response, form, node}; }
};

/// Whether a needed answer is absent, whatever becomes of that.
bool lacks_answer(AnswerState answer);

/// For a response whose person left nothing out, or of which that is not known.
inline const std::set<NodeIndex> nothing_left_out{};

QuestionState question_state(const FormState& state, NodeIndex node);

/// What keeps Next from going on at a question that can be asked; none if nothing does.
std::optional<FaultCode> fault_at(const FormState& state, NodeIndex node);

/// A question that has to be answered or corrected before the form can end.
struct OpenQuestion {
  NodeIndex node = 0;
  FaultCode code = FaultCode::required;
  std::optional<BrokenConstraint> of_more{};  ///< a constraint of a group or of the whole form: the
                                              ///< question is one that it is about
};

/// Everything that a person can still correct, in the form's order, each at a question that is
/// asked. What was left out is not open, nor what cannot be answered on a screen.
std::vector<OpenQuestion> open_questions(const FormState& state);

/// Whether one of them is to be corrected at that question.
bool is_open(const FormState& state, NodeIndex node);

/// Every occurrence whose answer is `missing`. They do not depend on what was left out.
std::vector<NodeIndex> missing_answers(const Response& response, const Questionnaire& form);

/// The group that a person at a required question may leave out as a whole, because nothing in it
/// is needed and nothing is answered; `no_node` if there is none.
NodeIndex group_to_leave_out(const FormState& state, NodeIndex node);

/// Whether an occurrence of a repeating group is left out of an exported response: the form accepts
/// that, the person answered nothing in it, and a required answer is missing in it, so that what
/// the form put there by itself would make the response invalid.
bool is_omitted(const Occurrence& group);

}  // namespace kiosk
