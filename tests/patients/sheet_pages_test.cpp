// The sheets of the made-up patients, with two goals and, where it says so, two treatments chosen:
// how many pages they have.
#include <gtest/gtest.h>

#include "app/content/example_patients.h"
#include "app/print/summary_pdf.h"
#include "app/typesetting/typesetter.h"
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

}  // namespace
}  // namespace kiosk
