// The parts of a phrase that may each have a recording of their own.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kiosk::values {

/// The parts of a list ("Neck, Upper back") or of what something is about ("Change: Pain at
/// night"), in order, in any script; only the phrase itself if it has no such parts.
std::vector<std::string> shorter_pieces(std::string_view piece);

/// What stays the same of a text that begins or ends with one value to be filled in, beside a mark
/// that parts it from the rest: "Change" of "Change: {question}"; "" of any other text.
std::string fixed_piece(std::string_view text);

}  // namespace kiosk::values
