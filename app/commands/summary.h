// beforehand summary and beforehand booklet: the kiosk's sheets, without a display.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "app/domain/text.h"
#include "app/settings/paper.h"

namespace kiosk {

/// The sheet to make.
enum class SheetPart : std::uint8_t { summary, questions, urgent, compare, blank };

struct SummaryArguments {
  std::filesystem::path content{};
  std::optional<std::filesystem::path> questionnaire{};  ///< a plain form instead of an aid
  std::string form{};  ///< selects one of a Bundle: id, url, title or position from 1; the first if
                       ///< empty
  std::filesystem::path
      value_sets{};  ///< a folder of FHIR ValueSets that the form may use; none if empty
  std::vector<std::filesystem::path> packages{};  ///< FHIR packages that it may use
  std::filesystem::path response{};               ///< not needed for a blank question list
  std::filesystem::path out{};
  Language language{};                 ///< the aid's first if empty
  Language clinic_language{};          ///< of the strip for the clinician; the sheet's if empty
  std::vector<std::string> starred{};  ///< ids of treatments
  SheetPart part = SheetPart::summary;
  std::string card{};  ///< id of a treatment whose card is made instead; none if empty
  PaperStyle style{};
};

/// Exit code 0: done; 2: something cannot be read, or the file cannot be written.
int summary(const SummaryArguments& arguments);

struct BookletArguments {
  std::filesystem::path content{};
  std::filesystem::path out{};
  Language language{};  ///< the aid's first if empty
  Paper paper = Paper::a4;
};

/// The whole aid in clear print. Exit code 0: done; 2: something cannot be read, or the file cannot
/// be written.
int make_booklet(const BookletArguments& arguments);

}  // namespace kiosk
