// Fields: they show what was entered, and open the screen for entering it.
#pragma once

#include "ui/views/views.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// One field as wide as its column, its text on as many lines as needed.
std::optional<Event> draw_field(Ui& ui, Column& column, const FieldsView::Field& view);

/// Fields in a column, "add another", and the further answers.
std::optional<Event> draw_fields(Ui& ui, Column& column, const FieldsView& view);

/// What stands below entered answers: "add another", and the further answers.
std::optional<Event> draw_add_and_choices(Ui& ui, Column& column,
                                          const std::optional<ActionView>& add,
                                          const std::vector<ChoiceView>& choices);

/// A line with the text being typed, its caret at the end; `unit` follows it.
void typed_line(Ui& ui, Column& column, const std::string& name, const std::string& typed,
                const std::string& placeholder);

/// Parts of a day or a time in a row, the active one marked; a single number as one wide field with
/// its unit.
std::optional<Event> pad_fields(Ui& ui, Column& column, const PadView& view);

/// The parsed day or time, on one line that is reserved for it: no key moves while digits are
/// typed.
void written_out(Ui& ui, Column& column, const PadView& view);

}  // namespace kiosk::ui
