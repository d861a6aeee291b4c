// Where views become pictures: fonts, caches, the finger, the canvas.
#pragma once

#include <functional>

#include "ui/host/graphics.h"
#include "ui/screens/screens.h"

namespace kiosk::ui {

/// How the screen looks at present.
struct Appearance {
  ScreenSize screen{};
  Theme theme = Theme::light;
  int text_size = 100;
  bool at_desk = false;  ///< for somebody who sits before it with a mouse and a keyboard

  bool operator==(const Appearance&) const = default;
};

/// A screen that is none of a visit's: its frame, and how it is drawn.
struct Drawing {
  const FrameView& frame;
  std::function<void(Ui&)> draw{};
};

/// Draws views. Needs a current OpenGL context.
class Stage {
 public:
  /// `pictures` may have some prepared already.
  Stage(const Typesetter& typesetter, std::filesystem::path assets, PictureCache pictures = {})
      : texts_(typesetter), pictures_(std::move(pictures)), assets_(std::move(assets)) {}

  /// Lets one input act on a view; nothing is shown. The event it means, if any.
  std::optional<Event> act(const View& view, const Appearance& appearance, const Input* input);
  /// The same of another screen. What was activated is known to `interaction`.
  void act(const Drawing& drawing, const Appearance& appearance, const Input* input) {
    pass(drawing, appearance, input);
  }
  bool lay_out(const Drawing& drawing, const Appearance& appearance);
  /// Lays out a view until it is at rest. Whether it differs from what was drawn last.
  bool lay_out(const View& view, const Appearance& appearance);
  /// Draws what was laid out last into the bound framebuffer.
  void draw();
  /// What was laid out last is on the glass, at the latest since now: from now on the rest of a
  /// screen that has just come is counted.
  void is_on_the_glass(Moment now) { interaction_.is_on_the_glass(now); }
  /// Keys are in use: the focus is seen from now on, on the heading where it is on nothing.
  void show_focus() { interaction_.show_focus(); }
  /// Screens rest for no longer than that, for tests of other things.
  void shorten_rests(Moment longest) { longest_rest_ = longest; }
  /// Wipes whatever tells of a person.
  void forget();

  const SemanticScreen& said() const { return said_; }
  const Interaction& interaction() const { return interaction_; }

 private:
  void pass(const Drawing& drawing, const Appearance& appearance, const Input* input);
  /// By what a screen is another to whoever touches it.
  struct Shown {
    std::string place{};
    Language language{};
    int text_size = 0;
    bool operator==(const Shown&) const = default;
  };
  void enter(const FrameView& frame);

  Graphics graphics_{};
  TextCache texts_;
  PictureCache pictures_;
  Interaction interaction_{};
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
