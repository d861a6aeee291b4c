// What only shows when an aid is looked at as a whole.
#pragma once

#include "app/content/read_content.h"
#include "app/quality/check_quality.h"

namespace kiosk {

/// What a folder is held against.
struct CheckFrame {
  std::filesystem::path assets{};   ///< of the program, for its lists of plain language
  std::string today{};              ///< yyyy-mm-dd
};

/// The lists of plain language of an aid's languages. A language without one is a warning.
Reading<QualityMatter> read_quality_matter(const DecisionAid& aid, const CheckFrame& frame);

/// Every fault of a folder: those of reading it and, once it can be read, those of its rules, words, figures and translations. Errors
/// first, in the order of the files.
ContentFaults check_folder(const std::filesystem::path& folder, const CheckFrame& frame);

}  // namespace kiosk
