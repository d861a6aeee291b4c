// Every screen of the real aid, laid out without a display, in each layout and size of text.
#include <gtest/gtest.h>

#include <set>

#include "app/commands/gallery_visits.h"
#include "app/content/read_content.h"
#include "ui/host/offscreen.h"
#include "ui/host/stage.h"
#include "ui/views/make_view.h"

namespace kiosk::ui {
namespace {

constexpr double pixels_per_mm = 3.2125;
constexpr float least_touch_mm = 18;

struct Layout {
  const char* name;
  int width;
  int height;
  int text_size;
  const char* language;
};

std::ostream& operator<<(std::ostream& out, const Layout& layout) { return out << layout.name; }

/// A screen that was laid out, with what it says.
struct Laid {
  std::string name{};
  SemanticScreen said{};
  bool changed_when_laid_out_again = false;
};

const std::filesystem::path source = SOURCE_DIR;

bool is_on_a_body(const Laid& screen, const Semantic& item) { return screen.name == "question-pain-sites" && item.role == Role::checkbox; }
bool is_seen_whole(const Semantic& item) { return item.visible.width >= item.rect.width - 1 && item.visible.height >= item.rect.height - 1; }
bool contains(const Rect& outer, const Rect& inner) {
  return inner.x >= outer.x - 1 && inner.right() <= outer.right() + 1 && inner.y >= outer.y - 1 && inner.bottom() <= outer.bottom() + 1;
}

std::vector<Laid> lay_out_every_screen(const Layout& layout) {
  const auto aid = read_aid(source / "content/bone-metastases").value.value();
  const auto words = read_words(source / "assets", layout.language).value.value();
  const Offscreen offscreen({layout.width, layout.height});
  const Typesetter typesetter(source / "assets/fonts/fonts.conf");
  Stage stage(typesetter, source / "assets");
  const Appearance appearance{.screen = {layout.width, layout.height, pixels_per_mm}, .text_size = layout.text_size};
  const KioskSettings settings;
  std::vector<Laid> laid;
  for (const auto& visit : gallery_visits(aid, blank_response(aid.questionnaire), layout.language, layout.text_size, Theme::light)) {
    const auto view = make_view({.session = visit.session, .aid = aid, .words = words, .settings = settings, .languages = aid.languages, .today = "2026-11-24"});
    stage.forget();
    stage.lay_out(view, appearance);
    stage.draw();
    const bool again = stage.lay_out(view, appearance);
    laid.push_back({visit.name, stage.said(), again});
  }
  return laid;
}

void each_screen_keeps_everything_within_its_width(const std::vector<Laid>& laid, [[maybe_unused]] const Layout& layout) {
  for (const auto& screen : laid) {
    for (const auto& item : screen.said.items) {
      EXPECT_GE(item.rect.x, -1) << screen.name << ": " << item.id << item.name;
      EXPECT_LE(item.rect.right(), layout.width + 1) << screen.name << ": " << item.id << item.name;
    }
  }
}

void each_screen_has_targets_of_at_least_18mm(const std::vector<Laid>& laid, [[maybe_unused]] const Layout& layout) {
  const float least = least_touch_mm * static_cast<float>(pixels_per_mm) - 1;
  for (const auto& screen : laid) {
    for (const auto& item : screen.said.items) {
      if (!is_interactive(item.role) || is_on_a_body(screen, item) || item.id.starts_with("key.")) continue;
      EXPECT_GE(item.rect.width, least) << screen.name << ": " << item.id;
      EXPECT_GE(item.rect.height, least) << screen.name << ": " << item.id;
    }
  }
}

void each_screen_lets_no_two_targets_overlap(const std::vector<Laid>& laid, [[maybe_unused]] const Layout& layout) {
  for (const auto& screen : laid) {
    const auto& items = screen.said.items;
    for (std::size_t a = 0; a < items.size(); ++a) {
      for (std::size_t b = a + 1; b < items.size(); ++b) {
        if (!is_interactive(items[a].role) || !is_interactive(items[b].role)) continue;
        if (is_on_a_body(screen, items[a]) && is_on_a_body(screen, items[b])) continue;
        const auto shared = intersection(items[a].visible, items[b].visible);
        const bool overlap = shared.width > 1 && shared.height > 1;
        EXPECT_TRUE(!overlap || contains(items[a].rect, items[b].rect)) << screen.name << ": " << items[a].id << " and " << items[b].id;
      }
    }
  }
}

void each_screen_lets_no_two_texts_overlap(const std::vector<Laid>& laid, [[maybe_unused]] const Layout& layout) {
  for (const auto& screen : laid) {
    std::vector<const Semantic*> texts;
    for (const auto& item : screen.said.items) {
      if (item.role == Role::text || item.role == Role::heading) texts.push_back(&item);
    }
    for (std::size_t a = 0; a < texts.size(); ++a) {
      for (std::size_t b = a + 1; b < texts.size(); ++b) {
        const auto shared = intersection(texts[a]->rect, texts[b]->rect);
        EXPECT_FALSE(shared.width > 1 && shared.height > 1) << screen.name << ": " << texts[a]->name << " | " << texts[b]->name;
      }
    }
  }
}

void each_screen_names_everything_that_can_be_touched(const std::vector<Laid>& laid, [[maybe_unused]] const Layout& layout) {
  for (const auto& screen : laid) {
    for (const auto& item : screen.said.items) {
      if (!is_interactive(item.role)) continue;
      EXPECT_FALSE(item.name.empty()) << screen.name << ": " << item.id;
      EXPECT_FALSE(item.id.empty()) << screen.name << ": " << item.name;
    }
  }
}

void each_screen_gives_every_target_an_id_of_its_own(const std::vector<Laid>& laid, [[maybe_unused]] const Layout& layout) {
  for (const auto& screen : laid) {
    std::set<std::string> ids;
    for (const auto& item : screen.said.items) {
      if (!is_interactive(item.role)) continue;
      EXPECT_TRUE(ids.insert(item.id).second) << screen.name << ": " << item.id;
    }
  }
}

void each_screen_keeps_its_foot_in_sight(const std::vector<Laid>& laid, [[maybe_unused]] const Layout& layout) {
  for (const auto& screen : laid) {
    for (const auto* id : {"back", "next", "start", "page-down", "page-up"}) {
      const auto* item = screen.said.find(id);
      EXPECT_TRUE(!item || is_seen_whole(*item)) << screen.name << ": " << id;
    }
  }
}

void each_screen_has_next_in_the_same_place_on_every_question(const std::vector<Laid>& laid, [[maybe_unused]] const Layout& layout) {
  const Semantic* first = nullptr;
  for (const auto& screen : laid) {
    if (screen.said.name != "question") continue;
    const auto* next = screen.said.find("next");
    ASSERT_NE(next, nullptr) << screen.name;
    if (!first) first = next;
    EXPECT_EQ(next->rect, first->rect) << screen.name;
  }
}

void each_screen_leaves_room_to_read(const std::vector<Laid>& laid, [[maybe_unused]] const Layout& layout) {
  for (const auto& screen : laid) {
    const auto* back = screen.said.find("next");
    if (!back) continue;
    float seen = 0;
    for (const auto& item : screen.said.items) {
      if (!item.in_header && item.id != "next" && item.id != "back") seen = std::max(seen, item.visible.height);
    }
    EXPECT_GT(seen, 30) << screen.name;
  }
}

void each_screen_is_not_painted_again_when_nothing_changed(const std::vector<Laid>& laid, [[maybe_unused]] const Layout& layout) {
  for (const auto& screen : laid) EXPECT_FALSE(screen.changed_when_laid_out_again) << screen.name;
}

class EveryScreen : public testing::TestWithParam<Layout> {};

/// One test a layout, since laying out every screen is what takes the time; each claim says the screen and what broke it.
TEST_P(EveryScreen, CanBeReadAndTouched) {
  const auto laid = lay_out_every_screen(GetParam());
  ASSERT_GT(laid.size(), 40U);
  each_screen_keeps_everything_within_its_width(laid, GetParam());
  each_screen_has_targets_of_at_least_18mm(laid, GetParam());
  each_screen_lets_no_two_targets_overlap(laid, GetParam());
  each_screen_lets_no_two_texts_overlap(laid, GetParam());
  each_screen_names_everything_that_can_be_touched(laid, GetParam());
  each_screen_gives_every_target_an_id_of_its_own(laid, GetParam());
  each_screen_keeps_its_foot_in_sight(laid, GetParam());
  each_screen_has_next_in_the_same_place_on_every_question(laid, GetParam());
  each_screen_leaves_room_to_read(laid, GetParam());
  each_screen_is_not_painted_again_when_nothing_changed(laid, GetParam());
}

INSTANTIATE_TEST_SUITE_P(Layouts, EveryScreen,
                         testing::Values(Layout{"tall_100", 1080, 1920, 100, "en"}, Layout{"tall_130", 1080, 1920, 130, "en"},
                                         Layout{"tall_200", 1080, 1920, 200, "en"}, Layout{"tall_200_spanish", 1080, 1920, 200, "es"},
                                         Layout{"wide_100", 1920, 1080, 100, "en"}, Layout{"wide_200", 1920, 1080, 200, "en"},
                                         Layout{"small_100", 1280, 800, 100, "es"}, Layout{"small_160", 1280, 800, 160, "en"}),
                         [](const auto& parameter) { return std::string(parameter.param.name); });

}  // namespace
}  // namespace kiosk::ui
