// Where a voice pauses.
#pragma once

#include <string>

namespace kiosk {

/// Whether a text ends as a sentence does, so that a long pause follows it.
bool is_whole_sentence(const std::string& text);

}  // namespace kiosk
