// Scanning for a person with one or two switches: marks row after row, then the items of one row.
#pragma once

#include <string>
#include <vector>

#include "ui/semantics/semantics.h"

namespace kiosk::ui {

/// The ids of what can be activated, in rows: first of the screen, then of its header. What leads
/// on is the first of its row.
std::vector<std::vector<std::string>> scan_rows(const SemanticScreen& screen);

/// What is marked at present. Ids only, nothing about a person.
class Scan {
 public:
  /// Marks the next row, or the next item of the row that was taken. After the last item it goes on
  /// with the next row. After chosen answers, it goes on behind them.
  void move_on(const SemanticScreen& screen);
  /// Takes what is marked: a row of several items, of which the first is marked then, or an item.
  /// Returns the id to activate, or "".
  std::string take(const SemanticScreen& screen);
  bool marks(const std::string& id) const;
  /// The first of what is marked, or "" if nothing is.
  std::string first() const { return marked_.empty() ? std::string{} : marked_.front(); }
  /// Whether nobody seems to be there: nothing was taken for three rounds, and for thirty moves.
  bool is_left_alone() const { return rounds_ >= most_rounds && moves_ >= most_moves; }

 private:
  static constexpr int most_rounds = 3;
  static constexpr int most_moves = 30;

  void move_to_row(const SemanticScreen& screen);

  std::vector<std::string> marked_{};  ///< a row, or one item of it
  std::vector<std::string> row_{};     ///< whose items are marked one by one; empty among rows
  bool has_answered_ = false;          ///< an answer was just taken
  int rounds_ = 0;                     ///< through the whole screen since something was taken
  int moves_ = 0;
};

}  // namespace kiosk::ui
