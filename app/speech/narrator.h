// What is said when: follows the screens as they come and decides what is new to whoever listens.
#pragma once

#include "app/speech/utterances.h"

namespace kiosk {

/// Keeps what was on the screen before, to hear what is new. Holds words of a visit: it is to be
/// forgotten with it.
class Narrator {
 public:
  /// What is to be said of a screen as it is now, in this order, in place of whatever is being
  /// said; empty: nothing is new, and what is being said goes on.
  std::vector<Utterance> follow(const SpokenScreen& now, const Words& words);
  /// What was said last, once more.
  const std::vector<Utterance>& said_last() const { return said_last_; }
  /// The next screen is new, whatever was there before.
  void forget() { *this = Narrator{}; }

 private:
  std::vector<Utterance> news(const SpokenScreen& now, const Words& words) const;

  std::optional<SpokenScreen> before_{};
  std::vector<Utterance> said_last_{};
};

}  // namespace kiosk
