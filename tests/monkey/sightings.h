// What the monkey sees on the glass, wherever it sits.
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace kiosk::monkey {

/// How often it saw which screen.
class Sightings {
 public:
  void add(const std::string& screen) { ++count_[screen]; }
  /// A line.
  std::string figures() const;

 private:
  std::map<std::string, std::uint64_t> count_{};
};

/// Of a screen, as the kiosk says it in JSON, once a visit is over. Throws Broken if it has what
/// somebody typed.
void expect_nothing_typed(const std::string& said);

}  // namespace kiosk::monkey
