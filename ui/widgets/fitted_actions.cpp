#include "ui/widgets/fitted_actions.h"

#include "ui/widgets/foot_rows.h"

namespace kiosk::ui {
namespace {

float width_of(Ui& ui, const std::vector<ActionView>& actions, ButtonLook look) {
  float width = 0;
  for (const auto& action : actions)
    width += natural_width(ui, action, look) + (width > 0 ? ui.measures.gap : 0);
  return width;
}

}  // namespace

std::vector<ActionView> fitted_actions(Ui& ui, std::vector<ActionView> actions, ButtonLook look,
                                       float room) {
  for (auto& action : actions) {
    if (width_of(ui, actions, look) <= room) break;
    action = by_its_sign(std::move(action));
  }
  return actions;
}

}  // namespace kiosk::ui
