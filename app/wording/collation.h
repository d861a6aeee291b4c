// The order of the alphabet, as each language has it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

/// Whether these stand in the order of that language's alphabet.
bool is_alphabetical(const std::vector<std::string>& words, std::string_view language);

/// Their indexes in that order; equal ones keep theirs.
std::vector<std::size_t> alphabetical(const std::vector<std::string>& words,
                                      std::string_view language);

}  // namespace kiosk
