// Texts in a row.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kiosk::values {

/// The texts with something between each two.
std::string joined(const std::vector<std::string>& texts, std::string_view between);

}  // namespace kiosk::values
