// Removes repeated beginnings of lines.
#pragma once

#include <string>
#include <vector>

namespace kiosk {

/// The same lines; a first sentence that duplicates that of an earlier line is removed if more text
/// follows it.
std::vector<std::string> said_once(const std::vector<std::string>& lines);

}  // namespace kiosk
