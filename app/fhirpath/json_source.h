// A FHIR resource in JSON as a source of nodes.
#pragma once

#include "app/fhirpath/node.h"
#include "app/json/json.h"

namespace kiosk::fhirpath {

/// Reads FHIR resources in place. An element's type is the one in FHIR R4, or the suffix of its
/// name (valueString), or else its JSON type. One source serves any number of resources.
class JsonSource final : public NodeSource {
 public:
  /// The root of a resource: its type is its resourceType, or the given one for JSON without one,
  /// such as a Coding. The JSON must outlive the node.
  Node root(const Json& json, std::string_view type = {}) const;

  /// The JSON of an element of one of its resources; null for a node of another source.
  const Json* json(const Node& node) const;

  std::size_t children(const Node& parent, std::string_view name,
                       std::vector<Node>& into) const override;
  std::size_t members(const Node& parent, std::vector<Member>& into) const override;
  Scalar value(const Node& node) const override;
};

}  // namespace kiosk::fhirpath
