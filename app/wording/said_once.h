// Lines that begin alike, without the repetition.
#pragma once

#include <string>
#include <vector>

namespace kiosk {

/// The same lines; a first sentence that an earlier line began with is left out of the later ones,
/// where something follows it.
std::vector<std::string> said_once(const std::vector<std::string>& lines);

}  // namespace kiosk
