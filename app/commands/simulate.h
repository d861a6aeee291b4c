// beforehand simulate: many made-up visits through the same update as the kiosk.
#pragma once

#include <cstdint>
#include <filesystem>

namespace kiosk {

struct SimulateArguments {
  std::filesystem::path content{};
  std::uint64_t patients = 10000;
  std::uint64_t seed = 1;
  bool json = false;
};

/// 0: every invariant held; 1: one broke, with the visit that broke it; 2: the content cannot be used.
int simulate(const SimulateArguments& arguments);

}  // namespace kiosk
