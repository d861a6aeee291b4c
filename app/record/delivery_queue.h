// Decides which copy is tried next, and when; the time is passed in.
#pragma once

#include <chrono>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "app/record/spool_clock.h"

namespace kiosk {

/// Schedules the attempts of the waiting copies.
///
/// Most failures concern the server or the network, so one pause applies to all copies. After a
/// failure another copy is tried next: one that always makes the server fail does not block the
/// others. A refused copy waits by itself, for longer.
class DeliveryQueue {
 public:
  using Steady = std::chrono::steady_clock::time_point;  ///< monotonic, for pauses

  /// Appends a copy. One that is queued already keeps its position.
  void add(const std::string& reference, SpoolTime accepted);
  /// Adds an urgent one before the others. It ends the pause that applies to all: somebody may be
  /// waiting there.
  void add_first(const std::string& reference, SpoolTime accepted);

  /// Removes copies accepted before `oldest`, and then the oldest until no more than `most` are
  /// left; returns their references.
  std::vector<std::string> take_out_old(SpoolTime oldest, std::size_t most);

  /// The copy to try now, or nullopt.
  std::optional<std::string> due(Steady now) const;
  /// When a copy may be due; nullopt if the queue is empty.
  std::optional<Steady> next_moment() const;

  /// The result of an attempt: remove it; or pause all and move it to the end; or delay it alone a
  /// little; or for longer, as refused.
  void remove(const std::string& reference);
  void pause_all(const std::string& reference, Steady until);
  void put_off(const std::string& reference, Steady until);
  void set_aside(const std::string& reference, Steady until);

  /// How often a copy was delayed.
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
  void move_to_end(const std::deque<Waiting>::iterator& entry);

  std::deque<Waiting> waiting_{};
  Steady paused_until_{};
};

}  // namespace kiosk
