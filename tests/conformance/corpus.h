// Real forms of public projects, beside the repository: shared/fhir.
#pragma once

#include <algorithm>
#include <filesystem>

#include "app/content/read_content.h"

namespace kiosk {

/// Where the forms are. Tests skip where the folder is not there.
inline std::filesystem::path corpus_folder() {
  return std::filesystem::path(SOURCE_DIR) / ".." / "shared" / "fhir";
}

inline bool corpus_is_there() { return std::filesystem::exists(corpus_folder()); }

/// The JSON files of one of its folders, sorted.
inline std::vector<std::filesystem::path> forms_in(const std::string& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(corpus_folder() / folder)) {
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

/// With the value sets that come with the program.
inline FormOptions with_our_value_sets() {
  return {.value_set_folders = {std::filesystem::path(SOURCE_DIR) / "assets" / "value-sets"}};
}

}  // namespace kiosk
