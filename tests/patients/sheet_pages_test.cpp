// The sheets of the made-up patients, with two goals and, where it says so, two treatments chosen:
// how many pages they have.
#include <gtest/gtest.h>

#include <numeric>

#include "app/content/example_patients.h"
#include "app/print/pdf_document.h"
#include "app/print/summary_pdf.h"
#include "app/typesetting/typesetter.h"
#include "app/wording/other_sheets.h"
#include "app/wording/summarize.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

constexpr std::size_t no_star = 0;
constexpr std::size_t two_stars = 2;
constexpr const char* today = "2026-11-29";

/// A patient at the end of a visit.
Visitor at_the_end(const ExamplePatient& patient, std::size_t starred) {
  Answers answers;
  for (const auto& [question, codes] : patient.answers) answers[question] = codes;
  Visitor visitor(real_aid());
  visitor.talks_through(answers);
  const auto shown = shown_options(real_aid(), visitor.session.response);
  for (std::size_t i = 0; i < std::min(starred, shown.size()); ++i)
    visitor.dispatch(StarToggled{shown[i].option});
  visitor.session.preferences.goals = {real_aid().goals[0].id, real_aid().goals[1].id};
  return visitor;
}

class TheSheets : public testing::Test {
 protected:
  using Pages = std::vector<DrawnPage>;

  /// The pages of each patient's sheet, every other one on letter paper.
  std::vector<Pages> sheets(const Language& language, const Words* clinic,
                            std::size_t starred) const {
    const auto reading =
        read_patients(std::filesystem::path(SOURCE_DIR) / "tests" / "patients" / "patients.json");
    std::vector<Pages> sheets;
    for (const auto& patient : reading.patients) {
      const auto visitor = at_the_end(patient, starred);
      const auto summary = make_summary(summary_input(visitor.session, today, clinic), real_aid(),
                                        real_words(language));
      const auto paper = sheets.size() % 2 == 0 ? Paper::a4 : Paper::letter;
      sheets.push_back(summary_words(summary, {.paper = paper}, typesetter_));
    }
    return sheets;
  }

  static std::size_t most_pages(const std::vector<Pages>& sheets) {
    std::size_t most = 0;
    for (const auto& pages : sheets) most = std::max(most, pages.size());
    return most;
  }
  /// Those of which all that is talked about is on the first side: the second begins with what
  /// studies found.
  static std::size_t talked_about_on_one_side(const std::vector<Pages>& sheets,
                                              const std::string& studies) {
    return static_cast<std::size_t>(
        std::count_if(sheets.begin(), sheets.end(), [&](const Pages& pages) {
          return pages.size() == 1 || (pages.size() == 2 && pages[1].front().words == studies);
        }));
  }

 private:
  Typesetter typesetter_{std::filesystem::path(SOURCE_DIR) / "assets/fonts/fonts.conf"};
};

TEST_F(TheSheets, HaveAllThatIsTalkedAboutOnTheFirstSideForMostPatients) {
  for (const auto& language : real_aid().languages) {
    const auto two = sheets(language, nullptr, two_stars);
    const auto studies = real_words(language).say("summary.figures");

    EXPECT_GT(talked_about_on_one_side(two, studies) * 2, two.size())
        << language << ": " << talked_about_on_one_side(two, studies);
    EXPECT_EQ(most_pages(two), 2U) << language;
    EXPECT_LE(most_pages(sheets(language, nullptr, no_star)), 2U) << language;
  }
}

TEST_F(TheSheets, InTwoLanguagesAreTwoSidesAtMost) {
  EXPECT_EQ(most_pages(sheets("es", &real_words("en"), two_stars)), 2U);
  EXPECT_EQ(most_pages(sheets("en", &real_words("es"), two_stars)), 2U);
}

/// The treatments with the most words side by side.
std::vector<OptionIndex> wordiest(const DecisionAid& aid, const Language& language) {
  const auto length = [&](OptionIndex option) {
    std::size_t bytes = 0;
    for (const auto& cell : aid.text_of(aid.options[option], language).rows) bytes += cell.size();
    return bytes;
  };
  std::vector<OptionIndex> options(aid.options.size());
  std::iota(options.begin(), options.end(), OptionIndex{0});
  std::sort(options.begin(), options.end(),
            [&](OptionIndex one, OptionIndex other) { return length(one) > length(other); });
  options.resize(most_compared);
  return options;
}

TEST(TheTableSideBySide, IsOnOneSheetInEveryLanguageAndOnOneSideInEnglish) {
  const Typesetter typesetter(std::filesystem::path(SOURCE_DIR) / "assets/fonts/fonts.conf");
  const Response nothing;
  const QuestionList no_list;
  for (const auto& language : whole_aid().languages) {
    const auto options = wordiest(whole_aid(), language);
    for (const auto paper : {Paper::a4, Paper::letter}) {
      const SummaryInput context{.response = nothing,
                                 .questions = no_list,
                                 .today = today,
                                 .clinic = &real_words(language == "es" ? "en" : "es")};
      const auto leaflet =
          compare_leaflet(context, whole_aid(), {.options = options}, real_words(language));
      EXPECT_LE(sheet::page_count(leaflet_pdf(leaflet, {.paper = paper}, typesetter)),
                language == "en" ? 1U : 2U)
          << language << ", with the wordiest treatments";
    }
  }
}

}  // namespace
}  // namespace kiosk
