#include "app/content/read_screen_settings.h"

#include <algorithm>

#include "app/content/named_setting.h"

namespace kiosk {
namespace {

constexpr double highest_screen_bottom_mm = 2000;

}  // namespace

void read_screen(TomlTable& table, KioskSettings& settings) {
  if (const auto inches = table.number("diagonal_inches")) {
    if (*inches >= 5.0 && *inches <= 100.0) settings.diagonal_inches = *inches;
    else
      table.faults().error(table.place_of("diagonal_inches"),
                           "\"diagonal_inches\" is not between 5 and 100");
  }
  read_name<Theme>(table, "theme", settings.theme);
  read_name<Rotation>(table, "rotation", settings.rotation);
  settings.output = table.text("output").value_or("");
  settings.attract = table.boolean("attract").value_or(settings.attract);
  if (const auto bottom = table.number("screen_bottom_mm")) {
    if (*bottom >= 0 && *bottom <= highest_screen_bottom_mm) settings.screen_bottom_mm = *bottom;
    else
      table.faults().error(table.place_of("screen_bottom_mm"),
                           "\"screen_bottom_mm\" is not between 0 and 2000");
  }
}

void read_ease(TomlTable& table, KioskSettings& settings) {
  auto& ease = settings.ease;
  read_name<Switches>(table, "switches", ease.switches);
  if (const auto seconds = table.integer("step_seconds")) {
    if (*seconds >= least_step_seconds && *seconds <= most_step_seconds)
      ease.step_seconds = static_cast<int>(*seconds);
    else
      table.faults().error(table.place_of("step_seconds"),
                           "\"step_seconds\" is not between 1 and 5");
  }
  if (const auto hold = table.integer("hold_ms")) {
    if (std::find(hold_times_ms.begin(), hold_times_ms.end(), *hold) != hold_times_ms.end())
      ease.hold_ms = static_cast<int>(*hold);
    else table.faults().error(table.place_of("hold_ms"), "\"hold_ms\" is not 0, 300 or 600");
  }
  ease.more_time = table.boolean("more_time").value_or(ease.more_time);
  ease.still = table.boolean("still").value_or(ease.still);
}

}  // namespace kiosk
