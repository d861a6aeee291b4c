#include "app/commands/simulate.h"

#include <chrono>
#include <iomanip>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/commands/cohort_figures.h"
#include "app/commands/load_content.h"
#include "app/commands/simulated_visit.h"
#include "app/exchange/fhir_response.h"

namespace kiosk {
namespace {

constexpr std::uint64_t made_up_visits = 10000;
constexpr std::uint64_t enough_to_reach_all =
    5000;  // fewer visits may miss a rare treatment by chance

struct Counts {
  std::vector<std::uint64_t> options{};
  std::vector<std::uint64_t> signs{};
  std::vector<std::uint64_t> questions{};
  std::uint64_t visits = 0;
  double seconds = 0;
  std::uint64_t broken_seed = 0;
  VisitRecord broken{};
};

void count(Counts& counts, const VisitRecord& record) {
  ++counts.visits;
  for (const auto& shown : record.shown) ++counts.options[shown.option];
  for (const auto sign : record.signs) ++counts.signs[sign];
  for (const auto question : record.asked) ++counts.questions[question];
}

Counts run(const DecisionAid& aid, const SimulateArguments& arguments) {
  Counts counts{.options = std::vector<std::uint64_t>(aid.options.size()),
                .signs = std::vector<std::uint64_t>(aid.urgent_signs.size()),
                .questions = std::vector<std::uint64_t>(aid.questionnaire.items.size())};
  const auto named = rule_arguments(aid);
  Chance seeds(arguments.seed);
  const auto start = std::chrono::steady_clock::now();
  for (std::uint64_t i = 0; i < arguments.patients.value_or(made_up_visits); ++i) {
    const auto seed = (static_cast<std::uint64_t>(seeds.below(~0U)) << 32U) | i;
    auto record = simulate_visit(aid, named, seed);
    count(counts, record);
    if (record.violation.empty()) continue;
    counts.broken_seed = seed;
    counts.broken = std::move(record);
    break;
  }
  counts.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return counts;
}

void check_reach(Counts& counts, const DecisionAid& aid) {
  if (!counts.broken.violation.empty() || counts.visits < enough_to_reach_all) return;
  for (std::size_t i = 0; i < aid.options.size(); ++i) {
    if (counts.options[i] == 0)
      counts.broken.violation = "no visit reaches the treatment " + aid.options[i].id;
  }
}

nlohmann::ordered_json as_json(const Counts& counts, const DecisionAid& aid,
                               const SimulateArguments& arguments) {
  nlohmann::ordered_json options = nlohmann::ordered_json::object();
  nlohmann::ordered_json signs = nlohmann::ordered_json::object();
  nlohmann::ordered_json questions = nlohmann::ordered_json::object();
  for (std::size_t i = 0; i < aid.options.size(); ++i)
    options[aid.options[i].id] = counts.options[i];
  for (std::size_t i = 0; i < aid.urgent_signs.size(); ++i)
    signs[aid.urgent_signs[i].id] = counts.signs[i];
  for (std::size_t i = 0; i < aid.questionnaire.items.size(); ++i) {
    if (aid.questionnaire.items[i].is_question())
      questions[aid.questionnaire.items[i].link_id] = counts.questions[i];
  }
  nlohmann::ordered_json json{
      {"visits", counts.visits},
      {"seed", arguments.seed},
      {"seconds", counts.seconds},
      {"visits_per_second",
       counts.seconds > 0 ? static_cast<double>(counts.visits) / counts.seconds : 0},
      {"options", options},
      {"urgent", signs},
      {"questions", questions},
      {"violation", nullptr}};
  if (!counts.broken.violation.empty()) {
    json["violation"] = {{"what", counts.broken.violation},
                         {"visit_seed", counts.broken_seed},
                         {"response", nullptr}};
    if (counts.broken.response.begun()) {
      json["violation"]["response"] = nlohmann::ordered_json::parse(
          write_fhir_response(counts.broken.response, aid.questionnaire, ""));
    }
  }
  return json;
}

void print_counts(const nlohmann::ordered_json& json) {
  for (const auto* part : {"options", "urgent", "questions"}) {
    std::cout << part << '\n';
    for (const auto& [name, count] : json[part].items())
      std::cout << "  " << std::left << std::setw(24) << name << count << '\n';
  }
  std::cout << json["visits"] << " visits in " << json["seconds"] << " s\n";
}

}  // namespace

int simulate(const SimulateArguments& arguments) {
  const auto loaded = load_or_report(arguments.content);
  if (!loaded) return 2;
  if (!arguments.cohort.empty())
    return simulate_cohort(loaded->aid, arguments.cohort, arguments.seed, arguments.patients,
                           arguments.json);
  auto counts = run(loaded->aid, arguments);
  check_reach(counts, loaded->aid);
  const auto json = as_json(counts, loaded->aid, arguments);
  if (arguments.json) std::cout << json.dump(2) << '\n';
  else print_counts(json);
  if (counts.broken.violation.empty()) return 0;
  std::cerr << "an invariant broke: " << counts.broken.violation << '\n';
  if (!arguments.json) std::cerr << json["violation"].dump(2) << '\n';
  return 1;
}

}  // namespace kiosk
