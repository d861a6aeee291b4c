// What a thing on the screen is, for the keyboard, for tests and for whoever listens.
#pragma once

#include <cstdint>

#include "app/values/enum_names.h"

namespace kiosk {

/// What a thing is, in the words of WAI-ARIA roles. `text_field` shows what is typed on a pad;
/// `text_box` is typed into itself.
enum class Role : std::uint8_t {
  heading,
  text,
  button,
  radio,
  checkbox,
  slider_step,
  tab,
  link,
  image,
  progress,
  dialog,
  alert,
  text_field,
  text_box
};
template <>
inline constexpr EnumNames<Role, 14> enum_names<Role>{
    "heading", "text",  "button",   "radio",  "checkbox", "slider-step", "tab",
    "link",    "image", "progress", "dialog", "alert",    "text-field",  "textbox"};

/// Whether a person can act on it.
bool is_interactive(Role role);

}  // namespace kiosk
