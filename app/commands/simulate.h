// beforehand simulate: many made-up visits, computed from the aid's own rules; a share of them, or
// all, is walked through the same update as the kiosk and must come to the same.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace kiosk {

struct SimulateArguments {
  std::filesystem::path content{};
  std::optional<std::uint64_t> patients{};  ///< by default 10,000, or the cohort's number
  std::uint64_t seed = 1;
  bool json = false;
  bool walk_all = false;  ///< walks every visit, not only a share
  bool by_screen =
      false;  ///< of a cohort: says on which screens the touches are, of every visit, walked
  bool by_card = false;  ///< of a cohort: says because of which rules each treatment comes up
  std::filesystem::path
      cohort{};  ///< a waiting room instead of people who answer at random; none if empty
};

/// Exit code 0: every invariant held; 1: one broke, printed with the visit that broke it; 2: the
/// content cannot be used.
int simulate(const SimulateArguments& arguments);

}  // namespace kiosk
