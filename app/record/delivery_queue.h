// Which copy is tried next, and when: decisions only, the time is handed over.
#pragma once

#include <chrono>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "app/record/spool_clock.h"

namespace kiosk {

/// When which of the waiting copies is tried.
///
/// What goes wrong is mostly the server or the way to it, so one pause holds for all. After a
/// failure another copy has its turn: one that a server always stumbles over keeps none of the
/// others. A refused copy waits by itself, for longer.
class DeliveryQueue {
 public:
  using Steady = std::chrono::steady_clock::time_point;  ///< for pauses: nobody sets it back

  /// Adds a copy behind the others. One that is there already stays where it is.
  void add(const std::string& reference, SpoolTime accepted);
  /// Adds one that cannot wait before the others. A pause that all keep ends for it: somebody may
  /// be standing there.
  void add_first(const std::string& reference, SpoolTime accepted);

  /// Takes out what was accepted before `oldest`, and then the oldest until no more than `most` are
  /// left; gives their references.
  std::vector<std::string> take_out_old(SpoolTime oldest, std::size_t most);

  /// The copy to try now, or nothing.
  std::optional<std::string> due(Steady now) const;
  /// When there may be one to try; nothing if there are none at all.
  std::optional<Steady> next_moment() const;

  /// What came of a try: it is done with; or all wait and it goes to the end; or it alone waits a
  /// little; or for longer, as refused.
  void remove(const std::string& reference);
  void pause_all(const std::string& reference, Steady until);
  void put_off(const std::string& reference, Steady until);
  void set_aside(const std::string& reference, Steady until);

  /// How often a copy was put off.
  int times_put_off(const std::string& reference) const;
  std::size_t size() const { return waiting_.size(); }
  std::size_t refused() const;

 private:
  struct Waiting {
    std::string reference{};
    SpoolTime accepted{};
    Steady not_before{};
    int put_off = 0;
    bool is_refused = false;
  };
  std::deque<Waiting>::iterator find(const std::string& reference);
  void move_to_end(std::deque<Waiting>::iterator entry);

  std::deque<Waiting> waiting_{};
  Steady paused_until_{};
};

}  // namespace kiosk
