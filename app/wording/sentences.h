// The sentences of a text: for places with room for one, and for a voice that has them one by one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

/// The sentences of a text by the rules of its language (ICU), without the space between them; the
/// whole text if it has no other.
std::vector<std::string> sentences_of(const std::string& text, std::string_view language);

/// The first of them; "" of an empty text.
std::string first_sentence(const std::string& text, std::string_view language);

/// Whether a text ends with a mark that ends a sentence in some script: ".", "؟", "。", "।". A
/// closing bracket or quotation mark may follow it.
bool ends_sentence(const std::string& text);

}  // namespace kiosk
