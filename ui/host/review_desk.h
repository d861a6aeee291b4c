// The review desk's loop: a window with a mouse and a keyboard, in which an aid is reviewed part by
// part.
#pragma once

#include <functional>

#include "ui/host/stage.h"
#include "ui/host/window.h"
#include "ui/review/review_view.h"

namespace kiosk::ui {

/// The side effects of the loop, as functions.
struct ReviewPorts {
  std::function<ReviewWritten(const ReviewEdit&)> write{};      ///< at once
  std::function<void(const std::string&)> publish_semantics{};  ///< may be empty
};

/// A session on a stage. Needs no window, so tests and the gallery can run one off screen.
class StagedReview {
 public:
  StagedReview(Stage& stage, const ReviewContext& context, ReviewFile file, ReviewPorts ports);

  /// Applies one input.
  void act(const Input& input, const Appearance& appearance);
  /// Lays out the screen; returns whether it differs from the drawn one.
  bool lay_out(const Appearance& appearance);
  bool is_over() const { return over_; }
  const ReviewSession& session() const { return session_; }

 private:
  void apply(const ReviewEvent& event);

  Stage& stage_;
  const ReviewContext& context_;
  ReviewPorts ports_;
  ReviewSession session_{};
  ReviewView view_{};
  bool over_ = false;
};

/// Runs until somebody closes the window. `text_size` in percent.
void run_review(Window& window, Stage& stage, StagedReview& review, const ReviewPorts& ports,
                int text_size);

}  // namespace kiosk::ui
