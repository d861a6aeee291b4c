// The texts of an aid and of the program as a translator gets them: each beside its original, by an
// id that says where it stands.
#pragma once

#include <optional>

#include "app/content/read_content.h"

namespace kiosk {

/// One text. `id` is "file:place": "aid.json:/welcome/heading", "options/steroids.md:4",
/// "questionnaire.json:pain-now/text", "program.json:/next", "value-sets/yes-no.json:0/Y". The
/// glossary is one text (glossary_text.h): each language explains its own words.
struct TranslationUnit {
  std::string id{};
  std::string where{};  ///< where it is shown, for the translator
  std::string original{};
  std::string translated{};  ///< "" without one
};

/// An aid, the program's assets, and a language that is translated into.
struct TranslationFolder {
  std::filesystem::path content{};
  std::filesystem::path assets{};
  Language first{};
  Language language{};
};

/// All texts, in the order of their files. A file whose lines do not agree with the original's is
/// left out, with a fault.
std::vector<TranslationUnit> translation_units(const TranslationFolder& folder,
                                               ContentFaults& faults);

/// A file as it is to be written.
struct ChangedFile {
  std::filesystem::path path{};
  std::string bytes{};
};

/// The files that change when units get these translations, by id. All other bytes stay. A file
/// that is not there yet begins as its original.
std::vector<ChangedFile> with_translations(
    const TranslationFolder& folder, const std::map<std::string, std::string, std::less<>>& texts);

/// Why a translation cannot take the place of its original, or "": other values to be filled in,
/// other marks at the beginning of a line, another picture.
std::string translation_fault(const TranslationUnit& unit, const Language& first,
                              const Language& language);

}  // namespace kiosk
