// How long it takes to lay out a screen and a sheet.
#include <benchmark/benchmark.h>

#include <stdexcept>

#include "app/print/summary_pdf.h"
#include "app/settings/visit_settings.h"
#include "app/typesetting/typesetter.h"
#include "app/wording/summarize.h"
#include "tests/bench/real_aid.h"
#include "ui/host/offscreen.h"
#include "ui/host/stage.h"
#include "ui/views/make_view.h"

namespace kiosk {
namespace {

constexpr ui::WindowSize tall{.width = 1080, .height = 1920};

void summary_sheet(benchmark::State& state) {
  const Typesetter typesetter(assets() / "fonts/fonts.conf");
  const QuestionList none;
  const std::vector<OptionIndex> starred{0, 2};
  const auto sheet = [&] {
    const SummaryInput context{.response = example_response(),
                               .starred = starred,
                               .questions = none,
                               .today = "2026-11-24"};
    return summary_pdf(make_summary(context, real_aid(), english()), {}, typesetter);
  };
  benchmark::DoNotOptimize(sheet());
  for (auto _ : state) benchmark::DoNotOptimize(sheet());
}
BENCHMARK(summary_sheet)->Unit(benchmark::kMillisecond);

/// The question after the type of cancer, before and after it is answered.
std::pair<Session, Session> a_question() {
  auto steps = recorded_visit();
  const auto answered = std::find_if(steps.begin(), steps.end(), [](const RecordedStep& step) {
    const auto* given = event_if<AnswerGiven>(&step.event);
    return given &&
           real_aid().questionnaire.items[step.before.response.items[given->node].item].link_id ==
               "cancer-type";
  });
  if (answered == steps.end())
    throw std::runtime_error("the example says nothing of the cancer's type");
  return {answered->before, update(answered->before, answered->event, real_aid()).session};
}

/// The screen and the question answered, in turn, so that every layout differs from the last.
template <bool drawn>
void question_screen(benchmark::State& state) {
  const ui::Offscreen offscreen(tall);
  const Typesetter typesetter(assets() / "fonts/fonts.conf");
  ui::Stage stage(typesetter, assets());
  const VisitSettings settings;
  const auto [before, after] = a_question();
  const ui::Appearance appearance{
      .screen = ui::screen_size(tall.width, tall.height, settings.diagonal_inches)};
  const auto show = [&](const Session& session) {
    stage.lay_out(ui::make_view({.session = session,
                                 .aid = real_aid(),
                                 .words = english(),
                                 .settings = settings,
                                 .languages = real_aid().languages,
                                 .today = "2026-11-24"}),
                  appearance);
    if (drawn) stage.draw();
    stage.is_on_the_glass(-ui::screen_rests);
  };
  show(before);
  show(after);
  for (auto _ : state) {
    show(before);
    show(after);
  }
  state.SetItemsProcessed(state.iterations() * 2);
}
BENCHMARK_TEMPLATE(question_screen, false)
    ->Name("lay_out_two_question_screens")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_TEMPLATE(question_screen, true)
    ->Name("lay_out_and_draw_two_question_screens")
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace kiosk
