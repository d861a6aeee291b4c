#include "ui/widgets/choice.h"

#include <algorithm>

#include "ui/widgets/hear.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

constexpr std::size_t long_list = 6;    // from here on short answers are in two columns
constexpr std::size_t few_answers = 3;  // fewer are in a column on every screen
constexpr std::size_t answers_of_a_column =
    4;  // fewer than these are in a column on a wide screen that is not low
constexpr float label_needs = 6;     // em: narrower it wraps to a word a line
constexpr float close_lines = 1.2F;  // of an answer's two lines on a low screen

float mark_size(const Ui& ui) { return ui.measures.type.lead.size * 1.3F; }

/// Padding of label and mark: less if answers are in a row.
struct Air {
  float edge = 0;
  float between = 0;
  bool small = false;  ///< the label too is smaller: two lines of it in half a row
};
Air roomy(const Ui& ui) {
  const auto& m = ui.measures;
  return m.compact ? Air{m.padding_small, m.gap_small} : Air{m.padding, m.gap};
}
Air close(const Ui& ui) { return {ui.measures.padding_small, ui.measures.gap_small}; }

Air paired(const Ui& ui) { return {ui.measures.gap_small, ui.measures.gap_small, true}; }

constexpr float drawing_side = 1.6F;  // of a touch target: it is read before the words

/// The side of a picture of an answer; 0 without one.
float picture_side(const Ui& ui, const ChoiceView& view) {
  if (!view.drawing.empty()) return ui.measures.touch * drawing_side;
  return view.picture ? ui.measures.touch : 0;
}

/// It says what the label says, and is no item of its own to a listener.
void draw_picture_of(Ui& ui, const ChoiceView& view, const Rect& rect) {
  if (view.drawing.empty()) draw_form_picture(ui, *view.picture, rect);
  else draw_picture(ui, view.drawing, rect, Fit::whole, ui.measures.radius_choice);
}

float label_x(const Ui& ui, const ChoiceView& view, const Air& air) {
  const float side = picture_side(ui, view);
  return air.edge + mark_size(ui) + air.between + side + (side > 0 ? air.between : 0);
}

/// Its two lines are no higher than a touch target on a low screen.
TextStyle label_style(const Ui& ui, const Air& air) {
  const auto& m = ui.measures;
  if (!m.compact) return m.type.lead;
  auto style = air.small ? m.type.small_print : m.type.body;
  style.weight = m.type.lead.weight;
  style.line_height = close_lines;
  return style;
}

struct Face {
  Paragraph label{};
  Paragraph note{};
  Paragraph twin{};
  float label_height = 0;
  float note_height = 0;
  float twin_height = 0;
  float height = 0;
};

Face face_of(Ui& ui, const ChoiceView& view, float width, const Air& air) {
  const auto& m = ui.measures;
  const float room = width - label_x(ui, view, air) - air.edge - hear_room(ui);
  Face face;
  face.label = set_in(ui, fitted(ui, label_style(ui, air), view.label, room), view.label, room);
  face.label_height = height_of(ui, face.label);
  if (!view.note.empty()) {
    face.note = set_in(ui, m.type.small_print, view.note, room);
    face.note_height = height_of(ui, face.note) + m.gap_tiny;
  }
  face.twin = twin_of(ui, view.label, room);
  face.twin_height = twin_height(ui, view.label, room);
  const float above = m.compact ? m.gap_tiny : m.padding_small;
  face.height = std::max({m.touch, m.button * 0.9F,
                          face.label_height + face.note_height + face.twin_height + 2 * above,
                          picture_side(ui, view) + 2 * above});
  return face;
}

/// The label in the clinic's language below everything else.
void draw_face_twin(Ui& ui, const Face& face, const Rect& words, Color color) {
  if (face.twin.markup.empty()) return;
  const float y = words.y + face.label_height + face.note_height + ui.measures.gap_tiny;
  draw_text(ui, face.twin, words.x, y, color);
  say_twin(ui, plain(face.twin.markup), {words.x, y, face.twin.width, height_of(ui, face.twin)});
}

/// The mark shows the selection by shape as well as by color.
void mark(Ui& ui, const Rect& box, const ChoiceView& view) {
  const auto& c = ui.colors;
  const float stroke = ui.measures.border * 1.3F;
  if (!view.place.empty()) {
    circle(ui, box, c.primary);
    auto style = ui.measures.type.body_strong;
    style.align = Align::centre;
    const auto set = set_in(ui, style, view.place, box.width);
    draw_text(ui, set, box.x, box.y + (box.height - height_of(ui, set)) / 2, c.on_primary);
    return;
  }
  if (view.several) {
    const float corner = box.width * 0.24F;
    fill(ui, box, view.selected ? c.primary : c.surface, corner);
    outline(ui, box, view.selected ? c.primary : c.control, stroke, corner);
  } else {
    circle(ui, box, view.selected ? c.primary : c.surface);
    ring(ui, box, view.selected ? c.primary : c.control, stroke);
  }
  if (view.selected) icon(ui, "check", inset(box, box.width * 0.16F), c.on_primary);
}

/// With a voice, an answer has a button beside it that says it.
std::optional<Event> choice_in(Ui& ui, const Rect& whole, const ChoiceView& view, const Air& air) {
  const auto& m = ui.measures;
  const Rect rect{whole.x, whole.y, whole.width - hear_room(ui), whole.height};
  const auto face = face_of(ui, view, rect.width, air);
  const auto state =
      touchable(ui, {.role = view.several ? Role::checkbox : Role::radio,
                     .id = view.id,
                     .name = view.note.empty() ? view.label : view.label + ". " + view.note,
                     .rect = rect,
                     .selected = view.selected,
                     .value = view.place});
  draw_hear_button(ui, whole);
  const auto face_colors = face_of_target(ui, view.selected, state.pressed);
  fill(ui, rect, face_colors.ground, m.radius_choice);
  const bool has_edge = view.selected || state.pressed;
  outline(ui, rect, has_edge ? ui.colors.primary : ui.colors.control,
          has_edge ? m.border_chosen : m.border_thin, m.radius_choice);
  const float size = mark_size(ui);
  mark(ui, {rect.x + air.edge, rect.y + (rect.height - size) / 2, size, size}, view);
  if (const float side = picture_side(ui, view); side > 0)
    draw_picture_of(
        ui, view,
        {rect.x + air.edge + size + air.between, rect.y + (rect.height - side) / 2, side, side});
  const float x = rect.x + label_x(ui, view, air);
  const float top =
      rect.y + (rect.height - face.label_height - face.note_height - face.twin_height) / 2;
  draw_text(ui, face.label, x, top, face_colors.ink);
  const auto soft = has_edge ? face_colors.ink : ui.colors.ink_soft;
  draw_text(ui, face.note, x, top + face.label_height + m.gap_tiny, soft);
  draw_face_twin(ui, face, {x, top}, soft);
  focus_ring(ui, rect, m.radius_choice, state);
  return state.activated ? std::optional(view.event) : std::nullopt;
}

/// The width of an answer on one line.
float width_on_one_line(Ui& ui, const ChoiceView& view, const Air& air) {
  return ui.texts.measure(set_in(ui, label_style(ui, air), view.label, 0)).width +
         label_x(ui, view, air) + air.edge + hear_room(ui) + 1;
}

/// Whether answers in two columns of that width take less height than in one, and none wraps to a
/// word a line.
bool saves_height(Ui& ui, const std::vector<ChoiceView>& views, float width) {
  const auto& m = ui.measures;
  const float gap = m.gap;
  if (width - label_x(ui, views.front(), roomy(ui)) < label_needs * m.type.body.size) return false;
  const auto height = [&](std::size_t place, float of_width) {
    return place < views.size() ? face_of(ui, views[place], of_width, roomy(ui)).height + gap : 0;
  };
  float one = 0;
  float two = 0;
  for (std::size_t i = 0; i < views.size(); i += 2) {
    one += height(i, 2 * width + gap) + height(i + 1, 2 * width + gap);
    two += std::max(height(i, width), height(i + 1, width));
  }
  return two < one;
}

/// On a wide screen two columns, so that answers stay in sight; else only if no label would wrap
/// differently.
bool fits_two_columns(Ui& ui, const std::vector<ChoiceView>& views, float width) {
  const auto& m = ui.measures;
  if (m.wide && !m.has_large_text() && ui.hear.empty())
    return views.size() >= (m.compact ? few_answers : answers_of_a_column) &&
           saves_height(ui, views, width);
  if (views.size() < long_list) return false;
  return std::all_of(views.begin(), views.end(), [&](const ChoiceView& view) {
    return view.note.empty() && width_on_one_line(ui, view, roomy(ui)) <= width;
  });
}

/// Answers of equal size in rows.
struct RowOfChoices {
  std::size_t across = 0;
  float width = 0;
  float height = 0;
  Air air{};
};

/// Whether two answers are side by side with their labels on two lines each: on a low screen that
/// takes less than one below the other.
bool fits_as_a_pair(Ui& ui, const std::vector<ChoiceView>& views, float width) {
  const auto& m = ui.measures;
  if (!m.compact || views.size() != 2 || !ui.hear.empty()) return false;
  const auto air = paired(ui);
  return std::all_of(views.begin(), views.end(), [&](const ChoiceView& view) {
    const float label_width = (width - m.gap) / 2 - label_x(ui, view, air) - air.edge;
    return ui.texts.measure(set_in(ui, label_style(ui, air), view.label, label_width)).lines <= 2;
  });
}

/// As many in a row as their labels allow, but never one alone in a row of its own.
RowOfChoices row_of(Ui& ui, const std::vector<ChoiceView>& views, float width) {
  RowOfChoices row{.across = fitting_beside(ui, views, width), .air = close(ui)};
  if (row.across < 2 && fits_as_a_pair(ui, views, width)) {
    row.across = 2;
    row.air = paired(ui);
  }
  while (row.across > 1 && views.size() % row.across == 1) --row.across;
  if (row.across < 2) return row;
  const auto gaps = ui.measures.gap * static_cast<float>(row.across - 1);
  row.width = (width - gaps) / static_cast<float>(row.across);
  for (const auto& view : views)
    row.height = std::max(row.height, face_of(ui, view, row.width, row.air).height);
  return row;
}

}  // namespace

std::optional<Event> draw_choice(Ui& ui, Column& column, const ChoiceView& view) {
  return choice_in(ui, column.take(choice_height(ui, view, column.width)), view, roomy(ui));
}

float choice_height(Ui& ui, const ChoiceView& view, float width) {
  return face_of(ui, view, width, roomy(ui)).height;
}

std::optional<Event> draw_choices(Ui& ui, Column& column, const std::vector<ChoiceView>& views) {
  const float half = (column.width - ui.measures.gap) / 2;
  const bool two = fits_two_columns(ui, views, half);
  std::optional<Event> event;
  float height = 0;
  for (std::size_t i = 0; i < views.size(); ++i) {
    const bool right = two && i % 2 == 1;
    const float width = two ? half : column.width;
    if (!right) height = choice_height(ui, views[i], width);
    if (two && !right && i + 1 < views.size())
      height = std::max(height, choice_height(ui, views[i + 1], width));
    if (i > 0 && !right) column.gap(ui.measures.gap);
    if (auto touched = choice_in(
            ui, {right ? column.x + half + ui.measures.gap : column.x, column.y, width, height},
            views[i], roomy(ui)))
      event = std::move(touched);
    if (!two || right || i + 1 == views.size()) column.gap(height);
  }
  return event;
}

std::size_t fitting_beside(Ui& ui, const std::vector<ChoiceView>& views, float width) {
  float widest = ui.measures.touch;
  for (const auto& view : views) widest = std::max(widest, width_on_one_line(ui, view, close(ui)));
  return std::min(views.size(), static_cast<std::size_t>(std::max(0.0F, width + ui.measures.gap) /
                                                         (widest + ui.measures.gap)));
}

std::optional<Event> choices_beside(Ui& ui, Column& column, const std::vector<ChoiceView>& views) {
  const auto& m = ui.measures;
  const auto [across, width, height, air] = row_of(ui, views, column.width);
  if (across < 2) return draw_choices(ui, column, views);
  std::optional<Event> event;
  for (std::size_t i = 0; i < views.size(); ++i) {
    if (i > 0 && i % across == 0) column.gap(height + m.gap);
    const float x = column.x + static_cast<float>(i % across) * (width + m.gap);
    if (auto touched = choice_in(ui, {x, column.y, width, height}, views[i], air))
      event = std::move(touched);
  }
  column.gap(height);
  return event;
}

namespace {

constexpr std::size_t few_tiles = 4;    // as many are in two columns, so that each is large
constexpr std::size_t roomy_tiles = 6;  // more are as low as a touch target, on two lines if needed
constexpr std::size_t most_tiles_across = 4;
constexpr std::size_t most_tiles_across_wide = 6;

/// A grid of tiles of one size.
struct TileGrid {
  std::size_t across = 2;
  float width = 0;
  float height = 0;
  TextStyle style{};
};

/// A label in its own language, whose letters may be others than this screen's.
Paragraph tile_label(Ui& ui, const ChoiceView& view, const TileGrid& grid) {
  const float room = grid.width - ui.measures.padding;
  auto set = set_in(ui, fitted(ui, grid.style, view.label, room), view.label, room);
  if (!view.language.empty()) set.language = view.language;
  return set;
}

/// Whether tiles are as low and as many in a row as they may be.
bool are_close(const Ui& ui, std::size_t tiles) {
  return tiles > roomy_tiles || (ui.measures.compact && tiles > few_tiles);
}

/// The most columns that leave the words of every label their size.
std::size_t tiles_across(Ui& ui, const std::vector<ChoiceView>& views, const TileGrid& grid,
                         float width) {
  const auto& m = ui.measures;
  if (views.size() <= few_tiles) return 2;
  float widest = m.touch;
  for (const auto& view : views) {
    auto set = set_in(ui, grid.style, view.label, 0);
    set.language = view.language;
    const float words =
        are_close(ui, views.size()) ? ui.texts.widest_word(set) : ui.texts.measure(set).width;
    widest = std::max(widest, words + m.padding + 1);
  }
  const auto most =
      std::max<std::size_t>(2, static_cast<std::size_t>((width + m.gap) / (widest + m.gap)));
  const auto across = std::min(most, m.wide ? most_tiles_across_wide : most_tiles_across);
  const auto rows = std::max<std::size_t>(2, (views.size() + across - 1) / across);
  return (views.size() + rows - 1) / rows;  // no row has far fewer than another
}

TileGrid tile_grid(Ui& ui, const std::vector<ChoiceView>& views, float width) {
  const auto& m = ui.measures;
  const bool close = are_close(ui, views.size());
  TileGrid grid{.style = close ? m.type.body_strong : m.type.lead};
  grid.style.align = Align::centre;
  grid.across = tiles_across(ui, views, grid, width);
  const auto columns = static_cast<float>(grid.across);
  grid.width = (width - m.gap * (columns - 1)) / columns;
  grid.height = close ? m.touch : m.button;
  const float air = close ? m.gap_tiny : m.padding_small;
  for (const auto& view : views)  // of the tallest: scripts differ in height
    grid.height = std::max(grid.height, height_of(ui, tile_label(ui, view, grid)) + 2 * air);
  return grid;
}

std::optional<Event> tile(Ui& ui, const Rect& rect, const ChoiceView& view, const TileGrid& grid) {
  const auto& m = ui.measures;
  const float mark = grid.style.size;
  const auto set = tile_label(ui, view, grid);
  const auto state = touchable(ui, {.role = Role::radio,
                                    .id = view.id,
                                    .name = view.label,
                                    .rect = rect,
                                    .selected = view.selected,
                                    .language = view.language});
  const bool has_edge = view.selected || state.pressed;
  const auto face = face_of_target(ui, view.selected, state.pressed);
  fill(ui, rect, face.ground, m.radius_choice);
  outline(ui, rect, has_edge ? ui.colors.primary : ui.colors.control,
          has_edge ? m.border_chosen : m.border, m.radius_choice);
  if (view.selected && ui.texts.measure(set).width < rect.width - 2 * (mark + m.padding_small)) {
    icon(ui, "check", {rect.x + m.padding_small, rect.y + (rect.height - mark) / 2, mark, mark},
         face.ink);
  }
  draw_text(ui, set, rect.x + m.padding / 2, rect.y + (rect.height - height_of(ui, set)) / 2,
            face.ink);
  focus_ring(ui, rect, m.radius_choice, state);
  return state.activated ? std::optional(view.event) : std::nullopt;
}

}  // namespace

std::optional<Event> choice_tiles(Ui& ui, Column& column, const std::vector<ChoiceView>& views) {
  const auto grid = tile_grid(ui, views, column.width);
  std::optional<Event> event;
  for (std::size_t i = 0; i < views.size(); ++i) {
    const auto place = static_cast<float>(i % grid.across);
    if (i > 0 && i % grid.across == 0) column.gap(grid.height + ui.measures.gap);
    const Rect rect{column.x + place * (grid.width + ui.measures.gap), column.y, grid.width,
                    grid.height};
    if (auto touched = tile(ui, rect, views[i], grid)) event = std::move(touched);
  }
  if (!views.empty()) column.gap(grid.height);
  return event;
}

}  // namespace kiosk::ui
