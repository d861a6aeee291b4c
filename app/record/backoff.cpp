#include "app/record/backoff.h"

#include <sodium.h>

#include <algorithm>

#include "app/values/expects.h"

namespace kiosk {

std::chrono::milliseconds Backoff::after(int failures) const {
  KIOSK_EXPECTS(failures >= 1);
  auto span = first_;
  for (int i = 1; i < failures && span < longest_; ++i) span *= 2;
  span = std::min(span, longest_);
  const auto half = span / 2;
  return half + std::chrono::milliseconds(
                    randombytes_uniform(static_cast<std::uint32_t>((span - half).count()) + 1));
}

}  // namespace kiosk
