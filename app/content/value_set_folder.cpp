#include "app/content/value_set_folder.h"

#include <algorithm>

#include "app/content/file_faults.h"
#include "app/content/read_content.h"
#include "app/content/value_sets.h"

namespace kiosk {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t largest_value_set =
    4U << 20U;  // bytes; a larger set cannot be chosen from on a kiosk

std::vector<fs::path> json_files_in(const fs::path& folder, ContentFaults& faults) {
  std::error_code failure;
  std::vector<fs::path> files;
  for (fs::directory_iterator at(folder, failure), end; !failure && at != end;
       at.increment(failure)) {
    if (at->path().extension() == ".json") files.push_back(at->path());
  }
  if (failure && failure != std::errc::no_such_file_or_directory)
    FileFaults(folder, faults).warning("", "cannot be read: " + failure.message());
  std::sort(files.begin(), files.end());
  return files;
}

/// The value set of a file, or nullopt and a warning.
std::optional<Json> value_set_in(const fs::path& file, ContentFaults& faults) {
  FileFaults notices(file, faults);
  std::error_code failure;
  if (fs::file_size(file, failure) > largest_value_set && !failure) {
    notices.warning("", "is larger than 4 MiB; this value set is not used");
    return std::nullopt;
  }
  ContentFaults errors;
  FileFaults found(file, errors, Strictness::lenient);
  auto json = read_json_file(found);
  for (const auto& error : errors)
    notices.warning(error.place, error.what + "; this file of the value sets' folder is not used");
  if (!json) return std::nullopt;
  const auto& type = json->string_at("resourceType");
  if (type != "ValueSet" && type != "CodeSystem")
    notices.warning("resourceType",
                    "is neither a ValueSet nor a CodeSystem; this file is not used");
  else if (json->string_at("url").empty())
    notices.warning("url", "is missing, so that no form can name this value set");
  else return json;
  return std::nullopt;
}

}  // namespace

ValueSetFolder read_value_set_folder(const fs::path& folder) {
  ValueSetFolder read;
  for (const auto& file : json_files_in(folder, read.faults)) {
    auto value_set = value_set_in(file, read.faults);
    if (!value_set) continue;
    const auto url = value_set->string_at("url");
    if (value_set->string_at("resourceType") == "CodeSystem") {
      read.code_systems.emplace(url, std::move(*value_set));
      continue;
    }
    if (read.by_url.emplace(url, std::move(*value_set)).second) read.files.emplace(url, file);
    else
      FileFaults(file, read.faults)
          .warning("url", '"' + url + "\" is that of " + read.files.at(url).filename().string() +
                              " too, which counts");
  }
  return read;
}

ContentFaults check_value_sets(const fs::path& folder, const FormOptions& options) {
  std::error_code failure;
  ContentFaults faults;
  if (!fs::is_directory(folder, failure)) {
    FileFaults(folder, faults).warning("", "there is no such folder of value sets");
    return faults;
  }
  auto read = read_value_set_folder(folder);
  const auto no_form = json_object();
  ValueSets value_sets(no_form, no_form, options.value_set_folders);
  for (const auto& [url, file] : read.files) {
    if (!value_sets.find(url))
      FileFaults(file, read.faults)
          .warning("",
                   "does not list all its answers, or more than can be chosen from here; this "
                   "value set is not used");
  }
  return std::move(read.faults);
}

}  // namespace kiosk
