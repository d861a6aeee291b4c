// Chance that can be had again.
#pragma once

#include <cstdint>
#include <iterator>
#include <vector>

namespace kiosk::monkey {

/// Numbers for one step of a run. They depend on the seed and the step alone, so steps can be left
/// out of a replay and the others stay as they were.
class Chance {
 public:
  Chance(std::uint64_t seed, std::uint64_t step)
      : state_(mixed(seed) ^ mixed(step + 0x5851F42D4C957F2DULL)) {}

  std::uint64_t next() { return mixed(state_ += 0x9E3779B97F4A7C15ULL); }
  /// 0 to bound - 1; 0 where there is no bound.
  int below(int bound) {
    return bound > 0 ? static_cast<int>(next() % static_cast<std::uint64_t>(bound)) : 0;
  }
  /// Both ends can come.
  int between(int least, int most) { return least + below(most - least + 1); }
  bool one_in(int times) { return below(times) == 0; }
  /// One of a list that is not empty.
  template <class List>
  const auto& one_of(const List& list) {
    return list[static_cast<std::size_t>(below(static_cast<int>(std::size(list))))];
  }

 private:
  /// The finalizer of SplitMix64 (Steele, Lea, Flood 2014).
  static std::uint64_t mixed(std::uint64_t z) {
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
  }

  std::uint64_t state_;
};

}  // namespace kiosk::monkey
