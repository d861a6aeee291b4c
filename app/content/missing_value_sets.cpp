#include "app/content/missing_value_sets.h"

#include <algorithm>

#include "app/content/fhir_text.h"
#include "app/content/file_faults.h"
#include "app/content/form_file.h"
#include "app/content/form_json.h"
#include "app/content/value_sets.h"
#include "app/values/fnv1a.h"

namespace kiosk {
namespace {

void collect_names(const Json& owner, std::vector<std::string>& names) {
  for (const auto& item : owner.array_at("item")) {
    const auto* units = extension(item, extension_url::unit_value_set);
    for (const auto& name :
         {item.array_at("answerOption").empty() ? item.string_at("answerValueSet") : std::string{},
          units ? units->string_at("valueCanonical") : std::string{}}) {
      if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(name);
    }
    collect_names(item, names);
  }
}

MissingValueSet missing(const std::string& name, const Json* definition) {
  if (definition)
    return {.name = name, .url = expansion_url(*definition), .definition = write_json(*definition)};
  const auto url = without_version(name);
  return {.name = name,
          .url = std::string(url),
          .version = url.size() < name.size() ? name.substr(url.size() + 1) : std::string{}};
}

}  // namespace

std::string expansion_url(const Json& value_set) {
  return "urn:beforehand:expansion:" + values::fnv1a(write_json(value_set));
}

std::vector<MissingValueSet> missing_value_sets(const std::filesystem::path& file,
                                                const FormOptions& options) {
  ContentFaults ignored;
  FileFaults faults(file, ignored, Strictness::lenient);
  const auto root = read_form_file(faults);
  const auto form = root ? read_form_json(file, options) : std::nullopt;
  if (!form) return {};
  std::vector<std::string> names;
  collect_names(*form, names);
  FormLibrary library(*root, options.value_set_folders, file.parent_path());
  ValueSets value_sets(*form, library, options.languages);
  std::vector<MissingValueSet> found;
  for (const auto& name : names) {
    if (value_sets.find(name)) continue;
    const auto* definition = value_sets.definition(name);
    const bool nobody_can_know = name.starts_with('#') && !definition;
    if (!nobody_can_know) found.push_back(missing(name, definition));
  }
  return found;
}

}  // namespace kiosk
