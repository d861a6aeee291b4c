// How long it takes to lay out and draw the page of answers of a long form.
#include <benchmark/benchmark.h>

#include "app/settings/visit_settings.h"
#include "tests/bench/real_aid.h"
#include "ui/host/offscreen.h"
#include "ui/host/stage.h"
#include "ui/views/make_view.h"

namespace kiosk {
namespace {

constexpr ui::WindowSize tall{.width = 1080, .height = 1920};
constexpr int questions = 200;

/// A form of so many questions in words, each answered.
DecisionAid long_form() {
  DecisionAid aid{.id = "long", .languages = {"en"}};
  for (int i = 0; i < questions; ++i) {
    aid.questionnaire.items.push_back(
        {.link_id = "q" + std::to_string(i),
         .type = ItemType::string,
         .text = {.original = "What do you say to question number " + std::to_string(i + 1) + "?"},
         .end = static_cast<ItemIndex>(i + 1)});
  }
  aid.questionnaire.index();
  aid.plan = form_plan;
  return aid;
}

/// The page scrolled up and down by turns, so that every layout differs from the last.
void page_of_answers(benchmark::State& state) {
  const ui::Offscreen offscreen(tall);
  const Typesetter typesetter(assets() / "fonts/fonts.conf");
  ui::Stage stage(typesetter, assets());
  const VisitSettings settings;
  const auto aid = long_form();
  Session session{.screen = AnswersScreen{}, .response = blank_response(aid.questionnaire)};
  for (auto& entry : session.response.items)
    entry.answers = {std::string("This and that, as it comes to mind")};
  const ui::Appearance appearance{
      .screen = ui::screen_size(tall.width, tall.height, settings.diagonal_inches)};
  const auto show = [&](ui::Key key) {
    const auto view = ui::make_view({.session = session,
                                     .aid = aid,
                                     .words = english(),
                                     .settings = settings,
                                     .languages = aid.languages,
                                     .today = "2026-11-24"});
    const ui::Input turn{.kind = ui::InputKind::key, .key = key};
    stage.act(view, appearance, &turn);
    stage.lay_out(view, appearance);
    stage.draw();
    stage.is_on_the_glass(-ui::screen_rests);
  };
  show(ui::Key::page_down);
  show(ui::Key::page_up);
  for (auto _ : state) {
    show(ui::Key::page_down);
    show(ui::Key::page_up);
  }
  state.SetItemsProcessed(state.iterations() * 2);
}
BENCHMARK(page_of_answers)
    ->Name("lay_out_and_draw_two_pages_of_200_answers")
    ->Unit(benchmark::kMillisecond);

/// The same without painting: what the program itself does for one input on such a page.
void page_of_answers_laid_out(benchmark::State& state) {
  const ui::Offscreen offscreen(tall);
  const Typesetter typesetter(assets() / "fonts/fonts.conf");
  ui::Stage stage(typesetter, assets());
  const VisitSettings settings;
  const auto aid = long_form();
  Session session{.screen = AnswersScreen{}, .response = blank_response(aid.questionnaire)};
  for (auto& entry : session.response.items)
    entry.answers = {std::string("This and that, as it comes to mind")};
  const ui::Appearance appearance{
      .screen = ui::screen_size(tall.width, tall.height, settings.diagonal_inches)};
  for (auto _ : state) {
    const auto view = ui::make_view({.session = session,
                                     .aid = aid,
                                     .words = english(),
                                     .settings = settings,
                                     .languages = aid.languages,
                                     .today = "2026-11-24"});
    benchmark::DoNotOptimize(stage.lay_out(view, appearance));
  }
}
BENCHMARK(page_of_answers_laid_out)
    ->Name("lay_out_a_page_of_200_answers")
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace kiosk
