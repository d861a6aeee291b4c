// Amounts: numbers with a unit, System.Quantity of FHIRPath.
#pragma once

#include <string>

#include "app/values/unit.h"

namespace kiosk::values {

/// A number and a unit: a UCUM code, a word of the calendar ("days"), or any text that a form used.
/// "1" means no unit.
struct Amount {
  Number value{};
  std::string unit{"1"};
};

/// Compares by value where both units are the same or measure the same; `unknown` where they cannot
/// be compared.
Order compare(const Amount& left, const Amount& right);

/// Whether both are the same to the precision of the coarser of the two (FHIRPath's ~). Here a year
/// is also UCUM's "a".
bool equivalent(const Amount& left, const Amount& right);

/// Whether their units measure the same.
bool comparable(const Amount& left, const Amount& right);

/// Arithmetic. A sum is in the unit of the left side. nullopt for incompatible units or a result
/// that overflows.
std::optional<Amount> add(const Amount& left, const Amount& right);
std::optional<Amount> multiply(const Amount& left, const Amount& right);
std::optional<Amount> divide(const Amount& left, const Amount& right);

/// "5 'mg'" or "7 days".
std::string text_of(const Amount& amount);

/// Parses such a text: a number, alone or with a calendar word or a quoted code; nullopt for any
/// other.
std::optional<Amount> amount_of(std::string_view text);

}  // namespace kiosk::values
