#include "app/values/shorter_pieces.h"

#include <array>

namespace kiosk::values {
namespace {

constexpr std::array<std::string_view, 6> marks{": ", ", ", "، ", "：", "，", "、"};

/// The mark at that place of a text; "" without one.
std::string_view mark_at(std::string_view text, std::size_t place) {
  for (const auto mark : marks) {
    if (text.substr(place).starts_with(mark)) return mark;
  }
  return {};
}

bool has_value(std::string_view text) { return text.find_first_of("{}") != std::string_view::npos; }

}  // namespace

std::vector<std::string> shorter_pieces(std::string_view piece) {
  std::vector<std::string> pieces(1);
  for (std::size_t at = 0; at < piece.size();) {
    const auto mark = mark_at(piece, at);
    if (!mark.empty()) {
      pieces.emplace_back();
      at += mark.size();
      continue;
    }
    pieces.back() += piece[at++];
  }
  return pieces;
}

std::string fixed_piece(std::string_view text) {
  const auto open = text.find('{');
  const auto close = text.find('}', std::min(open, text.size()));
  if (close == std::string_view::npos) return {};
  const auto before = text.substr(0, open);
  const auto after = text.substr(close + 1);
  if (before.empty()) {
    const auto mark = mark_at(after, 0);
    const auto rest = after.substr(mark.size());
    return mark.empty() || has_value(rest) ? std::string{} : std::string(rest);
  }
  if (!after.empty()) return {};
  for (const auto mark : marks) {
    if (before.ends_with(mark)) return std::string(before.substr(0, before.size() - mark.size()));
  }
  return {};
}

}  // namespace kiosk::values
