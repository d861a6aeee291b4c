// Decides the items of each standard that need no person.
#pragma once

#include <optional>

#include "app/quality/audit.h"

namespace kiosk {

/// The verdict on one item.
struct Verdict {
  AuditStatus status = AuditStatus::not_yet;
  std::string where{};
};

/// "Met" if it holds, with what shows it; else "not met" with what is missing.
Verdict met_if(bool holds, std::string where, std::string wanting);

/// "Met" if a check has no findings; else "not met" with their number and the first one's location.
Verdict met_if_sound(const AuditedAid& audited, Check check, std::string where);

/// The verdict if no pages were made for an item that only they can show.
inline Verdict not_looked_at() {
  return {.status = AuditStatus::not_yet, .where = "the screens were not looked at"};
}

/// The verdict on an item of a standard; nullopt if no program can decide it, so that it is "not
/// yet: needs a person".
std::optional<Verdict> ipdas_verdict(const AuditedAid& audited, std::string_view id);
std::optional<Verdict> pemat_verdict(const AuditedAid& audited, std::string_view id);

}  // namespace kiosk
