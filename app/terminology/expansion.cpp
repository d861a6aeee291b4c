#include "app/terminology/expansion.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <optional>

namespace kiosk {
namespace {

constexpr std::size_t most_answers = 2000;  // of one value set; more cannot be chosen from
constexpr std::size_t longest_reason = 300;
constexpr int deepest = 40;  // codes beneath codes

/// Extensions and parameters by which servers say that they left answers out.
constexpr std::string_view too_costly =
    "http://hl7.org/fhir/StructureDefinition/valueset-toocostly";
constexpr std::string_view unclosed = "http://hl7.org/fhir/StructureDefinition/valueset-unclosed";
constexpr std::string_view limited = "limitedExpansion";

/// All entries beneath, and those that can be chosen.
struct Entries {
  std::size_t all = 0;
  std::size_t to_choose = 0;
};

void count(const Json& owner, Entries& entries, int depth) {
  if (depth == deepest) return;
  for (const auto& entry : owner.array_at("contains")) {
    ++entries.all;
    if (!entry.string_at("code").empty() && !entry.is_true_at("abstract")) ++entries.to_choose;
    count(entry, entries, depth + 1);
  }
}

/// A whole number of that member; nullopt without one.
std::optional<std::size_t> number_at(const Json& owner, std::string_view member) {
  const auto* value = owner.find(member);
  if (!value || !value->is_number()) return std::nullopt;
  std::size_t number = 0;
  const auto* end = value->text.data() + value->text.size();
  const auto [stop, error] = std::from_chars(value->text.data(), end, number);
  return error == std::errc{} && stop == end ? std::optional(number) : std::nullopt;
}

bool is_admitted_to_be_a_part(const Json& expansion) {
  const auto& extensions = expansion.array_at("extension");
  const auto& parameters = expansion.array_at("parameter");
  const auto says_so = [](const Json& extension) {
    const auto& url = extension.string_at("url");
    return (url == too_costly || url == unclosed) && extension.is_true_at("valueBoolean");
  };
  const auto is_limited = [](const Json& parameter) {
    return parameter.string_at("name") == limited && parameter.is_true_at("valueBoolean");
  };
  return std::any_of(extensions.begin(), extensions.end(), says_so) ||
         std::any_of(parameters.begin(), parameters.end(), is_limited) ||
         !expansion.string_at("next").empty();
}

}  // namespace

std::string fault_of_expansion(const Json& answer) {
  const auto* expansion = answer.find("expansion");
  if (answer.string_at("resourceType") != "ValueSet" || !expansion || !expansion->is_object())
    return "the server's response is not an expanded ValueSet";
  Entries entries;
  count(*expansion, entries, 0);
  if (entries.to_choose == 0) return "the server's expansion is empty";
  const auto total = number_at(*expansion, "total").value_or(entries.all);
  if (entries.to_choose > most_answers || total > most_answers)
    return "it has more than " + std::to_string(most_answers) +
           " answers, which are too many to choose from";
  if (total > entries.all || is_admitted_to_be_a_part(*expansion))
    return "the server lists only a part of its answers";
  return {};
}

std::string reasons_of(const Json& outcome) {
  std::string reasons;
  for (const auto& issue : outcome.array_at("issue")) {
    const auto* details = issue.find("details");
    const auto& text = details ? details->string_at("text") : issue.string_at("diagnostics");
    const auto& reason = text.empty() ? issue.string_at("diagnostics") : text;
    if (!reason.empty()) reasons += (reasons.empty() ? "" : "; ") + reason;
  }
  std::replace_if(
      reasons.begin(), reasons.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  if (reasons.size() > longest_reason) {
    auto end = longest_reason;
    while (end > 0 && (static_cast<unsigned char>(reasons[end]) & 0xC0U) == 0x80U) --end;
    reasons.resize(end);
    reasons += "...";
  }
  return reasons;
}

std::string kept_value_set(const MissingValueSet& missing, const Json& answer) {
  auto kept = json_object();
  kept.add("resourceType", json_string("ValueSet"));
  kept.add("url", json_string(missing.url));
  // The owner of the codes' rights is named with them.
  for (const auto* member : {"version", "name", "title", "status", "copyright"}) {
    if (const auto& text = answer.string_at(member); !text.empty())
      kept.add(member, json_string(text));
  }
  kept.add("expansion", *answer.find("expansion"));
  return write_json(kept, 1) + '\n';
}

std::string kept_file_name(const MissingValueSet& missing) {
  auto key = json_object();
  key.add("url", json_string(missing.url));
  const auto hash = expansion_url(key).substr(std::string_view("urn:beforehand:expansion:").size());
  const auto last = missing.name.find_last_of("/#:");
  std::string name = last == std::string::npos ? missing.name : missing.name.substr(last + 1);
  std::replace_if(
      name.begin(), name.end(),
      [](unsigned char c) { return c >= 0x80 || (!std::isalnum(c) && c != '-' && c != '.'); }, '-');
  constexpr std::size_t longest_name = 60;
  return "ValueSet-" + name.substr(0, longest_name) + '-' + hash.substr(0, 8) + ".json";
}

}  // namespace kiosk
