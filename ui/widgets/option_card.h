// A treatment in the list: picture, name, what it is, why it is shown, and its star.
#pragma once

#include "ui/views/views.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// One card as wide as the column.
std::optional<Event> draw_option_card(Ui& ui, Column& column, const OptionCardView& view);
/// Cards in a column; two in a row on a wide screen.
std::optional<Event> draw_option_cards(Ui& ui, Column& column,
                                       const std::vector<OptionCardView>& views);

/// Treatments on one line each, which opens the card; two in a row on a wide screen.
std::optional<Event> option_rows(Ui& ui, Column& column, const std::vector<OptionCardView>& views);

}  // namespace kiosk::ui
