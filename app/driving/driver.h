// Drives a visit by the same events as a person: shared by simulated visits, the gallery, the
// benchmarks and tests.
#pragma once

#include <string>
#include <vector>

#include "app/session/update.h"

namespace kiosk {

/// A visit with its events. The caller decides; this only knows how.
class Driver {
 public:
  explicit Driver(const DecisionAid& shown) : aid(shown) {}

  /// Applies one event.
  void dispatch(const Event& event);
  /// The session as it would be after an event, which is not applied.
  Session after(const Event& event) const;
  /// Applies events and restores the session afterwards.
  template <class Detour>
  void and_back(Detour detour) {
    const auto before = session;
    detour();
    session = before;
  }

  /// The item of a node, without its calculated parts.
  const Item& item_at(NodeIndex node) const;
  /// The screen, if it is of that type; else null.
  template <class Wanted>
  const Wanted* on() const {
    return std::get_if<Wanted>(&session.screen);
  }
  /// The questions that the screen asks: one, or the rows of a page of signs; else empty.
  std::vector<NodeIndex> asked_here() const;
  /// Whether the question stays because an answer is required.
  bool answer_is_missing() const;
  /// The visit's position: the linkId of the question, "signs.<id>" of a page of signs, or the
  /// screen's name, such as "welcome" or "treatments".
  std::string place() const;

  const DecisionAid& aid;
  Session session{};
  Requests requests{};  ///< of the last event
};

}  // namespace kiosk
