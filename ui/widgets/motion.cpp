#include "ui/widgets/motion.h"

#include <algorithm>

#include "ui/widgets/paint.h"

namespace kiosk::ui {
namespace {

constexpr float page_comes = 56;      // units
constexpr float star_at_end = 0.45F;  // of its size at the beginning

/// Quick at first and slow at the end.
float eased(float done) {
  const float left = 1 - std::clamp(done, 0.0F, 1.0F);
  return 1 - left * left * left;
}

float between(float from, float to, float done) { return from + (to - from) * done; }

/// Where starred treatments are listed: the tab of their list, or the last stop of the visit, which
/// is the paper. nullptr if the screen has neither.
const Semantic* list_of_stars(const SemanticScreen& said) {
  const auto* tab = said.find("tab.starred");
  if (tab && tab->visible.height > 0) return tab;
  const auto bar = std::find_if(said.items.begin(), said.items.end(),
                                [](const Semantic& item) { return item.role == Role::progress; });
  return bar == said.items.end() ? nullptr : &*bar;
}

/// The middle of the tab, or the far end of the bar.
Rect landing(const Ui& ui, const Semantic& list, float size) {
  const auto rect = ui.on_glass(list.rect);
  const float x = list.role == Role::progress ? rect.right() - size : rect.x + rect.width / 2;
  return {x - size / 2, rect.y + (rect.height - size) / 2, size, size};
}

}  // namespace

float done_of(const Motion& motion, Moves what) {
  return motion.what == what ? eased(motion.done) : 1;
}

float done_of_part(const Motion& motion, Moves what, std::size_t part, std::size_t parts) {
  if (motion.what != what) return 1;
  return eased(motion.done * static_cast<float>(parts) - static_cast<float>(part));
}

float page_to_go(const Ui& ui) {
  const float distance = page_comes * ui.measures.unit;
  return distance * (1 - done_of(ui.motion, Moves::page_on)) -
         distance * (1 - done_of(ui.motion, Moves::page_back));
}

void veil_page(Ui& ui, const Rect& region, Color ground) {
  const float page =
      std::min(done_of(ui.motion, Moves::page_on), done_of(ui.motion, Moves::page_back));
  if (page < 1) fill(ui, region, with_alpha(ground, 1 - page));
}

void draw_flight(Ui& ui) {
  if (ui.motion.what != Moves::star || ui.motion.done >= 1) return;
  const auto* list = list_of_stars(ui.said);
  if (!list) return;
  const float done = done_of(ui.motion, Moves::star);
  const auto from = ui.on_glass(ui.motion.from);
  const auto to = landing(ui, *list, from.height * star_at_end);
  const Rect star{between(from.x, to.x, done), between(from.y, to.y, done),
                  between(from.height, to.height, done), between(from.height, to.height, done)};
  circle(ui, star, ui.colors.amber_tint);
  ring(ui, star, ui.colors.amber, ui.measures.border);
  // The picture of the star is made once and scaled: its sizes differ in each frame.
  scaled_icon(ui, "star-filled", inset(star, star.width * 0.24F),
              inset(from, from.width * 0.24F).height, ui.colors.on_amber);
}

}  // namespace kiosk::ui
