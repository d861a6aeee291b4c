// Made-up patients on whom an aid's rules are read: the aid's own examples, or those of a file.
#pragma once

#include <filesystem>
#include <optional>

#include "app/commands/load_content.h"
#include "app/content/patient_table.h"

namespace kiosk {

/// The results of the rules for the patients of a file, or for the aid's own examples if `file` is
/// empty; nullopt after a line on standard error.
std::optional<std::vector<PatientRow>> patient_rows_or_report(const LoadedAid& loaded,
                                                              const std::filesystem::path& file,
                                                              const Words& words);

}  // namespace kiosk
