// The FHIR ValueSets of a folder that a clinic fills, and the CodeSystems that they draw on.
#pragma once

#include <map>

#include "app/content/content_fault.h"
#include "app/json/json.h"

namespace kiosk {

/// What a folder holds: the value sets by their url, and what in it cannot be used, each as a
/// warning that names the file. Files that do not end in ".json" are passed over. Of two with the
/// same url the first by name counts.
struct ValueSetFolder {
  std::map<std::string, Json, std::less<>> by_url{};
  std::map<std::string, Json, std::less<>> code_systems{};
  std::map<std::string, std::filesystem::path, std::less<>> files{};  ///< by the same url
  ContentFaults faults{};
};

/// Reads a folder; one that is not there holds nothing.
ValueSetFolder read_value_set_folder(const std::filesystem::path& folder);

}  // namespace kiosk
