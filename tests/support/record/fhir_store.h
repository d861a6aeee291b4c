// The part of a FHIR server that transactions of the kiosk need.
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace kiosk {

/// Keeps resources; a conditional create finds one by its identifier and its date, as a real
/// server's search does.
class FhirStore {
 public:
  /// Carries out a transaction; gives the answer's body, or "" if the text is no transaction.
  std::string transact(const std::string& bundle);

  const std::vector<nlohmann::json>& resources() const { return resources_; }
  /// How many of them are of a type.
  std::size_t count(const std::string& type) const;

 private:
  bool holds(const std::string& type, const std::string& condition) const;

  std::vector<nlohmann::json> resources_{};
};

}  // namespace kiosk
