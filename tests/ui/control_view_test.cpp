// Scales and the picture of a body.
#include "tests/ui/at_one_question.h"

namespace kiosk::ui {
namespace {

TEST(Answers, HaveTheAidsDrawingsForWhoeverWantsItSimpleAndForNobodyElse) {
  AtOneQuestion visit(choice_of({{.value = Coding{.code = "easy"}, .drawing = "walk.svg"},
                                 {.value = Coding{.code = "unsure"}}},
                                false));
  visit.aid.folder = "aid";
  EXPECT_TRUE(visit.control<ChoicesView>().choices.front().drawing.empty());

  visit.touch(EaseChosen{{.simple = true}});
  const auto shown = visit.control<ChoicesView>().choices;
  EXPECT_EQ(shown.front().drawing, "aid/walk.svg");
  EXPECT_TRUE(shown.back().drawing.empty()) << "the form names none";
}

TEST(Answers, OfTheRealAidHaveADrawingEachOrNoneOfAQuestionHas) {
  int drawn = 0;
  for (const auto& item : real_aid().questionnaire.items) {
    const auto have = std::count_if(item.options.begin(), item.options.end(),
                                    [](const auto& option) { return !option.drawing.empty(); });
    EXPECT_TRUE(have == 0 || have == static_cast<std::ptrdiff_t>(item.options.size()))
        << item.link_id;
    drawn += have > 0 ? 1 : 0;
  }
  EXPECT_GE(drawn, 20);
}

TEST(Scale, HasAStepForEveryNumberAndSaysWhatTheChosenOneMeans) {
  auto asked = number(0, 10, ItemControl::slider);
  asked.show.bands = {{.from = 0, .to = 0, .label = {"None"}},
                      {.from = 1, .to = 4, .label = {"Mild"}},
                      {.from = 5, .to = 10, .label = {"Strong"}}};
  AtOneQuestion visit(asked);
  EXPECT_EQ(visit.control<ScaleView>().steps.size(), 11U);
  EXPECT_FALSE(visit.control<ScaleView>().said);

  for (const auto& [value, label] :
       {std::pair{0, "None"}, {1, "Mild"}, {4, "Mild"}, {5, "Strong"}, {10, "Strong"}}) {
    visit.touch(visit.control<ScaleView>().steps[static_cast<std::size_t>(value)].event);
    const auto view = visit.control<ScaleView>();
    ASSERT_TRUE(view.said) << value;
    EXPECT_EQ(view.said->value, std::to_string(value));
    EXPECT_EQ(view.said->label, label);
    EXPECT_EQ(std::count_if(view.steps.begin(), view.steps.end(),
                            [](const auto& step) { return step.selected; }),
              1)
        << value;
  }
}

TEST(Scale, HasWordsAtItsEndsFromTheForm) {
  auto lower = item("low", ItemType::display);
  lower.control = ItemControl::lower;
  lower.text = {.original = "No pain"};
  auto upper = item("up", ItemType::display);
  upper.control = ItemControl::upper;
  upper.text = {.original = "Worst pain"};
  const auto view =
      AtOneQuestion(number(0, 10, ItemControl::slider), {lower, upper}).control<ScaleView>();
  EXPECT_EQ(view.lower, "No pain");
  EXPECT_EQ(view.upper, "Worst pain");
}

TEST(Scale, OfMoreThanElevenStepsIsALineWithCoarseOnesAndOneUpAndDown) {
  AtOneQuestion visit(number(0, 100, ItemControl::slider));
  EXPECT_EQ(visit.control<ScaleView>().steps.size(), 11U);
  EXPECT_EQ(visit.control<ScaleView>().fine->value, "–") << "unanswered until it is touched";
  visit.touch(visit.control<ScaleView>().steps[7].event);
  visit.touch(visit.control<ScaleView>().fine->more.event);
  EXPECT_EQ(visit.control<ScaleView>().fine->value, "71");
  visit.touch(visit.control<ScaleView>().steps[10].event);
  EXPECT_FALSE(visit.control<ScaleView>().fine->more.enabled);
  EXPECT_TRUE(visit.control<ScaleView>().fine->less.enabled);
}

TEST(Scale, BeginsInItsMiddleWhenItsFineButtonsAreTouchedFirst) {
  AtOneQuestion visit(number(20, 200, ItemControl::slider));
  visit.touch(visit.control<ScaleView>().fine->more.event);
  EXPECT_EQ(visit.control<ScaleView>().fine->value, "110");
}

TEST(Scale, OfDecimalsGivesDecimals) {
  auto asked = number(0, 10, ItemControl::slider);
  asked.type = ItemType::decimal;
  AtOneQuestion visit(asked);
  visit.touch(visit.control<ScaleView>().steps[4].event);
  EXPECT_EQ(std::get<Decimal>(visit.session.response.items[0].answers.front()).digits, "4");
  EXPECT_TRUE(visit.control<ScaleView>().steps[4].selected);
}

TEST(Scale, MayGoByFractions) {
  auto asked = number({}, {}, ItemControl::slider);
  asked.type = ItemType::decimal;
  asked.limits.min_value = Decimal{"0.5"};
  asked.limits.max_value = Decimal{"2.5"};
  asked.limits.step = Decimal{"0.1"};
  AtOneQuestion visit(asked);
  const auto labels = visit.control<ScaleView>().steps;
  ASSERT_EQ(labels.size(), 11U);
  EXPECT_EQ(labels.front().label, "0.5");
  EXPECT_EQ(labels[1].label, "0.7");
  EXPECT_EQ(labels.back().label, "2.5");
  visit.touch(labels[1].event);
  visit.touch(visit.control<ScaleView>().fine->more.event);
  EXPECT_EQ(std::get<Decimal>(visit.session.response.items[0].answers.front()).digits, "0.8");
  EXPECT_EQ(visit.control<ScaleView>().fine->value, "0.8");
  EXPECT_NEAR(*visit.control<ScaleView>().along, 0.15F, 0.001F);
  visit.touch(labels.back().event);
  EXPECT_FALSE(visit.control<ScaleView>().fine->more.enabled);
}

TEST(BodyMap, HasTheSameAnswersAsTheListAndAChipForEachChosenPlace) {
  auto asked = choice_of({option("head"), option("foot"), option("unsure", true)}, true);
  asked.control = ItemControl::body_map;
  asked.show.pictures = {{.file = "body.svg", .label = {.original = "Front"}}};
  asked.options[0].region = "head-part";
  asked.options[1].region = "foot-part";
  AtOneQuestion visit(asked);
  const auto map = visit.control<BodyMapView>();
  ASSERT_EQ(map.pictures.size(), 1U);
  ASSERT_EQ(map.pictures[0].regions.size(), 2U);
  EXPECT_EQ(map.pictures[0].regions[1].element, "foot-part");
  ASSERT_EQ(map.choices.size(), 1U) << "what is no place is a choice under the picture";
  EXPECT_TRUE(std::holds_alternative<ChoicesView>(visit.view(true).control));
  EXPECT_EQ(std::get<ChoicesView>(visit.view(true).control).choices.size(), 3U);

  visit.touch(map.pictures[0].regions[1].event);
  const auto touched = visit.control<BodyMapView>();
  EXPECT_TRUE(touched.pictures[0].regions[1].selected);
  ASSERT_EQ(touched.chips.size(), 1U);
  EXPECT_EQ(touched.chips[0].label, "foot");

  visit.touch(touched.chips[0].event);
  EXPECT_TRUE(visit.control<BodyMapView>().chips.empty());
}

}  // namespace
}  // namespace kiosk::ui
