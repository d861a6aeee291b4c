// Files that translators' programs read and write: XLIFF 2.1 (OASIS) and gettext's PO.
#pragma once

#include "app/content/translation_state.h"
#include "app/content/translation_units.h"

namespace kiosk {

/// The languages of a file.
struct TranslationPair {
  Language first{};
  Language language{};
};

/// A text as a translator gives it back.
struct ReturnedUnit {
  std::string id{};
  std::string original{};    ///< what it was made from
  std::string translated{};  ///< "" where nothing was translated
  bool is_reviewed = false;
};

/// All texts as XLIFF 2.1. A value to be filled in is a placeholder that editors protect; a choice
/// ({n, plural, ...}) is part of the text.
std::string as_xliff(const std::vector<TranslationUnit>& units, const TranslationState& state,
                     const TranslationPair& pair);

/// All texts as PO, the id as context. One that was made from another original is fuzzy.
std::string as_po(const std::vector<TranslationUnit>& units, const TranslationState& state,
                  const TranslationPair& pair);

/// The texts of either, told apart by the file's beginning. Fuzzy ones of a PO are not given back.
Reading<std::vector<ReturnedUnit>> read_translations(const std::filesystem::path& file);

}  // namespace kiosk
