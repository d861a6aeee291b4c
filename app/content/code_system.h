// A FHIR CodeSystem: its codes, their hierarchy, and the filters of value sets.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/json/json.h"

namespace kiosk {

/// One code of a system.
struct CodeConcept {
  const Json* json = nullptr;
  std::vector<std::size_t> parents{};  ///< indexes of its parents
};

/// The codes of a system, in its order. The JSON must outlive it.
class CodeSystem {
 public:
  explicit CodeSystem(const Json& json);

  const std::string& url() const { return url_; }
  /// Whether the file lists every code of the system: one that declares itself a fragment or an
  /// example does not.
  bool is_whole() const { return is_whole_; }
  const std::vector<CodeConcept>& concepts() const { return concepts_; }

  /// The code's concept, or null.
  const Json* find(const std::string& code) const;

  /// The codes that a filter (ValueSet.compose.include.filter) selects; nullopt for an unsupported
  /// filter.
  std::optional<std::set<std::string>> picked_by(const Json& filter) const;

 private:
  void add(const Json& owner, std::optional<std::size_t> parent);
  void add_parents_by_property();
  bool lies_beneath(std::size_t place, std::size_t above) const;
  std::set<std::string> all_that(const std::function<bool(std::size_t)>& holds) const;
  std::optional<std::set<std::string>> by_hierarchy(const std::string& operation,
                                                    const std::string& code) const;
  std::optional<std::set<std::string>> by_property(const std::string& property,
                                                   const std::string& operation,
                                                   const std::string& value) const;

  std::string url_{};
  bool is_whole_ = true;
  std::vector<CodeConcept> concepts_{};
  std::map<std::string, std::size_t, std::less<>> places_{};
};

/// Whether a concept cannot be chosen: it is a grouper, or out of use.
bool is_abstract(const Json& code_concept);
bool is_inactive(const Json& code_concept);

}  // namespace kiosk
