// Describes the faults of a TOML text in the words of somebody who edits it.
#pragma once

#include <string>
#include <string_view>

namespace kiosk {

/// Says what is wrong with the line of a TOML text at which its parser stopped, and how the line is
/// written instead. `parser_says` is the parser's own description; `column` counts from 1.
std::string toml_fault_words(std::string_view line, std::size_t column,
                             std::string_view parser_says);

}  // namespace kiosk
