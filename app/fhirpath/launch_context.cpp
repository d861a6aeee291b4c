#include "app/fhirpath/launch_context.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace kiosk::fhirpath {
namespace {

/// Elements with the time of an event; the first one present is used.
constexpr std::array<std::string_view, 7> dates{
    "effectiveDateTime", "issued",        "authoredOn", "performedDateTime",
    "recordedDate",      "onsetDateTime", "date"};

std::vector<std::string> split(std::string_view text, char at) {
  std::vector<std::string> parts;
  for (std::size_t from = 0; from <= text.size();) {
    const auto to = std::min(text.find(at, from), text.size());
    parts.emplace_back(text.substr(from, to - from));
    from = to + 1;
  }
  return parts;
}

/// Decodes "%7C" and the like.
std::string decoded(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    unsigned value = 0;
    const bool is_escape =
        text[i] == '%' && i + 2 < text.size() &&
        std::from_chars(text.data() + i + 1, text.data() + i + 3, value, 16).ptr ==
            text.data() + i + 3;
    plain += is_escape ? static_cast<char>(value) : text[i];
    if (is_escape) i += 2;
  }
  return plain;
}

/// Whether a Coding, a CodeableConcept, a code or a list of them is the token "code", "|code" or
/// "system|code".
bool is_token(const Json& value, const std::string& token) {
  if (value.is_array())
    return std::any_of(value.elements.begin(), value.elements.end(),
                       [&](const Json& one) { return is_token(one, token); });
  const auto bar = token.find('|');
  const auto code = bar == std::string::npos ? token : token.substr(bar + 1);
  if (value.is_string()) return value.text == code;
  if (const auto* coding = value.find("coding")) return is_token(*coding, token);
  const bool is_system =
      bar == std::string::npos || bar == 0 || value.string_at("system") == token.substr(0, bar);
  return is_system && (code.empty() || value.string_at("code") == code);
}

/// Whether a Reference refers to that id, with or without its type.
bool leads_to(const Json& reference, const std::string& id) {
  const auto& to = reference.string_at("reference");
  return !id.empty() && (to == id || (to.size() > id.size() && to.ends_with(id) &&
                                      to[to.size() - id.size() - 1] == '/'));
}

bool matches_any(const Json& resource, std::string_view member, const std::string& values) {
  const auto* found = resource.find(member);
  const auto wanted = split(values, ',');
  return found && std::any_of(wanted.begin(), wanted.end(),
                              [&](const std::string& token) { return is_token(*found, token); });
}

/// The time by which a search is sorted: a moment, or the start of a period.
std::string date_of(const Json& resource) {
  for (const auto name : dates) {
    if (const auto& day = resource.string_at(name); !day.empty()) return day;
  }
  for (const auto* name : {"effectivePeriod", "performedPeriod", "executionPeriod", "period"}) {
    if (const auto* period = resource.find(name)) return period->string_at("start");
  }
  return {};
}

/// A parsed search.
struct Search {
  std::string type{};
  std::vector<std::pair<std::string, std::string>> conditions{};
  std::optional<std::size_t> most{};
  char sorted = ' ';  ///< '+' by date ascending, '-' descending
  bool is_known = true;
};

Search read_search(std::string_view query) {
  const auto mark = query.find('?');
  Search search{.type = std::string(query.substr(0, mark))};
  if (mark == std::string_view::npos) return search;
  for (const auto& part : split(query.substr(mark + 1), '&')) {
    const auto equals = part.find('=');
    const auto name = part.substr(0, equals);
    const auto value =
        equals == std::string::npos ? std::string{} : decoded(part.substr(equals + 1));
    if (name.empty()) continue;
    if (name == "_count") {
      std::size_t most = 0;
      const auto* end = value.data() + value.size();
      search.is_known &= std::from_chars(value.data(), end, most).ptr == end;
      search.most = most;
    } else if (name == "_sort") {
      search.sorted = value.starts_with('-') ? '-' : '+';
      const auto by = value.substr(search.sorted == '-' ? 1 : 0);
      search.is_known &= by == "date" || by == "period";
    } else {
      search.conditions.emplace_back(name, value);
    }
  }
  return search;
}

/// Whether a resource meets a condition; nullopt for an unknown condition.
std::optional<bool> meets(const Json& resource, const std::string& name, const std::string& value) {
  if (name == "_id") return resource.string_at("id") == value;
  if (name == "patient" || name == "subject") {
    for (const auto* member : {"subject", "patient"}) {
      if (const auto* reference = resource.find(member)) return leads_to(*reference, value);
    }
    return false;
  }
  if (name == "code" || name == "category" || name == "status")
    return matches_any(resource, name, value);
  if (name == "clinical-status") return matches_any(resource, "clinicalStatus", value);
  return std::nullopt;
}

}  // namespace

const Json* LaunchContext::find(std::string_view name) const {
  const auto found = by_name.find(name);
  return found == by_name.end() ? nullptr : &resources[found->second];
}

Json search_in(const LaunchContext& context, std::string_view query) {
  auto search = read_search(query);
  std::vector<const Json*> found;
  for (const auto& resource : context.resources) {
    if (resource.string_at("resourceType") != search.type) continue;
    bool is_found = true;
    for (const auto& [name, value] : search.conditions) {
      const auto met = meets(resource, name, value);
      search.is_known &= met.has_value();
      is_found &= met.value_or(false);
    }
    if (is_found) found.push_back(&resource);
  }
  if (!search.is_known) found.clear();
  if (search.sorted != ' ')
    std::stable_sort(found.begin(), found.end(), [&](const Json* one, const Json* other) {
      return search.sorted == '+' ? date_of(*one) < date_of(*other)
                                  : date_of(*other) < date_of(*one);
    });
  if (search.most && found.size() > *search.most) found.resize(*search.most);
  auto bundle = json_object();
  bundle.add("resourceType", json_string("Bundle"));
  bundle.add("type", json_string("searchset"));
  auto& entries = bundle.add("entry", json_array());
  for (const auto* resource : found) entries.add(json_object()).add("resource", *resource);
  return bundle;
}

}  // namespace kiosk::fhirpath
