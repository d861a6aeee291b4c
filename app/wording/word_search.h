// Searches labels by words, for somebody who types in a hurry.
#pragma once

#include <string>
#include <string_view>

namespace kiosk {

/// Folds case, accents and whitespace for comparison.
std::string folded(std::string_view words);

/// Whether each word of the search text is the beginning of a word of the label. Both are `folded`.
/// An empty search matches everything.
bool is_found_in(std::string_view folded_label, std::string_view folded_search);

}  // namespace kiosk
