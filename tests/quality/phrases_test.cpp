// Phrases of a list of plain language, found in texts; and figures by them.
#include "app/quality/phrases.h"

#include <gtest/gtest.h>

#include "app/quality/told_figures.h"

namespace kiosk {
namespace {

class Phrases : public testing::Test {
 protected:
  bool finds(const std::string& phrase, const std::string& text) const {
    return Phrase(phrase, breaks_).is_in(breaks_.words(text));
  }
  /// Whether the word at that place of the text is part of one of the phrases.
  bool covers(const std::vector<std::string>& phrases, const std::string& text,
              std::size_t place) const {
    return covered(phrases_of(phrases, breaks_), breaks_.words(text), place);
  }

  TextBreaks breaks_{"en"};
};

TEST_F(Phrases, AreWholeWordsWhateverTheirCapitalsAndWhatStandsBetween) {
  EXPECT_TRUE(finds("first choice", "It is a FIRST, choice."));
  EXPECT_FALSE(finds("first choice", "the first of all choices"));
  EXPECT_FALSE(finds("best", "bestow"));
  EXPECT_FALSE(finds("first choice", "first"));
  EXPECT_TRUE(finds("x-ray", "an x ray"));
  EXPECT_TRUE(finds("x ray", "an x-ray"));
}

TEST_F(Phrases, AStarStandsForAnyLettersAtThatEnd) {
  EXPECT_TRUE(finds("recommend*", "we recommended it"));
  EXPECT_FALSE(finds("recommend*", "unrecommended"));
  EXPECT_TRUE(finds("*itis", "arthritis"));
  EXPECT_FALSE(finds("*itis", "itises"));
  EXPECT_TRUE(finds("*steroid*", "corticosteroids"));
  EXPECT_TRUE(finds("better than other*", "better than others"));
  EXPECT_TRUE(finds("recommend*", "recommend"));
}

TEST_F(Phrases, OfNoWordsAreFoundNowhere) {
  for (const auto* phrase : {"", " ", "-", "*"}) EXPECT_FALSE(finds(phrase, "any text")) << phrase;
  EXPECT_FALSE(finds("any", ""));
  EXPECT_FALSE(covers({""}, "any text", 0));
}

TEST_F(Phrases, CoverEachOfTheirWordsAndNoOther) {
  const std::vector<std::string> allowed{"heart failure", "the end"};
  EXPECT_TRUE(covers(allowed, "with heart failure today", 1));
  EXPECT_TRUE(covers(allowed, "with heart failure today", 2));
  EXPECT_FALSE(covers(allowed, "with heart failure today", 0));
  EXPECT_FALSE(covers(allowed, "with heart failure today", 3));
  EXPECT_TRUE(covers(allowed, "the end", 1));
  EXPECT_FALSE(covers(allowed, "a failure of the heart", 1));
}

class Figures : public testing::Test {
 protected:
  /// "60/40 7/?": each count with what is said of the others.
  std::string told(const std::string& text) const {
    std::string all;
    for (const auto& [count, rest] : finder_.told(text)) {
      all += (all.empty() ? "" : " ") + std::to_string(count) + '/' +
             (rest ? std::to_string(*rest) : "?");
    }
    return all;
  }

  PlainLanguage list_{.no_good_number = {"no good number"},
                      .of_hundred = {"of 100"},
                      .the_other = {"the other"},
                      .not_so = {"did not", "do not"}};
  TextBreaks breaks_{"en"};
  FigureFinder finder_{list_, breaks_};
};

TEST_F(Figures, AreCountsOfAHundredWithWhatIsSaidOfTheOthers) {
  EXPECT_EQ(told("60 of 100 had less pain. The other 40 had not."), "60/40");
  EXPECT_EQ(told("About 60 of 100 people did; 40 did not."), "60/40");
  EXPECT_EQ(told("60 of 100 did. 7 of 100 felt sick, and 93 did not."), "60/? 7/93");
}

/// Other numbers of a text are no figures: days, doses, years.
TEST_F(Figures, AreNoOtherNumbers) {
  EXPECT_EQ(told("In 2020, for 10 days."), "");
  EXPECT_EQ(told("The other 40 came first."), "");
  EXPECT_EQ(told("60 of 100 did not. After 12 weeks it was the same."), "60/?");
  EXPECT_EQ(told("60 of 1000"), "");
}

TEST_F(Figures, HaveOneRestEach) {
  EXPECT_EQ(told("60 of 100 did, the other 40 did not, the other 30 too."), "60/40");
}

TEST_F(Figures, TheRestInDigitsIsFoundAlsoWithoutACount) {
  EXPECT_TRUE(finder_.tells_rest("{count} do, the other 40 do not"));
  EXPECT_TRUE(finder_.tells_rest("40 did not"));
  EXPECT_FALSE(finder_.tells_rest("60 of 100 did not"));
  EXPECT_FALSE(finder_.tells_rest("the others did not"));
}

TEST_F(Figures, ATextMaySayThatThereIsNone) {
  EXPECT_TRUE(finder_.says_no_number("There is no good number for this."));
  EXPECT_FALSE(finder_.says_no_number("No number is good."));
}

}  // namespace
}  // namespace kiosk
