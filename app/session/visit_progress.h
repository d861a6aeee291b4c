// How far a visit has come, from its first question to the paper.
#pragma once

#include <optional>
#include <vector>

#include "app/session/session.h"
#include "app/values/enum_names.h"

namespace kiosk {

/// The named parts of a visit, in their order.
enum class VisitStop : std::uint8_t { signs, you, matters, treatments, paper };
template <>
inline constexpr EnumNames<VisitStop, 5> enum_names<VisitStop>{"signs", "you", "matters",
                                                               "treatments", "paper"};

/// Where a visit stands. Going on never makes it less: what opens further questions does not change
/// how long a part is.
struct VisitProgress {
  std::vector<VisitStop> stops{};  ///< the parts that this aid has
  std::size_t at = 0;              ///< which of them the visit is in
  float part = 0;                  ///< how far in that part, 0 to 1

  /// How far in the whole visit, 0 to 1; every part counts alike.
  float whole() const {
    return stops.empty() ? 0 : (static_cast<float>(at) + part) / static_cast<float>(stops.size());
  }
};

/// Nothing for a screen that is outside of a visit's way: the welcome, an urgent page, a pause, the
/// end. Nothing for a plain form.
std::optional<VisitProgress> visit_progress(const Session& session, const DecisionAid& aid);

}  // namespace kiosk
