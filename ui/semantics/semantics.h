// The content of the screen, independent of its look: read by the keyboard's focus, by the voice,
// by tests and by the gallery.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/domain/text.h"
#include "app/speech/role.h"

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

using kiosk::is_interactive;
using kiosk::Role;

/// The direction of a target that has the same place on every screen.
enum class Way : std::uint8_t { none, back, on };

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
  std::string of{};     ///< row and column of a cell; else empty
  std::string stop{};   ///< its name for the focus without an id; derived from its text
  Language language{};  ///< of its name if it differs from the screen's; else empty
  Way way = Way::none;
  bool asks_first = false;  ///< a key with its direction only focuses it, without activating it
  bool by_touch = false;    ///< repeats something else for a finger: neither a stop nor heard
  bool in_grid = false;     ///< a key among keys, navigated in two dimensions
  bool is_twin = false;     ///< for a clinician's eyes only, in another language than the person's
};

/// A whole screen, in reading order.
struct SemanticScreen {
  std::string name{};   ///< "question", "treatments", ...
  std::string place{};  ///< the same for the same position of a visit
  std::string language{};
  std::vector<Semantic> items{};

  const Semantic* find(const std::string& id) const;
  /// The one with that name for the focus, or null.
  const Semantic* find_stop(const std::string& stop) const;
};

/// As one JSON object: {"screen", "language", "items": [{"role", "id", "name", "value", "state",
/// "rect"}]}; rect in px.
std::string to_json(const SemanticScreen& screen);

}  // namespace kiosk::ui
