#include "app/inspection/machine_fact.h"

#include <algorithm>

namespace kiosk {

std::string_view name_of(FactGroup group) {
  switch (group) {
    case FactGroup::screen: return "screen";
    case FactGroup::printer: return "printer";
    case FactGroup::record: return "record";
    case FactGroup::clock: return "clock";
    case FactGroup::machine: return "machine";
    case FactGroup::versions: return "versions";
    case FactGroup::staff: return "staff";
    case FactGroup::content: return "content";
    case FactGroup::system: return "system";
    case FactGroup::events: return "events";
  }
  return "";
}

std::string_view name_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::ok: return "ok";
    case Verdict::attention: return "attention";
    case Verdict::fault: return "fault";
  }
  return "";
}

std::string words_of(const MachineFact& fact, const Words& words) { return words.say("inspection." + fact.id, fact.values); }

std::string step_of(const MachineFact& fact, const Words& words) {
  return fact.verdict == Verdict::ok ? std::string{} : words.say("inspection_step." + fact.id, fact.values);
}

Verdict worst_of(const MachineFacts& facts) {
  Verdict worst = Verdict::ok;
  for (const auto& fact : facts) worst = std::max(worst, fact.verdict);
  return worst;
}

}  // namespace kiosk
