#include "app/commands/cohort_figures.h"

#include <algorithm>
#include <chrono>
#include <iomanip>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/commands/load_content.h"
#include "app/commands/made_up_visits.h"
#include "app/commands/visit_words.h"
#include "app/domain/aid_files.h"

namespace kiosk {
namespace {

constexpr std::uint64_t minute = 60;
constexpr std::uint64_t promise_in_minutes = 5;

Spread spread_of(std::vector<std::uint64_t> values) {
  if (values.empty()) return {};
  std::sort(values.begin(), values.end());
  const auto at = [&](std::size_t tenths) {
    return values[std::min(values.size() - 1, values.size() * tenths / 10)];
  };
  return {.fewest = values.front(), .median = at(5), .p90 = at(9)};
}

std::uint64_t count_of(const std::vector<bool>& set) {
  return static_cast<std::uint64_t>(std::count(set.begin(), set.end(), true));
}

/// The values of all people, one list per figure.
struct Values {
  std::vector<std::uint64_t> cards{};
  std::vector<std::uint64_t> questions{};
  std::vector<std::uint64_t> touches{};
  std::vector<std::uint64_t> words{};
  std::vector<std::uint64_t> seconds{};

  void add(const VisitOutcome& outcome, const Cohort& cohort) {
    const auto& effort = outcome.effort;
    cards.push_back(count_of(outcome.options));
    questions.push_back(effort.suggested);
    touches.push_back(effort.touches);
    words.push_back(effort.words);
    const double reading =
        static_cast<double>(minute) * static_cast<double>(effort.words) / cohort.words_per_minute;
    seconds.push_back(static_cast<std::uint64_t>(
        reading + cohort.seconds_per_touch * static_cast<double>(effort.touches)));
  }
};

void count(CohortFigures& figures, const VisitOutcome& outcome) {
  const bool stopped = count_of(outcome.signs) > 0;
  ++figures.people;
  if (stopped) ++figures.stopped;
  if (!outcome.effort.has_sign) ++figures.without_sign;
  if (!outcome.effort.has_sign && stopped) ++figures.stopped_without_sign;
  count_each(figures.signs, outcome.signs);
  count_each(figures.options, outcome.options);
  figures.cards_by_treatment.add(outcome);
}

double per_cent(std::uint64_t part, std::uint64_t whole) {
  return whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
}

nlohmann::ordered_json as_json(const Spread& spread) {
  return {{"fewest", spread.fewest}, {"median", spread.median}, {"p90", spread.p90}};
}

nlohmann::ordered_json as_json(const TouchesByScreen& touches) {
  nlohmann::ordered_json screens = nlohmann::ordered_json::object();
  for (const auto& row : touches.rows())
    screens[row.screen] = {{"people", row.people}, {"touches", row.touches}};
  return {{"walked", touches.visits()}, {"screens", screens}};
}

nlohmann::ordered_json as_json(const CardsByTreatment& cards, const DecisionAid& aid) {
  nlohmann::ordered_json treatments = nlohmann::ordered_json::object();
  for (OptionIndex n = 0; n < aid.options.size(); ++n) {
    nlohmann::ordered_json rules = nlohmann::ordered_json::array();
    for (std::size_t rule = 0; rule < aid.options[n].shown_when.size(); ++rule)
      rules.push_back({{"because", aid.options[n].shown_when[rule].because},
                       {"people", cards.people_of_rule(n, rule)}});
    treatments[aid.options[n].id] = {{"rules", rules}, {"median_without", cards.median_without(n)}};
  }
  return {{"mean", cards.mean()},
          {"people_by_cards", cards.people_by_cards()},
          {"treatments", treatments}};
}

nlohmann::ordered_json as_json(const CohortFigures& figures, const DecisionAid& aid) {
  nlohmann::ordered_json signs = nlohmann::ordered_json::object();
  for (std::size_t i = 0; i < aid.urgent_signs.size(); ++i)
    signs[aid.urgent_signs[i].id] = figures.signs[i];
  nlohmann::ordered_json options = nlohmann::ordered_json::object();
  for (std::size_t i = 0; i < aid.options.size(); ++i)
    options[aid.options[i].id] = figures.options[i];
  return {
      {"people", figures.people},
      {"seed", figures.seed},
      {"seconds", figures.took_seconds},
      {"visits_per_second",
       figures.took_seconds > 0 ? static_cast<double>(figures.people) / figures.took_seconds : 0},
      {"computed", figures.computed},
      {"walked", figures.walked},
      {"stopped", figures.stopped},
      {"without_sign", figures.without_sign},
      {"stopped_without_sign", figures.stopped_without_sign},
      {"urgent", signs},
      {"options", options},
      {"cards", as_json(figures.cards)},
      {"cards_by_treatment", as_json(figures.cards_by_treatment, aid)},
      {"questions_suggested", as_json(figures.questions)},
      {"touches", as_json(figures.touches)},
      {"touches_by_screen", as_json(figures.touches_by_screen)},
      {"words", as_json(figures.words)},
      {"visit_seconds", as_json(figures.seconds)},
      {"minutes_to_promise", minutes_to_promise(figures)},
      {"violation", figures.violation.empty() ? nlohmann::ordered_json(nullptr)
                                              : nlohmann::ordered_json(figures.violation)}};
}

void print_line(const std::string& what, const std::string& value) {
  std::cout << "  " << std::left << std::setw(36) << what << value << '\n';
}

std::string share(std::uint64_t part, std::uint64_t whole) {
  std::ostringstream words;
  words << std::fixed << std::setprecision(1) << per_cent(part, whole) << " of 100";
  return words.str();
}

std::string words_of(const Spread& spread) {
  return "fewest " + std::to_string(spread.fewest) + ", median " + std::to_string(spread.median) +
         ", nine of ten at most " + std::to_string(spread.p90);
}

std::string in_minutes(const Spread& spread) {
  std::ostringstream words;
  words << std::fixed << std::setprecision(1) << "median "
        << static_cast<double>(spread.median) / minute << ", nine of ten at most "
        << static_cast<double>(spread.p90) / minute;
  return words.str();
}

/// Touches of all people divided by all people, so that the lines add up to a visit.
void print_touches(const TouchesByScreen& touches) {
  std::cout << "touches of a visit by screen, in the mean of " << touches.visits()
            << " walked ones\n";
  for (const auto& row : touches.rows()) {
    std::ostringstream words;
    words << std::fixed << std::setprecision(2)
          << static_cast<double>(row.touches) / static_cast<double>(touches.visits()) << "  ("
          << std::setprecision(1) << per_cent(row.people, touches.visits())
          << " of 100 people come to it)";
    print_line("  " + row.screen, words.str());
  }
}

/// Why each treatment comes up, so that whoever wants fewer cards sees which rule to take back.
void print_cards(const CohortFigures& figures, const DecisionAid& aid) {
  const auto& cards = figures.cards_by_treatment;
  std::ostringstream mean;
  mean << std::fixed << std::setprecision(1) << cards.mean();
  std::cout << "cards of a person, in the mean " << mean.str() << '\n';
  std::uint64_t at_most = 0;
  for (std::size_t n = 0; n < cards.people_by_cards().size(); ++n) {
    at_most += cards.people_by_cards()[n];
    if (cards.people_by_cards()[n] == 0) continue;
    print_line("  at most " + std::to_string(n), share(at_most, figures.people));
  }
  std::cout << "treatments that come up, and because of what; a person can have several reasons\n";
  const auto everybody = cards.of_everybody();
  for (OptionIndex n = 0; n < aid.options.size(); ++n) {
    const auto& option = aid.options[n];
    const bool all = std::find(everybody.begin(), everybody.end(), n) != everybody.end();
    print_line("  " + option.id, (all ? "everybody" : share(figures.options[n], figures.people)) +
                                     "; without it the median would be " +
                                     std::to_string(cards.median_without(n)));
    for (std::size_t rule = 0; rule < option.shown_when.size(); ++rule)
      print_line("    " + option.shown_when[rule].because,
                 share(cards.people_of_rule(n, rule), figures.people));
  }
}

void print_figures(const CohortFigures& figures, const DecisionAid& aid,
                   const SimulateArguments& arguments) {
  std::cout << figures.people << " people, seed " << figures.seed << ": "
            << said_of_walks(figures.computed, figures.walked, figures.why_all_are_walked) << '\n';
  print_line("stopped by a sign", share(figures.stopped, figures.people));
  print_line("of those without a known sign",
             share(figures.stopped_without_sign, figures.without_sign) + " (by \"I am not sure\")");
  for (std::size_t i = 0; i < aid.urgent_signs.size(); ++i)
    print_line("  " + aid.urgent_signs[i].id, share(figures.signs[i], figures.people));
  print_line("cards", words_of(figures.cards));
  for (std::size_t i = 0; i < aid.options.size(); ++i)
    print_line("  " + aid.options[i].id, share(figures.options[i], figures.people));
  print_line("questions suggested", words_of(figures.questions));
  print_line("touches", words_of(figures.touches));
  print_line("words to read", words_of(figures.words));
  print_line("minutes", in_minutes(figures.seconds) + "; the welcome may promise " +
                            std::to_string(minutes_to_promise(figures)));
  if (arguments.by_card) print_cards(figures, aid);
  if (arguments.by_screen) print_touches(figures.touches_by_screen);
}

}  // namespace

CohortFigures ask_cohort(const DecisionAid& aid, const Cohort& cohort, std::uint64_t people,
                         std::uint64_t seed, bool walk_all) {
  CohortFigures figures{.seed = seed,
                        .signs = std::vector<std::uint64_t>(aid.urgent_signs.size()),
                        .options = std::vector<std::uint64_t>(aid.options.size()),
                        .cards_by_treatment = CardsByTreatment(aid)};
  const auto start = std::chrono::steady_clock::now();
  const VisitWords words(aid, aid.languages.front());
  const CohortPerson person{.cohort = cohort, .words = words};
  MadeUpVisits visits(aid, seed, &person, walk_all);
  Values values;
  while (figures.people < people && visits.violation().empty()) {
    const auto& outcome = visits.next();
    count(figures, outcome);
    values.add(outcome, cohort);
  }
  figures.violation = visits.violation();
  figures.broken_seed = visits.broken_seed();
  figures.computed = visits.computed();
  figures.walked = visits.walked();
  figures.why_all_are_walked = visits.why_all_are_walked();
  figures.cards = spread_of(std::move(values.cards));
  figures.questions = spread_of(std::move(values.questions));
  figures.touches_by_screen = visits.touches();
  figures.touches = spread_of(std::move(values.touches));
  figures.words = spread_of(std::move(values.words));
  figures.seconds = spread_of(std::move(values.seconds));
  figures.took_seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return figures;
}

std::uint64_t minutes_to_promise(const CohortFigures& figures) {
  const auto step = promise_in_minutes * minute;
  return (figures.seconds.median + step - 1) / step * promise_in_minutes;
}

std::filesystem::path cohort_file(const std::filesystem::path& content) {
  return content / "cohort.toml";
}

ContentFaults check_cohort(const DecisionAid& aid) {
  const auto file = cohort_file(aid.folder);
  if (!std::filesystem::exists(file)) return {};
  auto reading = read_cohort(file, aid.questionnaire);
  if (!reading.value) return reading.faults;
  const auto figures = ask_cohort(aid, *reading.value, reading.value->people, 1);
  const auto error = [&](const std::filesystem::path& in, const std::string& what) {
    reading.faults.push_back(
        {.file = in, .place = "", .what = what, .severity = ContentFault::Severity::error});
  };
  if (!figures.violation.empty())
    error(file, "a visit of this cohort breaks an invariant: " + figures.violation);
  const auto minutes = minutes_to_promise(figures);
  if (aid.minutes && *aid.minutes != static_cast<int>(minutes)) {
    error(aid.folder / aid_files::aid,
          "\"minutes\" promises " + std::to_string(*aid.minutes) +
              "; a visit of cohort.toml takes " + std::to_string(minutes) + " (median " +
              std::to_string(figures.seconds.median) + " s, up to the next five minutes)");
  }
  return reading.faults;
}

int simulate_cohort(const DecisionAid& aid, const SimulateArguments& arguments) {
  const auto reading = read_cohort(arguments.cohort, aid.questionnaire);
  report(std::cerr, reading.faults);
  if (!reading.value) return 2;
  const auto figures =
      ask_cohort(aid, *reading.value, arguments.patients.value_or(reading.value->people),
                 arguments.seed, arguments.walk_all || arguments.by_screen);
  if (arguments.json) std::cout << as_json(figures, aid).dump(2) << '\n';
  else print_figures(figures, aid, arguments);
  if (figures.violation.empty()) return 0;
  std::cerr << "an invariant broke, seed of the visit " << figures.broken_seed << ": "
            << figures.violation << '\n';
  return 1;
}

}  // namespace kiosk
