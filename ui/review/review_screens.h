// The screens of the review desk.
#pragma once

#include "ui/review/review_view.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// Draws the whole screen, then returns at most one event.
std::optional<ReviewEvent> draw_review_screen(Ui& ui, const ReviewView& view);

/// The parts of draw_review_screen: the content of the frame. Only a form has events of its own;
/// everything else is known by its id.
void draw_part_list(Ui& ui, Column& column, const PartListView& view);
void draw_part(Ui& ui, Column& column, const PartReadingView& view);
std::optional<ReviewEvent> draw_review_form(Ui& ui, Column& column, const ReviewFormView& view,
                                            const std::optional<ReviewEvent>& on_enter);

}  // namespace kiosk::ui
