// The clinician's minute, the slip and the booklet on paper.
#include <gtest/gtest.h>

#include <regex>

#include "app/print/summary_pdf.h"
#include "app/typesetting/typesetter.h"
#include "tests/print/pdf_probe.h"
#include "tests/print/reading_order.h"
#include "tests/print/some_summary.h"

namespace kiosk {
namespace {

class PaperForms : public testing::Test {
 protected:
  const Typesetter& typesetter() const { return typesetter_; }
  std::string pdf(const Summary& summary, Paper paper = Paper::a4) const {
    return summary_pdf(summary, {.paper = paper}, typesetter_);
  }

 private:
  Typesetter typesetter_{std::filesystem::path(SOURCE_DIR) / "assets/fonts/fonts.conf"};
};

/// The sizes of all words above the foot, in points, from the heights of their lines.
double least_size_of(const PdfProbe& probe, double foot) {
  const auto places = probe.places();
  const std::regex word("yMin=\"([-0-9.]+)\" xMax=\"[-0-9.]+\" yMax=\"([-0-9.]+)\"");
  double least = 1000;
  for (std::sregex_iterator at(places.begin(), places.end(), word), end; at != end; ++at) {
    if (std::stod((*at)[1]) < foot)
      least = std::min(
          least, (std::stod((*at)[2]) - std::stod((*at)[1])) / 1.21);  // Inter's line is 1.21 em
  }
  return least;
}

TEST_F(PaperForms, AMinuteIsReadAtTheTopOfOneSide) {
  auto summary = a_summary();
  summary.minute = a_minute();
  summary.figures.clear();
  summary.sources.clear();
  for (const auto paper : {Paper::a4, Paper::letter}) {
    const PdfProbe probe(pdf(summary, paper));

    EXPECT_EQ(probe.pages(), 1);
    EXPECT_GT(least_size_of(probe, 700), 8.9);
    EXPECT_TRUE(stand_in_order(
        probe.words(), {"What I want to talk about", "For the clinician, in one minute", "Pain",
                        "Pain now", "6 / 10", "On moving: Yes", "At night: No ✓", "Cancer",
                        "Began in: Breast", "?", "Hormone-sensitive", "What matters", "Signs: None",
                        "My questions", "Treatments I starred"}));
    EXPECT_TRUE(stand_in_order(probe.structure(), {"H1", "H2", "H3", "Figure", "H3", "H2"}));
    EXPECT_EQ(count(probe.words(), "About me"), 0) << "facts are told once";
  }
}

TEST_F(PaperForms, SignsThatCannotWaitAreABarAndTheMinuteSaysHowEachWasAnswered) {
  auto summary = a_summary();
  summary.minute = a_minute();
  summary.minute.rows.back().value = "Weak legs: I am not sure";
  summary.urgent_heading = "Tell someone today";
  summary.urgent = {"My legs may feel weak."};
  const auto words = PdfProbe(pdf(summary)).words();

  EXPECT_EQ(count(words, "My legs may feel weak."), 1);
  EXPECT_EQ(count(words, "Weak legs: I am not sure"), 1);
}

TEST_F(PaperForms, EachQuestionStandsOverItsTwin) {
  auto summary = a_summary();
  summary.minute = a_minute();
  summary.question_twins = {"¿Basta una visita?", "¿Puede romperse mi muslo?",
                            "¿Necesito antes un dentista?"};

  EXPECT_TRUE(stand_in_order(PdfProbe(pdf(summary)).words(),
                             {"Is one visit enough?", "¿Basta una visita?", "Can my thigh break?",
                              "¿Puede romperse mi muslo?"}));
}

TEST_F(PaperForms, TheSlipIsOnePageWithItsSentenceInFortyPoints) {
  for (const auto paper : {Paper::a4, Paper::letter}) {
    const PdfProbe probe(slip_pdf(a_slip(), paper, typesetter()));
    const auto places = probe.places();
    const std::regex please("yMin=\"([-0-9.]+)\" xMax=\"[-0-9.]+\" yMax=\"([-0-9.]+)\">Please<");
    std::smatch found;

    ASSERT_TRUE(std::regex_search(places, found, please));
    EXPECT_NEAR((std::stod(found[2]) - std::stod(found[1])) / 1.21, 40, 1);
    EXPECT_EQ(probe.pages(), 1);
    EXPECT_EQ(count(probe.words(), "Draft notice"), 1);
    EXPECT_TRUE(stand_in_order(probe.words(),
                               {"Please help me now", "9:41", "What I notice", "My legs feel weak",
                                "For the nurse", "Spinal cord?", "Draft notice"}));
  }
}

TEST_F(PaperForms, ASlipWithManySignsStaysOnOnePage) {
  auto slip = a_slip();
  for (int i = 0; i < 6; ++i) {
    slip.signs.push_back(
        "It may be new that urine or stool will not start, leaks, or is not felt.");
    slip.staff.push_back("Trouble with urine or stool: I am not sure. Spinal cord under pressure?");
  }

  EXPECT_EQ(PdfProbe(slip_pdf(slip, Paper::letter, typesetter())).pages(), 1);
}

TEST_F(PaperForms, InABookletAnswersStayWithTheirQuestion) {
  auto booklet = a_booklet();
  for (int i = 0; i < 60; ++i) {
    booklet.parts.push_back({.kind = LeafletPart::Kind::subheading,
                             .words = "Question " + std::to_string(i) + "?",
                             .stays_with_next = true});
    booklet.parts.push_back({.kind = LeafletPart::Kind::answers,
                             .choices = {"First answer " + std::to_string(i), "An answer",
                                         "Last answer " + std::to_string(i)}});
  }
  const auto text = PdfProbe(booklet_pdf(booklet, Paper::a4, typesetter())).text();
  const auto page_of = [&](const std::string& words) {
    return std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(text.find(words)),
                      '\f');
  };

  for (int i = 0; i < 60; ++i) {
    EXPECT_EQ(page_of("Question " + std::to_string(i) + "?"),
              page_of("First answer " + std::to_string(i)))
        << i;
    EXPECT_EQ(page_of("First answer " + std::to_string(i)),
              page_of("Last answer " + std::to_string(i)))
        << i;
  }
}

}  // namespace
}  // namespace kiosk
