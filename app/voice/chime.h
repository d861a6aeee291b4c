// A signal without words.
#pragma once

#include <cstdint>
#include <vector>

namespace kiosk {

/// Two soft tones, a fourth apart, half a second in all: it calls, and does not frighten.
std::vector<std::int16_t> chime(int sample_rate);

}  // namespace kiosk
