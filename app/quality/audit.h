// An aid held against the field's standards, item by item: IPDASi v4.0 for decision aids, PEMAT-P for printed matter.
#pragma once

#include "app/quality/check_quality.h"

namespace kiosk {

/// How an aid stands to a criterion. `not_yet`: no program can tell; people have to find out.
enum class AuditStatus : std::uint8_t { met, not_met, not_yet, not_applicable };

/// "met", "not met", "not yet", "not applicable".
std::string_view name_of(AuditStatus status);

/// A standard, and the words of its items (assets/audit/<language>.toml).
struct AuditStandard {
  struct Item {
    std::string id{};
    std::string criterion{};
  };

  std::string name{};
  std::string source{};
  std::vector<Item> items{};
};

/// All that is audited, and what stands above it.
struct AuditCriteria {
  std::string heading{};
  std::string intro{};
  std::vector<AuditStandard> standards{};
};

/// One item of a standard, answered.
struct AuditRow {
  std::string standard{};
  std::string id{};
  std::string criterion{};
  AuditStatus status = AuditStatus::not_yet;
  std::string where{};  ///< file and place, or screen, that shows it; or what is wanting
};

using Audit = std::vector<AuditRow>;

/// Answers every item. `findings` are those of `check_quality`.
Audit audit(const DecisionAid& aid, const QualityMatter& matter, const Findings& findings, const AuditCriteria& criteria);

/// The audit as a page in Markdown, with the counts of each standard at its top.
std::string as_markdown(const DecisionAid& aid, const Audit& audit, const AuditCriteria& criteria);

}  // namespace kiosk
