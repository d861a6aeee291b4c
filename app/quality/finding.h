// A finding of a check of a whole aid, with its location.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace kiosk {

/// Which check found it.
enum class Check : std::uint8_t { logic, reading_level, words, balance, evidence, translation };

/// A fault of an aid that is otherwise readable.
struct Finding {
  Check check = Check::logic;
  std::string file{};   ///< relative to the content folder
  std::string place{};  ///< a key, a section's heading, "shown_when.<reason>", or "" for the file
                        ///< as a whole
  std::string what{};
  bool is_warning = false;
};

using Findings = std::vector<Finding>;

}  // namespace kiosk
