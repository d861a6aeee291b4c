#include "app/commands/simulate.h"

#include <chrono>
#include <iomanip>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/commands/cohort_figures.h"
#include "app/commands/load_content.h"
#include "app/commands/made_up_visits.h"
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
  std::uint64_t computed = 0;
  std::uint64_t walked = 0;
  std::string why_all_are_walked{};
  double seconds = 0;
  std::uint64_t broken_seed = 0;
  std::string violation{};
  Response broken{};
};

Counts run(const DecisionAid& aid, const SimulateArguments& arguments) {
  Counts counts{.options = std::vector<std::uint64_t>(aid.options.size()),
                .signs = std::vector<std::uint64_t>(aid.urgent_signs.size()),
                .questions = std::vector<std::uint64_t>(aid.questionnaire.items.size())};
  const auto people = arguments.patients.value_or(made_up_visits);
  const auto start = std::chrono::steady_clock::now();
  MadeUpVisits visits(aid, arguments.seed, nullptr, arguments.walk_all);
  while (counts.visits < people && visits.violation().empty()) {
    const auto& outcome = visits.next();
    ++counts.visits;
    count_each(counts.options, outcome.options);
    count_each(counts.signs, outcome.signs);
    count_each(counts.questions, outcome.asked);
  }
  counts.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  counts.computed = visits.computed();
  counts.walked = visits.walked();
  counts.why_all_are_walked = visits.why_all_are_walked();
  counts.violation = visits.violation();
  counts.broken = visits.broken_response();
  counts.broken_seed = visits.broken_seed();
  return counts;
}

void check_reach(Counts& counts, const DecisionAid& aid) {
  if (!counts.violation.empty() || counts.visits < enough_to_reach_all) return;
  for (std::size_t i = 0; i < aid.options.size(); ++i) {
    if (counts.options[i] == 0)
      counts.violation = "no visit reaches the treatment " + aid.options[i].id;
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
      {"computed", counts.computed},
      {"walked", counts.walked},
      {"seed", arguments.seed},
      {"seconds", counts.seconds},
      {"visits_per_second",
       counts.seconds > 0 ? static_cast<double>(counts.visits) / counts.seconds : 0},
      {"options", options},
      {"urgent", signs},
      {"questions", questions},
      {"violation", nullptr}};
  if (!counts.violation.empty()) {
    json["violation"] = {
        {"what", counts.violation}, {"visit_seed", counts.broken_seed}, {"response", nullptr}};
    if (counts.broken.begun()) {
      json["violation"]["response"] =
          nlohmann::ordered_json::parse(write_fhir_response(counts.broken, aid.questionnaire, ""));
    }
  }
  return json;
}

void print_counts(const nlohmann::ordered_json& json, const std::string& why_all_are_walked) {
  for (const auto* part : {"options", "urgent", "questions"}) {
    std::cout << part << '\n';
    for (const auto& [name, count] : json[part].items())
      std::cout << "  " << std::left << std::setw(24) << name << count << '\n';
  }
  std::cout << json["visits"] << " visits in " << json["seconds"] << " s, "
            << said_of_walks(json["computed"], json["walked"], why_all_are_walked) << '\n';
}

}  // namespace

int simulate(const SimulateArguments& arguments) {
  const auto loaded = load_or_report(arguments.content);
  if (!loaded) return 2;
  if (!arguments.cohort.empty()) return simulate_cohort(loaded->aid, arguments);
  auto counts = run(loaded->aid, arguments);
  check_reach(counts, loaded->aid);
  const auto json = as_json(counts, loaded->aid, arguments);
  if (arguments.json) std::cout << json.dump(2) << '\n';
  else print_counts(json, counts.why_all_are_walked);
  if (counts.violation.empty()) return 0;
  std::cerr << "an invariant broke: " << counts.violation << '\n';
  if (!arguments.json) std::cerr << json["violation"].dump(2) << '\n';
  return 1;
}

}  // namespace kiosk
