// Where a line may end in a text of a script that writes no spaces between its words.
#pragma once

#include <string>
#include <vector>

namespace kiosk {

/// The places in bytes between two letters where Unicode's dictionaries know the end of a word, in
/// ascending order; none at spaces and other places where a line may end anyway.
std::vector<std::size_t> line_ends_in(const std::string& text);

}  // namespace kiosk
