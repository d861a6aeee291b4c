// The sheets of the made-up patients, each with two treatments and two goals chosen: how many pages
// they have.
#include <gtest/gtest.h>

#include "app/content/example_patients.h"
#include "app/print/summary_pdf.h"
#include "app/typesetting/typesetter.h"
#include "app/wording/summarise.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

constexpr std::size_t starred = 2;
constexpr const char* today = "2026-11-29";

/// A patient at the end of a visit.
Visitor at_the_end(const ExamplePatient& patient) {
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
  /// The pages of each patient's sheet, every other one on letter paper.
  std::vector<std::size_t> pages(const Language& language, const Words* clinic) const {
    const auto reading =
        read_patients(std::filesystem::path(SOURCE_DIR) / "tests" / "patients" / "patients.json");
    std::vector<std::size_t> pages;
    for (const auto& patient : reading.patients) {
      const auto visitor = at_the_end(patient);
      const auto summary = make_summary(summary_input(visitor.session, today, clinic), real_aid(),
                                        real_words(language));
      const auto paper = pages.size() % 2 == 0 ? Paper::a4 : Paper::letter;
      pages.push_back(summary_words(summary, {.paper = paper}, typesetter_).size());
    }
    return pages;
  }

  static std::size_t most(const std::vector<std::size_t>& pages) {
    return pages.empty() ? 0 : *std::max_element(pages.begin(), pages.end());
  }
  static std::size_t on_one_side(const std::vector<std::size_t>& pages) {
    return static_cast<std::size_t>(std::count(pages.begin(), pages.end(), 1U));
  }

 private:
  Typesetter typesetter_{std::filesystem::path(SOURCE_DIR) / "assets/fonts/fonts.conf"};
};

TEST_F(TheSheets, InEnglishAreOneSideForMostPatients) {
  const auto english = pages("en", nullptr);

  EXPECT_GT(on_one_side(english) * 2, english.size());
  EXPECT_EQ(most(english), 2U);
}

TEST_F(TheSheets, InSpanishAreOneSideForMostPatients) {
  const auto spanish = pages("es", nullptr);

  EXPECT_GT(on_one_side(spanish) * 2, spanish.size());
  EXPECT_EQ(most(spanish), 2U);
}

TEST_F(TheSheets, InTwoLanguagesAreTwoSidesAtMost) {
  EXPECT_EQ(most(pages("es", &real_words("en"))), 2U);
  EXPECT_EQ(most(pages("en", &real_words("es"))), 2U);
}

}  // namespace
}  // namespace kiosk
