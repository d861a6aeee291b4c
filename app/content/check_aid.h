// What only shows when an aid is looked at as a whole.
#pragma once

#include <functional>

#include "app/content/read_content.h"
#include "app/quality/audit.h"

namespace kiosk {

/// What a folder is held against.
struct CheckFrame {
  std::filesystem::path assets{};  ///< of the program, for its lists of plain language
  std::string today{};             ///< yyyy-mm-dd
  FormOptions form{};              ///< on what its questionnaire may draw
  std::function<ShownPages(const DecisionAid&, const QualityInput&)>
      show{};  ///< makes the pages that an audit looks at; empty: they are not looked at
};

/// The lists of plain language of an aid's languages. A language without one is a warning.
Reading<QualityInput> read_quality_input(const DecisionAid& aid, const CheckFrame& frame);

/// The aid of a folder, if it can be read, and every fault of it: those of reading and, once it can
/// be read, those of its rules, words, figures and translations. Errors first, in the order of the
/// files.
Reading<DecisionAid> check_folder(const std::filesystem::path& folder, const CheckFrame& frame);

/// The words of the standards that an aid is audited by, for staff and therefore in the program's
/// language: audit/<language>.toml of the assets folder.
Reading<AuditCriteria> read_audit_criteria(const std::filesystem::path& assets);

/// The audit that stands beside an aid as AUDIT.md. Nothing where there is no such file; nothing
/// and a warning where it was made from other content than that with this hash, or cannot be read.
Reading<Audit> read_audit(const std::filesystem::path& folder, std::string_view content_hash);

/// A folder's self-audit as a page in Markdown; nothing and the faults where the folder or the
/// assets cannot be read.
Reading<std::string> audit_folder(const std::filesystem::path& folder, const CheckFrame& frame);

}  // namespace kiosk
