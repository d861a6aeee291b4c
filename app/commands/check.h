// beforehand check: every fault of a content folder or of one form; or the folder's audit against
// the field's standards.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "app/settings/terminology_settings.h"

namespace kiosk {

struct CheckArguments {
  std::filesystem::path content{};
  std::optional<std::filesystem::path>
      questionnaire{};                              ///< a FHIR Questionnaire, instead of a folder
  std::optional<std::filesystem::path> settings{};  ///< a kiosk.toml, instead of a folder
  std::string form{};  ///< selects one of a Bundle: id, url, title or position from 1
  std::filesystem::path
      value_sets{};  ///< a folder of FHIR ValueSets that the form may use; none if empty
  TerminologySettings terminology{};  ///< the server whose answers fill `value_sets`; off: none
  std::vector<std::filesystem::path> packages{};  ///< FHIR packages that it may use
  std::filesystem::path launch_context{};         ///< a Bundle of a person's record; none if empty
  bool json = false;
  bool helper = false;  ///< texts without a version for a helper, instead of the faults
  bool audit = false;   ///< the self-audit, instead of the faults
  std::optional<std::filesystem::path> out{};  ///< the file of the audit; else standard output
  std::optional<std::string> today{};          ///< yyyy-mm-dd, instead of the machine's day
};

/// Exit code 0: only warnings and notes, or the audit was made; 1: errors; 2: no such folder or
/// file, nothing of the file can be read, or the audit could not be made or written.
int check(const CheckArguments& arguments);

}  // namespace kiosk
