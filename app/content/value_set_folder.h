// The FHIR ValueSets in a folder of the clinic, and their CodeSystems.
#pragma once

#include <map>

#include "app/content/content_fault.h"
#include "app/json/json.h"

namespace kiosk {

/// The content of a folder: the value sets by their url, and what in it is unusable, each as a
/// warning that names the file. Files that do not end in ".json" are skipped. Of duplicate urls the
/// first by file name is used.
struct ValueSetFolder {
  std::map<std::string, Json, std::less<>> by_url{};
  std::map<std::string, Json, std::less<>> code_systems{};
  std::map<std::string, std::filesystem::path, std::less<>> files{};  ///< by the same url
  ContentFaults faults{};
};

/// Reads a folder; a missing one is empty.
ValueSetFolder read_value_set_folder(const std::filesystem::path& folder);

}  // namespace kiosk
