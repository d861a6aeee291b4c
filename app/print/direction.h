// The direction in which a text is written.
#pragma once

#include <string>
#include <string_view>

namespace kiosk::sheet {

/// Whether a language is written from right to left.
bool reads_right_to_left(const std::string& language);

/// Whether a text is, by its first letter that has a direction.
bool begins_right_to_left(std::string_view words);

/// Whether any letter of a text is.
bool has_right_to_left(std::string_view words);

}  // namespace kiosk::sheet
