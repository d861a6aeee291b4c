// beforehand summary: a QuestionnaireResponse in, the printable sheet out.
#pragma once

#include <filesystem>

#include "app/session/kiosk_settings.h"

namespace kiosk {

struct SummaryArguments {
  std::filesystem::path content{};
  std::filesystem::path response{};
  std::filesystem::path out{};
  Language language{};         ///< empty: the aid's first
  Language clinic_language{};  ///< of the strip for the clinician; empty: the sheet's
  Paper paper = Paper::a4;
};

/// 0: done; 2: something cannot be read, or the file cannot be written.
int summary(const SummaryArguments& arguments);

}  // namespace kiosk
