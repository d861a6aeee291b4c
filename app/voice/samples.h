// Sound as samples.
#pragma once

#include <cstdint>
#include <functional>
#include <span>

namespace kiosk {

/// Samples of 16 bits, one channel.
using Samples = std::span<const std::int16_t>;

/// Receives samples as they are made; returns false if no more are wanted.
using SampleSink = std::function<bool(Samples)>;

}  // namespace kiosk
