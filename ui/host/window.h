// The window on the screen, and what comes in through it.
#pragma once

#include <deque>
#include <memory>
#include <optional>

#include "ui/theme/measures.h"
#include "ui/widgets/input.h"

struct GLFWwindow;

namespace kiosk::ui {

/// A window that fills the screen, or one of a given size for trying things out.
struct WindowSize {
  int width = 0;
  int height = 0;
};

/// Why there can be no window; in words for a technician.
struct NoWindow {
  std::string reason{};
};

/// A GLFW window with an OpenGL 3.3 core context. Inputs wait in a queue of their own, each with its place and time, so that a slow
/// frame loses none of them.
class Window {
 public:
  /// Full screen without a size. Throws NoWindow.
  explicit Window(std::optional<WindowSize> size);
  ~Window();
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  /// The size that a full-screen window will have; nothing without a display.
  static std::optional<WindowSize> full_screen_size();

  /// Waits for an input or until the time is over; for ever without one.
  void wait(std::optional<Moment> longest);
  std::optional<Input> next_input();
  /// Whether the window system lost the picture or changed its size since the last call.
  bool needs_redraw();
  /// Whether Ctrl+Q was pressed since the last call.
  bool staff_called();
  void swap();
  /// Waits until what was swapped is drawn and the window system has answered: with vertical sync several frames may be under way, so a swap
  /// that returns shows only that an earlier one came through.
  void finish();
  WindowSize size() const;
  /// Wakes `wait` from another thread.
  static void wake();
  /// Since the window was made.
  Moment now() const;
  /// Drops all inputs that wait: the end of a visit.
  void forget_inputs() { inputs_.clear(); }

 private:
  void listen();
  void push(Input input);

  GLFWwindow* window_ = nullptr;
  std::deque<Input> inputs_{};
  float finger_x_ = 0;
  float finger_y_ = 0;
  bool redraw_ = true;
  bool staff_called_ = false;
  bool full_screen_ = false;
};

}  // namespace kiosk::ui
