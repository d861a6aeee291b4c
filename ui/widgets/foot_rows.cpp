#include "ui/widgets/foot_rows.h"

#include <algorithm>

namespace kiosk::ui {
namespace {

using Button = FootRow::Button;

std::vector<Button> set_naturally(Ui& ui, const FrameView& view,
                                  const std::vector<const ActionView*>& actions) {
  std::vector<Button> buttons;
  for (const auto* action : actions)
    buttons.push_back({action, natural_width(ui, *action, look_in(view, action))});
  return buttons;
}

float width_of(const Ui& ui, const std::vector<Button>& buttons) {
  float width = ui.measures.gap * static_cast<float>(std::max<std::size_t>(1, buttons.size()) - 1);
  for (const auto& button : buttons) width += button.width;
  return width;
}

/// Puts the longest labels on two lines, and at last reduces Back to its icon, until the row is no
/// wider than `width`; returns whether it is.
bool press_together(Ui& ui, const FrameView& view, std::vector<Button>& buttons, float width) {
  std::vector<Button*> by_width;
  for (auto& button : buttons) by_width.push_back(&button);
  std::sort(by_width.begin(), by_width.end(),
            [](const Button* one, const Button* other) { return one->width > other->width; });
  for (auto* button : by_width) {
    if (width_of(ui, buttons) <= width) break;
    button->width = width_on_two_lines(ui, *button->action, look_in(view, button->action));
  }
  const auto& navigation = view.navigation;
  if (width_of(ui, buttons) > width && navigation.back && !navigation.back_is_main &&
      buttons.front().action == &*navigation.back && navigation.back->icon == Icon::arrow_left) {
    buttons.front().by_sign = true;
    buttons.front().width = ui.measures.touch;
  }
  return width_of(ui, buttons) <= width;
}

std::vector<FootRow> arranged(Ui& ui, const FrameView& view, float width, float reserved) {
  const auto& navigation = view.navigation;
  std::vector<const ActionView*> others;
  std::vector<const ActionView*> ends;
  if (navigation.back) ends.push_back(&*navigation.back);
  for (const auto& other : navigation.others) others.push_back(&other);
  auto all = ends;
  all.insert(all.end(), others.begin(), others.end());
  if (navigation.main) {
    ends.push_back(&*navigation.main);
    all.push_back(&*navigation.main);
  }
  if (all.empty()) return {};
  auto row = set_naturally(ui, view, all);
  if (width_of(ui, row) <= width - reserved) return {{row}};
  if (ui.measures.compact && press_together(ui, view, row, width - reserved)) return {{row}};
  row = set_naturally(ui, view, all);
  if (width_of(ui, row) <= width) return {{row}};
  // A row more takes a line of the page; labels on two lines take less.
  if (ui.measures.compact && press_together(ui, view, row, width)) return {{row}};
  std::vector<FootRow> rows;
  const auto add = [&](const std::vector<const ActionView*>& actions) {
    if (actions.empty()) return;
    auto together = set_naturally(ui, view, actions);
    if (width_of(ui, together) <= width ||
        (ui.measures.compact && press_together(ui, view, together, width)))
      return rows.push_back({std::move(together)});
    together = set_naturally(ui, view, actions);
    for (const auto& button : together) rows.push_back({{button}});
  };
  add(others);
  add(ends);
  return rows;
}

}  // namespace

bool is_last(const FrameView& view, const ActionView* action) {
  return view.navigation.main && action == &*view.navigation.main;
}

ButtonLook look_in(const FrameView& view, const ActionView* action) {
  const auto& navigation = view.navigation;
  const bool is_back = navigation.back && action == &*navigation.back;
  if (!(navigation.back_is_main ? is_back : is_last(view, action))) return ButtonLook::secondary;
  return view.tone == Tone::urgent ? ButtonLook::danger : ButtonLook::primary;
}

std::vector<FootRow> foot_rows(Ui& ui, const FrameView& view, float width, float reserved) {
  auto rows = arranged(ui, view, width, reserved);
  for (auto& row : rows) {
    for (const auto& [action, natural, by_sign] : row.buttons) {
      const auto shown = by_sign ? by_its_sign(*action) : *action;
      row.height = std::max(
          row.height, natural_height(ui, shown, look_in(view, action), std::min(width, natural)));
    }
  }
  return rows;
}

ActionView by_its_sign(ActionView action) {
  if (action.icon == Icon::none) return action;
  if (action.spoken.empty()) action.spoken = action.label;
  action.label.clear();
  return action;
}

}  // namespace kiosk::ui
