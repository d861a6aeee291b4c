#include "tests/support/record/fhir_store.h"

#include <algorithm>
#include <map>

namespace kiosk {
namespace {

using nlohmann::json;

/// The parameters of a query. Percent signs stand for a plus only: no other comes.
std::map<std::string, std::string> parameters_of(std::string query) {
  for (auto at = query.find("%2B"); at != std::string::npos; at = query.find("%2B"))
    query.replace(at, 3, "+");
  std::map<std::string, std::string> parameters;
  for (std::size_t begin = 0; begin < query.size();) {
    const auto end = std::min(query.find('&', begin), query.size());
    const auto equals = query.find('=', begin);
    parameters[query.substr(begin, equals - begin)] = query.substr(equals + 1, end - equals - 1);
    begin = end + 1;
  }
  return parameters;
}

bool has_identifier(const json& resource, const std::string& token) {
  for (const auto* member : {"identifier", "masterIdentifier"}) {
    if (!resource.contains(member)) continue;
    const auto& found = resource.at(member);
    const auto is_it = [&](const json& identifier) {
      return identifier.at("system").get<std::string>() + '|' +
                 identifier.at("value").get<std::string>() ==
             token;
    };
    // A response has one identifier, a notice a list of them.
    if (found.is_array() ? std::any_of(found.begin(), found.end(), is_it) : is_it(found))
      return true;
  }
  return false;
}

bool matches(const json& resource, const std::map<std::string, std::string>& parameters) {
  return std::all_of(parameters.begin(), parameters.end(), [&](const auto& parameter) {
    const auto& [name, value] = parameter;
    return name == "identifier" ? has_identifier(resource, value)
                                : resource.value(name, "") == value;
  });
}

}  // namespace

std::string FhirStore::transact(const std::string& text) {
  const auto bundle = json::parse(text, nullptr, false);
  if (bundle.is_discarded() || bundle.value("resourceType", "") != "Bundle" ||
      bundle.value("type", "") != "transaction")
    return {};
  json answer{
      {"resourceType", "Bundle"}, {"type", "transaction-response"}, {"entry", json::array()}};
  for (const auto& entry : bundle.at("entry")) {
    const auto& request = entry.at("request");
    const bool is_there = holds(request.at("url"), request.value("ifNoneExist", ""));
    if (!is_there) resources_.push_back(entry.at("resource"));
    answer["entry"].push_back({{"response", {{"status", is_there ? "200 OK" : "201 Created"}}}});
  }
  return answer.dump();
}

bool FhirStore::holds(const std::string& type, const std::string& condition) const {
  const auto parameters = parameters_of(condition);
  return !parameters.empty() &&
         std::any_of(resources_.begin(), resources_.end(), [&](const json& resource) {
           return resource.at("resourceType") == type && matches(resource, parameters);
         });
}

std::size_t FhirStore::count(const std::string& type) const {
  return static_cast<std::size_t>(
      std::count_if(resources_.begin(), resources_.end(),
                    [&](const json& resource) { return resource.at("resourceType") == type; }));
}

}  // namespace kiosk
