// What can be said of the items of each standard without a person.
#pragma once

#include <optional>

#include "app/quality/audit.h"

namespace kiosk {

/// An answer to one item.
struct Verdict {
  AuditStatus status = AuditStatus::not_yet;
  std::string where{};
};

/// "Met" where it holds, with what shows it; else "not met" with what is wanting.
Verdict met_if(bool holds, std::string where, std::string wanting);

/// "Met" where a check found nothing that is wrong; else "not met" with how much and where first.
Verdict met_if_sound(const AuditedAid& audited, Check check, std::string where);

/// Where no pages were made, what only they can show.
inline Verdict not_looked_at() {
  return {.status = AuditStatus::not_yet, .where = "the screens were not looked at"};
}

/// The answer to an item of a standard; nothing where it has none of its own, so that it is "not
/// yet: needs a person".
std::optional<Verdict> ipdas_verdict(const AuditedAid& audited, std::string_view id);
std::optional<Verdict> pemat_verdict(const AuditedAid& audited, std::string_view id);

}  // namespace kiosk
