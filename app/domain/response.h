// The answers given to a form: FHIR R4 QuestionnaireResponse as a value.
#pragma once

#include "app/domain/questionnaire.h"

namespace kiosk {

/// The place of an occurrence in a response, in document order. Without repeating groups it equals the item's index.
using NodeIndex = std::uint32_t;
inline constexpr NodeIndex no_node = std::numeric_limits<NodeIndex>::max();

/// One occurrence of an item. What was answered stays here while the item does not apply, and counts for nothing meanwhile.
struct ResponseItem {
  ItemIndex item = no_item;
  NodeIndex parent = no_node;
  std::uint32_t occurrence = 0;     ///< 0, 1, ... of a repeating group
  std::vector<Answer> answers{};
  bool declined = false;            ///< "I would rather not say"
  bool enabled = true;              ///< kept by enablement.h
};

/// All occurrences in document order, each before those beneath it. An empty one is a visit that has not begun.
struct Response {
  std::vector<ResponseItem> items{};
  std::string now{};                ///< when it began, as a FHIR dateTime with a zone, for expressions that ask; may be empty

  bool begun() const { return !items.empty(); }
};

/// A response to the form with one occurrence of every item, the form's initial and calculated values, and enablement settled. `now` is for
/// expressions that ask for the time: a FHIR dateTime with a zone, or "".
Response blank_response(const Questionnaire& form, std::string_view now = {});

/// One past the last occurrence beneath a node.
NodeIndex subtree_end(const Response& response, NodeIndex node);

/// Adds one more occurrence of a repeating group after the last and gives its node.
NodeIndex add_occurrence(Response& response, const Questionnaire& form, NodeIndex group);

/// The first occurrence of an item, or `no_node`.
NodeIndex first_occurrence(const Response& response, const Questionnaire& form, ItemIndex item);

/// The answers of an item that count: none while it does not apply. In a repeating group, those of the occurrence nearest to
/// `asking` (FHIR R4's rule), and of every occurrence when asked from outside the group.
std::vector<Answer> gathered_answers(const Response& response, const Questionnaire& form, ItemIndex item, NodeIndex asking);

/// The answers that count for every item of a form without repeating groups, or for the first occurrence in one with them.
AnswersOf answers_of(const Response& response, const Questionnaire& form);

/// Whether an occurrence has a place in a FHIR response: what lies beneath a question stands under its answer, so without one it has
/// none (qrs-1). What was answered there counts for no condition meanwhile.
bool has_place(const Response& response, const Questionnaire& form, NodeIndex node);

/// Whether a question has an answer and applies.
bool is_answered(const ResponseItem& node);

}  // namespace kiosk
