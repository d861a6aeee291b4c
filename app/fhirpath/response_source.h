// The answers of a visit as a source of nodes: a QuestionnaireResponse that is never serialized.
#pragma once

#include "app/domain/response.h"
#include "app/fhirpath/node.h"

namespace kiosk::fhirpath {

/// Reads a Response in place, as FHIR would have it exported: an item that does not apply or has no
/// content is absent, and what is nested in a question is nested in the answer that it is about.
/// The resource itself has only its items. Cheap to construct; the response must belong to the
/// form, and both must outlive it and its nodes.
class ResponseSource final : public NodeSource {
 public:
  ResponseSource(const Response& response, const Questionnaire& form)
      : response_(response), form_(form) {}

  /// The response as a whole: %resource.
  Node root() const;
  /// One occurrence of an item, with content or not: where an item's own expression starts.
  Node item(NodeIndex node) const;

  std::size_t children(const Node& parent, std::string_view name,
                       std::vector<Node>& into) const override;
  std::size_t members(const Node& parent, std::vector<Member>& into) const override;
  Scalar value(const Node& node) const override;

  /// The answer that an element is, or whose value it is; null for any other.
  const Answer* answer_of(const Node& node) const;
  /// The item that an element belongs to; `no_item` for the root.
  ItemIndex item_of(const Node& node) const;

 private:
  /// The kind of an element of the response.
  enum class Part : std::uint32_t {
    root,
    item,
    link_id,
    text,
    answer,
    value,
    system,
    code,
    display,
    unit,
    amount,
    extension,
    extension_url,
    extension_value,
    reference,
    content_type
  };

  Node make(Part part, NodeIndex node, std::size_t answer, std::string_view type) const;
  Node value_node(NodeIndex node, std::size_t answer) const;
  bool has_content(NodeIndex node, std::size_t& looked_at) const;
  std::size_t add_items(NodeIndex parent, std::size_t answer, std::vector<Node>& into) const;
  std::size_t add_item_children(const Node& parent, std::string_view name,
                                std::vector<Node>& into) const;
  std::size_t add_answer_children(const Node& parent, std::string_view name,
                                  std::vector<Node>& into) const;
  void add_value_children(const Node& parent, std::string_view name, std::vector<Node>& into) const;
  std::string_view text_of_part(const Node& node) const;
  const AnswerOption* weighted_option(const Node& node) const;
  static Part part_of(const Node& node);
  static std::size_t answer_index(const Node& node);

  const Response& response_;
  const Questionnaire& form_;
};

}  // namespace kiosk::fhirpath
