#include "ui/widgets/option_card.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/button.h"
#include "ui/widgets/drawn_height.h"
#include "ui/widgets/hear.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {
namespace {

constexpr float picture_share = 0.36F;  // of the card's width
constexpr float picture_share_when_low = 0.26F;
constexpr float above_share =
    0.42F;  // of the card's width, as the height of a picture above the text
constexpr float above_share_when_low = 0.26F;  // the card's name is in sight with it
constexpr float least_height = 300;            // units
constexpr float text_needs = 15;               // em: below this the picture goes above the text
constexpr float text_needs_when_low = 10;      // a picture above it would leave the page no text

struct Shape {
  Rect card{};
  Rect picture{};
  Column text{};
  float star = 0;
};

/// Title, star and texts. Returns what the star is touched for.
std::optional<Event> card_text(Ui& ui, Column& text, const OptionCardView& view, float star) {
  const WithoutHearButtons texts_alone(ui);  // the whole card is a target
  const auto& m = ui.measures;
  Column name{text.x, text.y, text.width - star - m.gap};
  draw_small_heading(ui, name, view.title);
  const Rect corner{text.x + text.width - star, text.y, star, star};
  text.y = std::max(name.y, corner.bottom());
  draw_twin(ui, text, view.title);
  text.gap(m.gap_small);
  draw_body(ui, text, view.short_text);
  if (!view.because.empty()) text.gap(m.gap_small);
  draw_reason(ui, text, view.because);
  if (!view.not_shown.empty()) text.gap(m.gap_small);
  draw_small_print(ui, text, view.not_shown);
  return draw_star_button(ui, corner, view.star);
}

float text_height(const Ui& ui, const OptionCardView& view, float width, float star) {
  return drawn_height(ui, width,
                      [&](Ui& unseen, Column& text) { card_text(unseen, text, view, star); });
}

/// The picture is beside the text; above it if the text would be too narrow.
Shape shape_of(Ui& ui, const Column& column, const OptionCardView& view, float height) {
  const auto& m = ui.measures;
  Shape shape{.star = std::max(m.touch, m.pill)};
  const float share = m.compact ? picture_share_when_low : picture_share;
  const float needs = m.compact ? text_needs_when_low : text_needs;
  const float beside_width = column.width * (1 - share) - 2 * m.padding;
  if (beside_width >= needs * m.type.body.size) {
    const float needed = std::max(text_height(ui, view, beside_width, shape.star) + 2 * m.padding,
                                  least_height * m.unit);
    shape.card = {column.x, column.y, column.width, std::max(needed, height)};
    shape.picture = {column.x, column.y, column.width * share, shape.card.height};
    shape.text = {shape.picture.right() + m.padding, column.y + m.padding, beside_width};
  } else {
    const float picture_height =
        std::round(column.width * (m.compact ? above_share_when_low : above_share));
    const float width = column.width - 2 * m.padding;
    shape.card = {
        column.x, column.y, column.width,
        std::max(picture_height + text_height(ui, view, width, shape.star) + 2 * m.padding,
                 height)};
    shape.picture = {column.x, column.y, column.width, picture_height};
    shape.text = {column.x + m.padding, shape.picture.bottom() + m.padding, width};
  }
  return shape;
}

std::optional<Event> draw(Ui& ui, const OptionCardView& view, const Shape& shape) {
  const auto& m = ui.measures;
  const auto state = touchable(
      ui, {.role = Role::link, .id = view.open.id, .name = view.title, .rect = shape.card});
  shadow(ui, shape.card, m.radius_card);
  fill(ui, shape.card, state.pressed ? ui.colors.tint : ui.colors.surface, m.radius_card);
  draw_picture(ui, view.picture, shape.picture, Fit::whole, m.radius_card,
               shape.picture.width < shape.card.width ? Corners::start : Corners::top);
  outline(ui, shape.card, state.pressed ? ui.colors.primary : ui.colors.line,
          state.pressed ? m.border_chosen : m.border_thin, m.radius_card);
  say(ui, Role::image, view.picture_description, shape.picture);
  focus_ring(ui, shape.card, m.radius_card, state);
  auto text = shape.text;
  if (auto starred = card_text(ui, text, view, shape.star)) return starred;
  return state.activated ? std::optional(view.open.event) : std::nullopt;
}

}  // namespace

std::optional<Event> draw_option_card(Ui& ui, Column& column, const OptionCardView& view) {
  const auto shape = shape_of(ui, column, view, 0);
  column.gap(shape.card.height);
  return draw(ui, view, shape);
}

std::optional<Event> draw_option_cards(Ui& ui, Column& column,
                                       const std::vector<OptionCardView>& views) {
  std::optional<Event> event;
  const auto keep = [&](std::optional<Event> touched) {
    if (touched) event = std::move(touched);
  };
  const float gap = ui.measures.gap * 1.3F;
  for (std::size_t i = 0; i < views.size(); ++i) {
    if (i > 0) column.gap(gap);
    if (!ui.measures.wide || i + 1 == views.size()) {
      if (!ui.measures.wide) {
        keep(draw_option_card(ui, column, views[i]));
        continue;
      }
      auto half = beside(column, 0.5F, gap).first;
      keep(draw_option_card(ui, half, views[i]));
      column.y = half.y;
      continue;
    }
    auto [left, right] = beside(column, 0.5F, gap);
    const float height = std::max(shape_of(ui, left, views[i], 0).card.height,
                                  shape_of(ui, right, views[i + 1], 0).card.height);
    keep(draw(ui, views[i], shape_of(ui, left, views[i], height)));
    keep(draw(ui, views[i + 1], shape_of(ui, right, views[i + 1], height)));
    column.gap(height);
    ++i;
  }
  return event;
}

namespace {

struct RowShape {
  Paragraph name{};
  float star = 0;
  float words_height = 0;  ///< of the name, and of its twin
  float height = 0;
};

RowShape row_shape(Ui& ui, const OptionCardView& view, float width) {
  const auto& m = ui.measures;
  RowShape shape{.star = std::max(m.touch, m.pill)};
  const float room = width - shape.star - m.type.body.size - m.gap - 3 * m.padding_small;
  shape.name = set_in(ui, fitted(ui, m.type.body_strong, view.title, room), view.title, room);
  shape.words_height = height_of(ui, shape.name) + twin_height(ui, view.title, room);
  shape.height = std::max(shape.star, shape.words_height) + 2 * m.gap_tiny;
  return shape;
}

std::optional<Event> row(Ui& ui, const Rect& rect, const OptionCardView& view) {
  const auto& m = ui.measures;
  const auto shape = row_shape(ui, view, rect.width);
  const auto state =
      touchable(ui, {.role = Role::link, .id = view.open.id, .name = view.title, .rect = rect});
  fill(ui, rect, state.pressed ? ui.colors.tint : ui.colors.surface, m.radius_small);
  outline(ui, rect, state.pressed ? ui.colors.primary : ui.colors.line,
          state.pressed ? m.border : m.border_thin, m.radius_small);
  Column words{rect.x + m.padding_small, rect.y + (rect.height - shape.words_height) / 2,
               shape.name.width};
  draw_text(ui, shape.name, words.x, words.y, ui.colors.ink);
  words.gap(height_of(ui, shape.name));
  draw_twin(ui, words, view.title);
  const float arrow = m.type.body.size;
  const Rect star{rect.right() - m.gap_tiny - shape.star, rect.y + (rect.height - shape.star) / 2,
                  shape.star, shape.star};
  action_icon(ui,
              {star.x - m.padding_small - arrow, rect.y + (rect.height - arrow) / 2, arrow, arrow},
              Icon::arrow_right, ui.colors.ink_soft);
  focus_ring(ui, rect, m.radius_small, state);
  if (auto starred = draw_star_button(ui, star, view.star)) return starred;
  return state.activated ? std::optional(view.open.event) : std::nullopt;
}

}  // namespace

std::optional<Event> option_rows(Ui& ui, Column& column, const std::vector<OptionCardView>& views) {
  const auto& m = ui.measures;
  const std::size_t across = m.wide && !m.has_large_text() ? 2 : 1;
  const float width =
      (column.width - m.gap * static_cast<float>(across - 1)) / static_cast<float>(across);
  std::optional<Event> event;
  for (std::size_t first = 0; first < views.size(); first += across) {
    const auto end = std::min(views.size(), first + across);
    float height = 0;
    for (auto i = first; i < end; ++i)
      height = std::max(height, row_shape(ui, views[i], width).height);
    if (first > 0) column.gap(m.gap);
    for (auto i = first; i < end; ++i) {
      if (auto touched = row(
              ui,
              {column.x + static_cast<float>(i - first) * (width + m.gap), column.y, width, height},
              views[i]))
        event = std::move(touched);
    }
    column.gap(height);
  }
  return event;
}

}  // namespace kiosk::ui
