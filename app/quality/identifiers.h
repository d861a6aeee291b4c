// Checks that an identifier of a published work is well formed, including its check digit if it has
// one.
#pragma once

#include <string_view>

namespace kiosk {

/// "10.", a registrant of four to nine digits, "/", and a suffix without spaces (ISO 26324).
bool is_doi(std::string_view text);

/// A number of PubMed: one to eight digits, not beginning with 0.
bool is_pmid(std::string_view text);

/// A registration at clinicaltrials.gov: "NCT" and eight digits.
bool is_nct(std::string_view text);

/// Ten or thirteen digits with hyphens between them, the last of which is a check digit (ISO 2108).
bool is_isbn(std::string_view text);

}  // namespace kiosk
