#include "ui/widgets/veil.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {
namespace {

constexpr Color black{0, 0, 0};
constexpr Color white{255, 255, 255};
constexpr float lines_from = 0.4F;  // of the height

Rect whole(const Ui& ui) {
  return {0, 0, static_cast<float>(ui.measures.screen.width),
          static_cast<float>(ui.measures.screen.height)};
}

}  // namespace

void draw_dimmed(Ui& ui, int brightness) {
  constexpr int all = 100;
  if (brightness >= all) return;
  fill(ui, whole(ui), with_alpha(black, 1 - static_cast<float>(brightness) / all));
}

void draw_curtain(Ui& ui, const std::vector<std::string>& lines) {
  if (lines.empty()) return;
  const auto& m = ui.measures;
  const auto glass = whole(ui);
  fill(ui, glass, black);
  float y = glass.height * lines_from;
  for (const auto& line : lines) {
    const auto set = set_in(ui, m.type.lead, line, glass.width - 2 * m.margin);
    draw_text(ui, set, m.margin, y, white);
    y += height_of(ui, set) + m.gap;
  }
}

}  // namespace kiosk::ui
