// Whether each place of the body can be hit: on a whole figure of the least size, and from close.
#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "tests/ui/a_visit.h"
#include "ui/pictures/picture_cache.h"
#include "ui/widgets/body_figure.h"
#include "ui/widgets/nearest_part.h"

namespace kiosk::ui {
namespace {

constexpr float least_target_mm = 18;
constexpr float step_mm = 0.5F;

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

using Taken = std::vector<std::vector<std::optional<std::size_t>>>;

/// Which part is taken at each half millimeter of a rectangle.
Taken taken(std::span<const Rect> parts, const Rect& in) {
  Taken rows;
  for (float y = in.y; y < in.bottom(); y += step_mm) {
    auto& row = rows.emplace_back();
    for (float x = in.x; x < in.right(); x += step_mm) row.push_back(nearest_part(parts, x, y, 1));
  }
  return rows;
}

/// The widest stretch of a part's target along one direction, in mm.
float longest(const Taken& rows, std::size_t part, bool down) {
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

/// The smaller side of each part's target in one window of a figure, in mm.
std::vector<float> targets_in(const FigureWindow& shown, std::span<const PicturePart> parts) {
  std::vector<Rect> rects;
  for (const auto& part : parts) {
    const auto rect = part_in(shown.whole, part);
    const auto seen = intersection(rect, shown.window);
    rects.push_back(seen.width > 0 && seen.height > 0 ? rect : Rect{});
  }
  const auto rows = taken(rects, shown.touch);
  std::vector<float> targets;
  for (std::size_t part = 0; part < parts.size(); ++part)
    targets.push_back(std::min(longest(rows, part, false), longest(rows, part, true)));
  return targets;
}

TEST(NearestPart, GivesEachPlaceOfAWholeBodyATargetThatAFingerCanHit) {
  PictureCache pictures;
  for (const auto& picture : sore_places().show.pictures) {
    const auto figure = figure_of(pictures, picture.file, least_figure_mm);
    ASSERT_GE(figure.parts.size(), 10U) << picture.file;
    const auto rows =
        taken(figure.parts, {-part_reach_mm, -part_reach_mm, figure.width + 2 * part_reach_mm,
                             figure.height + 2 * part_reach_mm});
    for (std::size_t part = 0; part < figure.parts.size(); ++part) {
      EXPECT_GE(longest(rows, part, false), least_target_mm)
          << picture.file << ", " << figure.names[part] << ", across";
      EXPECT_GE(longest(rows, part, true), least_target_mm)
          << picture.file << ", " << figure.names[part] << ", down";
    }
  }
}

/// The card and what is left free in it on the smallest glass, in mm.
constexpr float least_card_width_mm = 109;
constexpr CloseUpAir smallest_air_mm{.across = 2.2F, .down = 1.2F};

TEST(NearestPart, GivesEachPlaceOfABodyFromCloseATargetThatAFingerCanHit) {
  PictureCache pictures;
  for (const auto& picture : sore_places().show.pictures) {
    const auto path = real_aid().folder / picture.file;
    std::vector<std::string> names;
    std::vector<PicturePart> parts;
    for (const auto& option : sore_places().options) {
      const auto part = pictures.part(path, std::string(code_of(option.value)));
      if (!part) continue;
      names.emplace_back(code_of(option.value));
      parts.push_back(*part);
    }
    ASSERT_GE(parts.size(), 10U) << picture.file;
    const auto windows =
        close_ups({0, 0, least_card_width_mm, least_close_up_mm + 2 * smallest_air_mm.down},
                  smallest_air_mm, pictures.aspect(path), parts);
    ASSERT_EQ(windows.size(), 2U);
    const auto above = targets_in(windows.front(), parts);
    const auto below = targets_in(windows.back(), parts);
    for (std::size_t part = 0; part < parts.size(); ++part)
      EXPECT_GE(std::max(above[part], below[part]), least_target_mm)
          << picture.file << ", " << names[part];
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
