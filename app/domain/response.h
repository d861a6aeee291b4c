// The answers given to a form: FHIR R4 QuestionnaireResponse as a value.
#pragma once

#include "app/domain/questionnaire.h"

namespace kiosk {

/// The place of an occurrence in a response, in document order. Without repeating groups it equals
/// the item's index.
using NodeIndex = std::uint32_t;
inline constexpr NodeIndex no_node = std::numeric_limits<NodeIndex>::max();

struct ResponseItem;

/// What was said about an answer that was taken back. It is out of sight, and comes back with the
/// answer.
struct ParkedAnswer {
  Answer answer{};
  std::vector<ResponseItem> beneath;  ///< parents count from its beginning; `no_node` at its top
};

/// One occurrence of an item. What was answered stays here while the item does not apply, and
/// counts for nothing meanwhile.
struct ResponseItem {
  ItemIndex item = no_item;
  NodeIndex parent = no_node;
  std::uint32_t occurrence = 0;  ///< 0, 1, ... of a repeating group
  std::uint32_t of_answer =
      0;  ///< beneath a question that asks per answer: which of its answers this is about
  std::vector<Answer> answers{};  ///< changed by set_answers.h where the item asks per answer
  std::vector<ParkedAnswer> parked{};
  std::shared_ptr<const Item>
      override_item{};  ///< its item as the form's expressions make it here; null: as it stands in
                        ///< the form. Kept by calculation.h
  bool by_person = false;  ///< what was worked out here was changed by the person, and stays as it
                           ///< is. Kept by calculation.h
  bool declined = false;   ///< "I would rather not say"
  bool enabled = true;     ///< kept by enablement.h
};

/// The item of an occurrence as it is there: what a person is asked, and what their answers are
/// held to.
inline const Item& effective_item(const ResponseItem& entry, const Questionnaire& form) {
  return entry.override_item ? *entry.override_item : form.items[entry.item];
}

/// All occurrences in document order, each before those beneath it. What is asked per answer stands
/// there once for each answer, those of the first answer first, and once while there is none. An
/// empty one is a visit that has not begun.
struct Response {
  std::vector<ResponseItem> items{};
  std::string now{};  ///< when it began, as a FHIR dateTime with a zone, for expressions that ask;
                      ///< may be empty

  bool begun() const { return !items.empty(); }
};

/// A response to the form with one occurrence of every item, the form's initial and calculated
/// values, and enablement settled. `now` is for expressions that ask for the time: a FHIR dateTime
/// with a zone, or "".
Response blank_response(const Questionnaire& form, std::string_view now = {});

/// Whether there is such an occurrence and it is `top` or beneath it. `node` is not before `top`,
/// and all between them are beneath it too.
bool is_in_subtree(const Response& response, NodeIndex node, NodeIndex top);

/// One past the last occurrence beneath a node of the response.
NodeIndex subtree_end(const Response& response, NodeIndex node);

/// Puts one more occurrence of a repeating group after the last and gives its node. Nothing is
/// decided or worked out.
NodeIndex insert_occurrence(Response& response, const Questionnaire& form, NodeIndex group);

/// The same, with what the form gives it beforehand, and all decided and worked out anew.
NodeIndex add_occurrence(Response& response, const Questionnaire& form, NodeIndex group);

/// The first occurrence of an item, or `no_node`.
NodeIndex first_occurrence(const Response& response, const Questionnaire& form, ItemIndex item);

/// All occurrences of an item of the form, in document order. Looks at no more of the response than
/// the repetitions that the item is part of.
std::vector<NodeIndex> occurrences_of_item(const Response& response, const Questionnaire& form,
                                           ItemIndex item);

/// Whether two occurrences are of one item in one place, so that they are repetitions of each
/// other.
bool repeat_each_other(const ResponseItem& one, const ResponseItem& other);

/// Appends one occurrence of an item and of all beneath it as the form has them at the beginning.
/// `into` stands, or will stand, at `base`.
void append_blank(std::vector<ResponseItem>& into, NodeIndex base, const Questionnaire& form,
                  const ResponseItem& top);

/// The answers of an item that count: none while it does not apply. In a repeating group, those of
/// the occurrence nearest to `asking` (FHIR R4's rule), and of every occurrence when asked from
/// outside the group. Of a question that `asking` stands beneath, the one answer that it is about.
std::vector<Answer> gathered_answers(const Response& response, const Questionnaire& form,
                                     ItemIndex item, NodeIndex asking);

/// The answers that count for every item of a form without repeating groups, or for the first
/// occurrence in one with them.
AnswersOf answers_of(const Response& response, const Questionnaire& form);

/// The question that an occurrence, or one above it, is asked about one answer of, with that
/// answer's place; `no_node` if there is none or it has no answer.
struct AnswerAbove {
  NodeIndex question = no_node;
  std::size_t answer = 0;

  bool operator==(const AnswerAbove&) const = default;
};
AnswerAbove answer_above(const Response& response, const Questionnaire& form, NodeIndex node);

/// Whether a question has an answer and applies.
bool is_answered(const ResponseItem& node);

}  // namespace kiosk
