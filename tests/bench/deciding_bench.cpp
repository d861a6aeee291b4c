// How long it takes to decide what comes next.
#include <benchmark/benchmark.h>

#include "app/commands/simulated_visit.h"
#include "tests/bench/real_aid.h"

namespace kiosk {
namespace {

/// Every event of one kind in a recorded visit, each applied to the session it happened to. The
/// copies are made outside of the time.
template <class Kind>
void update_with(benchmark::State& state) {
  std::vector<RecordedStep> steps = recorded_visit();
  std::erase_if(steps, [](const RecordedStep& step) { return !is_event<Kind>(step.event); });
  std::vector<Session> sessions(steps.size());
  for (auto _ : state) {
    state.PauseTiming();
    for (std::size_t i = 0; i < steps.size(); ++i) sessions[i] = steps[i].before;
    state.ResumeTiming();
    for (std::size_t i = 0; i < steps.size(); ++i)
      sessions[i] = update(std::move(sessions[i]), steps[i].event, real_aid()).session;
  }
  const auto updates = static_cast<double>(state.iterations() * steps.size());
  state.counters["one_update"] =
      benchmark::Counter(updates, benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}
BENCHMARK_TEMPLATE(update_with, AnswerGiven)->Unit(benchmark::kMicrosecond);
BENCHMARK_TEMPLATE(update_with, NextRequested)->Unit(benchmark::kMicrosecond);

void shown_options_of_an_example(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(shown_options(real_aid(), example_response()));
}
BENCHMARK(shown_options_of_an_example)->Unit(benchmark::kMicrosecond);

void simulated_visits(benchmark::State& state) {
  const auto named = rule_arguments(real_aid());
  std::uint64_t seed = 1;
  for (auto _ : state) {
    const auto record = simulate_visit(real_aid(), named, seed++);
    if (!record.violation.empty()) state.SkipWithError(record.violation.c_str());
  }
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(simulated_visits)->Unit(benchmark::kMicrosecond);

void read_the_content(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(read_aid(content_folder()));
}
BENCHMARK(read_the_content)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace kiosk
