#include "ui/widgets/keys.h"

#include <algorithm>

#include "ui/widgets/button.h"

namespace kiosk::ui {
namespace {

constexpr std::size_t few_keys = 4;

std::optional<Event> key_row(Ui& ui, Column& column, const std::vector<ActionView>& keys, float most_width) {
  const auto& m = ui.measures;
  const auto count = static_cast<float>(std::max<std::size_t>(1, keys.size()));
  const float gap = m.gap_small * 0.7F;
  float wanted = most_width;
  for (const auto& key : keys) wanted = std::max(wanted, natural_width(ui, key, ButtonLook::key) + 2 * m.gap_small);
  const float width = std::min((column.width - gap * (count - 1)) / count, wanted);
  float x = column.x + (column.width - width * count - gap * (count - 1)) / 2;
  float height = std::max(m.touch, m.button * (m.wide ? 0.66F : 0.85F));
  for (const auto& key : keys) height = std::max(height, key.id.empty() ? 0 : natural_height(ui, key, ButtonLook::key, width));
  const auto row = column.take(height);
  std::optional<Event> event;
  for (const auto& key : keys) {
    if (!key.id.empty()) {
      if (auto touched = button(ui, {x, row.y, width, row.height}, key, ButtonLook::key)) event = std::move(touched);
    }
    x += width + gap;
  }
  column.gap(gap);
  return event;
}

}  // namespace

std::optional<Event> key_rows(Ui& ui, Column& column, const KeyRows& rows, float widest) {
  std::optional<Event> event;
  for (const auto& row : rows) {
    if (auto touched = key_row(ui, column, row, row.size() < few_keys ? widest : std::min(widest, ui.measures.button * 1.2F))) event = std::move(touched);
  }
  return event;
}

std::optional<Event> typed_key(Ui& ui, const KeyRows& rows) {
  const auto& typed = ui.interaction.typed();
  if (typed.empty()) return std::nullopt;
  for (const auto& row : rows) {
    for (const auto& key : row) {
      if (key.label == typed) return key.event;
    }
  }
  return std::nullopt;
}

}  // namespace kiosk::ui
