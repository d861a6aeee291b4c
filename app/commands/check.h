// beforehand check: every fault of a content folder or of one form; or the folder held against the
// field's standards.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace kiosk {

struct CheckArguments {
  std::filesystem::path content{};
  std::optional<std::filesystem::path>
      questionnaire{};                              ///< a FHIR Questionnaire, in place of a folder
  std::optional<std::filesystem::path> settings{};  ///< a kiosk.toml, in place of a folder
  std::string form{};  ///< which one of a Bundle: id, url, title or place from 1
  std::filesystem::path
      value_sets{};  ///< a folder of FHIR ValueSets that the form may draw on; empty: none
  std::vector<std::filesystem::path> packages{};  ///< FHIR packages that it may draw on
  std::filesystem::path launch_context{};         ///< a Bundle of a person's record; empty: none
  bool json = false;
  bool helper = false;  ///< what is not said to a helper yet, in place of the faults
  bool audit = false;   ///< the self-audit, in place of the faults
  std::optional<std::filesystem::path>
      out{};                           ///< where the audit is written to; else standard output
  std::optional<std::string> today{};  ///< yyyy-mm-dd, in place of the machine's day
};

/// 0: nothing but warnings and notes, or the audit was made; 1: errors; 2: no such folder or file,
/// or the audit could not be made or written.
int check(const CheckArguments& arguments);

}  // namespace kiosk
