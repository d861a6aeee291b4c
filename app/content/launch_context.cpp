#include "app/content/launch_context.h"

#include "app/content/fhir_text.h"

namespace kiosk {
namespace {

/// The name and the type of one launch context; SDC 2 has the name as an id.
std::pair<std::string, std::string> name_and_type(const Json& context) {
  const auto* name = extension(context, "name");
  const auto* type = extension(context, "type");
  const auto* coding = name ? name->find("valueCoding") : nullptr;
  return {coding ? coding->string_at("code")
          : name ? name->string_at("valueId")
                 : std::string{},
          type ? type->string_at("valueCode") : std::string{}};
}

}  // namespace

fhirpath::LaunchContext read_launch_context(const std::filesystem::path& file,
                                            const Json& questionnaire, FileFaults& faults) {
  fhirpath::LaunchContext context;
  if (file.empty()) return context;
  ContentFaults errors;
  FileFaults of_file(file, errors);
  const auto root = read_json_file(of_file);
  for (const auto& error : errors)
    faults.error("", "the launch context cannot be used: " + as_line(error));
  if (!root) return context;
  for (const auto& entry : root->array_at("entry")) {
    if (const auto* resource = entry.find("resource")) context.resources.push_back(*resource);
  }
  if (root->string_at("resourceType") != "Bundle") context.resources.push_back(*root);
  const auto put = [&](const std::string& name, const std::string& type) {
    for (std::size_t i = 0; i < context.resources.size(); ++i) {
      if (context.resources[i].string_at("resourceType") == type)
        return void(context.by_name.emplace(name, i));
    }
  };
  for (const auto* found : extensions(questionnaire, extension_url::launch_context)) {
    const auto [name, type] = name_and_type(*found);
    if (!name.empty()) put(name, type);
  }
  put("patient", "Patient");
  return context;
}

}  // namespace kiosk
