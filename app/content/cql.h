// The part of CQL that means the same in FHIRPath.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kiosk {

/// Whether FHIR calls an expression's language CQL.
bool is_cql(std::string_view language);

/// The same expression in FHIRPath: literals, variables (%age) and paths from them, arithmetic,
/// comparisons, logic with null, if-then-else, lists, and the functions that both have with the
/// same result. nullopt for everything else: a definition of a library, a retrieve, a query, an
/// interval; nothing is guessed.
std::optional<std::string> fhirpath_of_cql(std::string_view cql);

}  // namespace kiosk
