#include "ui/widgets/icon_array.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

constexpr int people = 100;
constexpr int across = 20;

/// A head and shoulders in one shape: a rectangle with a round top.
void person(Ui& ui, const Rect& rect, bool filled) {
  const float radius = rect.width / 2;
  const Rect foot{rect.x, rect.y + rect.height * 0.45F, rect.width, rect.height * 0.55F};
  if (filled) {
    fill(ui, rect, ui.colours.primary, radius);
    fill(ui, foot, ui.colours.primary, radius * 0.35F);
  } else {
    fill(ui, rect, ui.colours.track, radius);
    fill(ui, foot, ui.colours.track, radius * 0.35F);
  }
}

void side(Ui& ui, Column& column, const std::string& markup, int count) {
  paragraph(ui, column, ui.measures.type.body, markup, ui.colours.ink);
  column.gap(ui.measures.gap_small);
  icon_array(ui, column, count, plain(markup));
}

}  // namespace

void icon_array(Ui& ui, Column& column, int count, const std::string& description) {
  const auto& m = ui.measures;
  const float gap = 8 * m.unit;
  const float width = (column.width - gap * (across - 1)) / across;
  const float height = width * 0.98F;
  const auto whole = column.take(height * (people / across) + gap * (people / across - 1));
  for (int i = 0; i < people; ++i) {
    const auto x = static_cast<float>(i % across);
    const auto y = static_cast<float>(i / across);
    person(ui, {whole.x + x * (width + gap), whole.y + y * (height + gap), width, height}, i < count);
  }
  say(ui, Role::image, description, whole, std::to_string(count) + "/100");
}

void figure(Ui& ui, Column& column, const FigureView& view) {
  const auto& m = ui.measures;
  small_heading(ui, column, view.heading);
  column.gap(m.gap_small);
  side(ui, column, escaped(view.happens), view.count);
  column.gap(m.gap_small);
  help(ui, column, view.otherwise);
  if (view.compared_count) {
    column.gap(m.gap);
    side(ui, column, escaped(view.compared), *view.compared_count);
  }
  column.gap(m.gap_small);
  small_print(ui, column, view.group);
  small_print(ui, column, view.certainty);
  small_print(ui, column, view.source);
}

}  // namespace kiosk::ui
