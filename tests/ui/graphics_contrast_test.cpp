// What is drawn and means something is seen in every theme: the edge of each target and the marks
// of scales and bars stand out 3 to 1 from what is beside them (WCAG 1.4.11), measured on the
// pictures.
#include "tests/ui/every_screen.h"
#include "tests/ui/stage_without_display.h"

namespace kiosk::ui {
namespace {

constexpr double least = 2.95;  // 3 less what antialiasing takes
constexpr int beside = 2;       // px outside of an edge is its ground: another edge may be near
constexpr int reach = 12;       // px inside of it

/// A picture of the screen, by its pixels.
class Picture {
 public:
  Picture(std::vector<unsigned char> pixels, int width, int height)
      : pixels_(std::move(pixels)), width_(width), height_(height) {}

  Color at(int x, int y) const {
    const auto row = static_cast<std::size_t>(height_ - 1 - std::clamp(y, 0, height_ - 1));
    const auto column = static_cast<std::size_t>(std::clamp(x, 0, width_ - 1));
    const auto* pixel = pixels_.data() + (row * static_cast<std::size_t>(width_) + column) * 3;
    return {pixel[0], pixel[1], pixel[2]};
  }
  /// The highest contrast between the ground and the pixels from there on.
  double contrast(Color ground, int x, int y, int step_x, int step_y, int steps) const {
    double highest = 1;
    for (int i = 0; i < steps; ++i)
      highest = std::max(highest, contrast_ratio(ground, at(x + i * step_x, y + i * step_y)));
    return highest;
  }

 private:
  std::vector<unsigned char> pixels_;
  int width_ = 0;
  int height_ = 0;
};

/// Parts of a drawn body have shapes of their own, with outlines that the drawing brings along.
bool is_part_of_a_body(const SemanticScreen& said, const Semantic& item) {
  return item.role == Role::checkbox && item.name.find(", ") != std::string::npos &&
         said.find("as-list");
}

/// Where a page goes on below, its last lines fade out.
bool fades_out(const SemanticScreen& said, const Semantic& item) {
  constexpr float fading = 90;  // px
  const auto* down = said.find("page-down");
  return down && down->enabled && item.rect.bottom() > down->rect.y - fading &&
         item.rect.bottom() < down->rect.y;
}

bool has_an_edge(const Semantic& item) {
  const bool is_whole =
      item.visible.height >= item.rect.height - 1 && item.visible.width >= item.rect.width - 1;
  switch (item.role) {
    case Role::radio:
    case Role::checkbox:
    case Role::slider_step:
    case Role::tab:
    case Role::button: return is_whole && item.enabled;
    default: return false;
  }
}

/// How many of the four sides of a target stand out from what is beside them.
int sides_seen(const Picture& picture, const Rect& rect) {
  const int x = static_cast<int>(rect.x + rect.width / 2);
  const int y = static_cast<int>(rect.y + rect.height / 2);
  const int left = static_cast<int>(rect.x) - beside;
  const int right = static_cast<int>(rect.right()) + beside;
  const int top = static_cast<int>(rect.y) - beside;
  const int bottom = static_cast<int>(rect.bottom()) + beside;
  const auto seen = [&](int from_x, int from_y, int step_x, int step_y) {
    const auto ground = picture.at(from_x, from_y);
    return picture.contrast(ground, from_x, from_y, step_x, step_y, beside + reach) >= least;
  };
  return static_cast<int>(seen(left, y, 1, 0)) + static_cast<int>(seen(right, y, -1, 0)) +
         static_cast<int>(seen(x, top, 0, 1)) + static_cast<int>(seen(x, bottom, 0, -1));
}

struct Look {
  Theme theme = Theme::light;
  int width = 1080;
  int height = 1920;
};

class Graphics : public testing::TestWithParam<Look> {
 protected:
  void SetUp() override {
    if (!StageWithoutDisplay::possible()) GTEST_SKIP() << "this machine cannot draw off screen";
  }
};

/// One card stands for all: they have the same parts.
bool is_like_another(const std::string& name) {
  return name.starts_with("card-") && !name.starts_with("card-external-radiation");
}

/// Calls `look` with each screen of a visit whose name begins so, its picture and what it says.
template <class LookAt>
void each_screen(const Look& look, const std::string& begins, const LookAt& look_at) {
  const auto assets = std::filesystem::path(SOURCE_DIR) / "assets";
  const Offscreen offscreen({look.width, look.height});
  const Typesetter typesetter(assets / "fonts/fonts.conf");
  Stage stage(typesetter, assets);
  const Appearance appearance{.screen = {look.width, look.height, usual_density},
                              .theme = look.theme};
  VisitSettings settings;
  settings.staff_code_hash = "set";
  const auto facts = gallery_facts();
  for (const auto& visit : gallery_visits(real_aid(), somebody(), "en", 100, look.theme)) {
    if (!visit.name.starts_with(begins) || is_like_another(visit.name)) continue;
    const auto view = make_view({.session = visit.session,
                                 .aid = real_aid(),
                                 .words = real_words(),
                                 .settings = settings,
                                 .languages = real_aid().languages,
                                 .today = "2026-11-24",
                                 .facts = &facts});
    stage.lay_out(view, appearance);
    stage.draw();
    look_at(visit.name, Picture(offscreen.pixels(), look.width, look.height), stage.said());
  }
}

/// Whether the bar of the visit is seen where it is done and where it is not.
void expect_bar_seen(const std::string& name, const Picture& picture, const Rect& bar) {
  for (const float along : {0.02F, 0.98F}) {
    const int x = static_cast<int>(bar.x + bar.width * along);
    const int above = static_cast<int>(bar.y) - 3;
    EXPECT_GE(picture.contrast(picture.at(x, above), x, above, 0, 1, 10), least)
        << name << ": the bar at " << along;
  }
}

TEST_P(Graphics, StandOutFromTheirGround) {
  int looked_at = 0;
  const auto look_at = [&](const std::string& name, const Picture& picture,
                           const SemanticScreen& said) {
    for (const auto& item : said.items) {
      if (item.role == Role::progress) expect_bar_seen(name, picture, item.rect);
      if (!has_an_edge(item) || item.focused || is_part_of_a_body(said, item) ||
          fades_out(said, item) || item.id == "touch-field")  // all of the screen
        continue;
      ++looked_at;
      // The chosen step of a scale is drawn higher than it is touched.
      const bool is_raised = item.role == Role::slider_step && item.selected;
      EXPECT_GE(sides_seen(picture, item.rect), is_raised ? 2 : 3) << name << ": " << item.id;
    }
  };
  each_screen(GetParam(), "", look_at);
  EXPECT_GT(looked_at, 300);
}

TEST_P(Graphics, TheWedgeOfAScaleIsSeenFromItsWeakEndOn) {
  int looked_at = 0;
  const auto look_at = [&](const std::string&, const Picture& picture, const SemanticScreen& said) {
    std::vector<Rect> steps;
    for (const auto& item : said.items) {
      if (item.role == Role::slider_step) steps.push_back(item.rect);
    }
    ASSERT_FALSE(steps.empty());
    const float width = steps.back().right() - steps.front().x;
    for (const float along : {0.2F, 0.5F, 0.9F}) {
      const int x = static_cast<int>(steps.front().x + width * along);
      const int y = static_cast<int>(steps.back().bottom()) + 5;
      EXPECT_GE(picture.contrast(picture.at(x, y), x, y, 0, 1, 80), least) << along;
      ++looked_at;
    }
  };
  each_screen(GetParam(), "question-pain-worst", look_at);
  EXPECT_GE(looked_at, 3);
}

INSTANTIATE_TEST_SUITE_P(InEveryTheme, Graphics,
                         testing::Values(Look{Theme::light, 1080, 1920},
                                         Look{Theme::dark, 1920, 1080},
                                         Look{Theme::contrast, 1080, 1920}),
                         [](const auto& look) { return std::string(name_of(look.param.theme)); });

}  // namespace
}  // namespace kiosk::ui
