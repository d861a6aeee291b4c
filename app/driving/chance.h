// Reproducible random numbers.
#pragma once

#include <cstddef>
#include <cstdint>

namespace kiosk {

/// A small, fast random number generator (splitmix64); the same seed gives the same numbers.
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : state_(seed) {}
  /// A number from 0 to below `below`; `below` is at least 1 and fits into 32 bits.
  std::uint32_t below(std::size_t below);
  /// True once in `n` times.
  bool one_in(std::size_t n) { return below(n) == 0; }

 private:
  std::uint64_t state_;
};

}  // namespace kiosk
