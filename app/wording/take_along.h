// The summary as plain text for a phone: it is read from square codes, without a network and
// without an address.
#pragma once

#include "app/domain/summary.h"
#include "app/wording/words.h"

namespace kiosk {

/// The most that one code holds, so that an old phone can read its modules (bytes).
inline constexpr std::size_t most_bytes_a_code = 560;

/// The question list and the summary, split into as many texts as needed; if there are several,
/// each begins with its number. No line is split unless it is longer than a whole code.
std::vector<std::string> take_along_texts(const Summary& summary, const Words& words);

}  // namespace kiosk
