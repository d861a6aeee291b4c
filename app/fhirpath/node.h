// The data that expressions read: a tree of elements that is not copied.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "app/fhirpath/system_types.h"

namespace kiosk::fhirpath {

class NodeSource;

/// One element of a tree: a handle that its source can interpret. Two are the same element when all
/// but the type are equal. It must not outlive its source or what that reads.
struct Node {
  const NodeSource* source = nullptr;
  const void* place = nullptr;
  const void* companion =
      nullptr;  ///< sibling of a JSON primitive: the object with its id and extensions
  std::uint32_t first = 0;
  std::uint32_t second = 0;
  std::string_view type{};  ///< its name in FHIR: "Patient", "code", "BackboneElement"; static, or
                            ///< the source's own text

  friend bool operator==(const Node& left, const Node& right) {
    return left.source == right.source && left.place == right.place &&
           left.companion == right.companion && left.first == right.first &&
           left.second == right.second;
  }
};

/// The value of a primitive element; monostate for one that has none.
using Scalar = std::variant<std::monostate, bool, std::int64_t, Number, std::string_view, Moment>;

/// A child with its name: for value[x] "value".
struct Member {
  std::string_view name{};
  Node node{};
};

/// A tree that expressions can read, such as a FHIR resource in JSON or a Response. Elements are in
/// FHIR's order; each entry of a list is a member of its own.
class NodeSource {
 public:
  virtual ~NodeSource() = default;

  /// Adds the children of that name. "value" also finds valueString and gives it the type string.
  /// Returns how many candidates it examined: the cost of the lookup.
  virtual std::size_t children(const Node& parent, std::string_view name,
                               std::vector<Node>& into) const = 0;
  /// Adds all children; likewise.
  virtual std::size_t members(const Node& parent, std::vector<Member>& into) const = 0;
  /// The value if the element is a primitive that has one.
  virtual Scalar value(const Node& node) const = 0;
};

}  // namespace kiosk::fhirpath
