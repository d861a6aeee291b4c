#include "tests/monkey/sightings.h"

#include "tests/monkey/gesture.h"
#include "tests/monkey/watched_run.h"

namespace kiosk::monkey {

std::string Sightings::figures() const {
  std::string line = "screens seen:";
  for (const auto& [name, count] : count_) line += " " + name + " " + std::to_string(count);
  return line + "\n";
}

void expect_nothing_typed(const std::string& said) {
  if (said.find(typed_marker) != std::string::npos)
    throw Broken("left behind: what was typed is on the screen after the end");
}

}  // namespace kiosk::monkey
