#include "app/fhirpath/function.h"

#include <algorithm>
#include <array>

namespace kiosk::fhirpath {
namespace {

constexpr std::array<std::string_view, 15> unsupported{
    "resolve",    "conformsTo",        "memberOf",   "subsumes",       "subsumedBy",
    "htmlChecks", "elementDefinition", "slice",      "checkModifiers", "defineVariable",
    "coalesce",   "repeatAll",         "validateVS", "expand",         "translate",
};

}  // namespace

const Function* find_function(std::string_view name) {
  for (const auto group : {existence_functions(), filter_functions(), subset_functions(),
                           conversion_functions(), text_functions(), coding_functions(),
                           number_functions(), tree_functions(), boundary_functions()}) {
    const auto found = std::find_if(group.begin(), group.end(), [&](const Function& function) {
      return function.name == name;
    });
    if (found != group.end()) return &*found;
  }
  return nullptr;
}

bool is_unsupported_function(std::string_view name) {
  return std::find(unsupported.begin(), unsupported.end(), name) != unsupported.end();
}

}  // namespace kiosk::fhirpath
