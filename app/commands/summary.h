// beforehand summary and beforehand booklet: what the kiosk prints, without a display.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "app/domain/text.h"
#include "app/settings/paper.h"

namespace kiosk {

/// Which sheet is made.
enum class SheetPart : std::uint8_t { summary, questions, urgent, blank };

struct SummaryArguments {
  std::filesystem::path content{};
  std::optional<std::filesystem::path> questionnaire{};  ///< a plain form in place of an aid
  std::string form{};  ///< which one of a Bundle: id, url, title or place from 1; empty: the first
  std::filesystem::path
      value_sets{};  ///< a folder of FHIR ValueSets that the form may draw on; empty: none
  std::vector<std::filesystem::path> packages{};  ///< FHIR packages that it may draw on
  std::filesystem::path response{};               ///< not for an empty question list
  std::filesystem::path out{};
  Language language{};                 ///< empty: the aid's first
  Language clinic_language{};          ///< of the strip for the clinician; empty: the sheet's
  std::vector<std::string> starred{};  ///< ids of treatments
  SheetPart part = SheetPart::summary;
  std::string card{};  ///< id of a treatment whose card is made instead; empty: none
  PaperStyle style{};
};

/// 0: done; 2: something cannot be read, or the file cannot be written.
int summary(const SummaryArguments& arguments);

struct BookletArguments {
  std::filesystem::path content{};
  std::filesystem::path out{};
  Language language{};  ///< empty: the aid's first
  Paper paper = Paper::a4;
};

/// The whole aid in clear print. 0: done; 2: something cannot be read, or the file cannot be
/// written.
int make_booklet(const BookletArguments& arguments);

}  // namespace kiosk
