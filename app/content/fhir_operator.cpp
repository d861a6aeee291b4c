#include "app/content/fhir_operator.h"

#include <algorithm>
#include <array>

namespace kiosk {
namespace {

constexpr std::array<std::pair<std::string_view, Operator>, 7> operators{{
    {"exists", Operator::exists},
    {"=", Operator::equals},
    {"!=", Operator::not_equals},
    {">", Operator::greater},
    {"<", Operator::less},
    {">=", Operator::greater_or_equal},
    {"<=", Operator::less_or_equal},
}};

}  // namespace

std::optional<Operator> operator_of(std::string_view name) {
  const auto found = std::find_if(operators.begin(), operators.end(),
                                  [&](const auto& known) { return known.first == name; });
  return found == operators.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace kiosk
