// The window on the screen, and what comes in through it.
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

/// A window that fills the screen, or one of a given size for trying things out.
struct WindowSize {
  int width = 0;
  int height = 0;
};

/// A window on a desk: it can be made larger and smaller, it closes, and a key that is held down
/// repeats.
struct DeskWindow {
  WindowSize size{};
};

/// Why there can be no window; in words for a technician.
struct NoWindow {
  std::string reason{};
};

/// A GLFW window with an OpenGL 3.3 core context. Inputs wait in a queue of their own, each with
/// its place and time, so that a slow frame loses none of them.
class Window {
 public:
  /// A window of that size, for trying things out. What the X server refuses is told to `trouble`.
  /// Throws NoWindow.
  Window(WindowSize size, std::function<void(const XTrouble&)> trouble);
  /// One that covers its monitor, whatever becomes of it. It is never what GLFW calls full screen:
  /// GLFW 3.3 moves such a window out of sight when its monitor goes dark, and knows nothing of a
  /// mode that somebody else sets. Throws NoWindow.
  Window(Glass& glass, std::function<void(const XTrouble&)> trouble);
  /// One for somebody at a desk. Throws NoWindow.
  Window(DeskWindow desk, std::function<void(const XTrouble&)> trouble);
  ~Window();
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  /// What keys are for, by their codes, before what they are for by themselves.
  void use_keys(KeyMap keys) { keys_ = std::move(keys); }
  /// Waits for an input or until the time is over; for ever without one.
  void wait(std::optional<Moment> longest);
  /// Looks whether an input waits without fetching it. Where none does, whatever `wait` fetches
  /// next has happened after this, however long the kiosk is busy until then.
  void look_for_inputs();
  std::optional<Input> next_input() { return inputs_.next(); }
  /// The next input if it is typed: see InputQueue.
  std::optional<Input> next_typed() { return inputs_.next_typed(); }
  /// Whether the window system lost the picture or changed its size since the last call.
  bool needs_redraw();
  /// Whether staff was called by Ctrl+Q since the last call.
  bool staff_called();
  /// Whether somebody closed it, which only a window on a desk lets happen.
  bool was_closed() const { return closed_; }
  void swap();
  /// Waits until what was swapped is drawn and the window system has answered: with vertical sync
  /// several frames may be under way, so a swap that returns shows only that an earlier one came
  /// through.
  void finish();
  WindowSize size() const;
  /// Where it covers a monitor: what became of monitors and panels.
  std::optional<Arrangement> arrangement() const;
  /// How much the X server refused so far.
  long refused() const;
  /// What ends `wait`, from any thread; it may outlive the window. (glfwPostEmptyEvent would end
  /// GLFW's own waiting only.)
  std::function<void()> waker() const { return sleeper_.waker(); }
  /// Since the window was made, by the boot clock.
  Moment now() const;
  /// Drops all inputs that wait, and overwrites the buffers that inputs came through: the end of a
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
  Glass* glass_ = nullptr;  ///< null: a window of a fixed size, or on a desk
  GLFWwindow* window_ = nullptr;
  std::unique_ptr<XErrors> errors_{};
  Sleeper sleeper_{};
  Moment began_ = boot_time();
  InputQueue inputs_{};
  HeldKeys held_{};
  KeyMap keys_{};
  Moment polled_{0};      ///< when inputs were fetched last, or none waited
  Moment since_{0};       ///< the earliest at which those that are fetched can have happened
  bool repeats_ = false;  ///< the key whose character comes next was down already
  float finger_x_ = 0;
  float finger_y_ = 0;
  bool redraw_ = true;
  bool staff_called_ = false;
};

}  // namespace kiosk::ui
