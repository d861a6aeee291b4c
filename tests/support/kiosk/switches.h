// Whoever uses one or two switches in place of a finger.
#pragma once

#include "tests/support/kiosk/hand.h"

namespace kiosk {

/// Two switches, which send Down and Enter: one moves the mark, the other takes what is
/// marked.
class TwoSwitches : public Hand {
 public:
  TwoSwitches(const Keyboard& keyboard, const std::string& display, std::filesystem::path socket)
      : Hand(display, std::move(socket)), keyboard_(keyboard) {}

  SeenScreen activate(const std::string& id) override;
  int presses() const { return presses_; }

 protected:
  /// Waits until that is marked, alone or with its row.
  virtual SeenScreen wait_for_mark(const std::string& id);
  virtual SeenScreen take();
  SeenScreen press(XKey key);
  const Keyboard& keyboard() const { return keyboard_; }
  void count_press() { ++presses_; }

 private:
  const Keyboard& keyboard_;
  int presses_ = 0;
};

/// One switch, which sends what one of a PAT jack does: the marks move by themselves.
class OneSwitch : public TwoSwitches {
 public:
  using TwoSwitches::TwoSwitches;
  /// Wakes the marks where they rest.
  void wake();
  /// Presses anew where the mark had moved on meanwhile, as people do.
  SeenScreen activate(const std::string& id) override;

 protected:
  SeenScreen wait_for_mark(const std::string& id) override;
  SeenScreen take() override;

 private:
  /// What a press did; nullopt if nothing, since the mark had moved on to a text.
  std::optional<SeenScreen> effect_on(const SeenScreen& before) const;

  std::chrono::steady_clock::time_point pressed_{};
};

}  // namespace kiosk
