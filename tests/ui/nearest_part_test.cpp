// Whether each place of the body can be hit, on every size of screen that kiosks have.
#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "tests/ui/a_visit.h"
#include "ui/pictures/picture_cache.h"
#include "ui/widgets/body_map.h"
#include "ui/widgets/nearest_part.h"

namespace kiosk::ui {
namespace {

constexpr float least_target_mm = 18;
constexpr float step_mm = 0.5F;

struct Panel {
  const char* name = nullptr;
  int width = 0;
  int height = 0;
  double inches = 0;
};

constexpr std::array panels{
    Panel{"10 inches, wide", 1280, 800, 10.1},  Panel{"10 inches, tall", 800, 1280, 10.1},
    Panel{"13 inches, wide", 1920, 1080, 13.3}, Panel{"15 inches, wide", 1920, 1080, 15.6},
    Panel{"15 inches, tall", 1080, 1920, 15.6}, Panel{"21 inches, wide", 1920, 1080, 21.5},
    Panel{"21 inches, tall", 1080, 1920, 21.5}, Panel{"27 inches, wide", 1920, 1080, 27},
    Panel{"27 inches, tall", 1080, 1920, 27},   Panel{"32 inches, wide", 1920, 1080, 32},
    Panel{"43 inches, tall", 2160, 3840, 43}};

struct Figure {
  std::vector<std::string> names{};
  std::vector<Rect> parts{};  // mm
  float width = 0;
  float height = 0;
};

const Item& sore_places() {
  for (const auto& item : real_aid().questionnaire.items) {
    if (item.control == ItemControl::body_map) return item;
  }
  throw std::runtime_error("the aid has no body map");
}

Figure figure_of(PictureCache& pictures, const std::string& file, float height) {
  const auto path = real_aid().folder / file;
  Figure figure{.width = height * pictures.aspect(path), .height = height};
  for (const auto& option : sore_places().options) {
    const auto part = pictures.part(path, std::string(code_of(option.value)));
    if (!part) continue;
    figure.names.emplace_back(code_of(option.value));
    figure.parts.push_back({part->x * figure.width, part->y * height, part->width * figure.width,
                            part->height * height});
  }
  return figure;
}

/// Which part is taken at each half millimetre of the figure and what is round it.
std::vector<std::vector<std::optional<std::size_t>>> taken(const Figure& figure) {
  std::vector<std::vector<std::optional<std::size_t>>> rows;
  for (float y = -part_reach_mm; y < figure.height + part_reach_mm; y += step_mm) {
    auto& row = rows.emplace_back();
    for (float x = -part_reach_mm; x < figure.width + part_reach_mm; x += step_mm)
      row.push_back(nearest_part(figure.parts, x, y, 1));
  }
  return rows;
}

/// The widest stretch of a part's target along one direction, in mm.
float longest(const std::vector<std::vector<std::optional<std::size_t>>>& rows, std::size_t part,
              bool down) {
  std::size_t most = 0;
  const auto lines = down ? rows.front().size() : rows.size();
  const auto length = down ? rows.size() : rows.front().size();
  for (std::size_t line = 0; line < lines; ++line) {
    std::size_t run = 0;
    for (std::size_t i = 0; i < length; ++i) {
      run = (down ? rows[i][line] : rows[line][i]) == part ? run + 1 : 0;
      most = std::max(most, run);
    }
  }
  return static_cast<float>(most) * step_mm;
}

TEST(NearestPart, GivesEachPlaceOfTheBodyATargetThatAFingerCanHitOnEveryScreen) {
  PictureCache pictures;
  for (const auto& panel : panels) {
    const auto size = screen_size(panel.width, panel.height, panel.inches);
    for (const auto& picture : sore_places().show.pictures) {
      const auto figure = figure_of(
          pictures, picture.file,
          figure_height(measures_for(size, 100)) / static_cast<float>(size.pixels_per_mm));
      ASSERT_GE(figure.parts.size(), 10U) << picture.file;
      const auto rows = taken(figure);
      for (std::size_t part = 0; part < figure.parts.size(); ++part) {
        EXPECT_GE(longest(rows, part, false), least_target_mm)
            << panel.name << ", " << picture.file << ", " << figure.names[part] << ", across";
        EXPECT_GE(longest(rows, part, true), least_target_mm)
            << panel.name << ", " << picture.file << ", " << figure.names[part] << ", down";
      }
    }
  }
}

TEST(NearestPart, IsThePartItselfInItsMiddle) {
  PictureCache pictures;
  for (const auto& picture : sore_places().show.pictures) {
    const auto figure = figure_of(pictures, picture.file, least_figure_mm);
    for (std::size_t part = 0; part < figure.parts.size(); ++part) {
      const auto& rect = figure.parts[part];
      EXPECT_EQ(nearest_part(figure.parts, rect.x + rect.width / 2, rect.y + rect.height / 2, 1),
                part)
          << figure.names[part];
    }
  }
}

TEST(NearestPart, IsTakenFromBesideTheFigureButNotFromFarAway) {
  PictureCache pictures;
  const auto figure =
      figure_of(pictures, sore_places().show.pictures.front().file, least_figure_mm);
  EXPECT_TRUE(nearest_part(figure.parts, figure.width / 2, -8, 1)) << "above the head";
  EXPECT_FALSE(nearest_part(figure.parts, figure.width / 2, -20, 1));
}

}  // namespace
}  // namespace kiosk::ui
