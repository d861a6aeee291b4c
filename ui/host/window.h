// The window on the screen, and its input.
#pragma once

#include <memory>
#include <optional>

#include "app/settings/key_map.h"
#include "ui/host/boot_clock.h"
#include "ui/host/glass.h"
#include "ui/host/input_queue.h"
#include "ui/host/typing.h"
#include "ui/theme/measures.h"

struct GLFWwindow;

namespace kiosk::ui {

/// The size of a window, or of a screen that it fills.
struct WindowSize {
  int width = 0;
  int height = 0;
};

/// A window on a desktop: it is resizable, it closes, and held keys repeat.
struct DeskWindow {
  WindowSize size{};
};

/// Why no window can be opened; as a message for a technician.
struct NoWindow {
  std::string reason{};
};

/// A GLFW window with an OpenGL 3.3 core context. Inputs wait in a queue of their own, each with
/// its position and time, so that a slow frame loses none of them.
class Window {
 public:
  /// A window of that size, for trying things out. Requests that the X server rejects are reported
  /// to `trouble`. Throws NoWindow.
  Window(WindowSize size, std::function<void(const XTrouble&)> trouble);
  /// A window that always covers its monitor. It never uses GLFW's full screen: GLFW 3.3 moves such
  /// a window out of sight when its monitor is switched off, and ignores a mode that somebody else
  /// sets. Throws NoWindow.
  Window(Glass& glass, std::function<void(const XTrouble&)> trouble);
  /// A window on a desktop. Throws NoWindow.
  Window(DeskWindow desk, std::function<void(const XTrouble&)> trouble);
  ~Window();
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  /// Sets the functions of keys, by their codes, which override the default ones.
  void use_keys(KeyMap keys) { keys_ = std::move(keys); }
  /// Waits for an input, with an optional timeout.
  void wait(std::optional<Moment> longest);
  /// Checks for an input without fetching it. If there is none, everything that `wait` fetches next
  /// has happened after this, however long the kiosk is busy until then.
  void look_for_inputs();
  std::optional<Input> next_input() { return inputs_.next(); }
  /// The next input if it is typed text: see InputQueue.
  std::optional<Input> next_typed() { return inputs_.next_typed(); }
  /// Whether the window system lost the picture or resized it since the last call.
  bool needs_redraw();
  /// Whether Ctrl+Q was pressed since the last call.
  bool staff_called();
  /// Whether somebody closed it, which is possible only on a desktop.
  bool was_closed() const { return closed_; }
  void swap();
  /// Waits until the swapped frame is drawn and the window system has answered: with vertical sync
  /// several frames may be in flight, so a swap that returns proves only that an earlier one came
  /// through.
  void finish();
  WindowSize size() const;
  /// For a window that covers a monitor: the state of monitors and panels.
  std::optional<Arrangement> arrangement() const;
  /// The number of requests that the X server has rejected so far.
  long refused() const;
  /// Whether keys without any meaning are inputs too: for staff who try out a keypad.
  void report_every_key(bool wanted) { reports_every_key_ = wanted; }
  /// A function that ends `wait`, from any thread; it may outlive the window. (glfwPostEmptyEvent
  /// would end only GLFW's own waiting.)
  std::function<void()> waker() const { return sleeper_.waker(); }
  /// Time since the window was made, by the boot clock.
  Moment now() const;
  /// Drops all queued inputs, and overwrites the buffers through which they came: the end of a
  /// visit.
  void forget_inputs();

 private:
  enum class Kind : std::uint8_t { kiosk, desk };
  Window(Kind kind, std::optional<WindowSize> size, Glass* glass,
         std::function<void(const XTrouble&)> trouble);
  void listen_to_touch();
  void listen_to_keys();
  void listen_to_the_window_system();
  void press_key(int key, int code, int modifiers);
  void cover_the_monitor();
  void push(Input input);

  Kind kind_ = Kind::kiosk;
  bool closed_ = false;
  Glass* glass_ = nullptr;  ///< null for a window of a fixed size, or on a desktop
  GLFWwindow* window_ = nullptr;
  std::unique_ptr<XErrors> errors_{};
  Sleeper sleeper_{};
  Moment began_ = boot_time();
  InputQueue inputs_{};
  HeldKeys held_{};
  KeyMap keys_{};
  Moment polled_{0};      ///< when inputs were fetched last, or none waited
  Moment since_{0};       ///< the earliest time at which the fetched ones can have happened
  bool repeats_ = false;  ///< the key of the next character was down already
  bool reports_every_key_ = false;
  float finger_x_ = 0;
  float finger_y_ = 0;
  bool redraw_ = true;
  bool staff_called_ = false;
};

}  // namespace kiosk::ui
