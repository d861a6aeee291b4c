// How much there is to read on a way through a visit.
#pragma once

#include <unordered_map>

#include "app/session/session.h"

namespace kiosk {

/// The words of an aid by the screen on which they stand, counted once for many visits. Without the
/// program's own words (buttons, headings of panels), of which each screen has few.
class VisitWords {
 public:
  VisitWords(const DecisionAid& aid, const Language& language);

  /// The words that a person meets on the screen that the session shows; of a card, those in short
  /// alone, if wanted and there are any.
  std::uint64_t on_screen(const Session& session, bool in_short = false) const;

 private:
  std::uint64_t of(const std::string& key) const;
  std::uint64_t of_treatments(const Session& session) const;
  std::uint64_t of_questions(const Session& session) const;

  const DecisionAid& aid_;
  std::unordered_map<std::string, std::uint64_t>
      words_{};  ///< by a text's key, its first part with a dot, or "item " and a linkId
  std::vector<std::uint64_t> cards_{};    ///< of each treatment's card
  std::vector<std::uint64_t> shorts_{};   ///< of its part "in short"
  std::vector<std::uint64_t> entries_{};  ///< of its entry in the list
};

}  // namespace kiosk
