// The answers given to a form: FHIR R4 QuestionnaireResponse as a value.
#pragma once

#include "app/domain/questionnaire.h"

namespace kiosk {

/// The index of an occurrence in a response, in document order. Without repeating groups it equals
/// the item's index.
using NodeIndex = std::uint32_t;
inline constexpr NodeIndex no_node = std::numeric_limits<NodeIndex>::max();

struct ResponseItem;

/// The descendants of an answer that was removed. They are hidden, and restored with the answer.
struct ParkedAnswer {
  Answer answer{};
  std::vector<ResponseItem> beneath;  ///< parent indexes are relative to its beginning; `no_node`
                                      ///< at its top
};

/// One occurrence of an item. Its answers are kept while the item does not apply, but do not count
/// meanwhile.
struct ResponseItem {
  ItemIndex item = no_item;
  NodeIndex parent = no_node;
  std::uint32_t occurrence = 0;  ///< 0, 1, ... of a repeating group
  std::uint32_t of_answer = 0;   ///< nested in a question that asks per answer: index of its answer
  std::vector<Answer> answers{};  ///< changed by set_answers.h if the item asks per answer
  std::vector<ParkedAnswer> parked{};
  std::shared_ptr<const Item>
      override_item{};  ///< its item with the calculated parts applied; null if it is as the form
                        ///< defines it. Kept by calculation.h
  bool by_person = false;  ///< the person changed the calculated answer, so it is not recalculated.
                           ///< Kept by calculation.h
  bool declined = false;   ///< "I would rather not say"
  bool enabled = true;     ///< kept by enablement.h
};

/// The item of an occurrence with its calculated parts: what a person is asked, and what their
/// answers are validated against.
inline const Item& effective_item(const ResponseItem& entry, const Questionnaire& form) {
  return entry.override_item ? *entry.override_item : form.items[entry.item];
}

/// All occurrences in document order, each before its descendants. Items asked per answer occur
/// once for each answer, those of the first answer first, and once while there is no answer. An
/// empty response is a visit that has not begun.
struct Response {
  std::vector<ResponseItem> items{};
  std::string now{};  ///< when it began, as a FHIR dateTime with a zone, for expressions that ask;
                      ///< may be empty

  bool begun() const { return !items.empty(); }
};

/// A response to the form with one occurrence of every item, the form's initial and calculated
/// values, and enablement settled. `now` is for expressions that read the time: a FHIR dateTime
/// with a zone, or "".
Response blank_response(const Questionnaire& form, std::string_view now = {});

/// Whether `node` exists and is `top` or a descendant of it. `node` must not be before `top`, and
/// all nodes between them must be descendants too.
bool is_in_subtree(const Response& response, NodeIndex node, NodeIndex top);

/// One past the last descendant of a node of the response.
NodeIndex subtree_end(const Response& response, NodeIndex node);

/// Inserts one more occurrence of a repeating group after the last and returns its node. Nothing is
/// evaluated or calculated.
NodeIndex insert_occurrence(Response& response, const Questionnaire& form, NodeIndex group);

/// The same, with the form's initial values, and everything evaluated and calculated again.
NodeIndex add_occurrence(Response& response, const Questionnaire& form, NodeIndex group);

/// The first occurrence of an item, or `no_node`.
NodeIndex first_occurrence(const Response& response, const Questionnaire& form, ItemIndex item);

/// All occurrences of an item of the form, in document order. Searches only the repetitions that
/// contain the item.
std::vector<NodeIndex> occurrences_of_item(const Response& response, const Questionnaire& form,
                                           ItemIndex item);

/// Whether two occurrences are of the same item under the same parent, so that they are repetitions
/// of each other.
bool repeat_each_other(const ResponseItem& one, const ResponseItem& other);

/// Appends one blank occurrence of an item and of all its descendants. `into` is located, or will
/// be, at `base`.
void append_blank(std::vector<ResponseItem>& into, NodeIndex base, const Questionnaire& form,
                  const ResponseItem& top);

/// The answers of an item that count: none while it does not apply. In a repeating group, those of
/// the occurrence nearest to `asking` (FHIR R4's rule), and of every occurrence when asked from
/// outside the group. For a question that `asking` is nested in, the one answer that it is about.
std::vector<Answer> gathered_answers(const Response& response, const Questionnaire& form,
                                     ItemIndex item, NodeIndex asking);

/// The answers that count for every item of a form without repeating groups, or for the first
/// occurrence in one with them.
AnswersOf answers_of(const Response& response, const Questionnaire& form);

/// The question about one of whose answers an occurrence, or an ancestor of it, is asked, with that
/// answer's index; `no_node` if there is none or it has no answer.
struct AnswerAbove {
  NodeIndex question = no_node;
  std::size_t answer = 0;

  bool operator==(const AnswerAbove&) const = default;
};
AnswerAbove answer_above(const Response& response, const Questionnaire& form, NodeIndex node);

/// Whether a question has an answer and applies.
bool is_answered(const ResponseItem& node);

}  // namespace kiosk
