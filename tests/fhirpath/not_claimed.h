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
    NotClaimed{"testConformsTo", "testConformsTo1", "conformsTo() needs profiles; it is refused when an expression is read"},
    NotClaimed{"testConformsTo", "testConformsTo2", "conformsTo() needs profiles; it is refused when an expression is read"},
    NotClaimed{"testObservations", "testPolymorphismAsB", "wants the type of an empty collection, which only a static analysis knows"},
    NotClaimed{"testDollar", "testDollarOrderNotAllowed", "wants children() to have no order; here they have the order of the document"},
    NotClaimed{"LowBoundary", "LowBoundaryDecimal15", "wants 0.0 for what may be as low as -0.00345; the bound to one place is -0.1"},
    NotClaimed{"HighBoundary", "HighBoundaryDecimal15", "wants 0.0 for what may be as high as 0.00345; the bound to one place is 0.1"},
    NotClaimed{"HighBoundary", "HighBoundaryDecimal16", "wants 0.0 for what may be as high as 0.00345; the bound to one place is 0.1"},
    NotClaimed{"HighBoundary", "HighBoundaryDateTimeMillisecond1", "wants minute 00 as the last minute of an hour"},
    NotClaimed{"HighBoundary", "HighBoundaryDateTimeMillisecond3", "wants minute 00 as the last minute of an hour"},
    NotClaimed{"testInheritance", "testFHIRPathIsFunction8", "the observation has no patient-age extension as it stands there"},
    NotClaimed{"testInheritance", "testFHIRPathIsFunction9", "the observation has no patient-age extension as it stands there"},
    NotClaimed{"testInheritance", "testFHIRPathIsFunction10", "the observation has no patient-age extension as it stands there"},
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
