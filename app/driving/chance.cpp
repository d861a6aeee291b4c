#include "app/driving/chance.h"

#include <limits>

#include "app/values/expects.h"

namespace kiosk {

std::uint32_t Chance::below(std::size_t below) {
  KIOSK_EXPECTS(below >= 1 && below <= std::numeric_limits<std::uint32_t>::max());
  state_ += 0x9e3779b97f4a7c15ULL;
  auto z = state_;
  z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
  z ^= z >> 31U;
  return static_cast<std::uint32_t>(((z >> 32U) * below) >> 32U);
}

}  // namespace kiosk
