// Answers to choose from.
#pragma once

#include "ui/views/views.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// One answer as a large row with a radio button or a check box.
std::optional<Event> draw_choice(Ui& ui, Column& column, const ChoiceView& view);
/// How high one answer is in a column of that width, in px.
float choice_height(Ui& ui, const ChoiceView& view, float width);
/// Answers one below the other; in two columns where the labels are short and the list is long.
std::optional<Event> draw_choices(Ui& ui, Column& column, const std::vector<ChoiceView>& views);
/// How many of these answers fit beside each other with their labels on one line.
std::size_t fitting_beside(Ui& ui, const std::vector<ChoiceView>& views, float width);
/// Answers beside each other, as many in a row as their labels leave room for, but never one alone
/// in a row of its own; one below the other where only one fits.
std::optional<Event> choices_beside(Ui& ui, Column& column, const std::vector<ChoiceView>& views);
/// Choices in a grid, with their labels in the middle, a check mark before the chosen one:
/// languages.
std::optional<Event> choice_tiles(Ui& ui, Column& column, const std::vector<ChoiceView>& views);

}  // namespace kiosk::ui
