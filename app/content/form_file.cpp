#include "app/content/form_file.h"

#include <algorithm>

#include "app/content/losses.h"

namespace kiosk {
namespace {

/// The beginning of a file without whitespace and byte order mark.
std::string_view beginning_of(std::string_view text) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  const auto at = text.find_first_not_of(" \t\r\n");
  return at == std::string_view::npos ? std::string_view{} : text.substr(at);
}

bool is_yaml(std::string_view text) {
  return text.starts_with("---") || text.starts_with("resourceType:") ||
         text.find("\nresourceType:") != std::string_view::npos;
}

std::vector<const Json*> forms_in(const Json& root) {
  if (root.string_at("resourceType") == "Questionnaire") return {&root};
  std::vector<const Json*> forms;
  if (root.string_at("resourceType") != "Bundle") return forms;
  for (const auto& entry : root.array_at("entry")) {
    const auto* resource = entry.find("resource");
    if (resource && resource->string_at("resourceType") == "Questionnaire")
      forms.push_back(resource);
  }
  return forms;
}

/// The name by which a form of several can be selected.
std::string name_of(const Json& form, std::size_t place) {
  for (const auto* member : {"id", "url", "title"}) {
    if (const auto& name = form.string_at(member); !name.empty()) return '"' + name + '"';
  }
  return std::to_string(place + 1);
}

bool is_wanted(const Json& form, std::size_t place, const std::string& wanted) {
  const auto& url = form.string_at("url");
  return wanted == form.string_at("id") || wanted == url ||
         wanted == url + '|' + form.string_at("version") || wanted == form.string_at("title") ||
         wanted == std::to_string(place + 1);
}

std::string names_of(const std::vector<const Json*>& forms) {
  std::string names;
  for (std::size_t i = 0; i < forms.size(); ++i)
    names += (names.empty() ? "" : ", ") + name_of(*forms[i], i);
  return names;
}

}  // namespace

std::optional<Json> read_form_file(FileFaults& faults) {
  const auto bytes = read_bytes(faults);
  if (!bytes) return std::nullopt;
  const auto beginning = beginning_of(*bytes);
  if (beginning.starts_with('<')) {
    auto json = json_of_xml(*bytes, faults);
    return json ? json_of(write_json(*json), faults)
                : std::nullopt;  // parsed once more, so that its texts follow the same rules
  }
  if (is_yaml(beginning)) {
    faults.unread("", "is YAML; forms are read as JSON or XML");
    return std::nullopt;
  }
  return json_of(*bytes, faults);
}

const Json* choose_form(const Json& root, const std::string& wanted, FileFaults& faults) {
  const auto forms = forms_in(root);
  if (forms.empty()) {
    const auto& type = root.string_at("resourceType");
    faults.error("resourceType", type.empty() ? "is not a FHIR Questionnaire"
                                              : "is a " + type + " without a Questionnaire in it");
    return nullptr;
  }
  if (wanted.empty()) {
    if (forms.size() > 1)
      faults.unusable("entry",
                      "holds " + std::to_string(forms.size()) + " forms: " + names_of(forms) +
                          "; the first one is taken. --form NAME chooses another",
                      loss::another_form);
    return forms.front();
  }
  for (std::size_t i = 0; i < forms.size(); ++i) {
    if (is_wanted(*forms[i], i, wanted)) return forms[i];
  }
  faults.error("entry", "holds no form \"" + wanted + "\", but " + names_of(forms));
  return nullptr;
}

}  // namespace kiosk
