// What is in sight on a screen before anybody pages: on every size of glass that the kiosk is for.
#include "tests/ui/first_pages.h"
#include "ui/widgets/body_figure.h"

namespace kiosk::ui {
namespace {

/// The urgent page after each sign alone, by "yes" and by "I am not sure", and after all of them.
std::vector<Session> every_urgent_page(const char* language, int text_size) {
  const auto& aid = real_aid();
  Visitor visitor(aid);
  visitor.dispatch(LanguageChosen{language}).dispatch(TextSizeChosen{text_size}).starts();
  std::vector<Session> pages;
  auto everything = visitor;
  for (const auto& sign : aid.urgent_signs) {
    for (const auto question : questions_read(sign.when)) {
      const auto& item = aid.questionnaire.items[question];
      for (const auto& option : item.options) {
        auto one = visitor;
        one.answers(item.link_id, {std::string(code_of(option.value))});
        if (urgent_signs(aid, one.session.response).empty()) continue;
        one.session.screen = UrgentScreen{};
        pages.push_back(one.session);
      }
      if (!item.options.empty())
        everything.answers(item.link_id, {std::string(code_of(item.options.front().value))});
    }
  }
  everything.session.screen = UrgentScreen{};
  pages.push_back(everything.session);
  return pages;
}

class OnEveryGlass : public testing::TestWithParam<PanelSize> {};

TEST_P(OnEveryGlass, TheSentenceToTellStaffIsWholeInSightWhateverTheSignsAndTheText) {
  FirstPages pages(GetParam());
  Faults faults;
  std::size_t looked_at = 0;
  for (const auto* language : {"en", "es"}) {
    for (const int text_size : {100, 130, 160, 200}) {
      for (const auto& session : every_urgent_page(language, text_size)) {
        const auto& said = pages.lay_out(real_aid(), session, language);
        ASSERT_EQ(said.name, "urgent");
        const auto* heading = first_heading(said);
        ASSERT_TRUE(heading);
        const auto* slip = said.find("print-slip");
        ASSERT_TRUE(slip);
        ++looked_at;
        if (!is_seen_whole(*heading) || !is_seen_whole(*slip))
          faults.push_back(std::string(language) + " " + std::to_string(text_size) + ": " +
                           heading->name);
      }
    }
  }
  EXPECT_EQ(faults, Faults{});
  EXPECT_GT(looked_at, 200U);
}

bool is_answer(const Semantic& item) {
  return !item.in_header && (item.role == Role::radio || item.role == Role::checkbox ||
                             item.role == Role::slider_step);
}

/// The places of a body are drawn as large as they are; the list of the same answers is long.
bool is_of_a_body(const SemanticScreen& said) { return said.find("as-list"); }

TEST_P(OnEveryGlass, AQuestionAndAllItsAnswersUpToFiveAreInSightWithoutPaging) {
  constexpr std::ptrdiff_t most = 5;
  FirstPages pages(GetParam());
  Faults faults;
  std::size_t looked_at = 0;
  for (const auto* language : {"en", "es"}) {
    for (const auto& visit : gallery_visits(real_aid(), somebody(), language, 100, Theme::light)) {
      const auto& said = pages.lay_out(real_aid(), visit.session, language);
      if (said.name != "question" || is_of_a_body(said)) continue;
      const auto answers = std::count_if(said.items.begin(), said.items.end(), is_answer);
      const bool is_scale =
          std::any_of(said.items.begin(), said.items.end(),
                      [](const Semantic& item) { return item.role == Role::slider_step; });
      if (answers > most && !is_scale) continue;
      ++looked_at;
      for (const auto& item : said.items) {
        const bool counts = is_scale ? item.role == Role::slider_step : is_answer(item);
        if ((counts || &item == first_heading(said)) && !is_seen_whole(item))
          faults.push_back(std::string(language) + " " + visit.name + ": " + item.name);
      }
    }
  }
  EXPECT_EQ(faults, Faults{});
  EXPECT_GE(looked_at, 10U);
}

/// Somebody at the question where it hurts, with or without places that are marked.
Session at_the_body(const char* language, int text_size, std::vector<std::string> places) {
  Visitor visitor(real_aid());
  visitor.dispatch(LanguageChosen{language}).dispatch(TextSizeChosen{text_size}).starts();
  visitor.answers("pain-now", {"6"});
  if (!places.empty()) visitor.answers("pain-sites", places);
  for (const auto& visit :
       gallery_visits(real_aid(), visitor.session.response, language, text_size, Theme::light)) {
    if (visit.name == "question-pain-sites") return visit.session;
  }
  throw std::runtime_error("nobody is asked where it hurts");
}

/// The height of the neck where each place of a body is as large as a finger: on the least
/// close-up.
float least_neck_mm() {
  PictureCache pictures;
  for (const auto& item : real_aid().questionnaire.items) {
    if (item.control != ItemControl::body_map) continue;
    const auto file = real_aid().folder / item.show.pictures.front().file;
    const auto neck = pictures.part(file, "neck");
    const auto shown = close_ups({0, 0, 2 * least_close_up_mm, least_close_up_mm}, {},
                                 pictures.aspect(file), std::vector{*neck});
    return part_in(shown.front().whole, *neck).height;
  }
  throw std::runtime_error("the aid has no body map");
}

TEST_P(OnEveryGlass, EachPlaceOfTheBodyIsAsLargeAsAFinger) {
  FirstPages pages(GetParam());
  for (const int text_size : {100, 200}) {
    const auto& said = pages.lay_out(real_aid(), at_the_body("en", text_size, {}), "en");
    const auto neck = std::find_if(said.items.begin(), said.items.end(), [](const auto& item) {
      return item.name.starts_with("Neck, ");
    });
    ASSERT_NE(neck, said.items.end());
    EXPECT_GE(neck->rect.height / pages.screen.pixels_per_mm, least_neck_mm() - 0.1) << text_size;
  }
}

TEST_P(OnEveryGlass, WhereItHurtsIsMarkedAndLeftWithoutPaging) {
  FirstPages pages(GetParam());
  Faults faults;
  for (const auto* language : {"en", "es"}) {
    for (const auto& places : {std::vector<std::string>{}, {"neck", "left-hip"}}) {
      const auto& said = pages.lay_out(real_aid(), at_the_body(language, 100, places), language);
      ASSERT_EQ(said.name, "question");
      std::size_t ways = 0;
      for (const auto& item : said.items) {
        const bool is_way = item.role == Role::checkbox || item.role == Role::radio ||
                            item.role == Role::tab || item.id == "as-list" || item.id == "next";
        ways += is_way ? 1 : 0;
        if (is_way && !is_seen_whole(item))
          faults.push_back(std::string(language) + ": " + item.name);
      }
      EXPECT_GT(ways, 15U);
    }
  }
  EXPECT_EQ(faults, Faults{});
}

/// What a sign may mean is said after the sign: "that" means something.
TEST_P(OnEveryGlass, TheSentenceToTellStaffStandsBelowTheOnlyReason) {
  FirstPages pages(GetParam());
  const auto now = real_words("en").say("urgent.now");
  const auto sessions = every_urgent_page("en", 100);
  std::size_t looked_at = 0;
  for (const auto& session : sessions) {
    if (urgent_signs(real_aid(), session.response).size() != 1) continue;
    const auto& items = pages.lay_out(real_aid(), session, "en").items;
    const auto heading = std::find_if(items.begin(), items.end(), [](const Semantic& item) {
      return item.role == Role::heading;
    });
    const auto advice = std::find_if(items.begin(), items.end(),
                                     [&](const Semantic& item) { return item.name == now; });
    if (advice == items.end()) continue;  // "not sure" has a sentence of its own
    ++looked_at;
    EXPECT_GT(std::distance(heading, advice), 1) << std::next(heading)->name;
  }
  EXPECT_GT(looked_at, 5U);
}

/// The kiosk prefers none: no preference is in sight while another is out of it, unless all of them
/// are higher than a page.
TEST_P(OnEveryGlass, APreferenceIsInSightWithTheOthersOrNotAtAll) {
  constexpr float fits = 0.35F;  // of the screen's height
  FirstPages pages(GetParam());
  const float most = fits * static_cast<float>(pages.screen.height);
  std::size_t looked_at = 0;
  for (const auto* language : {"en", "es"}) {
    for (const auto& visit : gallery_visits(real_aid(), somebody(), language, 100, Theme::light)) {
      if (!visit.name.starts_with("trade-off")) continue;
      const auto& said = pages.lay_out(real_aid(), visit.session, language);
      std::vector<Semantic> choices;
      std::copy_if(said.items.begin(), said.items.end(), std::back_inserter(choices), is_answer);
      ASSERT_GE(choices.size(), 3U) << visit.name;
      ++looked_at;
      if (choices.back().rect.bottom() - choices.front().rect.y > most) continue;
      const auto seen = std::count_if(choices.begin(), choices.end(),
                                      [](const Semantic& item) { return item.visible.height > 0; });
      EXPECT_TRUE(seen == 0 || std::all_of(choices.begin(), choices.end(), is_seen_whole))
          << language << ' ' << visit.name;
    }
  }
  EXPECT_GE(looked_at, 6U);
}

TEST_P(OnEveryGlass, ThePictureOfAnIntroductionIsNoHigherThanHalfThePage) {
  FirstPages pages(GetParam());
  const float most = static_cast<float>(pages.screen.height) / 2;
  std::size_t looked_at = 0;
  for (const int text_size : {100, 200}) {
    for (const auto& visit :
         gallery_visits(real_aid(), somebody(), "en", text_size, Theme::light)) {
      if (!visit.name.starts_with("questions-places")) continue;
      for (const auto& item : pages.lay_out(real_aid(), visit.session, "en").items) {
        if (item.role != Role::image) continue;
        ++looked_at;
        EXPECT_LE(item.rect.height, most) << text_size << ' ' << visit.name;
      }
    }
  }
  EXPECT_GT(looked_at, 0U);
}

/// What the screen is there for, below its heading: the first thing to touch, or to read where
/// reading comes first.
const Semantic* main_thing(const SemanticScreen& said) {
  static const std::set<std::string> read_first{
      "signs",     "card",       "urgent",  "summary", "trade-off", "about", "paused",
      "forgotten", "answers",    "compare", "staff",   "diagnosis", "ready", "point",
      "my-list",   "take-along", "help",    "stop",    "break",     "voice", "aloud"};
  static const std::set<std::string> foot{"back",    "next",   "start",   "page-up", "page-down",
                                          "display", "finish", "compare", "my-list", "language",
                                          "go-on",   "done",   "print"};
  const bool reads = read_first.contains(said.name);
  bool below_heading = said.name == "welcome";  // its languages come before it
  for (const auto& item : said.items) {
    if (item.in_header || foot.contains(item.id)) continue;
    if (item.role == Role::heading && !below_heading) below_heading = true;
    else if (below_heading && (is_interactive(item.role) || item.role == Role::alert ||
                               (reads && item.role == Role::text)))
      return &item;
  }
  return nullptr;
}

TEST_P(OnEveryGlass, AtTheLargestTextEachScreenShowsWhatItIsAboutAtOnce) {
  constexpr float enough = 0.45F;                // of what is touched
  constexpr std::size_t longest_question = 120;  // bytes; longer ones are texts to be read
  FirstPages pages(GetParam());
  Faults faults;
  for (const auto* language : {"en", "es"}) {
    std::set<std::string> cards;
    for (const auto& visit : gallery_visits(real_aid(), somebody(), language, 200, Theme::light)) {
      if (visit.name.starts_with("card-") &&
          visit.name.find("bone-strengthening") == visit.name.npos)
        continue;
      const auto& said = pages.lay_out(real_aid(), visit.session, language);
      const auto fault = [&](const std::string& what) {
        faults.push_back(std::string(language) + " " + visit.name + ": " + what);
      };
      const auto* heading = first_heading(said);
      ASSERT_TRUE(heading) << visit.name;
      const bool is_read = heading->name.size() > longest_question;
      if (!is_seen_whole(*heading) && !is_read) fault("the heading is cut");
      const auto* thing = main_thing(said);
      if (thing && thing->visible.height <
                       enough * std::min(thing->rect.height,
                                         18 * static_cast<float>(pages.screen.pixels_per_mm)))
        fault(thing->name + " is out of sight");
    }
  }
  EXPECT_EQ(faults, Faults{});
}

/// What somebody reads at a glance on the screen that the kiosk is drawn for.
TEST(OnTheUsualScreen, WhatACardThatCameUpSaysInShortAndTheWholeMapTakeOnePage) {
  FirstPages pages({"tall_27", 1080, 1920, 27});
  Faults faults;
  std::size_t looked_at = 0;
  for (const auto& visit : gallery_visits(real_aid(), somebody(), "en", 100, Theme::light)) {
    const auto* card = std::get_if<CardScreen>(&visit.session.screen);
    const auto came_up = shown_options(real_aid(), visit.session.response);
    const bool is_short =
        card && card->part == CardPart::in_short &&
        std::any_of(came_up.begin(), came_up.end(),
                    [&](const ShownOption& shown) { return shown.option == card->option; });
    const bool counts = is_short || visit.name == "map";
    if (!counts) continue;
    ++looked_at;
    const auto& said = pages.lay_out(real_aid(), visit.session, "en");
    if (said.find("page-down")) faults.push_back(visit.name);
  }
  EXPECT_EQ(faults, Faults{});
  EXPECT_GT(looked_at, 8U);
}

/// Arabic lines are so high that its third scale is on a page below.
TEST(OnTheUsualScreen, ThreeScalesAreOnOnePageWithTheirMeaningsInEachLanguageButArabic) {
  FirstPages pages({"tall_27", 1080, 1920, 27});
  ASSERT_TRUE(holds_scales_together(pages.screen, 100));
  Faults faults;
  std::size_t looked_at = 0;
  for (const auto& language : whole_aid().languages) {
    if (is_right_to_left(language)) continue;
    for (const auto& visit :
         gallery_visits(whole_aid(), somebody(), language, 100, Theme::light, true)) {
      if (!visit.name.starts_with("questions-pain-numbers") || visit.name.ends_with("-missing"))
        continue;
      const auto& said = pages.lay_out(whole_aid(), visit.session, language.c_str());
      ++looked_at;
      if (said.find("page-down")) faults.push_back(language + ' ' + visit.name);
      for (const auto& item : said.items) {
        if (is_answer(item) && !is_seen_whole(item))
          faults.push_back(language + ' ' + visit.name + ": " + item.name);
      }
      EXPECT_EQ(std::count_if(said.items.begin(), said.items.end(), is_answer), 3 * (11 + 1));
    }
  }
  EXPECT_EQ(faults, Faults{});
  EXPECT_EQ(looked_at, 2 * (whole_aid().languages.size() - 1));
}

/// Elsewhere each has a screen with its wedge and the words of what a number feels like.
TEST(OnALowerScreen, EachScaleHasAScreenOfItsOwn) {
  EXPECT_FALSE(holds_scales_together(screen_size(1920, 1080, 27), 100));
  EXPECT_FALSE(holds_scales_together(screen_size(1080, 1920, 21.5), 100));
  EXPECT_FALSE(holds_scales_together(screen_size(1080, 1920, 27), 130));
}

INSTANTIATE_TEST_SUITE_P(Sizes, OnEveryGlass, testing::ValuesIn(every_glass),
                         [](const auto& glass) { return std::string(glass.param.name); });

}  // namespace
}  // namespace kiosk::ui
