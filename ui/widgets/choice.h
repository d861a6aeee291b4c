// Answers to choose from.
#pragma once

#include "ui/views/views.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// One answer as a large row with a radio button or a check box.
std::optional<Event> draw_choice(Ui& ui, Column& column, const ChoiceView& view);
/// The height of one answer in a column of that width, in px.
float choice_height(Ui& ui, const ChoiceView& view, float width);
/// Answers in a column; in two columns if the labels are short and the list is long.
std::optional<Event> draw_choices(Ui& ui, Column& column, const std::vector<ChoiceView>& views);
/// How many of these answers fit in a row with their labels on one line.
std::size_t fitting_beside(Ui& ui, const std::vector<ChoiceView>& views, float width);
/// Answers in rows, as many in each as their labels allow, but never one alone in a row of its own;
/// in a column if only one fits.
std::optional<Event> choices_beside(Ui& ui, Column& column, const std::vector<ChoiceView>& views);
/// Choices in a grid, with centered labels, a check mark before the chosen one: languages.
std::optional<Event> choice_tiles(Ui& ui, Column& column, const std::vector<ChoiceView>& views);

}  // namespace kiosk::ui
