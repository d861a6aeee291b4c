#include "app/content/file_faults.h"
#include "app/content/read_content.h"
#include "app/content/value_sets.h"

namespace kiosk {

ContentFaults check_value_sets(const std::filesystem::path& folder, const FormOptions& options) {
  std::error_code failure;
  ContentFaults faults;
  if (!std::filesystem::exists(folder, failure)) {
    FileFaults(folder, faults).warning("", "the folder of value sets does not exist");
    return faults;
  }
  auto shelf = read_shelf(folder);
  const auto no_form = json_object();
  FormLibrary library(no_form, options.value_set_folders);
  ValueSets value_sets(no_form, library, options.languages);
  for (const auto& [url, file] : shelf.files) {
    if (!value_sets.find(url))
      FileFaults(file, shelf.faults)
          .warning("",
                   "does not list all its answers, or more than can be chosen from here; this "
                   "value set is not used");
  }
  return std::move(shelf.faults);
}

}  // namespace kiosk
