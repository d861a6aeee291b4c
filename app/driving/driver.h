// Somebody who walks through a visit by the same events as a person: what simulated visits, the
// gallery's, the benchmarks' and those of tests have in common.
#pragma once

#include <string>
#include <vector>

#include "app/session/update.h"

namespace kiosk {

/// A visit and what happens in it. Whoever drives decides; this only knows how.
class Driver {
 public:
  explicit Driver(const DecisionAid& shown) : aid(shown) {}

  /// Lets one event happen.
  void dispatch(const Event& event);
  /// The session as it would be after an event, which does not happen.
  Session after(const Event& event) const;
  /// Lets things happen that leave nothing behind.
  template <class Detour>
  void and_back(Detour detour) {
    const auto before = session;
    detour();
    session = before;
  }

  /// The item of a node, without what an expression made of it.
  const Item& item_at(NodeIndex node) const;
  /// The screen, if it is of that kind; else null.
  template <class Wanted>
  const Wanted* on() const {
    return std::get_if<Wanted>(&session.screen);
  }
  /// The questions that the screen asks: one, or the rows of a page of signs; else none.
  std::vector<NodeIndex> asked_here() const;
  /// Whether the question stays because it wants an answer.
  bool answer_is_missing() const;
  /// Where the visit stands: the linkId of the question, "signs.<id>" of a page of signs, or the
  /// screen's name, such as "welcome" or "treatments".
  std::string place() const;

  const DecisionAid& aid;
  Session session{};
  Requests requests{};  ///< of the last event
};

}  // namespace kiosk
