// Turns views into pictures: fonts, caches, the finger, the canvas.
#pragma once

#include <functional>

#include "ui/host/graphics.h"
#include "ui/screens/screens.h"

namespace kiosk::ui {

/// The current look of the screen.
struct Appearance {
  ScreenSize screen{};
  Theme theme = Theme::light;
  int text_size = 100;
  Airiness airiness{};
  int brightness = 100;                ///< percent
  Moment hold{0};                      ///< how long a finger has to rest until its touch counts
  int above = 0;                       ///< px of the glass above `screen` that stay empty
  std::vector<std::string> curtain{};  ///< lines of the curtain over the screen; empty without one
  Motion motion{};                     ///< what moves at this moment
  bool at_desk = false;                ///< for somebody at a desktop with a mouse and a keyboard

  bool operator==(const Appearance&) const = default;
};

/// A screen that is not part of a visit: its frame, and its drawing function.
struct Drawing {
  const FrameView& frame;
  std::function<void(Ui&)> draw{};
};

/// Draws views. Needs a current OpenGL context.
class Stage {
 public:
  /// `pictures` may contain prepared ones.
  Stage(const Typesetter& typesetter, std::filesystem::path assets, PictureCache pictures = {})
      : texts_(typesetter), pictures_(std::move(pictures)), assets_(std::move(assets)) {}

  /// Applies one input to a view, without showing it. Returns the resulting event, if any.
  std::optional<Event> act(const View& view, const Appearance& appearance, const Input* input);
  /// The same for another screen. `interaction` knows what was activated.
  void act(const Drawing& drawing, const Appearance& appearance, const Input* input) {
    pass(drawing, appearance, input);
  }
  bool lay_out(const Drawing& drawing, const Appearance& appearance);
  /// Lays out a view until the layout settles. Returns whether it differs from the drawn one.
  bool lay_out(const View& view, const Appearance& appearance);
  /// Draws the last layout into the bound framebuffer.
  void draw();
  /// The last layout has been on the glass since now at the latest: the rest of a new screen counts
  /// from now on.
  void is_on_the_glass(Moment now) { interaction_.is_on_the_glass(now); }
  /// Keys are in use: the focus is visible from now on, on the heading if nothing has it.
  void show_focus() { interaction_.show_focus(); }
  /// What is being read aloud is marked and scrolled into sight (EN 301 549, 5.1.3.3): its name for
  /// the focus; "" if nothing is.
  void mark_reading(const std::string& stop) { interaction_.read_at(stop); }
  /// Returned once: the name for the focus of what a finger asked to hear; "" if nothing.
  std::string asked_to_hear() { return interaction_.asked_to_hear(); }
  /// Limits the rest of new screens, for tests of other things.
  void shorten_rests(Moment longest) { longest_rest_ = longest; }
  /// Wipes all data of a person.
  void forget();

  const SemanticScreen& said() const { return said_; }
  const Interaction& interaction() const { return interaction_; }
  /// Whether the last pass was placed by what it measured, so that another would look the same.
  bool is_settled() const {
    return !interaction_.wants_another_pass() && !measured_.wants_another_pass();
  }

 private:
  void show_by_glass(SemanticScreen said);
  void pass(const Drawing& drawing, const Appearance& appearance, const Input* input);
  /// The identity of a screen for whoever touches it.
  struct Shown {
    std::string place{};
    Language language{};
    int text_size = 0;
    int above = 0;
    bool operator==(const Shown&) const = default;
  };
  void enter(const FrameView& frame);

  Graphics graphics_{};
  TextCache texts_;
  PictureCache pictures_;
  Interaction interaction_{};
  Measured measured_{};
  std::filesystem::path assets_;
  SemanticScreen said_{};
  Shown shown_{};
  std::optional<Moment> longest_rest_{};
  Appearance appearance_{};
  Palette palette_{};
  Measures measures_{};
  std::uint64_t laid_out_ = 0;
  std::uint64_t drawn_ = 0;
};

}  // namespace kiosk::ui
