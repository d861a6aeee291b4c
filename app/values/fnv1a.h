// Names that come from a text alone (FNV-1a).
#pragma once

#include <string>
#include <string_view>

namespace kiosk::values {

/// Sixteen hexadecimal digits: FNV-1a of 64 bits. No protection from anybody who wants two texts to
/// have the same.
std::string fnv1a(std::string_view bytes);

}  // namespace kiosk::values
