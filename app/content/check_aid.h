// Checks of an aid as a whole.
#pragma once

#include <functional>

#include "app/content/read_content.h"
#include "app/quality/audit.h"

namespace kiosk {

/// The context of a folder's check.
struct CheckFrame {
  std::filesystem::path assets{};  ///< of the program, for its lists of plain language
  std::string today{};             ///< yyyy-mm-dd
  FormOptions form{};              ///< what its questionnaire may use
  std::function<ShownPages(const DecisionAid&, const QualityInput&)>
      show{};  ///< makes the pages for an audit; they are not examined if empty
};

/// The lists of plain language of an aid's languages. A missing one is a warning.
Reading<QualityInput> read_quality_input(const DecisionAid& aid, const CheckFrame& frame);

/// The aid of a folder, if it can be read, and all of its faults: those of reading and, once it can
/// be read, those of its rules, texts, figures and translations. Errors first, in the order of the
/// files.
Reading<DecisionAid> check_folder(const std::filesystem::path& folder, const CheckFrame& frame);

/// The text of the standards of an audit, for staff and therefore in the program's language:
/// audit/<language>.toml of the assets folder.
Reading<AuditCriteria> read_audit_criteria(const std::filesystem::path& assets);

/// The audit in AUDIT.md beside an aid. Empty if there is no such file; empty with a warning if it
/// was made from content with another hash, or cannot be read.
Reading<Audit> read_audit(const std::filesystem::path& folder, std::string_view content_hash);

/// A folder's self-audit as a page in Markdown; the faults if the folder or the assets cannot be
/// read.
Reading<std::string> audit_folder(const std::filesystem::path& folder, const CheckFrame& frame);

}  // namespace kiosk
