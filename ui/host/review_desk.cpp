#include "ui/host/review_desk.h"

#include "ui/review/review_screens.h"

namespace kiosk::ui {

StagedReview::StagedReview(Stage& stage, const ReviewContext& context, ReviewFile file,
                           ReviewPorts ports)
    : stage_(stage),
      context_(context),
      ports_(std::move(ports)),
      session_{.file = std::move(file)},
      view_(make_review_view(session_, context_)) {}

void StagedReview::act(const Input& input, const Appearance& appearance) {
  std::optional<ReviewEvent> event;
  stage_.act(
      Drawing{.frame = view_.frame, .draw = [&](Ui& ui) { event = draw_review_screen(ui, view_); }},
      appearance, &input);
  if (event) apply(*event);
}

bool StagedReview::lay_out(const Appearance& appearance) {
  return stage_.lay_out(
      Drawing{.frame = view_.frame, .draw = [&](Ui& ui) { draw_review_screen(ui, view_); }},
      appearance);
}

void StagedReview::apply(const ReviewEvent& event) {
  auto step = update_review(std::move(session_), event, context_);
  session_ = std::move(step.session);
  over_ = over_ || step.leave;
  if (step.write)
    session_ =
        update_review(std::move(session_), ReviewCameToDisk{ports_.write(*step.write)}, context_)
            .session;
  view_ = make_review_view(session_, context_);
}

void run_review(Window& window, Stage& stage, StagedReview& review, const ReviewPorts& ports,
                int text_size) {
  const auto appearance = [&] {
    const auto size = window.size();
    return Appearance{.screen = {.width = size.width, .height = size.height},
                      .text_size = text_size,
                      .at_desk = true};
  };
  for (bool first = true; !review.is_over() && !window.was_closed(); first = false) {
    if (!first) window.wait(std::nullopt);
    while (auto input = window.next_input()) review.act(*input, appearance());
    const bool lost = window.needs_redraw();
    const bool changed = review.lay_out(appearance());
    if (!changed && !lost) {
      stage.is_on_the_glass(window.now());  // an identical screen is on the glass already
      continue;
    }
    stage.draw();
    window.swap();
    stage.is_on_the_glass(window.now());
    if (ports.publish_semantics) ports.publish_semantics(to_json(stage.said()));
  }
}

}  // namespace kiosk::ui
