// A FHIR resource in JSON as expressions read it.
#pragma once

#include "app/fhirpath/node.h"
#include "app/json/json.h"

namespace kiosk::fhirpath {

/// Reads FHIR resources where they stand. An element's type is what FHIR R4 says of it, what its
/// name ends in (valueString), or else what JSON says. One source serves any number of resources.
class JsonSource final : public NodeSource {
 public:
  /// The root of a resource: the type is its resourceType, or the one given for JSON that has none,
  /// such as a Coding. The JSON has to outlive the node.
  Node root(const Json& json, std::string_view type = {}) const;

  /// What an element of one of its resources stands for; null for a node of another source.
  const Json* json(const Node& node) const;

  std::size_t children(const Node& parent, std::string_view name,
                       std::vector<Node>& into) const override;
  std::size_t members(const Node& parent, std::vector<Member>& into) const override;
  Scalar value(const Node& node) const override;
};

}  // namespace kiosk::fhirpath
