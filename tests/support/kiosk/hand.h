// A person's hand at a running kiosk: real X events, aimed by what the kiosk says is on its screen.
#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include "tests/support/kiosk/seen_screen.h"

struct _XDisplay;  // Xlib's headers define words such as None and Bool, so they are kept out of
                   // this one

namespace kiosk {

/// As in X11/keysym.h: XK_Tab, ...
using XKey = unsigned long;

/// Watches the screen and acts on what is there by its id. Whatever does not happen in time throws
/// std::runtime_error with the screen.
class Hand {
 public:
  Hand(const std::string& display, std::filesystem::path socket);
  virtual ~Hand() = default;

  SeenScreen look() const;
  /// Waits for a screen of that name.
  SeenScreen wait_for(const std::string& name, std::chrono::milliseconds longest = patience) const;
  SeenScreen wait_until(const std::string& what,
                        const std::function<bool(const SeenScreen&)>& holds,
                        std::chrono::milliseconds longest = patience) const;

  /// Does whatever makes the thing of that id act, and waits until the screen is another.
  virtual SeenScreen activate(const std::string& id) = 0;

  /// Generous: the machine may be busy with other things.
  static constexpr std::chrono::milliseconds patience{15000};

 protected:
  SeenScreen wait_for_change(const SeenScreen& before, const std::string& what) const;
  _XDisplay* display() const { return display_.get(); }

 private:
  std::unique_ptr<_XDisplay, int (*)(_XDisplay*)> display_;
  std::filesystem::path socket_;
};

/// One finger on the glass.
class Finger : public Hand {
 public:
  using Hand::Hand;

  /// Taps, after turning pages until the thing can be seen.
  SeenScreen activate(const std::string& id) override;
  SeenScreen tap(const std::string& id) { return activate(id); }
  /// Pages until the middle of that thing can be seen; where to touch it.
  std::pair<int, int> find(const std::string& id);

  void press(int x, int y);
  void move(int x, int y);
  void release();
  /// Press, rest, lift. Waits for nothing.
  void tap_at(int x, int y);

  /// How long the finger rests on the glass.
  std::chrono::milliseconds rest{30};
  /// Called with every tap: what it meant, and where it was.
  std::function<void(const std::string&, int, int)> note{};

 private:
  void keep_clear_of_double_taps(int x, int y) const;

  SeenRect last_tapped_{};
  std::chrono::steady_clock::time_point last_tap_{};
};

/// Ten fingers on a keyboard. It activates by Tab and Enter only.
class Keyboard : public Hand {
 public:
  using Hand::Hand;

  SeenScreen activate(const std::string& id) override;
  /// Presses and releases a key while others are held. Waits for nothing.
  void press(XKey key, const std::vector<XKey>& held = {}) const;
  /// The same by X key codes, which name places on the keyboard: 24 is the key to the right of Tab,
  /// whatever the layout has there.
  void press_place(unsigned code, const std::vector<unsigned>& held = {}) const;
  /// Holds a key down, and lets it go.
  void hold(XKey key) const { send(key, true); }
  void let_go(XKey key) const { send(key, false); }
  /// A key that changes the screen.
  SeenScreen press_and_look(XKey key);
  /// Asks the kiosk's window to close, as a window manager does.
  void close_window() const;

 private:
  void send(XKey key, bool down) const;
  void send_place(unsigned code, bool down) const;
};

}  // namespace kiosk
