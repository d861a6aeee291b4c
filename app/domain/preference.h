// What matters to a person: goals, trade-offs, and whether they feel ready to talk (IPDAS K9, K10).
// Answered, never scored.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kiosk {

/// Something that may matter to a person. Its text: "goals.<id>".
struct Goal {
  std::string id{};
};

/// A person's answer to something that has sides: one of them, or that they are not sure.
struct SideTaken {
  std::string id{};    ///< of the trade-off or knowledge point
  std::string side{};  ///< a side or answer code; not sure if empty

  bool operator==(const SideTaken&) const = default;
};

/// Two sides of a real difference between ways of treating, of which a person may prefer one. Its
/// texts: "trade_offs.<id>.question", ".fact" and one for each side.
struct TradeOff {
  std::string id{};
  std::vector<std::string> options{};  ///< asked when one of these treatments is starred
  std::string evidence{};              ///< the figure that shows the difference; may be empty
  std::vector<std::string> sides{};
  SideTaken unless{};  ///< not asked of whoever took this side of an earlier trade-off: how often
                       ///< to have what they would rather not have; no such side if its id is empty
};

/// One statement of "Are you ready to talk?". Its text: "ready.<id>".
struct ReadyStatement {
  std::string id{};
  std::string question{};  ///< suggested where the answer is "not yet"; may be empty
};

/// A question that shows whether the aid explained a point well. Its texts: "points.<id>.question",
/// ".picture", ".answers.<code>", ".again".
struct KnowledgePoint {
  std::string id{};
  std::string picture{};               ///< SVG, relative to the content folder
  std::vector<std::string> answers{};  ///< codes
  std::string right{};
};

/// An answer to a ready statement.
struct ReadyAnswer {
  std::string id{};
  bool ready = false;

  bool operator==(const ReadyAnswer&) const = default;
};

/// A person's answers about what matters to them.
struct Preferences {
  std::vector<std::string> goals{};  ///< ids, what matters most first
  bool goals_unsure = false;         ///< "I am not sure yet"
  std::vector<SideTaken> trade_offs{};
  std::vector<SideTaken> points{};  ///< the answers to "Did we explain it well?"
  std::vector<ReadyAnswer> ready{};

  /// Appends a goal, or removes it; either way `goals_unsure` ends.
  void toggle_goal(const std::string& id);
  /// The position of a goal, 1 for what matters most, or nullopt.
  std::optional<int> place_of(const std::string& id) const;
  bool operator==(const Preferences&) const = default;
};

/// Records a side, replacing an earlier one of the same id.
void take_side(std::vector<SideTaken>& sides, const std::string& id, const std::string& side);

/// The side that was taken, or null if unanswered.
const SideTaken* side_taken(const std::vector<SideTaken>& sides, const std::string& id);

/// Whether a side that was taken leaves nothing to choose in a trade-off.
bool is_moot(const TradeOff& trade_off, const std::vector<SideTaken>& taken);

/// Records an answer to a ready statement.
void answer_ready(std::vector<ReadyAnswer>& answers, const std::string& id, bool ready);

/// The answer to a ready statement, or nullopt.
std::optional<bool> ready_answer(const std::vector<ReadyAnswer>& answers, const std::string& id);

}  // namespace kiosk
