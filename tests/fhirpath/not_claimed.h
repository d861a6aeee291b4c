// HL7's tests that are not claimed, each with its reason. Everything else has to pass.
#pragma once

#include <array>
#include <string_view>

namespace kiosk::fhirpath {

/// A test that is not claimed.
struct NotClaimed {
  std::string_view group{};
  std::string_view name{};
  std::string_view reason{};
};

// clang-format off
inline constexpr std::array not_claimed{
    NotClaimed{"testConformsTo", "testConformsTo1", "conformsTo() needs profiles and is a fault here"},
};
// clang-format on

/// Why a test is not claimed; "" for one that is.
constexpr std::string_view reason_not_claimed(std::string_view group, std::string_view name) {
  for (const auto& each : not_claimed) {
    if (each.group == group && each.name == name) return each.reason;
  }
  return {};
}

}  // namespace kiosk::fhirpath
