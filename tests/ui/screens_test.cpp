// Every screen of the real aid, in each layout and size of text, held against what a person needs
// of it.
#include "tests/ui/every_screen.h"
#include "ui/widgets/focus_walk.h"

namespace kiosk::ui {
namespace {

using Faults = std::vector<std::string>;

/// The places of the body overlap as bodies do and are as small as they are; the list of the same
/// answers is the equal way.
bool is_on_a_body(const Laid& screen, const Semantic& item) {
  const bool has_a_body = screen.said.name == "question" && screen.said.find("as-list");
  return has_a_body && item.role == Role::checkbox && item.name.find(", ") != std::string::npos;
}
bool is_target(const Laid& screen, const Semantic& item) {
  return is_interactive(item.role) && !is_on_a_body(screen, item);
}
bool is_key(const Semantic& item) { return item.id.starts_with("key."); }
bool is_words(const Semantic& item) {
  return item.role == Role::text || item.role == Role::heading;
}
bool is_seen_whole(const Semantic& item) {
  return item.visible.width >= item.rect.width - 1 && item.visible.height >= item.rect.height - 1;
}
bool contains(const Rect& outer, const Rect& inner) {
  return inner.x >= outer.x - 1 && inner.right() <= outer.right() + 1 && inner.y >= outer.y - 1 &&
         inner.bottom() <= outer.bottom() + 1;
}
bool overlap(const Rect& one, const Rect& other) {
  const auto shared = intersection(one, other);
  return shared.width > 1 && shared.height > 1;
}
std::string in_words(const Semantic& item) {
  const auto& r = item.rect;
  return (item.id.empty() ? item.name.substr(0, 30) : item.id) + " at " +
         std::to_string(static_cast<int>(r.x)) + "," + std::to_string(static_cast<int>(r.y)) + " " +
         std::to_string(static_cast<int>(r.width)) + "x" +
         std::to_string(static_cast<int>(r.height));
}

/// Those items of a screen for which something is not so.
template <class IsWrong>
Faults each(const Laid& screen, IsWrong is_wrong) {
  Faults faults;
  for (const auto& item : screen.said.items) {
    if (is_wrong(item)) faults.push_back(screen.name + ": " + in_words(item));
  }
  return faults;
}
/// Those pairs of items for which something is not so.
template <class IsWrong>
Faults each_two(const Laid& screen, IsWrong is_wrong) {
  Faults faults;
  const auto& items = screen.said.items;
  for (std::size_t a = 0; a < items.size(); ++a) {
    for (std::size_t b = a + 1; b < items.size(); ++b) {
      if (is_wrong(items[a], items[b]))
        faults.push_back(screen.name + ": " + in_words(items[a]) + " and " + in_words(items[b]));
    }
  }
  return faults;
}

Faults everything_lies_within_the_width(const Laid& screen, const Layout& layout) {
  return each(screen, [&](const Semantic& item) {
    return item.rect.x < -1 || item.rect.right() > static_cast<float>(layout.width) + 1;
  });
}

Faults targets_are_18_mm_both_ways(const Laid& screen, const Layout& layout) {
  return each(screen, [&](const Semantic& item) {
    return is_target(screen, item) && !is_key(item) &&
           std::min(item.rect.width, item.rect.height) < layout.least_touch();
  });
}

/// Ten keys of 18 mm do not fit beside each other on a panel of these sizes: keys are as wide as
/// there is room, and as high as all.
Faults keys_are_18_mm_high(const Laid& screen, const Layout& layout) {
  return each(screen, [&](const Semantic& item) {
    return is_key(item) && item.rect.height < layout.least_touch();
  });
}

Faults targets_do_not_overlap_unless_one_lies_on_the_other(const Laid& screen, const Layout&) {
  return each_two(screen, [&](const Semantic& one, const Semantic& other) {
    const bool both = is_interactive(one.role) && is_interactive(other.role) &&
                      !(is_on_a_body(screen, one) && is_on_a_body(screen, other));
    return both && overlap(one.visible, other.visible) && !contains(one.rect, other.rect);
  });
}

Faults words_do_not_overlap(const Laid& screen, const Layout&) {
  return each_two(screen, [](const Semantic& one, const Semantic& other) {
    return is_words(one) && is_words(other) && overlap(one.rect, other.rect);
  });
}

Faults everything_has_a_name(const Laid& screen, const Layout&) {
  return each(screen, [](const Semantic& item) { return item.name.empty(); });
}

Faults targets_have_ids_of_their_own(const Laid& screen, const Layout&) {
  std::set<std::string> ids;
  return each(screen, [&](const Semantic& item) {
    return item.id.empty() ? is_interactive(item.role) : !ids.insert(item.id).second;
  });
}

Faults the_foot_is_in_sight(const Laid& screen, const Layout&) {
  const std::set<std::string> foot{"back",       "next",      "start",   "print",     "finish",
                                   "print-slip", "star-this", "page-up", "page-down", "done",
                                   "still-here", "end-now",   "enter",   "go-on",     "start-anew"};
  return each(screen,
              [&](const Semantic& item) { return foot.contains(item.id) && !is_seen_whole(item); });
}

Faults every_target_can_be_hit_on_one_of_the_pages(const Laid& screen, const Layout&) {
  return each(screen, [&](const Semantic& item) {
    return is_interactive(item.role) && !screen.hittable.contains(item.id);
  });
}

/// Nobody types on keys that have to be scrolled to. Words that fill the screen by themselves are
/// the exception, and glass so low that five rows of 18 mm, what is typed and the foot are higher
/// than it is.
Faults the_whole_keyboard_is_in_sight(const Laid& screen, const Layout& layout) {
  constexpr double least_glass_mm = 200;
  if (screen.name.ends_with("-full") || screen.said.find("error") ||
      layout.height / layout.pixels_per_mm < least_glass_mm)
    return {};
  return each(screen, [](const Semantic& item) { return is_key(item) && !is_seen_whole(item); });
}

Faults paging_reaches_the_last_word(const Laid& screen, const Layout&) {
  const Semantic* last = nullptr;
  for (const auto& item : screen.at_end.items) {
    const bool in_body = !item.in_header && item.role != Role::button;
    if (in_body && (!last || item.rect.bottom() > last->rect.bottom())) last = &item;
  }
  if (!last || last->visible.bottom() >= last->rect.bottom() - 1) return {};
  return {screen.name + ": " + in_words(*last)};
}

Faults there_is_one_heading(const Laid& screen, const Layout&) {
  const auto headings =
      std::count_if(screen.said.items.begin(), screen.said.items.end(),
                    [](const Semantic& item) { return item.role == Role::heading; });
  return headings > 0 ? Faults{} : Faults{screen.name};
}

/// The part between header and foot still shows something to read or touch.
Faults there_is_room_to_read(const Laid& screen, const Layout& layout) {
  float top = 0;
  float bottom = static_cast<float>(layout.height);
  for (const auto& item : screen.said.items) {
    if (item.in_header) top = std::max(top, item.rect.bottom());
  }
  for (const auto* id : {"page-down", "back", "next"}) {
    if (const auto* item = screen.said.find(id)) bottom = std::min(bottom, item->rect.y);
  }
  const float least = static_cast<float>(layout.height) * 0.25F;
  return bottom - top >= least
             ? Faults{}
             : Faults{screen.name + ": " + std::to_string(static_cast<int>(bottom - top)) +
                      " px are left"};
}

Faults an_untouched_screen_is_not_painted_again(const Laid& screen, const Layout&) {
  return screen.changed_when_laid_out_again ? Faults{screen.name} : Faults{};
}

/// A listener knows of each cell of a table what it is about.
Faults cells_name_their_row(const Laid& screen, const Layout&) {
  if (screen.said.name != "compare") return {};
  const auto& items = screen.said.items;
  const auto cells = std::count_if(items.begin(), items.end(),
                                   [](const Semantic& item) { return !item.of.empty(); });
  return cells >= 2 ? Faults{} : Faults{screen.name};
}

/// What is seen is heard: each thing is a stop of the keys, or is said by a control beside it.
Faults everything_is_heard(const Laid& screen, const Layout&) {
  std::set<std::string> stops;
  for (auto stop = next_stop(screen.said, {}, +1, Stops::all); stops.insert(stop).second;)
    stop = next_stop(screen.said, stop, +1, Stops::all);
  std::set<std::string> names;
  for (const auto& item : screen.said.items) {
    if (stops.contains(stop_of(item))) names.insert(item.name);
  }
  return each(screen, [&](const Semantic& item) {
    const bool is_repeated = item.by_touch || item.is_twin || item.role == Role::slider_step ||
                             item.id == "page-up" || item.id == "page-down";
    return !is_repeated && !stops.contains(stop_of(item)) && !names.contains(item.name);
  });
}

/// What holds of every screen.
struct Claim {
  const char* name = "";
  Faults (*faults)(const Laid&, const Layout&) = nullptr;
};
#define CLAIM(function) \
  Claim { #function, function }
const std::vector<Claim> claims{CLAIM(everything_lies_within_the_width),
                                CLAIM(targets_are_18_mm_both_ways),
                                CLAIM(keys_are_18_mm_high),
                                CLAIM(targets_do_not_overlap_unless_one_lies_on_the_other),
                                CLAIM(words_do_not_overlap),
                                CLAIM(everything_has_a_name),
                                CLAIM(targets_have_ids_of_their_own),
                                CLAIM(the_foot_is_in_sight),
                                CLAIM(every_target_can_be_hit_on_one_of_the_pages),
                                CLAIM(paging_reaches_the_last_word),
                                CLAIM(the_whole_keyboard_is_in_sight),
                                CLAIM(there_is_one_heading),
                                CLAIM(cells_name_their_row),
                                CLAIM(everything_is_heard),
                                CLAIM(there_is_room_to_read),
                                CLAIM(an_untouched_screen_is_not_painted_again)};
#undef CLAIM

/// Where a button lies on the questions, with the first screen on which it lies there.
std::map<std::string, std::string> places_of(const std::vector<Laid>& laid, const std::string& id) {
  std::map<std::string, std::string> places;
  for (const auto& screen : laid) {
    const auto* item = screen.said.name == "question" ? screen.said.find(id) : nullptr;
    // A notice of drafts moves what is at the top; a plain form has none.
    if (item && item->in_header && !screen.said.find("draft-notice")) continue;
    if (item) places.emplace(in_words(*item), screen.name);
  }
  return places;
}

class EveryScreen : public testing::TestWithParam<Layout> {};

/// One test a layout, since laying out every screen is what takes the time; each claim says the
/// screen and what broke it.
TEST_P(EveryScreen, CanBeReadAndTouched) {
  std::vector<Laid> laid;
  try {
    laid = lay_out_every_screen(GetParam());
  } catch (const NoWindow& none) {
    GTEST_SKIP() << "nothing can be drawn off screen here: " << none.reason;
  }
  ASSERT_GT(laid.size(), 50U);
  for (const auto& claim : claims) {
    Faults faults;
    for (const auto& screen : laid) {
      for (auto& fault : claim.faults(screen, GetParam())) faults.push_back(std::move(fault));
    }
    EXPECT_EQ(faults, Faults{}) << claim.name;
  }
  for (const auto* id : {"help", "back", "next"}) {
    const auto places = places_of(laid, id);
    EXPECT_EQ(places.size(), 1U) << id << " is not in the same place on every question: "
                                 << testing::PrintToString(places);
  }
}

/// The name as GoogleTest takes one: "tall_100_zh_Hans".
std::string as_identifier(std::string name) {
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(
    Layouts, EveryScreen,
    testing::Values(Layout{"tall_100", 1080, 1920, 100}, Layout{"tall_130", 1080, 1920, 130},
                    Layout{"tall_160", 1080, 1920, 160}, Layout{"tall_200", 1080, 1920, 200},
                    Layout{"tall_250", 1080, 1920, 250},
                    Layout{"tall_100_spaced_for_a_hand_that_trembles",
                           1080,
                           1920,
                           100,
                           "en",
                           usual_density,
                           {.letters = true, .targets = true}},
                    Layout{
                        "tall_200_spaced", 1080, 1920, 200, "es", usual_density, {.letters = true}},
                    Layout{.name = "tall_100_heard", .width = 1080, .height = 1920, .heard = true},
                    Layout{"tall_200_spanish", 1080, 1920, 200, "es"},
                    Layout{"wide_100", 1920, 1080, 100}, Layout{"wide_200", 1920, 1080, 200},
                    Layout{"small_100_spanish", 1280, 800, 100, "es"},
                    Layout{"small_100", 1280, 800, 100}, Layout{"small_200", 1280, 800, 200},
                    Layout{"tall_200_on_21_inches", 1080, 1920, 200, "en", 4.03},
                    Layout{"small_100_on_15_inches", 1280, 800, 100, "en", 3.81},
                    Layout{"wide_100_on_13_inches", 1920, 1080, 100, "en", 6.52},
                    Layout{"small_100_on_10_inches", 1280, 800, 100, "en", 5.88},
                    Layout{"wide_160_spanish_on_15_inches", 1920, 1080, 160, "es", 5.56}),
    [](const auto& layout) { return layout.param.name; });

/// Every further language of the aid on the glass where most fits and on that where least does.
/// Their folders are listed, since reading the aid for the names of tests would cost each test that
/// time.
std::vector<Layout> layouts_of_further_languages() {
  const std::set<std::string> above{"en", "es"};
  std::vector<Layout> layouts;
  const auto texts = std::filesystem::path(SOURCE_DIR) / "content/bone-metastases/text";
  for (const auto& entry : std::filesystem::directory_iterator(texts)) {
    const auto language = entry.path().filename().string();
    if (above.contains(language)) continue;
    layouts.push_back({"tall_100_" + language, 1080, 1920, 100, language});
    layouts.push_back({"small_200_" + language, 1280, 800, 200, language});
  }
  return layouts;
}

/// Small print in a second language needs room on every screen that two people read.
INSTANTIATE_TEST_SUITE_P(
    ReadAlong, EveryScreen,
    testing::Values(
        Layout{"tall_100_arabic_beside_english", 1080, 1920, 100, "ar", usual_density, {}, "en"},
        Layout{"small_160_spanish_beside_arabic", 1280, 800, 160, "es", usual_density, {}, "ar"}),
    [](const auto& layout) { return layout.param.name; });

/// Long words, and words without spaces and with marks above marks: what nobody has translated yet.
INSTANTIATE_TEST_SUITE_P(
    Pseudo, EveryScreen,
    testing::Values(Layout{"tall_200_german", 1080, 1920, 200, "de", usual_density, {}, {}, true},
                    Layout{"tall_100_thai", 1080, 1920, 100, "th", usual_density, {}, {}, true}),
    [](const auto& layout) { return layout.param.name; });

INSTANTIATE_TEST_SUITE_P(FurtherLanguages, EveryScreen,
                         testing::ValuesIn(layouts_of_further_languages()),
                         [](const auto& layout) { return as_identifier(layout.param.name); });

}  // namespace
}  // namespace kiosk::ui
