// Memory over a run: visits one after the other may not add to it.
#pragma once

#include <deque>
#include <string>

namespace kiosk::monkey {

/// By what memory is judged to be flat.
struct Flatness {
  std::size_t warm_up =
      25;  ///< visits whose memory says nothing yet: what is read once, and caches that fill
  std::size_t together = 25;  ///< visits that are averaged, since caches hold now more and now less
  long most_growth = 0;  ///< KiB that such an average may lie above the first one after the warm-up
};

/// What a process takes up whenever a visit has ended. Caches have bounds, so it rises and falls,
/// and does not grow.
class MemoryAtRest {
 public:
  MemoryAtRest(std::string whose, Flatness flatness)
      : whose_(std::move(whose)), flatness_(flatness) {}

  /// One visit more has ended, and the process takes up that many KiB. Throws Broken once it has
  /// grown by more than may be.
  void look(long kib);
  std::string figures() const;

 private:
  long average() const;

  std::string whose_;
  Flatness flatness_;
  std::size_t visits_ = 0;
  long first_ = 0;
  long most_ = 0;
  long first_average_ = 0;
  std::deque<long> latest_{};
};

}  // namespace kiosk::monkey
