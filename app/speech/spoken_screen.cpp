#include "app/speech/spoken_screen.h"

namespace kiosk {
namespace {

/// "answer.pain-worst" of "answer.pain-worst.7": what ids of one set have in common.
std::string_view family_of(const std::string& id) {
  const auto dot = id.rfind('.');
  return dot == std::string::npos ? std::string_view{} : std::string_view(id).substr(0, dot);
}

bool is_counted(Role role) {
  return role == Role::radio || role == Role::checkbox || role == Role::slider_step ||
         role == Role::tab || role == Role::link;
}

}  // namespace

bool is_one_set(const SpokenItem& one, const SpokenItem& other) {
  return one.role == other.role && is_counted(one.role) && !family_of(one.id).empty() &&
         family_of(one.id) == family_of(other.id);
}

PlaceInSet place_in_set(const SpokenScreen& screen, std::size_t item) {
  PlaceInSet place;
  for (std::size_t i = 0; i < screen.items.size(); ++i) {
    if (!is_one_set(screen.items[i], screen.items[item])) continue;
    ++place.total;
    if (i <= item) ++place.position;
  }
  return place.total > 1 ? place : PlaceInSet{};
}

std::optional<std::size_t> heading_of(const SpokenScreen& screen, std::size_t item) {
  if (screen.items[item].in_header) return std::nullopt;
  for (auto i = item; i-- > 0;) {
    if (screen.items[i].role == Role::heading) return i;
  }
  return std::nullopt;
}

}  // namespace kiosk
