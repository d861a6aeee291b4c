// Fields: places that show what was entered, and lead to where it is entered.
#pragma once

#include "ui/views/views.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// One field as wide as its column, its words on as many lines as they need.
std::optional<Event> draw_field(Ui& ui, Column& column, const FieldsView::Field& view);

/// Fields one below the other, "add another", and the answers beside them.
std::optional<Event> draw_fields(Ui& ui, Column& column, const FieldsView& view);

/// A line with what is being typed, its caret at the end; `unit` stands after it.
void typed_line(Ui& ui, Column& column, const std::string& name, const std::string& typed,
                const std::string& placeholder);

/// Parts of a day or a time beside each other, the one that keys go into marked; a single number as
/// one wide field with its unit.
std::optional<Event> pad_fields(Ui& ui, Column& column, const PadView& view);

/// The day or the time as it was understood, on one line that is kept free until then: no key moves
/// while figures are typed.
void written_out(Ui& ui, Column& column, const PadView& view);

}  // namespace kiosk::ui
