#include "ui/widgets/square_code.h"

#include <algorithm>
#include <cmath>

#include "app/codes/qr_code.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

constexpr Color dark{0, 0, 0};
constexpr Color light{255, 255, 255};

}  // namespace

void draw_square_code(Ui& ui, Column& column, const std::string& holds,
                      const std::string& description, float most_height) {
  const auto code = qr_code(holds);
  if (!code) return;
  const auto modules = static_cast<float>(code->size + 2 * qr_quiet_zone);
  const float room = std::min(column.width, most_height);
  // Whole pixels per module, because readers have trouble with edges that are neither dark nor
  // light.
  const float module = std::max(1.0F, std::floor(room / modules));
  const float side = module * modules;
  const auto row = column.take(side);
  const Rect whole{std::round(row.x + (row.width - side) / 2), std::round(row.y), side, side};
  fill(ui, whole, light);
  for (int y = 0; y < code->size; ++y) {
    for (int x = 0; x < code->size; ++x) {
      int end = x;
      while (end < code->size && code->at(y, end)) ++end;
      const auto at = [&](int place) { return static_cast<float>(place + qr_quiet_zone) * module; };
      if (end > x)
        fill(ui, {whole.x + at(x), whole.y + at(y), static_cast<float>(end - x) * module, module},
             dark);
      x = end;
    }
  }
  say(ui, Role::image, description, whole);
}

}  // namespace kiosk::ui
