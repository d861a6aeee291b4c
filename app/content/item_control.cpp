#include "app/content/item_control.h"

#include <algorithm>
#include <array>

namespace kiosk {
namespace {

constexpr std::array<std::pair<std::string_view, ItemControl>, 20> controls{{
    {"radio-button", ItemControl::radio_button},
    {"check-box", ItemControl::check_box},
    {"drop-down", ItemControl::drop_down},
    {"autocomplete", ItemControl::autocomplete},
    {"slider", ItemControl::slider},
    {"body-map", ItemControl::body_map},
    {"page", ItemControl::page},
    {"table", ItemControl::table},
    {"htable", ItemControl::table},
    {"gtable", ItemControl::group_table},
    {"grid", ItemControl::table},
    {"atable", ItemControl::table},
    {"header", ItemControl::header},
    {"footer", ItemControl::footer},
    {"help", ItemControl::help},
    {"flyover", ItemControl::flyover},
    {"prompt", ItemControl::prompt},
    {"unit", ItemControl::unit},
    {"lower", ItemControl::lower},
    {"upper", ItemControl::upper},
}};

/// Layouts for a wide screen, and text fields that look different but accept the same.
constexpr std::array<std::string_view, 21> of_layout{
    "list",           "tab-container",     "inline",
    "inline-choice",  "text-box",          "spinner",
    "lookup",         "open-choice",       "legal",
    "phoneWidget",    "phone-number",      "pill-choice",
    "step",           "data-receiver",     "popup",
    "highlight",      "summary",           "summary-container",
    "blood-pressure", "time-range-picker", "depression-score"};

}  // namespace

ItemControl item_control(std::string_view code) {
  const auto found = std::find_if(controls.begin(), controls.end(),
                                  [&](const auto& known) { return known.first == code; });
  return found == controls.end() ? ItemControl::other : found->second;
}

bool is_known_control(std::string_view code) {
  return item_control(code) != ItemControl::other ||
         std::find(of_layout.begin(), of_layout.end(), code) != of_layout.end();
}

}  // namespace kiosk
