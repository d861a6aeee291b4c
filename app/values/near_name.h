// Finds the name that somebody meant who misspelled it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kiosk::values {

/// The known name that is nearest to a misspelled one: a letter wrong, missing, too many or swapped
/// with its neighbor, and no more than one in four letters. "" if none is that near.
std::string near_name(std::string_view misspelled, const std::vector<std::string>& known);

/// The same as a question to append to a message: `; did you mean "content"?`; "" if none is near.
std::string near_name_hint(std::string_view misspelled, const std::vector<std::string>& known);

}  // namespace kiosk::values
