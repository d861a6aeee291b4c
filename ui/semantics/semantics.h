// What is on the screen, said apart from how it looks: read by the keyboard's focus, by tests and
// by the gallery.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/values/enum_names.h"

namespace kiosk::ui {

/// A rectangle in px of the window.
struct Rect {
  float x = 0;
  float y = 0;
  float width = 0;
  float height = 0;

  float right() const { return x + width; }
  float bottom() const { return y + height; }
  bool contains(float px, float py) const {
    return px >= x && px < right() && py >= y && py < bottom();
  }
  bool operator==(const Rect&) const = default;
};

/// The part that two rectangles share; without area if there is none.
Rect intersection(const Rect& one, const Rect& other);
Rect inset(const Rect& rect, float by);

/// What a thing is, in the words of WAI-ARIA roles.
enum class Role {
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
};  // `text_field` shows what is typed on a pad; `text_box` is typed into itself

/// Whether a person can act on it.
bool is_interactive(Role role);

/// One thing on the screen.
struct Semantic {
  Role role = Role::text;
  std::string id{};     ///< the same in every language; "" for plain text
  std::string name{};   ///< what it is called, in the session's language: what would be read aloud
  std::string value{};  ///< of a field or a bar
  bool selected = false;  ///< chosen, ticked, pressed
  bool enabled = true;
  bool focused = false;  ///< where the keyboard is
  Rect rect{};           ///< where it would be without scrolling limits; may lie outside `visible`
  Rect visible{};        ///< the part of it that can be seen; no area if none
  bool in_header = false;
};

/// A whole screen, in reading order.
struct SemanticScreen {
  std::string name{};  ///< "question", "treatments", ...
  std::string language{};
  std::vector<Semantic> items{};

  const Semantic* find(const std::string& id) const;
};

/// As one JSON object: {"screen", "language", "items": [{"role", "id", "name", "value", "state",
/// "rect"}]}; rect in px.
std::string to_json(const SemanticScreen& screen);

}  // namespace kiosk::ui

namespace kiosk {

template <>
inline constexpr EnumNames<ui::Role, 14> enum_names<ui::Role>{
    "heading", "text",  "button",   "radio",  "checkbox", "slider-step", "tab",
    "link",    "image", "progress", "dialog", "alert",    "text-field",  "textbox"};

}  // namespace kiosk
