#include "app/pictures/picture_slots.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace kiosk {

namespace {

constexpr std::array<PictureSlot, 11> slots{{
    {.name = "the welcome on an upright screen of 9:16",
     .aspect = 1.70,
     .filling = Filling::cut,
     .drawing = "welcome"},
    {.name = "the welcome on an upright screen of 10:16",
     .aspect = 1.92,
     .filling = Filling::cut,
     .drawing = "welcome"},
    {.name = "the welcome on a wide screen without a notice",
     .aspect = 0.84,
     .filling = Filling::cut,
     .drawing = "welcome-wide"},
    {.name = "the welcome on a wide screen",
     .aspect = 0.97,
     .filling = Filling::cut,
     .drawing = "welcome-wide"},
    {.name = "the welcome on a wide screen with large text",
     .aspect = 1.15,
     .filling = Filling::cut,
     .drawing = "welcome-wide"},
    {.name = "the head of a card", .aspect = 2.4},
    {.name = "a treatment in the list", .aspect = 0.7},
    {.name = "a tile of the map", .aspect = 0.9},
    {.name = "a page of text", .aspect = 1.67},
    {.name = "a treatment on the sheet", .aspect = 1.34},
    {.name = "the booklet", .aspect = 1.34},
}};

}  // namespace

std::span<const PictureSlot> picture_slots() { return slots; }

std::vector<PictureSlot> slots_of(std::string_view drawing) {
  const auto all = picture_slots();
  const bool has_its_own = std::any_of(
      all.begin(), all.end(), [&](const PictureSlot& slot) { return slot.drawing == drawing; });
  std::vector<PictureSlot> found;
  std::copy_if(all.begin(), all.end(), std::back_inserter(found), [&](const PictureSlot& slot) {
    return has_its_own ? slot.drawing == drawing : slot.drawing.empty();
  });
  return found;
}

}  // namespace kiosk
