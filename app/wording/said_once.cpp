#include "app/wording/said_once.h"

#include <set>

namespace kiosk {

std::vector<std::string> said_once(const std::vector<std::string>& lines) {
  std::set<std::string> said;
  std::vector<std::string> result;
  for (const auto& line : lines) {
    const auto end = line.find(". ");
    const bool again = end != std::string::npos && !said.insert(line.substr(0, end)).second;
    result.push_back(again ? line.substr(end + 2) : line);
  }
  return result;
}

}  // namespace kiosk
