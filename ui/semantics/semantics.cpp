#include "ui/semantics/semantics.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace kiosk::ui {
namespace {

nlohmann::ordered_json rect_json(const Rect& rect) {
  const auto whole = [](float value) {
    return static_cast<int>(value + (value < 0 ? -0.5F : 0.5F));
  };
  return {{"x", whole(rect.x)},
          {"y", whole(rect.y)},
          {"width", whole(rect.width)},
          {"height", whole(rect.height)}};
}

nlohmann::ordered_json item_json(const Semantic& item) {
  auto state = nlohmann::ordered_json::array();
  if (item.selected) state.push_back("selected");
  if (!item.enabled) state.push_back("disabled");
  if (item.focused) state.push_back("focused");
  if (item.visible.width <= 0 || item.visible.height <= 0) state.push_back("off-screen");
  return {{"role", name_of(item.role)},
          {"id", item.id},
          {"name", item.name},
          {"value", item.value},
          {"state", state},
          {"rect", rect_json(item.rect)},
          {"visible", rect_json(item.visible)}};
}

}  // namespace

Rect intersection(const Rect& one, const Rect& other) {
  const float x = std::max(one.x, other.x);
  const float y = std::max(one.y, other.y);
  return {x, y, std::max(0.0F, std::min(one.right(), other.right()) - x),
          std::max(0.0F, std::min(one.bottom(), other.bottom()) - y)};
}

Rect inset(const Rect& rect, float by) {
  return {rect.x + by, rect.y + by, rect.width - 2 * by, rect.height - 2 * by};
}

const Semantic* SemanticScreen::find(const std::string& id) const {
  const auto found =
      std::find_if(items.begin(), items.end(), [&](const Semantic& item) { return item.id == id; });
  return found == items.end() ? nullptr : &*found;
}

const Semantic* SemanticScreen::find_stop(const std::string& stop) const {
  const auto found = std::find_if(items.begin(), items.end(), [&](const Semantic& item) {
    return (item.id.empty() ? item.stop : item.id) == stop;
  });
  return found == items.end() || stop.empty() ? nullptr : &*found;
}

std::string to_json(const SemanticScreen& screen) {
  auto items = nlohmann::ordered_json::array();
  for (const auto& item : screen.items) items.push_back(item_json(item));
  const nlohmann::ordered_json json{
      {"screen", screen.name}, {"language", screen.language}, {"items", items}};
  return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace kiosk::ui
