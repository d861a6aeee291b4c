#include "app/inspection/machine_fact.h"

#include <algorithm>

namespace kiosk {

namespace {

/// A record's trouble is a name with a text of its own; every other value is used verbatim.
MessageArguments places_of(const MachineFact& fact, const Words& words) {
  auto places = fact.values;
  const auto trouble = places.find("trouble");
  if (trouble == places.end()) return places;
  if (auto* name = std::get_if<std::string>(&trouble->second))
    *name = words.say("record_trouble." + *name);
  return places;
}

}  // namespace

std::string words_of(const MachineFact& fact, const Words& words) {
  return words.say("inspection." + fact.id, places_of(fact, words));
}

std::string step_of(const MachineFact& fact, const Words& words) {
  return fact.verdict == Verdict::ok
             ? std::string{}
             : words.say("inspection_step." + fact.id, places_of(fact, words));
}

Verdict worst_of(const MachineFacts& facts) {
  Verdict worst = Verdict::ok;
  for (const auto& fact : facts) worst = std::max(worst, fact.verdict);
  return worst;
}

}  // namespace kiosk
