// Answers to choose from.
#pragma once

#include "ui/views/views.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// One answer as a large row with a radio button or a check box.
std::optional<Event> choice(Ui& ui, Column& column, const ChoiceView& view);
/// Answers one below the other; in two columns where the labels are short and the list is long.
std::optional<Event> choices(Ui& ui, Column& column, const std::vector<ChoiceView>& views);
/// Answers beside each other, as many in a row as their labels leave room for; one below the other where only one fits.
std::optional<Event> choices_beside(Ui& ui, Column& column, const std::vector<ChoiceView>& views);
/// Choices in a grid, with their labels in the middle and no mark: languages.
std::optional<Event> choice_tiles(Ui& ui, Column& column, const std::vector<ChoiceView>& views);

}  // namespace kiosk::ui
