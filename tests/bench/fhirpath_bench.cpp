// How long it takes to evaluate an expression of a form.
#include <benchmark/benchmark.h>

#include "app/domain/enablement.h"
#include "app/fhirpath/fhirpath.h"

namespace kiosk {
namespace {

/// A form of that many whole-number questions.
Questionnaire form_of(std::size_t questions) {
  Questionnaire form;
  for (std::size_t i = 0; i < questions; ++i) {
    form.items.push_back({.link_id = "question-number-" + std::to_string(i),
                          .type = ItemType::integer,
                          .end = static_cast<ItemIndex>(i + 1)});
  }
  form.index();
  return form;
}

Response answered(const Questionnaire& form) {
  auto response = blank_response(form);
  for (std::size_t i = 0; i < response.items.size(); ++i)
    response.items[i].answers = {static_cast<std::int64_t>(i % 7)};
  return response;
}

void evaluate_on_answers(benchmark::State& state, const char* text) {
  const auto form = form_of(static_cast<std::size_t>(state.range(0)));
  const auto response = answered(form);
  const auto expression = fhirpath::parse(text).expression;
  const fhirpath::ResponseSource source(response, form);
  fhirpath::Environment environment{.focus = fhirpath::one(source.root()),
                                    .now = "2026-05-04T10:15:30Z"};
  environment.variables["resource"] = environment.focus;
  for (auto _ : state) {
    const auto result = fhirpath::evaluate(expression, environment);
    if (result.fault) state.SkipWithError("fault");
    benchmark::DoNotOptimize(result);
  }
}
BENCHMARK_CAPTURE(evaluate_on_answers, one_answer,
                  "%resource.item.where(linkId = 'question-number-50').answer.value = 3")
    ->Arg(100)
    ->Arg(1000)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(
    evaluate_on_answers, through_groups,
    "%resource.repeat(item).where(linkId = 'question-number-50').answer.first().value = 3")
    ->Arg(100)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(evaluate_on_answers, descendants,
                  "%resource.descendants().where(linkId = 'question-number-50').answer.value = 3")
    ->Arg(100)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(evaluate_on_answers, sum_of_all, "item.answer.value.aggregate($this + $total, 0)")
    ->Arg(100)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(evaluate_on_answers, logarithms, "(78.ln() * 4.5 - 3.9213204).exp().power(0.35)")
    ->Arg(1)
    ->Unit(benchmark::kMicrosecond);

/// Every item of a form asked whether it applies, each by an expression that reads the item before
/// it.
void ask_whether_all_items_apply(benchmark::State& state) {
  auto form = form_of(static_cast<std::size_t>(state.range(0)));
  for (std::size_t i = 1; i < form.items.size(); ++i) {
    form.items[i].expressions.enable_when =
        FormExpression{.text = "%resource.repeat(item).where(linkId = 'question-number-" +
                               std::to_string(i - 1) + "').answer.first().value > 2",
                       .language = "text/fhirpath"};
  }
  const auto response = answered(form);
  const fhirpath::FormEvaluator evaluator(form);
  for (auto _ : state) {
    for (NodeIndex n = 0; n < response.items.size(); ++n)
      benchmark::DoNotOptimize(evaluator.applies(response, n, ""));
  }
}
BENCHMARK(ask_whether_all_items_apply)->Arg(100)->Unit(benchmark::kMicrosecond);

void find_what_depends_on_an_answer(benchmark::State& state) {
  auto form = form_of(100);
  for (std::size_t i = 1; i < form.items.size(); ++i) {
    form.items[i].expressions.enable_when =
        FormExpression{.text = "item.where(linkId = 'question-number-" + std::to_string(i - 1) +
                               "').answer.value > 2",
                       .language = "text/fhirpath"};
  }
  const fhirpath::FormEvaluator evaluator(form);
  for (auto _ : state) benchmark::DoNotOptimize(evaluator.enabled_by(50));
}
BENCHMARK(find_what_depends_on_an_answer)->Unit(benchmark::kMicrosecond);

void read_an_expression(benchmark::State& state) {
  for (auto _ : state)
    benchmark::DoNotOptimize(fhirpath::parse(
        "%resource.repeat(item).where(linkId='fever').answer.first().value = true and %age >= 18"));
}
BENCHMARK(read_an_expression)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace kiosk
