// What still stands in the way of a form's end: answers that are missing, and answers that are not valid.
#pragma once

#include "app/session/session.h"

namespace kiosk {

/// A question with what is wrong with it; `required` where its answer is missing.
struct OpenFault {
  NodeIndex node = 0;
  FaultCode code = FaultCode::required;
  std::optional<BrokenConstraint> of_more{};  ///< what has to hold of a group or of the whole form: the question is one that it is about
};

/// Whether a person can answer this type of question here at all.
bool can_be_asked(const Item& item);

/// What keeps Next from going on at a question: its needed answer is missing, there are too few, or they are not valid; else nothing.
std::optional<FaultCode> fault_at(const Response& response, const Questionnaire& form, NodeIndex node);

/// Every fault that a person can mend, in the form's order, each at a question that is asked. What was left out of a group that may be
/// left out is no fault, nor what nobody can answer here; `left_out` are the groups that the person left out as a whole.
std::vector<OpenFault> open_faults(const Response& response, const Questionnaire& form, const std::set<NodeIndex>& left_out = {});

/// Whether one of them is to be put right at that question.
bool is_open(const Response& response, const Questionnaire& form, NodeIndex node, const std::set<NodeIndex>& left_out = {});

}  // namespace kiosk
