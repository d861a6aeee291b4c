#include "ui/widgets/scan.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kiosk::ui {
namespace {

using Row = std::vector<std::string>;

bool can_be_taken(const Semantic& item) {
  return is_interactive(item.role) && item.enabled && !item.by_touch;
}

bool is_beside(const Semantic& one, const Semantic& other) {
  const float away =
      std::abs(one.rect.y + one.rect.height / 2 - other.rect.y - other.rect.height / 2);
  return away < std::min(one.rect.height, other.rect.height) / 2;
}

bool is_answer(const SemanticScreen& screen, const std::string& id) {
  const auto* item = screen.find(id);
  return item && (item->role == Role::radio || item->role == Role::slider_step);
}

}  // namespace

std::vector<Row> scan_rows(const SemanticScreen& screen) {
  std::vector<Row> rows;
  for (const bool header : {false, true}) {
    const Semantic* before = nullptr;  // the last one in reading order
    for (const auto& item : screen.items) {
      if (item.in_header != header || !can_be_taken(item)) continue;
      if (!before || !is_beside(*before, item)) rows.emplace_back();
      auto& row = rows.back();
      row.insert(item.way == Way::on ? row.begin() : row.end(), item.id);
      before = &item;
    }
  }
  return rows;
}

void Scan::move_on(const SemanticScreen& screen) {
  ++moves_;
  if (row_.empty()) return move_to_row(screen);
  auto at = marked_.empty() ? row_.end() : std::find(row_.begin(), row_.end(), marked_.front());
  while (at != row_.end() && ++at != row_.end()) {
    const auto* item = screen.find(*at);
    if (!item || !can_be_taken(*item)) continue;
    marked_ = {*at};
    return;
  }
  marked_ = std::exchange(row_, {});
  move_to_row(screen);
}

void Scan::move_to_row(const SemanticScreen& screen) {
  const auto rows = scan_rows(screen);
  const auto is_marked = [&](const Row& row) {
    return std::any_of(row.begin(), row.end(), [&](const auto& id) { return marks(id); });
  };
  const auto is_of_answers = [&](const Row& row) { return is_answer(screen, row.front()); };
  auto next = std::find_if(rows.begin(), rows.end(), is_marked);
  if (next != rows.end()) ++next;
  else next = rows.begin();
  if (std::exchange(has_answered_, false)) next = std::find_if_not(next, rows.end(), is_of_answers);
  if (next == rows.end()) {
    ++rounds_;
    next = rows.begin();
  }
  marked_ = next == rows.end() ? Row{} : *next;
}

std::string Scan::take(const SemanticScreen& screen) {
  rounds_ = moves_ = 0;
  if (marked_.empty()) return {};
  if (marked_.size() > 1) {
    row_ = marked_;
    marked_ = {row_.front()};
    return {};
  }
  const auto* item = screen.find(marked_.front());
  if (!item || !can_be_taken(*item)) return {};
  // On a page of rows of answers the next row is to be answered next.
  has_answered_ = is_answer(screen, item->id) && row_.empty();
  if (!row_.empty()) marked_ = std::exchange(row_, {});
  return item->id;
}

bool Scan::marks(const std::string& id) const {
  return !id.empty() && std::find(marked_.begin(), marked_.end(), id) != marked_.end();
}

}  // namespace kiosk::ui
