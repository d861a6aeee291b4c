// The beginning of a text, for places with room for one sentence.
#pragma once

#include <string>
#include <string_view>

namespace kiosk {

/// The first sentence of a text by the rules of its language (ICU), without the space after it; the
/// whole text if it has no other.
std::string first_sentence(const std::string& text, std::string_view language);

}  // namespace kiosk
