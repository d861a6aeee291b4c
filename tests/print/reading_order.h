// What stands where in the text of a sheet.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kiosk {

inline bool stand_in_order(const std::string& text, const std::vector<std::string>& parts) {
  std::size_t from = 0;
  for (const auto& part : parts) {
    const auto found = text.find(part, from);
    if (found == std::string::npos) {
      ADD_FAILURE() << "not there, or not in its place: " << part << "\n" << text;
      return false;
    }
    from = found + part.size();
  }
  return true;
}

inline int count(const std::string& text, const std::string& part) {
  int found = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace kiosk
