// The paper of the example patients of the real content, in its languages and on both papers.
#include <gtest/gtest.h>

#include <fstream>

#include "app/commands/load_response.h"
#include "app/commands/summary.h"
#include "app/print/pdf_document.h"
#include "app/print/summary_pdf.h"
#include "app/typesetting/typesetter.h"
#include "app/wording/message.h"
#include "app/wording/other_sheets.h"
#include "app/wording/summarize.h"
#include "tests/print/pdf_probe.h"
#include "tests/support/pdf_ua.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

const std::filesystem::path content = std::filesystem::path(SOURCE_DIR) / "content/bone-metastases";

std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

class PaperOfExamples : public testing::Test {
 protected:
  std::string made(SummaryArguments arguments) const {
    arguments.content = content;
    arguments.out = folder_.path() / "sheet.pdf";
    EXPECT_EQ(summary(arguments), 0);
    return bytes_of(arguments.out);
  }
  std::string booklet(const std::string& language, Paper paper) const {
    const auto out = folder_.path() / "booklet.pdf";
    EXPECT_EQ(make_booklet({.content = content, .out = out, .language = language, .paper = paper}),
              0);
    return bytes_of(out);
  }

 private:
  TemporaryFolder folder_{};
};

TEST_F(PaperOfExamples, OfASheetHasTwoSidesAtMostAndOfASlipOne) {
  for (const auto& example : std::filesystem::directory_iterator(content / "examples")) {
    for (const auto paper : {Paper::a4, Paper::letter}) {
      for (const auto* language : {"en", "es"}) {
        const SummaryArguments in_two{.response = example.path(),
                                      .language = language,
                                      .clinic_language = "en",
                                      .style = {.paper = paper}};
        EXPECT_LE(sheet::page_count(made(in_two)), 2U) << example.path().stem() << ' ' << language;
        const SummaryArguments starred{.response = example.path(),
                                       .language = language,
                                       .starred = {"external-radiation", "bone-strengthening"},
                                       .style = {.paper = paper}};
        EXPECT_LE(sheet::page_count(made(starred)), 2U)
            << example.path().stem() << ' ' << language << ", with two treatments' figures";
      }
    }
  }
  EXPECT_EQ(sheet::page_count(
                made({.response = content / "examples/li-urgent.json", .part = SheetPart::urgent})),
            1U);
}

/// A person and a clinic that read these languages; the same one is a pair too.
std::vector<std::pair<Language, Language>> pairs_of_languages() {
  std::vector<std::pair<Language, Language>> pairs;
  for (const auto& person : whole_aid().languages) {
    for (const auto& clinic : whole_aid().languages) pairs.emplace_back(person, clinic);
  }
  return pairs;
}

TEST(PaperInTwoLanguages, HasTwoSidesAtMostAndThreeWithTheHighLinesOfArabic) {
  const Typesetter typesetter(std::filesystem::path(SOURCE_DIR) / "assets/fonts/fonts.conf");
  const QuestionList no_list;
  std::size_t made = 0;
  for (const auto& example : std::filesystem::directory_iterator(content / "examples")) {
    const auto response = load_response_or_report(example.path(), whole_aid().questionnaire);
    ASSERT_TRUE(response);
    for (const auto& [person, clinic] : pairs_of_languages()) {
      const SummaryInput context{.response = *response,
                                 .questions = no_list,
                                 .today = "2026-11-24",
                                 .clinic = &real_words(clinic)};
      const auto summary = make_summary(context, whole_aid(), real_words(person));
      const auto paper = ++made % 2 == 0 ? Paper::a4 : Paper::letter;
      // Arabic lines are half as high again: beside another language the longest lists need a third
      // side.
      const bool needs_more = person != clinic && is_right_to_left(person);
      EXPECT_LE(summary_words(summary, {.paper = paper}, typesetter).size(), needs_more ? 3U : 2U)
          << example.path().stem() << ' ' << person << " for a clinic in " << clinic;
      EXPECT_EQ(summary.question_twins.size(), person == clinic ? 0 : summary.questions.size());
    }
  }
  EXPECT_EQ(made, 5 * pairs_of_languages().size());
}

TEST(PaperInTwoLanguages, GivesTheNurseTheSlipInTheClinicsLanguage) {
  const auto response =
      load_response_or_report(content / "examples/li-urgent.json", whole_aid().questionnaire);
  ASSERT_TRUE(response);
  for (const auto& [person, clinic] : pairs_of_languages()) {
    const UrgentMoment moment{.day = "2026-11-24", .time = "10:30", .clinic = &real_words(clinic)};
    const auto alone = urgent_slip(*response, whole_aid(), moment, real_words(clinic));
    const auto slip = urgent_slip(*response, whole_aid(), moment, real_words(person));
    EXPECT_EQ(slip.staff_heading, alone.staff_heading) << person << ' ' << clinic;
    EXPECT_EQ(slip.staff, alone.staff) << person << ' ' << clinic;
    EXPECT_EQ(slip.signs == alone.signs, person == clinic) << person << ' ' << clinic;
  }
}

TEST_F(PaperOfExamples, OfTheBookletHasFewerThanFortyPages) {
  for (const auto paper : {Paper::a4, Paper::letter}) {
    for (const auto* language : {"en", "es"})
      EXPECT_LT(sheet::page_count(booklet(language, paper)), 40U) << language;
  }
}

TEST_F(PaperOfExamples, KeepsPdfUa) {
  const auto maria = content / "examples/maria-breast.json";
  const auto li = content / "examples/li-urgent.json";
  EXPECT_EQ(ua_faults(made({.response = maria, .starred = {"external-radiation"}})),
            std::vector<std::string>{});
  EXPECT_EQ(ua_faults(made({.response = li, .language = "es", .clinic_language = "en"})),
            std::vector<std::string>{});
  EXPECT_EQ(ua_faults(made({.response = li, .part = SheetPart::urgent})),
            std::vector<std::string>{});
  EXPECT_EQ(ua_faults(made({.response = maria, .card = "radiation-by-vein"})),
            std::vector<std::string>{});
  EXPECT_EQ(ua_faults(made({.response = maria, .style = {.size = PrintSize::large}})),
            std::vector<std::string>{});
  EXPECT_EQ(ua_faults(booklet("en", Paper::a4)), std::vector<std::string>{});
}

TEST_F(PaperOfExamples, SpeaksOfThePersonIfSomebodyWhoHelpsGaveTheAnswers) {
  const auto li = content / "examples/li-urgent.json";

  const auto slip = PdfProbe(made({.response = li, .part = SheetPart::urgent})).words();
  const auto sheet = PdfProbe(made({.response = li, .starred = {"physical-therapy"}})).words();

  EXPECT_NE(slip.find("Their legs may have become weak"), std::string::npos) << slip;
  EXPECT_NE(sheet.find("Because they have trouble getting around. You named a sign"),
            std::string::npos)
      << "the caution of a starred treatment stands with it: " << sheet;
}

TEST_F(PaperOfExamples, IsNoSlipWhereThereIsNoSign) {
  const auto out = std::filesystem::path(testing::TempDir()) / "no-slip.pdf";

  EXPECT_EQ(summary({.content = content,
                     .response = content / "examples/tom-myeloma.json",
                     .out = out,
                     .part = SheetPart::urgent}),
            1);
  EXPECT_FALSE(std::filesystem::exists(out));
}

}  // namespace
}  // namespace kiosk
