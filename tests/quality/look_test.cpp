// How a page that somebody is shown is looked at: what it says, and under which heading.
#include "app/quality/look.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

Shown heading(std::string words) { return {.role = ShownRole::heading, .words = std::move(words)}; }
Shown text(std::string words) { return {.role = ShownRole::text, .words = std::move(words)}; }

ShownPage card() {
  return {.name = "card-ice",
          .language = "en",
          .things = {text("Before all"),
                     heading("What may help"),
                     text("Less  pain\nsoon"),
                     {.role = ShownRole::picture, .words = "60 people"},
                     heading("What may be hard"),
                     text("Cold skin"),
                     heading("Nothing here")}};
}

std::string words_of(Things things) {
  std::string all;
  for (const auto& thing : things) all += (all.empty() ? "" : " | ") + thing.words;
  return all;
}

TEST(APage, SaysWordsWhateverTheirMarkupAndWhiteSpace) {
  const auto page = card();
  EXPECT_TRUE(says(page.things, "Less pain soon"));
  EXPECT_TRUE(says(page.things, "Less <b>pain</b>\n soon"));
  EXPECT_FALSE(says(page.things, "less pain"));
  EXPECT_FALSE(says(page.things, "pain Cold"));
}

/// An aid that lacks a text would else be said to show it everywhere.
TEST(APage, NeverSaysNothing) {
  EXPECT_FALSE(says(card().things, ""));
  EXPECT_FALSE(says(card().things, " \n"));
  EXPECT_FALSE(says(card().things, "<b></b>"));
}

TEST(APage, HasWhatStandsUnderAHeadingUpToTheNext) {
  const auto page = card();
  EXPECT_EQ(words_of(under(page, "What may help")), "Less  pain\nsoon | 60 people");
  EXPECT_EQ(words_of(under(page, "What may be hard")), "Cold skin");
  EXPECT_EQ(words_of(under(page, "Nothing here")), "");
  EXPECT_EQ(words_of(under(page, "Before all")), "");
  EXPECT_EQ(words_of(under(page, "may help")), "");
}

TEST(APage, GoesOnFromWordsUpToTheNextHeading) {
  const auto page = card();
  EXPECT_EQ(words_of(from(page, "Before")), "Before all");
  EXPECT_EQ(words_of(from(page, "pain soon")), "Less  pain\nsoon | 60 people");
  EXPECT_EQ(words_of(from(page, "What may be hard")), "What may be hard | Cold skin");
  EXPECT_TRUE(from(page, "warm").empty());
}

TEST(APage, HasTextOnlyWhereSomeOfItIsNotBlank) {
  EXPECT_TRUE(has_text(std::vector{text("a")}));
  EXPECT_FALSE(has_text(std::vector{text(" \n"), heading("Heading")}));
  EXPECT_FALSE(has_text({}));
}

class ALook : public testing::Test {
 protected:
  ALook() {
    aid_.languages = {"en", "es"};
    for (const auto* name : {"one", "two", "three", "four", "five"})
      pages_.push_back({.name = name, .language = "en"});
    pages_.push_back({.name = "one", .language = "es"});
    pages_.push_back({.name = "sheet, page 1", .language = "en", .is_sheet = true});
  }

  DecisionAid aid_{};
  QualityInput input_{};
  Findings findings_{};
  ShownPages pages_{};
  AuditedAid audited_{aid_, input_, findings_, pages_};
};

TEST_F(ALook, AtAPageThatIsThereInItsLanguageWantsNothing) {
  Look look(audited_);
  EXPECT_EQ(look.page("es", "one").language, "es");
  look.want(true, look.page("en", "one"), "is wanting");
  EXPECT_EQ(look.verdict("here").status, AuditStatus::met);
  EXPECT_EQ(look.verdict("here").where, "here");
}

TEST_F(ALook, NamesThePageAndItsLanguageWhereSomethingIsWanting) {
  Look look(audited_);
  look.want(false, look.page("es", "one"), "has no picture");
  look.want(false, look.page("en", "two"), "has no picture");
  EXPECT_EQ(look.verdict("here").status, AuditStatus::not_met);
  EXPECT_EQ(look.verdict("here").where, "one (es): has no picture; two: has no picture");
}

/// What is wanting on a page that is not there is the page, and nothing besides.
TEST_F(ALook, AtAPageThatIsNotThereSaysThatOnce) {
  Look look(audited_);
  look.want_said(look.page("es", "two"), "words", "lacks words");
  EXPECT_EQ(look.verdict("here").where, "two (es): there is no such screen");
}

TEST_F(ALook, NamesThreeThingsAndCountsTheRest) {
  Look look(audited_);
  for (const auto* name : {"one", "two", "three", "four", "five"})
    look.want(false, look.page("en", name), "x");
  EXPECT_EQ(look.verdict("here").where, "one: x; two: x; three: x; and 2 more");
}

TEST_F(ALook, AtTheSheetWantsOneInEachLanguage) {
  Look look(audited_);
  EXPECT_EQ(look.sheet("en").size(), 1U);
  EXPECT_TRUE(look.sheet("es").empty());
  EXPECT_EQ(look.verdict("here").where, "sheet (es): there is none");
}

TEST_F(ALook, AtAnAidWithoutFiguresSaysSo) {
  Look look(audited_);
  look.figures([](const FigureSeen&) { FAIL(); });
  EXPECT_EQ(look.verdict("here").where, "there is no figure");
}

}  // namespace
}  // namespace kiosk
