// The progress of a visit, from its first question to the paper.
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

/// The position in a visit. Going on never decreases it: further questions that open do not change
/// the length of a part.
struct VisitProgress {
  std::vector<VisitStop> stops{};  ///< the parts that this aid has
  std::size_t at = 0;              ///< index of the current part
  float part = 0;                  ///< progress in that part, 0 to 1

  /// Progress in the whole visit, 0 to 1; every part has the same weight.
  float whole() const {
    return stops.empty() ? 0 : (static_cast<float>(at) + part) / static_cast<float>(stops.size());
  }
};

/// nullopt for a screen outside of a visit's course: the welcome, an urgent page, a pause, the end.
/// Also nullopt for a plain form.
std::optional<VisitProgress> visit_progress(const Session& session, const DecisionAid& aid);

}  // namespace kiosk
