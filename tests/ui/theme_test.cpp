// Colors and sizes, computed from the tables.
#include <gtest/gtest.h>

#include "ui/theme/measures.h"
#include "ui/theme/palette.h"

namespace kiosk::ui {
namespace {

struct Pair {
  const char* name;
  Color text;
  Color ground;
};

std::vector<Pair> body_pairs(const Palette& p) {
  return {{"ink on paper", p.ink, p.paper},
          {"ink on surface", p.ink, p.surface},
          {"soft ink on paper", p.ink_soft, p.paper},
          {"soft ink on surface", p.ink_soft, p.surface},
          {"on tint", p.on_tint, p.tint},
          {"ink on tint", p.ink, p.tint},
          {"on primary", p.on_primary, p.primary},
          {"ink on amber tint", p.ink, p.amber_tint},
          {"ink on danger tint", p.ink, p.danger_tint},
          {"on danger", p.on_danger, p.danger}};
}

TEST(Theme, BodyTextKeepsSevenToOneInTheLightTheme) {
  for (const auto& pair : body_pairs(palette_of(Theme::light)))
    EXPECT_GE(contrast_ratio(pair.text, pair.ground), 7.0) << pair.name;
}

TEST(Theme, TextKeepsFourAndAHalfToOneInEveryTheme) {
  for (const auto theme : {Theme::light, Theme::dark, Theme::contrast}) {
    const auto palette = palette_of(theme);
    for (const auto& pair : body_pairs(palette))
      EXPECT_GE(contrast_ratio(pair.text, pair.ground), 4.5)
          << pair.name << " in theme " << static_cast<int>(theme);
    EXPECT_GE(contrast_ratio(palette.primary, palette.surface), 4.5) << static_cast<int>(theme);
    EXPECT_GE(contrast_ratio(palette.primary, palette.paper), 4.5) << static_cast<int>(theme);
  }
}

TEST(Theme, WhatCarriesMeaningKeepsThreeToOne) {
  constexpr auto skin = rgb(0xE8DFCE);  // of the body's drawings
  for (const auto theme : {Theme::light, Theme::dark, Theme::contrast}) {
    const auto p = palette_of(theme);
    const std::vector<Pair> pairs{
        {"control", p.control, p.surface},
        {"control on paper", p.control, p.paper},
        {"amber border", p.amber, p.paper},
        {"a person who is counted", p.primary, p.paper},
        {"a person who is not", p.control, p.paper},
        {"progress", p.primary, p.surface},
        {"edge of a bar", p.control, p.paper},
        {"switch that is off", p.control, p.surface},
        {"a person who is not, on a card", p.control, p.surface},
        {"edge of a note", p.amber, p.surface},
        {"star", p.on_amber, p.amber_tint},
        {"mark", p.mark, p.surface},
        {"a sore place on drawn skin", p.sore, seen_through(skin, p.drawing)},
        {"the check mark on a sore place", p.on_sore, p.sore},
        {"a person of one group alone, the edge", p.primary, p.surface},
        {"a person of one group alone, the core", p.amber, p.surface},
        {"edge of a row that matters", p.amber, p.amber_tint},
        {"edge of what is chosen", p.primary, p.tint},
        {"what is pressed, beside what is not", p.primary, p.surface},
        {"edge of a scale's wedge", p.control, p.paper},
        {"edge of a goodbye's sign", p.primary, p.tint},
        {"edge of what is chosen, on paper", p.primary, p.paper},
        {"sign on a reason", p.on_tint, p.tint},
        {"sign of an error", p.on_amber, p.amber_tint},
        {"sign of danger", p.danger, p.danger_tint},
        {"sign on danger", p.on_danger, p.danger},
        {"a tab that is chosen", p.ink, p.paper},
        {"arrow of a row", p.ink_soft, p.surface},
        {"focus on tint", p.focus, p.tint},
        {"focus on danger tint", p.focus, p.danger_tint},
        {"focus", p.focus, p.paper},
        {"focus on surface", p.focus, p.surface}};
    for (const auto& pair : pairs)
      EXPECT_GE(contrast_ratio(pair.text, pair.ground), 3.0)
          << pair.name << " in theme " << static_cast<int>(theme);
  }
}

struct Panel {
  int width;
  int height;
  double inches;
};
const std::vector<Panel> panels{{1080, 1920, 27},  {1920, 1080, 27},   {1280, 800, 15.6},
                                {1280, 800, 10.1}, {1080, 1920, 21.5}, {2160, 3840, 32},
                                {1920, 1080, 13.3}};

TEST(Theme, DrawingsAreCalmerOnADarkScreen) {
  const auto white = rgb(0xFFFFFF);
  EXPECT_EQ(palette_of(Theme::light).drawing, white);
  for (const auto theme : {Theme::dark, Theme::contrast}) {
    const auto glare = contrast_ratio(white, palette_of(theme).paper);
    EXPECT_LT(contrast_ratio(palette_of(theme).drawing, palette_of(theme).paper), glare * 0.8)
        << static_cast<int>(theme);
  }
}

TEST(Measures, CapitalsOfBodyTextAreAtLeast4Point8MmHighOnEveryPanel) {
  constexpr double capital_of_em = 0.727;
  for (const auto& panel : panels) {
    const auto screen = screen_size(panel.width, panel.height, panel.inches);
    EXPECT_GE(measures_for(screen, 100).type.body.size * capital_of_em / screen.pixels_per_mm, 4.79)
        << panel.inches << " in";
  }
}

TEST(Measures, WhatIsTouchedIsAtLeast18MmWith3MmBetween) {
  for (const auto& panel : panels) {
    const auto screen = screen_size(panel.width, panel.height, panel.inches);
    const auto m = measures_for(screen, 100);
    for (const float size : {m.touch, m.button, m.pill})
      EXPECT_GE(size / screen.pixels_per_mm, 18.0) << panel.inches << " in";
    EXPECT_GE(m.gap / screen.pixels_per_mm, 3.0) << panel.inches << " in";
  }
}

TEST(Measures, EveryKindOfTextGrowsWithTheTextSize) {
  const auto screen = screen_size(1080, 1920, 27);
  const auto normal = measures_for(screen, 100).type;
  const auto large = measures_for(screen, 200).type;
  EXPECT_FLOAT_EQ(large.body.size, 2 * normal.body.size);
  EXPECT_FLOAT_EQ(large.small_print.size, 2 * normal.small_print.size);
  EXPECT_GE(large.heading.size, 1.499F * normal.heading.size);
  EXPECT_GE(large.heading.size, large.body.size * 1.2F) << "a heading is larger than what it heads";
  EXPECT_FLOAT_EQ(large.lead.size, 2 * normal.lead.size);
}

TEST(Measures, ALowScreenHoldsElevenLinesOfItsLargestTextOrSetsItAtOneAndAHalf) {
  for (const auto& panel : panels) {
    const auto screen = screen_size(panel.width, panel.height, panel.inches);
    const auto normal = measures_for(screen, 100).type.body;
    const auto large = measures_for(screen, 200).type.body;
    const float lines = static_cast<float>(screen.height) / (large.size * large.line_height);
    EXPECT_GE(large.size, 1.499F * normal.size) << panel.inches << " in";
    EXPECT_LE(large.size, 2 * normal.size) << panel.inches << " in";
    EXPECT_TRUE(lines >= 10.9F || large.size < 1.501F * normal.size) << panel.inches << " in";
  }
}

TEST(Measures, TheFocusRingIsAtLeastFourPixelsWide) {
  for (const auto& panel : panels)
    EXPECT_GE(measures_for(screen_size(panel.width, panel.height, panel.inches), 100).focus_ring,
              4.0F);
}

TEST(Measures, AScreenIsLargeEnoughFromAboutTenInchesOnWhicheverWayItIsTurned) {
  struct Row {
    int width, height;
    double inches;
    bool enough;
  };
  for (const auto& row :
       {Row{1280, 800, 10.1, true}, Row{800, 1280, 10.1, true}, Row{1080, 1920, 27, true},
        Row{3840, 2160, 43, true}, Row{1920, 1080, 10.1, true}, Row{1280, 800, 8.0, false},
        Row{1024, 600, 7.0, false}, Row{1920, 400, 27, false}, Row{320, 240, 27, false}}) {
    EXPECT_EQ(is_large_enough(screen_size(row.width, row.height, row.inches)), row.enough)
        << row.width << " x " << row.height << ", " << row.inches;
  }
}

}  // namespace
}  // namespace kiosk::ui
