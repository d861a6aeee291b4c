// beforehand simulate: many made-up visits through the same update as the kiosk.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace kiosk {

struct SimulateArguments {
  std::filesystem::path content{};
  std::optional<std::uint64_t> patients{};  ///< none: 10,000, or as many as the cohort says
  std::uint64_t seed = 1;
  bool json = false;
  std::filesystem::path
      cohort{};  ///< a waiting room in place of people who answer by chance; empty: none
};

/// 0: every invariant held; 1: one broke, with the visit that broke it; 2: the content cannot be
/// used.
int simulate(const SimulateArguments& arguments);

}  // namespace kiosk
