#include "ui/theme/palette.h"

namespace kiosk::ui {
namespace {

constexpr auto sore = rgb(0xA2311D);
constexpr auto on_sore = rgb(0xFFFFFF);

Palette light() {
  return {.paper = rgb(0xF6F3EC),
          .surface = rgb(0xFFFFFF),
          .ink = rgb(0x1D2733),
          .ink_soft = rgb(0x44505C),
          .primary = rgb(0x0F5C63),
          .on_primary = rgb(0xFFFFFF),
          .tint = rgb(0xDDECEA),
          .on_tint = rgb(0x0B474C),
          .line = rgb(0xD8D1C3),
          .control = rgb(0x7C8791),
          .track = rgb(0xDDD5C5),
          .amber = rgb(0xB97700),
          .warm = rgb(0xE8A33D),
          .amber_tint = rgb(0xFFF3DC),
          .on_amber = rgb(0x8A5800),
          .danger = rgb(0xA6261D),
          .on_danger = rgb(0xFFFFFF),
          .danger_tint = rgb(0xFBE9E5),
          .mark = rgb(0xC64F35),
          .sore = sore,
          .on_sore = on_sore,
          .focus = rgb(0x1D2733),
          .drawing = rgb(0xFFFFFF)};
}

Palette dark() {
  return {.paper = rgb(0x14191F),
          .surface = rgb(0x1F262E),
          .ink = rgb(0xF4F1EA),
          .ink_soft = rgb(0xC3CAD1),
          .primary = rgb(0x7CCBC4),
          .on_primary = rgb(0x0A2124),
          .tint = rgb(0x1D3B3E),
          .on_tint = rgb(0xD5F0ED),
          .line = rgb(0x3A444E),
          .control = rgb(0x93A0AC),
          .track = rgb(0x4A545E),
          .amber = rgb(0xE8A33D),
          .warm = rgb(0xE8A33D),
          .amber_tint = rgb(0x3A2D14),
          .on_amber = rgb(0xF3C069),
          .danger = rgb(0xF2998F),
          .on_danger = rgb(0x2B0A07),
          .danger_tint = rgb(0x34191A),
          .mark = rgb(0xF08A70),
          .sore = sore,
          .on_sore = on_sore,
          .focus = rgb(0xF4F1EA),
          .drawing = rgb(0xD4D4D4)};
}

/// Black, white and one yellow.
Palette contrast() {
  const auto black = rgb(0x000000);
  const auto white = rgb(0xFFFFFF);
  const auto yellow = rgb(0xFFE600);
  return {.paper = black,
          .surface = black,
          .ink = white,
          .ink_soft = white,
          .primary = yellow,
          .on_primary = black,
          .tint = rgb(0x2A2600),
          .on_tint = white,
          .line = white,
          .control = white,
          .track = rgb(0x5A5A5A),
          .amber = yellow,
          .warm = yellow,
          .amber_tint = black,
          .on_amber = yellow,
          .danger = yellow,
          .on_danger = black,
          .danger_tint = black,
          .mark = yellow,
          .sore = sore,
          .on_sore = on_sore,
          .focus = white,
          .drawing = rgb(0xE0E0E0)};
}

}  // namespace

Palette palette_of(Theme theme) {
  switch (theme) {
    case Theme::light: return light();
    case Theme::dark: return dark();
    case Theme::contrast: return contrast();
  }
  return light();
}

}  // namespace kiosk::ui
