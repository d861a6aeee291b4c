// The name of the recording of a sentence, which comes from its text alone.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

/// Sixteen hexadecimal digits (FNV-1a, 64 bits) of a sentence or phrase as it is spoken. A period,
/// comma, colon or semicolon at its end does not count: "Next" and "Next." sound alike. A text that
/// changes has another name, so that no recording of an older text is ever played for it.
std::string clip_name(std::string_view piece);

/// The parts of a phrase that are heard one after the other where the phrase has no recording:
/// those of a list, or of what something is about.
std::vector<std::string> clip_parts(std::string_view piece);

}  // namespace kiosk
