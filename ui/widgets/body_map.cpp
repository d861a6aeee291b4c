#include "ui/widgets/body_map.h"

#include <algorithm>

#include "ui/widgets/body_figure.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/drawn_height.h"
#include "ui/widgets/nearest_part.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {
namespace {

constexpr float chosen_alpha = 0.85F;  // in the middle of a part: it fades towards its edges
constexpr float pressed_alpha = 0.45F;
constexpr float spot_share = 0.48F;  // of the smallest part: adjacent spots stay apart
constexpr float ring_share = 0.3F;   // of a spot
constexpr float fade_share = 0.09F;  // of a close-up: where the body goes on beyond it

/// The same place can be shown from the front and from the back; each is a target of its own.
std::string target_id(const Ui& ui, const std::string& id) {
  return ui.said.find(id) ? target_id(ui, id + "@") : id;
}

/// The parts of a figure in the order of its regions, as they are to be placed: a picture is never
/// mirrored inside, so from right to left a part is placed from the picture's other edge. Those
/// that the picture lacks have no width.
std::vector<PicturePart> parts_of(Ui& ui, const BodyMapView::Picture& view) {
  std::vector<PicturePart> parts;
  for (const auto& entry : view.regions) {
    auto part = ui.pictures.part(view.file, entry.element).value_or(PicturePart{});
    part.x = ui.from_start_of_picture(part.x, part.width);
    parts.push_back(part);
  }
  return parts;
}

/// Marks a sore place by shape too: a spot with a check mark, and a ring around it that spreads.
void sore_spot(Ui& ui, const Rect& part, float size) {
  const auto& m = ui.measures;
  const Rect spot{part.x + (part.width - size) / 2, part.y + (part.height - size) / 2, size, size};
  ring(ui, inset(spot, -size * ring_share), with_alpha(ui.colors.sore, 0.75F), m.border_thin);
  circle(ui, inset(spot, -m.border_thin), ui.colors.on_sore);
  circle(ui, spot, ui.colors.sore);
  icon(ui, "check", inset(spot, size * 0.18F), ui.colors.on_sore);
}

/// One figure of the body as it is drawn: its windows and the parts in them.
struct Figure {
  const BodyMapView::Picture& view;
  std::vector<PicturePart> parts{};
  std::vector<FigureWindow> windows{};
};

/// The size of every spot in a window, in px.
float spot_size(const Ui& ui, const Figure& figure, const Rect& whole) {
  float size = ui.measures.icon;
  for (const auto& part : figure.parts) {
    if (part.width <= 0) continue;
    const auto rect = part_in(whole, part);
    size = std::min(size, std::min(rect.width, rect.height) * spot_share);
  }
  return size;
}

/// The part that the press means, of those that its window shows.
std::optional<std::size_t> pressed_part(const Ui& ui, const Figure& figure) {
  const auto [x, y] = ui.interaction.pressed_at();
  for (const auto& [window, whole, touch] : figure.windows) {
    const auto glass = ui.on_glass(touch);
    if (x < glass.x || x >= glass.right() || y < glass.y || y >= glass.bottom()) continue;
    std::vector<Rect> rects;
    for (const auto& part : figure.parts) {
      const auto rect = part_in(whole, part);
      const auto seen = intersection(rect, window);
      rects.push_back(seen.width > 0 && seen.height > 0 ? ui.on_glass(rect) : Rect{});
    }
    return nearest_part(rects, x, y, static_cast<float>(ui.measures.screen.pixels_per_mm));
  }
  return std::nullopt;
}

/// Colors a region in each window that shows some of it.
void glow(Ui& ui, const Figure& figure, const std::string& element, float alpha) {
  for (const auto& [window, whole, touch] : figure.windows) {
    const Clip clip(ui, window);
    picture_part(ui, figure.view.file, element, whole, with_alpha(ui.colors.sore, alpha));
  }
}

/// `touch`: where a finger hits this region; empty while another one is nearer.
std::optional<Event> region(Ui& ui, const Figure& figure, std::size_t which, const Rect& touch) {
  const auto& region = figure.view.regions[which];
  const auto& shown = figure.windows[window_of(figure.windows, figure.parts[which])];
  const auto rect = part_in(shown.whole, figure.parts[which]);
  const auto seen = intersection(rect, shown.window);
  const auto state = touchable(ui, {.role = Role::checkbox,
                                    .id = target_id(ui, region.id),
                                    .name = region.label + ", " + figure.view.label,
                                    .rect = seen,
                                    .selected = region.selected,
                                    .touch = touch});
  if (region.selected) glow(ui, figure, region.element, chosen_alpha);
  else if (state.pressed) glow(ui, figure, region.element, pressed_alpha);
  if (region.selected) {
    const Clip clip(ui, shown.window);
    sore_spot(ui, seen, spot_size(ui, figure, shown.whole));
  }
  focus_ring(ui, seen, ui.measures.radius_small, state);
  return state.activated ? std::optional(region.event) : std::nullopt;
}

/// The ends of a close-up fade where the body goes on.
void fade_close_up(Ui& ui, const FigureWindow& shown) {
  const auto ground = ui.colors.surface;
  const auto clear = with_alpha(ground, 0);
  const auto& window = shown.window;
  const float height = window.height * fade_share;
  const float beyond = fade_share * shown.whole.height;  // a figure has some air around it
  if (shown.whole.bottom() > window.bottom() + beyond)
    fade(ui, {window.x, window.bottom() - height, window.width, height}, clear, ground);
  else fade(ui, {window.x, window.y, window.width, height}, ground, clear);
}

/// Every region of a figure. The one nearest to the press has the whole card as its target: a
/// finger may slip a little.
std::optional<Event> draw_figure(Ui& ui, const Rect& card, const Figure& figure) {
  for (const auto& [window, whole, touch] : figure.windows) {
    const Clip clip(ui, window);
    draw_picture(ui, figure.view.file, whole, Fit::contain);
  }
  const auto nearest = pressed_part(ui, figure);
  std::optional<Event> event;
  for (std::size_t i = 0; i < figure.parts.size(); ++i) {
    if (figure.parts[i].width <= 0) continue;
    if (auto touched = region(ui, figure, i, nearest == i ? card : Rect{}))
      event = std::move(touched);
  }
  if (figure.windows.size() > 1)
    for (const auto& window : figure.windows) fade_close_up(ui, window);
  return event;
}

void card_of_figure(Ui& ui, const Rect& card) {
  fill(ui, card, ui.colors.surface, ui.measures.radius_card);
  outline(ui, card, ui.colors.line, ui.measures.border_thin, ui.measures.radius_card);
}

/// A whole figure with its name beside its head.
std::optional<Event> whole_body(Ui& ui, const Rect& card, const BodyMapView::Picture& view) {
  const auto& m = ui.measures;
  card_of_figure(ui, card);
  auto shown = whole_figure(inset(card, m.padding_small), ui.pictures.aspect(view.file));
  shown.window = card;
  shown.touch = card;
  auto event =
      draw_figure(ui, card, {.view = view, .parts = parts_of(ui, view), .windows = {shown}});
  auto label = Column{card.x, card.y, card.width}.inside(m.padding_small);
  draw_paragraph(ui, label, m.type.small_print, escaped(view.label), ui.colors.ink_soft);
  return event;
}

/// Both halves of a figure; its name is on its tab.
std::optional<Event> body_from_close(Ui& ui, const Rect& card, const BodyMapView::Picture& view) {
  card_of_figure(ui, card);
  auto parts = parts_of(ui, view);
  auto windows =
      close_ups(card, air_of_close_ups(ui.measures), ui.pictures.aspect(view.file), parts);
  return draw_figure(ui, card,
                     {.view = view, .parts = std::move(parts), .windows = std::move(windows)});
}

/// Above and below a whole figure, in px.
float frame_of_figure(const Measures& m) { return 2 * m.padding_small; }

std::optional<Event> body_pictures(Ui& ui, Column& column, const BodyMapView& view,
                                   const FigurePlan& plan) {
  const auto& m = ui.measures;
  const bool all = plan.kind == FigureKind::all_whole;
  const std::size_t first = all ? 0 : std::min(view.shown, view.pictures.size() - 1);
  const std::size_t count = all ? view.pictures.size() : 1;
  if (plan.kind == FigureKind::close_ups)
    return body_from_close(ui, column.take(plan.height), view.pictures[first]);
  const float width =
      (column.width - m.gap * static_cast<float>(count - 1)) / static_cast<float>(count);
  const auto row = column.take(plan.height + frame_of_figure(m));
  std::optional<Event> event;
  for (std::size_t i = 0; i < count; ++i) {
    const Rect card{row.x + static_cast<float>(i) * (width + m.gap), row.y, width, row.height};
    if (auto touched = whole_body(ui, card, view.pictures[first + i])) event = std::move(touched);
  }
  return event;
}

/// The tabs, one for each figure, in one row as wide as the column.
std::vector<Rect> places_of_tabs(Ui& ui, const Column& column, const BodyMapView& view) {
  const auto& m = ui.measures;
  std::vector<Rect> places;
  float natural = 0;
  for (const auto& tab : view.tabs) natural += natural_width(ui, tab, ButtonLook::tab);
  const float share =
      (column.width - m.gap * static_cast<float>(view.tabs.size() - 1)) / std::max(1.0F, natural);
  float x = column.x;
  float height = 0;
  for (const auto& tab : view.tabs) {
    const float width = natural_width(ui, tab, ButtonLook::tab) * share;
    height = std::max(height, natural_height(ui, tab, ButtonLook::tab, width));
    places.push_back({x, column.y, width, 0});
    x += width + m.gap;
  }
  for (auto& place : places) place.height = height;
  return places;
}

std::optional<Event> tabs(Ui& ui, Column& column, const BodyMapView& view) {
  const auto places = places_of_tabs(ui, column, view);
  std::optional<Event> event;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (auto touched = draw_button(ui, places[i], view.tabs[i], ButtonLook::tab, Role::tab))
      event = std::move(touched);
  }
  if (!places.empty()) column.gap(places.front().height);
  return event;
}

FigurePlan plan_of(Ui& ui, const BodyMapView& view, float width, float height) {
  std::vector<float> aspects;
  for (const auto& picture : view.pictures) aspects.push_back(ui.pictures.aspect(picture.file));
  return plan_figures(ui.measures,
                      {.width = width, .height = height, .frame = frame_of_figure(ui.measures)},
                      aspects);
}

}  // namespace

std::optional<Event> draw_body_map(Ui& ui, const BodyMapPlace& place, const BodyMapView& view) {
  if (view.pictures.empty()) return std::nullopt;
  const auto& m = ui.measures;
  auto& pictures = place.pictures;
  auto& besides = place.besides;
  const bool is_beside = &pictures != &besides;
  float room = place.room;
  if (!is_beside) {
    const auto choices = [&](Ui& unseen, Column& column) {
      choices_beside(unseen, column, view.choices);
    };
    room -= drawn_height(ui, pictures.width, choices) + m.gap;
    if (!place.is_list_elsewhere)
      room -= flow_height(ui, {view.as_list}, ButtonLook::chip, pictures.width) + m.gap;
  }
  auto plan = plan_of(ui, view, pictures.width, room);
  if (plan.kind != FigureKind::all_whole && !is_beside) {
    const auto all_tabs = [&](Ui& unseen, Column& column) { tabs(unseen, column, view); };
    plan = plan_of(ui, view, 0, room - drawn_height(ui, besides.width, all_tabs) - m.gap);
  }
  std::optional<Event> event;
  const auto keep = [&](std::optional<Event> touched) {
    if (touched) event = std::move(touched);
  };
  if (plan.kind != FigureKind::all_whole) {
    if (is_beside) besides.gap(m.compact ? m.gap_tiny : m.gap);
    keep(tabs(ui, besides, view));
    if (!is_beside) besides.gap(m.compact ? m.gap_small : m.gap);
  }
  keep(body_pictures(ui, pictures, view, plan));
  // The options come before the chosen ones, which grow in number: nothing moves under the finger.
  besides.gap(m.gap);
  keep(choices_beside(ui, besides, view.choices));
  std::vector<ActionView> chips;
  if (!place.is_list_elsewhere) chips.push_back(view.as_list);
  // Beside close-ups there is no room for them, and no need: marks there are large enough to be
  // touched again.
  if (plan.kind != FigureKind::close_ups)
    chips.insert(chips.end(), view.chips.begin(), view.chips.end());
  if (chips.empty()) return event;
  besides.gap(m.gap);
  keep(button_flow(ui, besides, chips, ButtonLook::chip));
  return event;
}

}  // namespace kiosk::ui
