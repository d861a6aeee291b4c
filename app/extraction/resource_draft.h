// A FHIR resource that is being built from values at paths: "Patient.name.given".
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/json/json.h"

namespace kiosk {

/// A value with its FHIR type ("Coding", "string"); the type is "" if it is not known.
struct TypedValue {
  Json json{};
  std::string type{};
};

/// The type in the name of a value[x]: "string" for "valueString", "Coding" for "valueCoding".
std::string type_in(std::string_view member);

/// An element that is being built.
struct DraftElement {
  /// The elements of one name beneath it.
  struct Member {
    std::string name{};  ///< as JSON has it: "valueQuantity"
    bool repeats = false;
    std::vector<std::unique_ptr<DraftElement>> elements{};
  };

  std::string type{};  ///< "HumanName", or "Patient.contact" for a part of a resource
  Json value{};        ///< a primitive, or a whole element from an answer; null if it is neither
  std::vector<Member> members{};
};

/// Elements that stay open for what is nested: their paths, outermost first.
struct OpenElement {
  std::string path{};
  DraftElement* element = nullptr;
};
using OpenElements = std::vector<OpenElement>;

/// The resource.
class ResourceDraft {
 public:
  /// `profile`: goes into meta.profile; none if empty.
  ResourceDraft(const std::string& type, const std::string& profile);

  /// The resource itself, as the outermost open element.
  OpenElements opened();

  /// Sets the element at a path, adapted to its type. Elements on the way are created, or taken
  /// from `open` where they are open; a repeating one that is not is created anew. Those on the way
  /// are added to `open`. Returns why it cannot be set; "" if it is.
  static std::string put(const std::string& path, const TypedValue& value, OpenElements& open);

  /// The same without a value: the element itself is open afterwards.
  static std::string enter(const std::string& path, OpenElements& open);

  /// The resource without empty elements.
  Json json() const;

 private:
  std::unique_ptr<DraftElement> root_;
};

}  // namespace kiosk
