#include "ui/widgets/keys.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "app/values/utf8.h"
#include "ui/widgets/button.h"

namespace kiosk::ui {
namespace {

constexpr std::size_t few_keys = 4;
constexpr std::string_view space_bar = "key.space";

using KeyRow = std::vector<ActionView>;

/// At least 3 mm.
float gap_of(const Ui& ui) {
  return std::max(ui.measures.gap_small * 0.7F,
                  std::ceil(3 * static_cast<float>(ui.measures.screen.pixels_per_mm)));
}

/// One letter, digit or sign in UTF-8.
bool is_one_character(const std::string& label) { return values::character_count(label) == 1; }

bool has_words_alone(const KeyRow& row) {
  return std::none_of(row.begin(), row.end(), [](const ActionView& key) {
    return key.id.empty() || is_one_character(key.label);
  });
}

float natural_width_of(Ui& ui, const ActionView& key) {
  return natural_width(ui, key, ButtonLook::key) + 2 * ui.measures.gap_small;
}

/// Widths of a row that ends where the column ends. If it is tight, the erase key has its icon
/// only.
std::vector<float> widths_of_words(Ui& ui, KeyRow row, float room) {
  float wanted = 0;
  for (const auto& key : row) wanted += natural_width_of(ui, key);
  std::vector<float> widths;
  for (auto& key : row) {
    if (wanted > room && key.icon == Icon::keyboard_erase) key.label.clear();
    widths.push_back(natural_width_of(ui, key));
  }
  const float taken = std::accumulate(widths.begin(), widths.end(), 0.0F);
  const auto bar = std::find_if(row.begin(), row.end(),
                                [](const ActionView& key) { return key.id == space_bar; });
  if (taken > room) {
    for (auto& width : widths) width *= room / taken;
  } else if (bar != row.end()) {
    widths[static_cast<std::size_t>(bar - row.begin())] += room - taken;
  } else {
    for (auto& width : widths) width += (room - taken) / static_cast<float>(row.size());
  }
  return widths;
}

std::vector<float> widths_of(Ui& ui, const KeyRow& row, float room, float widest) {
  if (has_words_alone(row)) return widths_of_words(ui, row, room);
  float wanted = row.size() < few_keys ? widest : std::min(widest, ui.measures.button * 1.2F);
  for (const auto& key : row) wanted = std::max(wanted, natural_width_of(ui, key));
  return std::vector<float>(row.size(), std::min(room / static_cast<float>(row.size()), wanted));
}

std::optional<Event> key_row(Ui& ui, Column& column, const KeyRow& row, float widest,
                             float height) {
  const float gap = gap_of(ui);
  const float gaps = gap * static_cast<float>(std::max<std::size_t>(1, row.size()) - 1);
  const auto widths = widths_of(ui, row, column.width - gaps, widest);
  float x =
      column.x + (column.width - gaps - std::accumulate(widths.begin(), widths.end(), 0.0F)) / 2;
  const auto place = column.take(height);
  std::optional<Event> event;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (!row[i].id.empty()) {
      ui.in_grid = true;
      if (auto touched = draw_button(ui, {x, place.y, widths[i], height}, row[i], ButtonLook::key))
        event = std::move(touched);
      ui.in_grid = false;
    }
    x += widths[i] + gap;
  }
  column.gap(gap);
  return event;
}

/// The pad's few keys may be as high as a main button; more rows or more keys are lower.
float height_of_keys(Ui& ui, const KeyRows& rows, float room) {
  const auto& m = ui.measures;
  const bool is_pad = std::all_of(rows.begin(), rows.end(),
                                  [](const KeyRow& row) { return row.size() < few_keys; });
  float most = m.button * (is_pad ? 1.0F : m.wide ? 0.75F : 0.9F);
  for (const auto& row : rows) {
    for (const auto& key : row)
      most = std::max(most, key.id.empty() ? 0 : natural_height(ui, key, ButtonLook::key, 0));
  }
  const auto count = static_cast<float>(std::max<std::size_t>(1, rows.size()));
  return std::max(m.touch, std::min(most, room / count - gap_of(ui)));
}

}  // namespace

std::optional<Event> key_rows(Ui& ui, Column& column, const KeyRows& rows, float widest,
                              float room) {
  const float height = height_of_keys(ui, rows, room);
  std::optional<Event> event;
  for (const auto& row : rows) {
    if (auto touched = key_row(ui, column, row, widest, height)) event = std::move(touched);
  }
  return event;
}

float least_height_of_keys(const Ui& ui, const KeyRows& rows) {
  return static_cast<float>(rows.size()) * (ui.measures.touch + gap_of(ui));
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
