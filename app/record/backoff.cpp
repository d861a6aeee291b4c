#include "app/record/backoff.h"

#include <sodium.h>

#include <algorithm>

namespace kiosk {

std::chrono::milliseconds Backoff::next() {
  const auto half = span_ / 2;
  const auto pause = half + std::chrono::milliseconds(randombytes_uniform(static_cast<std::uint32_t>((span_ - half).count()) + 1));
  span_ = std::min(span_ * 2, longest_);
  return pause;
}

}  // namespace kiosk
