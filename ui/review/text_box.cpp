#include "ui/review/text_box.h"

#include <algorithm>

#include "ui/widgets/paint.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

constexpr std::string_view caret = "|";  // a glyph that every font has
constexpr int lines_of_tall = 6;

std::optional<TextEdit> edit_of(Key key) {
  switch (key) {
    case Key::left: return TextEdit{TextEdit::Kind::left};
    case Key::right: return TextEdit{TextEdit::Kind::right};
    case Key::home: return TextEdit{TextEdit::Kind::home};
    case Key::end: return TextEdit{TextEdit::Kind::end};
    case Key::backspace: return TextEdit{TextEdit::Kind::erase_before};
    case Key::erase: return TextEdit{TextEdit::Kind::erase_after};
    default: return std::nullopt;
  }
}

}  // namespace

TextBoxUse text_box(Ui& ui, Column& column, const FieldView& view) {
  const auto& m = ui.measures;
  draw_small_print(ui, column, view.label);
  column.gap(m.gap_tiny);
  const bool focused = ui.interaction.has_focus(view.id);
  auto shown = view.text.text;
  if (focused) shown.insert(view.text.caret, caret);
  const auto set = set_in(ui, m.type.body, shown, column.width - 2 * m.gap_small);
  const float line = m.type.body.size * m.type.body.line_height;
  const float least = line * (view.tall ? lines_of_tall : 1);
  const auto rect =
      column.take(std::max(least, shown.empty() ? 0 : height_of(ui, set)) + 2 * m.gap_small);
  const auto state = touchable(ui, {.role = Role::text_box,
                                    .id = view.id,
                                    .name = view.label,
                                    .rect = rect,
                                    .value = view.text.text});
  fill(ui, rect, ui.colors.surface, m.radius_small);
  outline(ui, rect, focused ? ui.colors.primary : ui.colors.control,
          focused ? m.border : m.border_thin, m.radius_small);
  if (!shown.empty()) draw_text(ui, set, rect.x + m.gap_small, rect.y + m.gap_small, ui.colors.ink);
  if (state.activated) {
    ui.interaction.focus_on(view.id);
    ui.interaction.request_pass();
  }
  if (!focused) return {};
  ui.interaction.edit_at(view.id);
  if (!ui.interaction.typed().empty())
    return {.edit = TextEdit{TextEdit::Kind::insert, ui.interaction.typed()}};
  return {.edit = edit_of(ui.interaction.edited()),
          .entered = ui.interaction.edited() == Key::enter};
}

}  // namespace kiosk::ui
