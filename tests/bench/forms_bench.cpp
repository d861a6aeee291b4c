// How long a form takes: to read a very large one, and to decide what applies after an answer.
#include <benchmark/benchmark.h>

#include "app/content/read_content.h"
#include "app/domain/enablement.h"
#include "app/exchange/fhir_response.h"
#include "app/session/update.h"

namespace kiosk {
namespace {

/// Questions of which each is asked when the one before it is answered with yes.
Questionnaire chain(ItemIndex length) {
  Questionnaire form;
  for (ItemIndex i = 0; i < length; ++i) {
    Item item{.link_id = std::to_string(i), .type = ItemType::boolean, .end = i + 1};
    item.conditional = i > 0;
    if (i > 0)
      item.enable_when = {.kind = Condition::Kind::comparison,
                          .question = i - 1,
                          .operation = Operator::equals,
                          .operand = true};
    form.items.push_back(std::move(item));
  }
  form.index();
  return form;
}

/// The answer in the middle of a chain goes to and fro, and with it the question after it.
void one_answer_in_a_chain(benchmark::State& state) {
  const auto form = chain(static_cast<ItemIndex>(state.range(0)));
  auto response = blank_response(form);
  const auto middle = static_cast<NodeIndex>(form.items.size() / 2);
  for (NodeIndex n = 0; n < middle; ++n) response.items[n].answers = {true};
  settle_enablement(response, form);
  bool answer = false;
  for (auto _ : state) {
    answer = !answer;
    response.items[middle].answers.assign(1, answer);
    settle_enablement_after(response, form, middle);
  }
}
BENCHMARK(one_answer_in_a_chain)
    ->Arg(10)
    ->Arg(1000)
    ->Arg(5000)
    ->Arg(10'000)
    ->Unit(benchmark::kMicrosecond);

/// The same as an event of a visit, with all that the kiosk does for one answer: what
/// tests/bench/survey-core compares.
void one_answer_given_in_a_chain(benchmark::State& state) {
  DecisionAid aid{.questionnaire = chain(static_cast<ItemIndex>(state.range(0)))};
  const auto middle = static_cast<NodeIndex>(aid.questionnaire.items.size() / 2);
  Session session{.screen = QuestionScreen{.node = middle},
                  .response = blank_response(aid.questionnaire)};
  for (NodeIndex n = 0; n < middle; ++n) session.response.items[n].answers = {true};
  settle_enablement(session.response, aid.questionnaire);
  bool answer = false;
  for (auto _ : state) {
    answer = !answer;
    session =
        update(std::move(session), AnswerGiven{.node = middle, .answers = {answer}}, aid).session;
  }
  if (session.response.items[middle + 1].enabled != answer)
    state.SkipWithError("the question after it was not decided");
}
BENCHMARK(one_answer_given_in_a_chain)
    ->Arg(10)
    ->Arg(1000)
    ->Arg(5000)
    ->Arg(10'000)
    ->Unit(benchmark::kMicrosecond);

/// The same in a form with a group that was repeated, where a question's occurrences have to be
/// looked for.
void one_answer_beside_a_repeated_group(benchmark::State& state) {
  auto form = chain(static_cast<ItemIndex>(state.range(0)));
  form.items.push_back({.link_id = "group",
                        .type = ItemType::group,
                        .repeats = true,
                        .end = static_cast<ItemIndex>(form.items.size() + 1)});
  form.index();
  auto response = blank_response(form);
  add_occurrence(response, form, static_cast<NodeIndex>(form.items.size() - 1));
  const auto middle = static_cast<NodeIndex>(form.items.size() / 2);
  for (NodeIndex n = 0; n < middle; ++n) response.items[n].answers = {true};
  settle_enablement(response, form);
  bool answer = false;
  for (auto _ : state) {
    answer = !answer;
    response.items[middle].answers.assign(1, answer);
    settle_enablement_after(response, form, middle);
  }
}
BENCHMARK(one_answer_beside_a_repeated_group)
    ->Arg(10)
    ->Arg(1000)
    ->Arg(5000)
    ->Arg(10'000)
    ->Unit(benchmark::kMicrosecond);

/// The worst: every question of the chain is answered, and the first answer switches all of them.
void the_whole_chain_switches(benchmark::State& state) {
  const auto form = chain(static_cast<ItemIndex>(state.range(0)));
  auto response = blank_response(form);
  for (auto& entry : response.items) entry.answers = {true};
  settle_enablement(response, form);
  bool answer = true;
  for (auto _ : state) {
    answer = !answer;
    response.items[0].answers.assign(1, answer);
    settle_enablement_after(response, form, 0);
  }
}
BENCHMARK(the_whole_chain_switches)
    ->Arg(10)
    ->Arg(1000)
    ->Arg(5000)
    ->Arg(10'000)
    ->Unit(benchmark::kMicrosecond);

std::filesystem::path large_form() {
  return std::filesystem::path(SOURCE_DIR) / ".." / "shared" / "fhir" / "oversize" /
         "aehrc-health-check-0.4.0.json";
}

void read_a_very_large_form(benchmark::State& state) {
  if (!std::filesystem::exists(large_form())) return state.SkipWithError("the form is not there");
  for (auto _ : state) benchmark::DoNotOptimize(read_questionnaire(large_form()));
}
BENCHMARK(read_a_very_large_form)->Unit(benchmark::kMillisecond);

void begin_and_export_a_very_large_form(benchmark::State& state) {
  if (!std::filesystem::exists(large_form())) return state.SkipWithError("the form is not there");
  const auto form = read_questionnaire(large_form()).value;
  for (auto _ : state)
    benchmark::DoNotOptimize(write_fhir_response(blank_response(*form), *form, ""));
}
BENCHMARK(begin_and_export_a_very_large_form)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace kiosk
