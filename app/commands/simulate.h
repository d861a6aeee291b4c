// beforehand simulate: runs many made-up visits through the same update as the kiosk.
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
  std::filesystem::path
      cohort{};  ///< a waiting room instead of people who answer at random; none if empty
};

/// Exit code 0: every invariant held; 1: one broke, printed with the visit that broke it; 2: the
/// content cannot be used.
int simulate(const SimulateArguments& arguments);

}  // namespace kiosk
