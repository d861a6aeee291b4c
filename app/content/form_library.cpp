#include "app/content/form_library.h"

#include <algorithm>

#include "app/content/fhir_package.h"
#include "app/content/file_faults.h"

namespace kiosk {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t largest_resource = 4U << 20U;  // bytes; a larger one cannot be chosen from
                                                        // on a kiosk

constexpr std::size_t most_beside = 2000;  // files beside a form that are searched for its parts

std::vector<fs::path> files_in(const fs::path& folder, ContentFaults* faults) {
  std::error_code failure;
  std::vector<fs::path> files;
  for (fs::directory_iterator at(folder, failure), end; !failure && at != end;
       at.increment(failure)) {
    const auto extension = at->path().extension();
    if (extension == ".json" || extension == ".tgz") files.push_back(at->path());
  }
  if (failure && faults && failure != std::errc::no_such_file_or_directory)
    FileFaults(folder, *faults).warning("", "cannot be read: " + failure.message());
  std::sort(files.begin(), files.end());
  return files;
}

/// The resource in a file, or nullopt and a warning.
std::optional<Json> resource_in(const fs::path& file, ContentFaults& faults) {
  FileFaults notices(file, faults);
  std::error_code failure;
  if (fs::file_size(file, failure) > largest_resource && !failure) {
    notices.warning("", "is larger than 4 MiB; this file is not used");
    return std::nullopt;
  }
  ContentFaults errors;
  FileFaults found(file, errors, Strictness::lenient);
  auto json = read_json_file(found);
  for (const auto& error : errors)
    notices.warning(error.place, error.what + "; this file of the value sets' folder is not used");
  if (!json) return std::nullopt;
  const auto& type = json->string_at("resourceType");
  if (type != "ValueSet" && type != "CodeSystem" && type != "Questionnaire")
    notices.warning("resourceType",
                    "is not a ValueSet, CodeSystem or Questionnaire; this file is not used");
  else if (json->string_at("url").empty())
    notices.warning("url", "is missing, so no form can refer to this file");
  else return json;
  return std::nullopt;
}

void put_on(ResourceShelf& shelf, Json resource, const fs::path& file) {
  const auto type = resource.string_at("resourceType");
  const auto url = resource.string_at("url");
  const bool is_first = shelf.of(type).emplace(url, std::move(resource)).second;
  if (type != "ValueSet") return;
  if (is_first) shelf.files.emplace(url, file);
  else if (const auto other = shelf.files.find(url); other != shelf.files.end())
    FileFaults(file, shelf.faults)
        .warning("url", '"' + url + "\" is a duplicate of that in " +
                            other->second.filename().string() + ", which is used");
}

/// Names of files in packages begin with the type of the resource.
bool is_of_use(std::string_view name) {
  return name.ends_with(".json") &&
         (name.starts_with("ValueSet-") || name.starts_with("CodeSystem-") ||
          name.starts_with("Questionnaire-"));
}

void read_package_onto(ResourceShelf& shelf, const fs::path& file) {
  ContentFaults errors;
  FileFaults found(file, errors);
  read_package(found, is_of_use, [&](std::string_view, const std::string& text) {
    auto reading = read_json(text);
    if (!why_unusable(reading).empty() || reading.value.string_at("url").empty()) return;
    const auto type = reading.value.string_at("resourceType");
    const auto url = reading.value.string_at("url");
    if (type == "ValueSet" || type == "CodeSystem" || type == "Questionnaire")
      shelf.of(type).emplace(url, std::move(reading.value));
  });
  for (const auto& error : errors)
    FileFaults(file, shelf.faults)
        .warning(error.place, error.what + "; this package is not used whole");
}

std::optional<std::string> silently_read_bytes(const fs::path& file) {
  ContentFaults faults;
  FileFaults ignored(file, faults, Strictness::lenient);
  std::error_code failure;
  return fs::is_regular_file(file, failure) ? read_bytes(ignored, largest_resource) : std::nullopt;
}

/// The resource of a Bundle in whose line that text stands.
std::optional<Json> resource_with(const std::string& bundle, const std::string& text) {
  const auto at = bundle.find(text);
  if (at == std::string::npos) return std::nullopt;
  const auto before = bundle.rfind('\n', at);
  const auto begin = before == std::string::npos ? 0 : before + 1;
  auto line = bundle.substr(begin, std::min(bundle.find('\n', at), bundle.size()) - begin);
  if (line.ends_with(',')) line.pop_back();
  const auto reading = read_json(line);
  const auto* resource = reading.value.find("resource");
  return reading.fault.empty() && resource ? std::optional(*resource) : std::nullopt;
}

}  // namespace

std::string_view without_version(std::string_view canonical) {
  return canonical.substr(0, canonical.find('|'));
}

bool is_named_by(const Json& resource, std::string_view canonical) {
  const auto url = without_version(canonical);
  if (url.empty() || resource.string_at("url") != url) return false;
  const auto& version = resource.string_at("version");
  return url.size() == canonical.size() || version.empty() ||
         canonical.substr(url.size() + 1) == version;
}

ResourceShelf::ByUrl& ResourceShelf::of(std::string_view type) {
  return type == "CodeSystem" ? code_systems : type == "Questionnaire" ? forms : value_sets;
}

ResourceShelf read_shelf(const fs::path& folder_or_package) {
  ResourceShelf shelf;
  std::error_code failure;
  const auto files = fs::is_regular_file(folder_or_package, failure)
                         ? std::vector{folder_or_package}
                         : files_in(folder_or_package, &shelf.faults);
  for (const auto& file : files) {
    if (file.extension() != ".json") read_package_onto(shelf, file);
    else if (auto resource = resource_in(file, shelf.faults))
      put_on(shelf, std::move(*resource), file);
  }
  return shelf;
}

const Json* FormLibrary::find(std::string_view type, std::string_view canonical) {
  if (const auto* own = in_bundle(type, canonical)) return own;
  const bool is_form = type == "Questionnaire";
  const auto* found = on_shelves(type, without_version(canonical));
  if (found && is_form && !is_named_by(*found, canonical)) found = nullptr;
  if (found) return found;
  if (is_form) return found_beside(type, canonical);
  const auto url = without_version(canonical);
  if (const auto* ours = type == "ValueSet" ? bundled(url) : nullptr) return ours;
  return found_beside(type, url);
}

const Json* FormLibrary::in_bundle(std::string_view type, std::string_view canonical) const {
  const auto& id_of_stu3 = canonical;  // "ValueSet/id"
  for (const auto& entry : root_.array_at("entry")) {
    const auto* resource = entry.find("resource");
    if (!resource || resource->string_at("resourceType") != type) continue;
    const auto& id = resource->string_at("id");
    if (resource->string_at("url") == without_version(canonical) && !canonical.empty() &&
        (type != "Questionnaire" || is_named_by(*resource, canonical)))
      return resource;
    if (!id.empty() && id_of_stu3 == std::string(type) + '/' + id) return resource;
  }
  return nullptr;
}

const Json* FormLibrary::on_shelves(std::string_view type, std::string_view url) {
  if (!read_) {
    read_.emplace();
    for (const auto& shelf : shelves_) {
      auto more = read_shelf(shelf);  // of duplicate urls the first is kept
      read_->value_sets.merge(more.value_sets);
      read_->code_systems.merge(more.code_systems);
      read_->forms.merge(more.forms);
    }
  }
  const auto& of_type = read_->of(type);
  const auto found = of_type.find(url);
  return found == of_type.end() ? nullptr : &found->second;
}

/// HL7's own value sets ship with the program in Bundles, which are read when a set is not found
/// anywhere else. Those whose codes HL7 moved to its terminology have both names there; a set that
/// has the name as its url comes first. Each set is a line of its own, and only that is parsed.
const Json* FormLibrary::bundled(std::string_view url) {
  constexpr std::string_view core = "http://hl7.org/fhir/ValueSet/";
  constexpr std::string_view terminology = "http://terminology.hl7.org/ValueSet/";
  if (!url.starts_with(core) && !url.starts_with(terminology)) return nullptr;
  const std::string name(url);
  if (const auto known = from_bundles_.find(name); known != from_bundles_.end())
    return known->second ? &*known->second : nullptr;
  if (!bundles_) {
    bundles_.emplace();
    for (const auto& shelf : shelves_) {
      for (const auto* file : {"r4.json", "terminology.json"}) {
        if (auto text = silently_read_bytes(shelf / "hl7" / file))
          bundles_->push_back(std::move(*text));
      }
    }
  }
  std::optional<Json> found;
  for (const auto* beginning : {R"("url":")", R"("value":")"}) {
    for (const auto& bundle : *bundles_) {
      if (!found) found = resource_with(bundle, beginning + name + '"');
    }
  }
  const auto& kept = from_bundles_.emplace(name, std::move(found)).first->second;
  return kept ? &*kept : nullptr;
}

/// A resource in the same folder. Only a file that contains the url is parsed; of value sets and
/// code systems only one whose name begins with its type, as every guide publishes them.
const Json* FormLibrary::found_beside(std::string_view type, std::string_view canonical) {
  const auto name = std::string(type) + ' ' + std::string(canonical);
  const bool is_form = type == "Questionnaire";
  if (const auto known = beside_read_.find(name); known != beside_read_.end())
    return known->second ? &*known->second : nullptr;
  std::optional<Json> resource;
  std::size_t looked_at = 0;
  for (const auto& file : beside_.empty() ? std::vector<fs::path>{} : files_in(beside_, nullptr)) {
    if (resource || file.extension() != ".json" ||
        (!is_form && !file.filename().string().starts_with(type)) || ++looked_at > most_beside)
      continue;
    ContentFaults faults;
    FileFaults ignored(file, faults, Strictness::lenient);
    const auto bytes = read_bytes(ignored, largest_resource);
    if (!bytes ||
        bytes->find('"' + std::string(without_version(canonical)) + '"') == std::string::npos)
      continue;
    auto reading = read_json(*bytes);
    if (why_unusable(reading).empty() && reading.value.string_at("resourceType") == type &&
        is_named_by(reading.value, canonical))
      resource = std::move(reading.value);
  }
  const auto& kept = beside_read_.emplace(name, std::move(resource)).first->second;
  return kept ? &*kept : nullptr;
}

}  // namespace kiosk
