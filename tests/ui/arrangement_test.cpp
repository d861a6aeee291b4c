#include "ui/host/arrangement.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kiosk::ui {
namespace {

constexpr GlassSize kiosk_glass{344, 194};
constexpr GlassSize wall_glass{1218, 685};

MonitorState lit(std::string name, GlassSize glass = {}, bool primary = false) {
  return {.name = std::move(name),
          .connected = true,
          .primary = primary,
          .glass = glass,
          .shows = ScreenArea{0, 0, 1080, 1920}};
}
MonitorState unplugged(std::string name) { return {.name = std::move(name)}; }
MonitorState dark(std::string name) { return {.name = std::move(name), .connected = true}; }

TEST(Arrangement, ChoosesTheMonitorByWishTouchOrRank) {
  using Monitors = std::vector<MonitorState>;
  using Panels = std::vector<GlassSize>;
  struct {
    std::string why;
    Monitors monitors;
    Panels panels;
    std::string wish;
    std::optional<std::size_t> chosen;
  } table[] = {
      {"nothing is plugged in", {unplugged("HDMI-1")}, {}, "", std::nullopt},
      {"the only one", {unplugged("DP-1"), lit("HDMI-1")}, {}, "", 1},
      {"the only one, though it is dark for a while",
       {unplugged("DP-1"), dark("HDMI-1")},
       {},
       "",
       1},
      {"the one that is touched",
       {lit("HDMI-1", wall_glass, true), lit("HDMI-2", kiosk_glass)},
       {kiosk_glass},
       "",
       1},
      {"the one that is touched, upright",
       {lit("HDMI-1", wall_glass, true), lit("HDMI-2", kiosk_glass)},
       {{194, 344}},
       "",
       1},
      {"measured without the frame",
       {lit("HDMI-1", wall_glass), lit("HDMI-2", kiosk_glass)},
       {{340, 190}},
       "",
       1},
      {"two alike: the server's first",
       {lit("HDMI-1", kiosk_glass), lit("HDMI-2", kiosk_glass, true)},
       {kiosk_glass},
       "",
       1},
      {"two alike, none first: the list's first",
       {lit("HDMI-1", kiosk_glass), lit("HDMI-2", kiosk_glass)},
       {kiosk_glass},
       "",
       0},
      {"the panel does not say", {lit("HDMI-1"), lit("HDMI-2", {}, true)}, {{}}, "", 1},
      {"the wish goes before the touch",
       {lit("HDMI-1", wall_glass), lit("HDMI-2", kiosk_glass)},
       {kiosk_glass},
       "HDMI-1",
       0},
      {"the wished one is waited for",
       {unplugged("HDMI-1"), lit("HDMI-2")},
       {},
       "HDMI-1",
       std::nullopt},
      {"no monitor has the wished name", {lit("HDMI-1"), unplugged("HDMI-2")}, {}, "HDMI1", 0},
  };
  for (const auto& row : table)
    EXPECT_EQ(choose_monitor(row.monitors, row.panels, {.output = row.wish}), row.chosen)
        << row.why;
}

/// Where a touch lands, px of the screen. A panel's own axes are 0 to 1 from its upper left corner
/// as it hangs unturned.
std::pair<int, int> lands(const TouchMatrix& matrix, const ScreenArea& screen, float across,
                          float down) {
  return {static_cast<int>(std::lround((matrix[0] * across + matrix[1] * down + matrix[2]) *
                                       static_cast<float>(screen.width))),
          static_cast<int>(std::lround((matrix[3] * across + matrix[4] * down + matrix[5]) *
                                       static_cast<float>(screen.height)))};
}

TEST(Arrangement, ATouchLandsWhereThePictureIsHoweverItIsTurned) {
  // Of each turn: where the glass's own upper left and upper right corners are in the picture.
  using Corner = std::pair<int, int>;
  struct {
    Rotation rotation;
    ScreenArea picture;
    Corner upper_left;
    Corner upper_right;
  } table[] = {{Rotation::normal, {0, 0, 1920, 1080}, {0, 0}, {1920, 0}},
               {Rotation::left, {0, 0, 1080, 1920}, {1080, 0}, {1080, 1920}},
               {Rotation::right, {0, 0, 1080, 1920}, {0, 1920}, {0, 0}},
               {Rotation::inverted, {0, 0, 1920, 1080}, {1920, 1080}, {0, 1080}}};
  for (const auto& row : table) {
    const auto matrix = touch_matrix(row.picture, row.picture, row.rotation);
    EXPECT_EQ(lands(matrix, row.picture, 0, 0), row.upper_left) << static_cast<int>(row.rotation);
    EXPECT_EQ(lands(matrix, row.picture, 1, 0), row.upper_right) << static_cast<int>(row.rotation);
  }
}

TEST(Arrangement, ATouchStaysOnItsMonitorOfAWiderScreen) {
  const ScreenArea screen{0, 0, 3000, 1920};
  const ScreenArea monitor{1920, 0, 1080, 1920};
  for (const auto rotation :
       {Rotation::normal, Rotation::left, Rotation::right, Rotation::inverted}) {
    for (const float across : {0.0F, 0.5F, 1.0F}) {
      const auto [x, y] = lands(touch_matrix(monitor, screen, rotation), screen, across, across);
      EXPECT_TRUE(x >= 1920 && x <= 3000 && y >= 0 && y <= 1920) << x << ' ' << y;
    }
  }
  EXPECT_EQ(lands(touch_matrix(monitor, screen, Rotation::normal), screen, 0.5F, 0.5F),
            (std::pair{2460, 960}));
}

TEST(Arrangement, AQuarterTurnSwapsWidthAndHeight) {
  EXPECT_EQ(turned({0, 0, 1920, 1080}, Rotation::left), (ScreenArea{0, 0, 1080, 1920}));
  EXPECT_EQ(turned({0, 0, 1920, 1080}, Rotation::inverted), (ScreenArea{0, 0, 1920, 1080}));
}

}  // namespace
}  // namespace kiosk::ui
