// Looking for words in labels, as somebody types who is in a hurry.
#pragma once

#include <string>
#include <string_view>

namespace kiosk {

/// The same words without capitals and accents, with single spaces: what is compared.
std::string folded(std::string_view words);

/// Whether each word of what is looked for begins a word of the label. Both are `folded`. Nothing
/// looked for is found everywhere.
bool is_found_in(std::string_view folded_label, std::string_view folded_search);

}  // namespace kiosk
