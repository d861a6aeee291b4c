#include "app/content/aid_parts.h"

#include <algorithm>
#include <array>
#include <set>

#include "app/domain/aid_files.h"
#include "app/wording/figure_words.h"

namespace kiosk {
namespace {

constexpr std::array all_studies{Study::unknown, Study::randomised_trials, Study::other_comparison,
                                 Study::one_group};
constexpr std::array all_certainties{Certainty::high, Certainty::moderate, Certainty::low,
                                     Certainty::no_comparison};

Certainty read_certainty(TomlTable& table) {
  const auto name = table.required_text("certainty");
  const auto found = std::find_if(all_certainties.begin(), all_certainties.end(),
                                  [&](Certainty c) { return name_of(c) == name; });
  if (found != all_certainties.end()) return *found;
  if (!name.empty())
    table.faults().error(table.place_of("certainty"),
                         "\"" + name + "\" is not one of high, moderate, low, no-comparison");
  return Certainty::low;
}

Study read_study(TomlTable& table) {
  const auto name = table.text("study").value_or("");
  const auto found = std::find_if(all_studies.begin(), all_studies.end(),
                                  [&](Study study) { return name_of(study) == name; });
  if (found != all_studies.end()) return *found;
  table.faults().error(
      table.place_of("study"),
      "\"" + name + "\" is not one of randomised-trials, other-comparison, one-group");
  return Study::unknown;
}

/// A count of 100 people.
std::optional<int> read_count(TomlTable& table, std::string_view key) {
  const auto count = table.integer(key);
  if (!count) return std::nullopt;
  if (*count < 0 || *count > 100)
    table.faults().error(table.place_of(key),
                         '"' + std::string(key) + "\" is not between 0 and 100");
  return static_cast<int>(std::clamp<std::int64_t>(*count, 0, 100));
}

std::optional<int> read_people(TomlTable& table) {
  const auto people = table.integer("people");
  if (!people) return std::nullopt;
  if (*people < 0 || *people > 1'000'000'000)
    table.faults().error(table.place_of("people"), "\"people\" is not a number of people");
  return static_cast<int>(std::clamp<std::int64_t>(*people, 0, 1'000'000'000));
}

/// Terms by which prose refers to the outcome, and its counts over other time spans.
void read_spans(const AidParts& parts, TomlTable& table, Evidence& evidence) {
  if (auto words = table.table("told_as")) {
    for (const auto& language : parts.declared) {
      for (auto& phrase : words->texts(language))
        evidence.told_as[language].push_back(std::move(phrase.text));
    }
    words->report_unknown_keys();
  }
  for (auto& other : table.tables("also")) {
    OtherSpan span{.count = read_count(other, "count").value_or(0)};
    if (auto words = other.table("span")) {
      for (const auto& language : parts.declared)
        span.words[language] = words->required_text(language);
      words->report_unknown_keys();
    } else {
      other.faults().error(other.place(), "\"span\" is missing");
    }
    other.report_unknown_keys();
    evidence.other_spans.push_back(std::move(span));
  }
}

Evidence read_figure(const AidParts& parts, TomlTable& table) {
  Evidence evidence{.id = table.required_text("id")};
  if (!table.has("count")) table.faults().error(table.place(), "\"count\" is missing");
  evidence.count = read_count(table, "count").value_or(0);
  evidence.compared = read_count(table, "compared");
  evidence.people = read_people(table);
  evidence.certainty = read_certainty(table);
  evidence.study = read_study(table);
  evidence.group = table.text("group").value_or("");
  evidence.comparison = table.text("comparison").value_or("");
  evidence.on_request = table.boolean("on_request").value_or(false);
  evidence.span = table.required_text("span");
  evidence.source = table.required_text("source");
  if (!evidence.source.empty())
    need_source(parts, evidence.source, {table.faults(), table.place_of("source")});
  read_spans(parts, table, evidence);
  evidence.checked = table.required_date("checked");
  if (evidence.compared && evidence.certainty == Certainty::no_comparison) {
    table.faults().error(table.place_of("compared"),
                         "there is a comparison, yet the certainty is \"no-comparison\"");
  }
  table.report_unknown_keys();
  return evidence;
}

/// A figure that cards tell in words alone has no texts of its own.
void need_no_words(AidParts& parts, const Evidence& evidence, const TextAsker& asker) {
  if (has_text(parts, "evidence." + evidence.id + ".happens"))
    asker.faults.error(asker.place, "\"" + evidence.id +
                                        "\" is told in words alone (\"in_words\"), "
                                        "yet has texts of its own");
  need_text(parts, "certainty." + std::string(name_of(evidence.certainty)), {}, asker);
}

void need_words(AidParts& parts, const Evidence& evidence, const TextAsker& asker) {
  std::set<std::string> arguments;
  for (const auto& [name, value] : figure_arguments(evidence)) arguments.insert(name);
  const auto prefix = "evidence." + evidence.id + '.';
  for (const auto* part : {"heading", "happens", "otherwise", "group"})
    need_text(parts, prefix + part, arguments, asker);
  if (has_text(parts, prefix + "compared")) need_text(parts, prefix + "compared", arguments, asker);
  else if (evidence.compared)
    asker.faults.warning(asker.place, "the comparison of \"" + evidence.id +
                                          "\" is not shown: it has no text \"compared\"");
  if (has_text(parts, prefix + "with")) need_text(parts, prefix + "with", {}, asker);
  else if (evidence.compared)
    asker.faults.warning(asker.place, "the difference of \"" + evidence.id +
                                          "\" is not shown: it has no text \"with\"");
  need_text(parts, "certainty." + std::string(name_of(evidence.certainty)), {}, asker);
}

}  // namespace

void read_evidence(AidParts& parts) {
  auto faults = parts.faults_of(aid_files::evidence);
  const auto file = read_toml_file(faults);
  if (!file) return;
  TomlTable root(*file, faults);
  std::vector<PlacedText> ids;
  for (auto& table : root.tables("evidence")) {
    const bool in_words = table.boolean("in_words").value_or(false);
    auto evidence = read_figure(parts, table);
    if (evidence.id.empty()) continue;
    ids.push_back({evidence.id, table.place_of("id")});
    (in_words ? need_no_words : need_words)(parts, evidence, {faults, table.place_of("id")});
    parts.aid.evidence.push_back(std::move(evidence));
  }
  report_repeated(ids, "figure", faults);
  root.report_unknown_keys();
}

}  // namespace kiosk
