#include "app/domain/preference.h"

#include <algorithm>

namespace kiosk {

void Preferences::toggle_goal(const std::string& id) {
  goals_unsure = false;
  if (std::erase(goals, id) == 0) goals.push_back(id);
}

std::optional<int> Preferences::place_of(const std::string& id) const {
  const auto found = std::find(goals.begin(), goals.end(), id);
  if (found == goals.end()) return std::nullopt;
  return static_cast<int>(found - goals.begin()) + 1;
}

void take_side(std::vector<SideTaken>& sides, const std::string& id, const std::string& side) {
  const auto found = std::find_if(sides.begin(), sides.end(),
                                  [&](const SideTaken& taken) { return taken.id == id; });
  if (found != sides.end()) found->side = side;
  else sides.push_back({.id = id, .side = side});
}

const SideTaken* side_taken(const std::vector<SideTaken>& sides, const std::string& id) {
  const auto found = std::find_if(sides.begin(), sides.end(),
                                  [&](const SideTaken& taken) { return taken.id == id; });
  return found == sides.end() ? nullptr : &*found;
}

bool is_moot(const TradeOff& trade_off, const std::vector<SideTaken>& taken) {
  if (trade_off.unless.id.empty()) return false;
  const auto* side = side_taken(taken, trade_off.unless.id);
  return side && *side == trade_off.unless;
}

void answer_ready(std::vector<ReadyAnswer>& answers, const std::string& id, bool ready) {
  const auto found = std::find_if(answers.begin(), answers.end(),
                                  [&](const ReadyAnswer& answer) { return answer.id == id; });
  if (found != answers.end()) found->ready = ready;
  else answers.push_back({.id = id, .ready = ready});
}

std::optional<bool> ready_answer(const std::vector<ReadyAnswer>& answers, const std::string& id) {
  const auto found = std::find_if(answers.begin(), answers.end(),
                                  [&](const ReadyAnswer& answer) { return answer.id == id; });
  if (found == answers.end()) return std::nullopt;
  return found->ready;
}

}  // namespace kiosk
