// Counts the words to read during a visit.
#pragma once

#include <unordered_map>

#include "app/session/session.h"

namespace kiosk {

/// The word counts of an aid by screen, calculated once for many visits. Without the program's own
/// texts (buttons, headings of panels), of which each screen has few.
class VisitWords {
 public:
  VisitWords(const DecisionAid& aid, const Language& language);

  /// The number of words on the screen of the session; of a card, only those of its short part, if
  /// requested and if it has one.
  std::uint64_t on_screen(const Session& session, bool in_short = false) const;
  /// The number of words of a text by its key ("ready.know-company"), or of all whose keys begin
  /// with a part and its dot ("ready.").
  std::uint64_t of(const std::string& key) const;
  std::uint64_t of_item(ItemIndex item) const;
  std::uint64_t of_sign(std::uint32_t sign) const;
  std::uint64_t of_map() const { return of("map.") + of("families."); }
  std::uint64_t of_card(OptionIndex option, bool in_short) const {
    return (in_short ? shorts_ : cards_)[option];
  }
  /// Of a treatment's entry in the list, without the reasons.
  std::uint64_t of_entry(OptionIndex option) const { return entries_[option]; }
  std::uint64_t of_reason(const Rule& rule) const { return of("reasons." + rule.because + ".you"); }
  std::uint64_t of_trade_off(std::uint32_t trade_off) const;
  /// Of a point without its explanation in other words, which is shown only on request.
  std::uint64_t of_point(std::uint32_t point) const;

 private:
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
