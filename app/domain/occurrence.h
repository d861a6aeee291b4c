// One occurrence of an item in a response, together with the form that gives it its meaning.
#pragma once

#include "app/domain/response.h"
#include "app/values/expects.h"

namespace kiosk {

/// A view of one occurrence: three words of memory, cheap to copy. It stays valid until the
/// response, or the number of its occurrences, changes. The response must belong to the form, and
/// `node` must be one of its occurrences.
class Occurrence {
 public:
  Occurrence(const Response& response, const Questionnaire& form, NodeIndex node)
      : response_(&response), form_(&form), node_(node) {
    KIOSK_EXPECTS(node < response.items.size());
    KIOSK_EXPECTS(response.items[node].item < form.items.size());
  }

  NodeIndex node() const { return node_; }
  const Response& response() const { return *response_; }
  const Questionnaire& form() const { return *form_; }
  const ResponseItem& entry() const { return response_->items[node_]; }
  /// The item with its calculated parts applied: what a person is asked, and what their answers are
  /// validated against.
  const Item& item() const { return effective_item(entry(), *form_); }
  /// The item as the form defines it.
  const Item& defined_item() const { return form_->items[entry().item]; }
  /// Another occurrence of the same response.
  Occurrence at(NodeIndex node) const { return {*response_, *form_, node}; }
  /// The parent of this occurrence; nullopt at the top of the form.
  std::optional<Occurrence> parent() const;
  /// One past the last descendant of this occurrence.
  NodeIndex end() const;

  bool is_repeating_group() const;
  /// Whether it has a place in a FHIR response: what is nested in a question is nested in its
  /// answer, so without an answer it has no place (qrs-1). Its answers count for no condition
  /// meanwhile.
  bool has_place() const;
  /// Whether a FHIR response would contain anything of this group: an answer, or that a question
  /// was declined.
  bool has_content() const;
  /// Whether a person has answered no question in this group: initial and calculated answers do not
  /// count.
  bool is_blank() const;
  /// Whether it is a screen of its own: an enabled question, or a display item that is not the help
  /// of a question.
  bool is_asked() const;
  /// Whether a person is asked here and can answer: only there can something be corrected.
  bool is_answerable() const;

  /// All repetitions of this group, itself among them, in order.
  std::vector<NodeIndex> repetitions() const;
  /// The occurrences of repeating groups that contain it, the innermost first.
  std::vector<NodeIndex> repeating_groups_above() const;
  /// The innermost ancestor group that is optional and has no content; `no_node` if there is none.
  /// A required item of such a group is required only once something in it is answered (R5 on
  /// Questionnaire.item.required, as validators read R4 too).
  NodeIndex empty_optional_group() const;

 private:
  const Response* response_;
  const Questionnaire* form_;
  NodeIndex node_;
};

/// The linkId of an occurrence, with @n where its item, or an ancestor group, repeats, or where it
/// is asked about one answer of a question: "dose@1". The innermost of these is used. "" for
/// `no_node`.
std::string occurrence_name(const Response& response, const Questionnaire& form, NodeIndex node);

/// Whether a person can answer this type of question on a screen at all.
bool can_be_asked(const Item& item);

/// Whether a person has to answer it, if the form requires an answer, before they can go on. Not
/// everybody can draw, or knows what a record is called, so those block nobody: the sheet says that
/// they are still needed.
bool must_be_answered_here(const Item& item);

/// Whether the form accepts a response without any occurrence of this repeating group.
bool may_be_left_out(const Item& group);

}  // namespace kiosk
