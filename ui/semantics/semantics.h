// The content of the screen, independent of its look: read by the keyboard's focus, by tests and by
// the gallery.
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

/// The intersection of two rectangles; without area if there is none.
Rect intersection(const Rect& one, const Rect& other);
Rect inset(const Rect& rect, float by);

/// The role of an item, named like the roles of WAI-ARIA.
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
};  // `text_field` shows what is typed on a pad; `text_box` receives keyboard input itself

/// Whether a person can act on it.
bool is_interactive(Role role);

/// One item on the screen.
struct Semantic {
  Role role = Role::text;
  std::string id{};       ///< the same in every language; "" for plain text
  std::string name{};     ///< its accessible name, in the session's language: what would be read
                          ///< aloud
  std::string value{};    ///< of a field or a bar
  bool selected = false;  ///< chosen, checked, pressed
  bool enabled = true;
  bool focused = false;  ///< has the keyboard focus
  Rect rect{};           ///< its layout rectangle without clipping; may lie outside `visible`
  Rect visible{};        ///< its visible part; no area if none
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
