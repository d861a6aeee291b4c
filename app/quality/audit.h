// Audits an aid against the field's standards, item by item: IPDASi v4.0 for decision aids, PEMAT-P
// for printed matter.
#pragma once

#include <optional>

#include "app/quality/check_quality.h"
#include "app/quality/shown_page.h"
#include "app/values/enum_names.h"

namespace kiosk {

/// Whether an aid meets a criterion. `not_yet`: no program can decide it; people have to.
enum class AuditStatus : std::uint8_t { met, not_met, not_yet, not_applicable };
template <>
inline constexpr EnumNames<AuditStatus, 4> enum_names<AuditStatus>{"met", "not met", "not yet",
                                                                   "not applicable"};

/// A standard with the text of its items (assets/audit/<language>.toml).
struct AuditStandard {
  struct Item {
    std::string id{};
    std::string criterion{};
  };

  std::string name{};
  std::string source{};
  std::vector<Item> items{};
};

/// All audited standards, with the audit's title.
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
  std::string where{};  ///< the screens and sheets that show it; or what is missing, and on which
};

using Audit = std::vector<AuditRow>;

/// The input of an audit.
struct AuditedAid {
  const DecisionAid& aid;
  const QualityInput& quality;
  const Findings& findings;  ///< those of `check_quality`
  const ShownPages& pages;   ///< if empty, items that only they can show are "not yet"
};

/// Answers every item.
Audit audit(const AuditedAid& audited, const AuditCriteria& criteria);

/// How hard the aid is to read, each language by its own measure: "en: grade 5.1; es: ease 78.0 of
/// 100".
std::string reading_levels(const DecisionAid& aid, const PlainLanguages& lists);

/// The audit as a page in Markdown: the content's identity, the counts of each standard, then item
/// by item.
std::string as_markdown(const DecisionAid& aid, const Audit& audit, const AuditCriteria& criteria);

/// An audit as it was written by `as_markdown`.
struct WrittenAudit {
  std::string content_hash{};  ///< of the audited content
  Audit audit{};
};

/// Parses such a page; nullopt if it names no content or has no item.
std::optional<WrittenAudit> read_markdown(std::string_view page);

}  // namespace kiosk
