// Decides when to say what: compares each screen with the previous one and finds what is new to a
// listener.
#pragma once

#include "app/speech/utterances.h"

namespace kiosk {

/// Keeps the previous screen, to find what is new. It contains texts of a visit and must be cleared
/// with it.
class Narrator {
 public:
  /// The utterances for the present screen, in order, which replace the one being spoken; empty if
  /// nothing is new, and then that one continues.
  std::vector<Utterance> follow(const SpokenScreen& now, const Words& words);
  /// The last utterances, to be repeated.
  const std::vector<Utterance>& said_last() const { return said_last_; }
  /// Treats the next screen as new.
  void forget() { *this = Narrator{}; }

 private:
  std::vector<Utterance> news(const SpokenScreen& now, const Words& words) const;

  std::optional<SpokenScreen> before_{};
  std::vector<Utterance> said_last_{};
};

}  // namespace kiosk
