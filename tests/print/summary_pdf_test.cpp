#include "app/print/summary_pdf.h"

#include <gtest/gtest.h>

#include <regex>
#include <sstream>

#include "app/typesetting/typesetter.h"
#include "tests/print/pdf_pages.h"
#include "tests/print/pdf_probe.h"
#include "tests/print/reading_order.h"
#include "tests/print/some_summary.h"
#include "tests/support/pdf_ua.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

class SummaryPdf : public testing::Test {
 protected:
  const Typesetter& typesetter() const { return typesetter_; }
  std::string large(const Summary& summary) const {
    return summary_pdf(summary, {.size = PrintSize::large}, typesetter_);
  }
  std::string pdf(const Summary& summary, Paper paper = Paper::a4) const {
    return summary_pdf(summary, {.paper = paper}, typesetter_);
  }

 private:
  Typesetter typesetter_{std::filesystem::path(SOURCE_DIR) / "assets/fonts/fonts.conf"};
};

std::vector<std::string> words_of(const Summary& s) {
  std::vector<std::string> all{s.title, s.subtitle};
  all.insert(all.end(), s.urgent.begin(), s.urgent.end());
  for (const auto& section : s.sections) {
    for (const auto& fact : section.facts) all.insert(all.end(), {fact.label, fact.value});
  }
  for (const auto& option : s.options) all.insert(all.end(), {option.title, option.because});
  all.insert(all.end(), s.questions.begin(), s.questions.end());
  for (const auto& figure : s.figures)
    all.insert(all.end(), {figure.option, figure.counts.front().words, figure.otherwise,
                           figure.certainty, figure.source});
  all.insert(all.end(), s.sources.begin(), s.sources.end());
  all.insert(all.end(), {s.note, s.provenance});
  return all;
}

TEST_F(SummaryPdf, ItsTextCanBeSelected) {
  const auto words = PdfProbe(pdf(a_summary())).words();

  for (const auto& part : words_of(a_summary()))
    EXPECT_NE(words.find(part), std::string::npos) << part;
}

TEST_F(SummaryPdf, IsReadInTheOrderInWhichItIsSeen) {
  auto summary = a_long_summary(2, 1, 1, 1);
  const auto words = PdfProbe(pdf(summary)).words();

  EXPECT_TRUE(stand_in_order(
      words, {"What I want", "Tell someone today", "My legs", "About me", "Fact 1", "Answer 1",
              "Fact 2", "My questions", "How long", "More of my own", "Treatments I starred",
              "Treatment 1", "Because", "Figures", "60 of 100", "High certainty", "Sources"}));
}

TEST_F(SummaryPdf, FactsAreReadDownTheFirstColumnThenDownTheSecond) {
  EXPECT_TRUE(
      stand_in_order(PdfProbe(pdf(a_summary())).words(),
                     {"Pain now 6 of 10", "Worst pain 8 of 10", "Began in Breast", "Places Two"}));
}

TEST_F(SummaryPdf, IsASoundFile) {
  EXPECT_TRUE(PdfProbe(pdf(a_summary())).is_sound());
  EXPECT_TRUE(PdfProbe(pdf(an_empty_summary())).is_sound());
}

TEST_F(SummaryPdf, EmbedsItsFonts) {
  std::istringstream fonts(PdfProbe(pdf(a_summary())).fonts());
  std::string line;
  std::getline(fonts, line);
  const auto embedded = line.find("emb");
  ASSERT_NE(embedded, std::string::npos);
  std::getline(fonts, line);
  int lines = 0;
  for (; std::getline(fonts, line); ++lines) EXPECT_EQ(line.substr(embedded, 3), "yes") << line;
  EXPECT_GT(lines, 0);
}

TEST_F(SummaryPdf, SaysItsTitleAndLanguageAndIsTagged) {
  const PdfProbe probe(pdf(a_summary()));

  EXPECT_NE(probe.info().find("What I want to talk about"), std::string::npos);
  EXPECT_TRUE(std::regex_search(probe.info(), std::regex("Tagged: +yes")));
  EXPECT_NE(probe.objects().find("/Lang (en)"), std::string::npos);
  EXPECT_NE(probe.objects().find("/DisplayDocTitle true"), std::string::npos);
}

TEST_F(SummaryPdf, ItsStructureNamesHeadingsListsAndPictures) {
  EXPECT_TRUE(stand_in_order(
      PdfProbe(pdf(a_summary())).structure(),
      {"Document", "H1", "H2", "L", "LI", "Lbl", "LBody", "H2", "H3", "H2", "Figure", "LBody"}));
}

TEST_F(SummaryPdf, EveryPictureStandsForWords) {
  const auto objects = PdfProbe(pdf(a_summary())).objects();

  EXPECT_TRUE(stand_in_order(objects, {"/Alt (Radiation)", "/Alt (Bone medicine)"}));
}

TEST_F(SummaryPdf, ItsPicturesAreVectors) {
  EXPECT_EQ(count(PdfProbe(pdf(a_summary())).images(), "\n"), 2)
      << "a table without rows has two lines";
}

TEST_F(SummaryPdf, APictureThatCannotBeReadIsLeftOut) {
  auto summary = a_summary();
  summary.options.front().picture = "/no/such/picture.svg";
  summary.options.back().picture.clear();

  EXPECT_NE(PdfProbe(pdf(summary)).words().find("Radiation Because my pain is 6 of 10"),
            std::string::npos);
}

TEST_F(SummaryPdf, ADrawingThatDrawsItselfAThousandTimesIsLeftOut) {
  const TemporaryFolder folder;
  std::string defs = R"(<g id="a0"><rect width="1" height="1"/></g>)";
  for (int i = 1; i < 9; ++i) {
    std::string uses;
    for (int j = 0; j < 10; ++j) uses += "<use href=\"#a" + std::to_string(i - 1) + "\"/>";
    defs += "<g id=\"a" + std::to_string(i) + "\">" + uses + "</g>";
  }
  auto summary = a_summary();
  summary.options.front().picture = folder.write(
      "bomb.svg", R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><defs>)" + defs +
                      "</defs><use href=\"#a8\"/></svg>");

  EXPECT_NE(PdfProbe(pdf(summary)).words().find("Radiation Because my pain is 6 of 10"),
            std::string::npos);
}

TEST_F(SummaryPdf, SaysNothingOfAPersonOrATimeAboutItself) {
  const auto objects = PdfProbe(pdf(a_summary())).objects();

  for (const auto* key : {"/CreationDate", "/ModDate", "/Author", "/Subject", "/Keywords"})
    EXPECT_EQ(objects.find(key), std::string::npos) << key;
}

TEST_F(SummaryPdf, EqualInputGivesEqualBytes) { EXPECT_EQ(pdf(a_summary()), pdf(a_summary())); }

struct Case {
  const char* name = "";
  Summary summary{};
  int least_pages = 1;
};

std::vector<Case> lengths() {
  return {{"empty", an_empty_summary(), 1},
          {"short", a_summary(), 1},
          {"long", a_long_summary(14, 5, 6, 4), 2},
          {"very long", a_long_summary(25, 8, 12, 8), 2}};
}

TEST_F(SummaryPdf, TakesTwoPagesAtMost) {
  for (const auto& [name, summary, least] : lengths()) {
    for (const auto paper : {Paper::a4, Paper::letter}) {
      const int pages = PdfProbe(pdf(summary, paper)).pages();
      EXPECT_GE(pages, least) << name;
      EXPECT_LE(pages, 2) << name;
    }
  }
}

TEST_F(SummaryPdf, LosesNoWordHoweverLongItIs) {
  for (const auto& [name, summary, least] : lengths()) {
    for (const auto paper : {Paper::a4, Paper::letter}) {
      const auto words = PdfProbe(pdf(summary, paper)).words();
      for (const auto& part : words_of(summary))
        EXPECT_NE(words.find(part), std::string::npos) << name << ": " << part;
    }
  }
}

TEST_F(SummaryPdf, NothingStandsOutsideThePage) {
  for (const auto& [name, summary, least] : lengths()) {
    const auto places = PdfProbe(pdf(summary, Paper::letter)).places();
    const std::regex word(
        "xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\"");
    for (std::sregex_iterator at(places.begin(), places.end(), word), end; at != end; ++at) {
      EXPECT_GE(std::stod((*at)[1]), 20) << name;
      EXPECT_GE(std::stod((*at)[2]), 20) << name;
      EXPECT_LE(std::stod((*at)[3]), 612 - 20) << name;
      EXPECT_LE(std::stod((*at)[4]), 792 - 15) << name;
    }
  }
}

TEST_F(SummaryPdf, AnAnswerLongerThanAPageIsNotCut) {
  auto summary = a_summary();
  std::string answer;
  for (int i = 0; i < 1500; ++i) answer += "word" + std::to_string(i) + " ";
  summary.sections.front().facts.push_back({"In my words", answer + "end-of-it"});

  const auto words = PdfProbe(pdf(summary)).words();

  for (int i = 0; i < 1500; ++i)
    EXPECT_NE(words.find("word" + std::to_string(i) + " "), std::string::npos) << i;
  EXPECT_NE(words.find("end-of-it"), std::string::npos);
}

TEST_F(SummaryPdf, WordsThatLookLikeMarkupStayWords) {
  auto summary = a_summary();
  summary.questions = {"Is 3 < 5 & <b>bold</b>?"};

  EXPECT_NE(PdfProbe(pdf(summary)).words().find("Is 3 < 5 & <b>bold</b>?"), std::string::npos);
}

TEST_F(SummaryPdf, HasTheSizeOfItsPaper) {
  EXPECT_NE(PdfProbe(pdf(a_summary(), Paper::a4)).info().find("595.28 x 841.89 pts (A4)"),
            std::string::npos);
  EXPECT_NE(PdfProbe(pdf(a_summary(), Paper::letter)).info().find("612 x 792 pts (letter)"),
            std::string::npos);
}

TEST_F(SummaryPdf, ADraftSaysSoOnceOnEveryPage) {
  const PdfProbe draft(pdf(a_long_summary(25, 8, 12, 8)));
  auto reviewed = a_summary();
  reviewed.draft_notice.clear();

  EXPECT_EQ(count(draft.words(), "Draft notice"), draft.pages());
  EXPECT_EQ(count(PdfProbe(pdf(reviewed)).words(), "Draft notice"), 0);
}

TEST_F(SummaryPdf, EveryPageHasItsNumberAndTheFirstSaysUnderItsTitleWhatTheSheetIs) {
  const auto words = PdfProbe(pdf(a_long_summary(25, 8, 12, 8))).words();

  EXPECT_TRUE(stand_in_order(words, {"What I want to talk about", "This sheet gives no advice.",
                                     "About me", "1 / 2", "2 / 2"}));
  EXPECT_EQ(count(words, "This sheet gives no advice."), 1);
}

TEST_F(SummaryPdf, TreatmentsThatDoNotFitOnTheFirstPageBeginTheSecond) {
  auto summary = a_long_summary(10, 12, 12, 0);
  const auto text = PdfProbe(pdf(summary)).text();
  const auto second_page = text.find('\f');
  ASSERT_NE(second_page, std::string::npos);

  EXPECT_LT(text.find("My questions"), second_page);
  EXPECT_GT(text.find("Treatments I starred"), second_page);
}

TEST_F(SummaryPdf, ASheetWithoutUrgentSignsHasNoUrgentBox) {
  auto summary = a_summary();
  summary.urgent_heading = "Tell someone today";

  EXPECT_EQ(count(PdfProbe(pdf(summary)).words(), "Tell someone today"), 0);
}

TEST_F(SummaryPdf, LargePrintIsInEighteenPointsThroughout) {
  const PdfProbe probe(large(a_long_summary(14, 5, 6, 4)));
  const auto places = probe.places();
  const std::regex word("yMin=\"([-0-9.]+)\" xMax=\"[-0-9.]+\" yMax=\"([-0-9.]+)\"");

  EXPECT_GT(probe.pages(), 2);
  int words = 0;
  int smaller = 0;
  for (std::sregex_iterator at(places.begin(), places.end(), word), end; at != end; ++at, ++words) {
    const double top = std::stod((*at)[1]);
    const double height = std::stod((*at)[2]) - top;
    if (height < 18 * 1.1 && top < 745)
      ++smaller;  // Inter's line is 1.21 em; below stands the foot of the page
  }
  EXPECT_GT(words, 100);
  EXPECT_EQ(smaller, 0);
}

TEST_F(SummaryPdf, LargePrintLosesNoWord) {
  const auto summary = a_long_summary(25, 8, 12, 8);
  const auto words = PdfProbe(large(summary)).words();

  for (const auto& part : words_of(summary)) EXPECT_NE(words.find(part), std::string::npos) << part;
}

TEST_F(SummaryPdf, FiguresAreCountedByShapeAndNotByColor) {
  auto summary = an_empty_summary();
  summary.figures = {{.option = "Radiation", .counts = {{"60 of 100", 60}}}};
  const auto drawn = pages_of(pdf(summary), 150).front();
  summary.figures.front().counts.front().count = 0;
  const auto none = pages_of(pdf(summary), 150).front();
  const auto dark = [](const GrayPicture& page) {
    return std::count_if(page.pixels.begin(), page.pixels.end(),
                         [](std::uint8_t gray) { return gray < 120; });
  };

  EXPECT_GT(dark(drawn), dark(none) + 2000)
      << "a full figure is dark all over, an empty one is an outline";
}

TEST_F(SummaryPdf, ItsCodeCanBeReadFromThePage) {
  auto summary = a_summary();
  summary.bring_back = {.heading = "Bring it next time",
                        .square = "6R1G2KZC4XEN6CSK6CS4Y92C824SJMW624VAA000",
                        .typed = "6R1G-2KZC"};
  for (const auto& bytes : {pdf(summary), large(summary), pdf(summary, Paper::letter)}) {
    const TemporaryFolder folder;
    write_png(folder.path() / "page.png", pages_of(bytes, 200).front());
    EXPECT_EQ(PdfProbe::read_code(folder.path() / "page.png"), summary.bring_back.square);
  }
  EXPECT_NE(PdfProbe(pdf(summary)).words().find("6R1G-2KZC"), std::string::npos);
}

TEST_F(SummaryPdf, PlacesOnTheBodyAreDrawnAndStandForWords) {
  auto summary = a_summary();
  summary.sections.front().map = {{.file = illustration("body-front"),
                                   .label = "Front",
                                   .elements = {"right-thigh", "no } such"}}};
  summary.sections.front().map_description = "Where it hurts: right thigh";
  const auto marked = pages_of(pdf(summary), 100).front();
  summary.sections.front().map.front().elements.clear();
  const auto unmarked = pages_of(pdf(summary), 100).front();

  EXPECT_GT(difference(marked, unmarked), 0.0003);
  EXPECT_NE(PdfProbe(pdf(summary)).objects().find("/Alt (Where it hurts: right thigh)"),
            std::string::npos);
}

TEST_F(SummaryPdf, ALeafletIsTaggedNamedAndSound) {
  const PdfProbe probe(leaflet_pdf(a_leaflet(), {}, typesetter()));

  EXPECT_TRUE(probe.is_sound());
  EXPECT_EQ(probe.pages(), 2) << "a chapter begins a page";
  EXPECT_TRUE(stand_in_order(probe.words(),
                             {"Radiation aimed at the bone", "What it is", "aimed at one spot",
                              "no needles", "60 of 100", "The other 40", "Without it",
                              "Is one visit enough?", "1 / 2", "The next treatment", "2 / 2"}));
  EXPECT_TRUE(
      stand_in_order(probe.structure(), {"H1", "Figure", "H2", "H3", "Figure", "LI", "H2"}));
}

TEST_F(SummaryPdf, ARightToLeftLanguageIsSetFromTheRight) {
  const PdfProbe probe(pdf(an_arabic_summary()));
  const auto places = probe.places();
  const std::regex word("xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\"");
  std::smatch title;
  ASSERT_TRUE(std::regex_search(places, title, word));

  double first = 1000;
  double last = 0;
  for (std::sregex_iterator at(places.begin(), places.end(), word), end; at != end; ++at) {
    if (std::abs(std::stod((*at)[2]) - std::stod(title[2])) > 5) continue;
    first = std::min(first, std::stod((*at)[1]));
    last = std::max(last, std::stod((*at)[3]));
  }
  EXPECT_NEAR(last, 595.28 - 42, 4);
  EXPECT_GT(first, 595.28 / 2);
  EXPECT_NE(probe.objects().find("/Direction /R2L"), std::string::npos);
  EXPECT_NE(probe.objects().find("/Lang (ar)"), std::string::npos);
}

TEST_F(SummaryPdf, ARightToLeftLanguageIsReadInTheOrderOfItsWords) {
  auto summary = an_arabic_summary();
  summary.questions = {"السؤال 6 من 10 الخيارات", "العلاج 8 من 100"};
  const auto read = read_by_structure(pdf(summary));

  EXPECT_NE(read.find("السؤال 6 من 10 الخيارات"), std::string::npos) << read;
  EXPECT_NE(read.find("العلاج 8 من 100"), std::string::npos) << "lam and alef stay two letters";
  EXPECT_NE(read.find("شديد"), std::string::npos) << "an answer in its own element";
  EXPECT_EQ(ua_faults(pdf(summary)), std::vector<std::string>{});
}

TEST_F(SummaryPdf, WhatAClinicianReadsHasTheDirectionOfTheirLanguage) {
  auto summary = an_arabic_summary();
  summary.minute = a_minute();
  summary.minute.in_other_language = true;
  const auto beside_english = PdfProbe(pdf(summary)).text();

  EXPECT_NE(beside_english.find("6 / 10"), std::string::npos) << beside_english;
  EXPECT_EQ(beside_english.find("10 / 6"), std::string::npos) << "a pain of ten of six";

  auto english = a_summary();
  english.minute = {.heading = "للطبيب في دقيقة", .in_other_language = true};
  english.minute.cells = {{.heading = "الألم", .facts = {{"الألم الآن", "6 من 10"}}}};
  const auto read = read_by_structure(pdf(english));
  EXPECT_NE(read.find("الألم الآن: 6 من 10"), std::string::npos) << read;
  EXPECT_EQ(ua_faults(pdf(english)), std::vector<std::string>{});
}

TEST_F(SummaryPdf, ALeftToRightLanguageNeedsNoTextBesideWhatIsDrawn) {
  EXPECT_EQ(PdfProbe(pdf(a_summary())).objects().find("/ActualText"), std::string::npos);
}

}  // namespace
}  // namespace kiosk
