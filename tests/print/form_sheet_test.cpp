// The sheet of a plain form: answers alone, in the order in which they were asked.
#include <gtest/gtest.h>

#include "app/domain/sketch.h"
#include "app/print/summary_pdf.h"
#include "app/typesetting/typesetter.h"
#include "tests/print/pdf_probe.h"

namespace kiosk {
namespace {

/// A question too long for half a page across.
std::string long_question(int number) {
  return "Q" + std::to_string(number) +
         ". In the last four weeks, how often did something keep you from what you had planned for "
         "the day, at home or elsewhere?";
}

Summary sheet_of(std::vector<SummaryFact> facts) {
  return {.language = "en",
          .title = "How you have been",
          .sections = {{.heading = "At home", .facts = std::move(facts)}},
          .own_questions_heading = "My own questions"};
}

class FormSheet : public testing::Test {
 protected:
  std::string pages(const Summary& summary, PaperStyle style = {}) const {
    return PdfProbe(summary_pdf(summary, style, typesetter_)).text();
  }

 private:
  Typesetter typesetter_{std::filesystem::path(SOURCE_DIR) / "assets/fonts/fonts.conf"};
};

TEST_F(FormSheet, KeepsTheOrderOfTheQuestionsHoweverLongTheyAre) {
  const auto words = pages(sheet_of({{"Walking", "Daily"},
                                     {long_question(2), "Never"},
                                     {"Sleep", "Good"},
                                     {"Appetite", "Fair"},
                                     {long_question(5), "Often"}}));

  std::size_t before = 0;
  for (const auto* label : {"Walking", "Q2.", "Sleep", "Appetite", "Q5."}) {
    const auto here = words.find(label);
    ASSERT_NE(here, std::string::npos) << label;
    EXPECT_GE(here, before) << label;
    before = here;
  }
}

TEST_F(FormSheet, DoesNotLeaveTheLastAnswerOfAPartAloneOnAPage) {
  for (const auto size : {PrintSize::normal, PrintSize::large}) {
    for (int count = 20; count < 32; ++count) {
      std::vector<SummaryFact> facts;
      for (int i = 1; i <= count; ++i) facts.push_back({long_question(i), "Never"});

      const auto text = pages(sheet_of(facts), {.size = size});

      const auto last = text.find('Q' + std::to_string(count) + '.');
      const auto last_but_one = text.find('Q' + std::to_string(count - 1) + '.');
      EXPECT_EQ(text.substr(last_but_one, last - last_but_one).find('\f'), std::string::npos)
          << count;
    }
  }
}

TEST_F(FormSheet, OfManyPagesStaysLegible) {
  std::vector<SummaryFact> facts;
  for (int i = 1; i <= 150; ++i) facts.push_back({long_question(i), "Never"});

  const auto text = pages(sheet_of(facts));

  const auto count = std::count(text.begin(), text.end(), '\f');
  EXPECT_GT(count, 3) << "no type is so small that it helps";
  for (int i = 1; i <= 150; ++i)
    EXPECT_NE(text.find('Q' + std::to_string(i) + '.'), std::string::npos) << i;
  EXPECT_NE(text.find(std::to_string(count) + " / " + std::to_string(count)), std::string::npos)
      << "each page says which it is";
}

TEST_F(FormSheet, ShowsWhatThePersonDrewBelowItsQuestion) {
  Sketch sketch;
  sketch.begin({100, 100});
  sketch.go_on({900, 400});
  const auto with = [](std::vector<Attachment> drawings) {
    return sheet_of({{"Walking", "Daily"},
                     {.label = "Please sign here", .value = "A drawing", .drawings = drawings}});
  };
  const Typesetter typesetter(std::filesystem::path(SOURCE_DIR) / "assets/fonts/fonts.conf");
  const PdfProbe signed_sheet(summary_pdf(with({attachment_of(sketch)}), {}, typesetter));
  const PdfProbe plain_sheet(summary_pdf(with({}), {}, typesetter));

  EXPECT_TRUE(signed_sheet.is_sound());
  EXPECT_NE(signed_sheet.look(), plain_sheet.look());
  EXPECT_NE(signed_sheet.structure().find("Figure"), std::string::npos)
      << "a screen reader says what it is";
  EXPECT_EQ(plain_sheet.structure().find("Figure"), std::string::npos);
}

TEST_F(FormSheet, LeavesOutAPictureThatCannotBeDrawn) {
  const auto words = pages(sheet_of(
      {{.label = "Please sign here",
        .value = "A drawing",
        .drawings = {{.content_type = "image/png", .data = "no picture"},
                     {.content_type = "image/svg+xml", .data = "<svg><script/></svg>"}}}}));
  EXPECT_NE(words.find("A drawing"), std::string::npos);
}

}  // namespace
}  // namespace kiosk
