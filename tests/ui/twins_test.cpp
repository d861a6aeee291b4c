// Two people before one screen: the person's language, and the clinician's in small print.
#include <gtest/gtest.h>

#include "app/commands/gallery_visits.h"
#include "tests/ui/every_screen.h"
#include "ui/host/screen_reader.h"
#include "ui/screens/screens.h"

namespace kiosk::ui {
namespace {

/// The screens of a visit between a person and a clinician who reads another language.
class Together : public testing::Test {
 protected:
  std::vector<GalleryVisit> visits(const Language& person) const {
    auto visits = gallery_visits(whole_aid(), somebody(), person, 100, Theme::light);
    for (auto& visit : visits) visit.session.consultation = true;
    return visits;
  }
  ViewContext context(const GalleryVisit& visit, const Language& person,
                      const Language& clinic) const {
    return {.session = visit.session,
            .aid = whole_aid(),
            .words = real_words(person),
            .settings = settings_,
            .languages = whole_aid().languages,
            .today = "2026-11-24",
            .clinic = &real_words(clinic)};
  }

 private:
  VisitSettings settings_{};
};

/// The heading of a screen, whatever it is.
std::string heading_of_view(const View& view) {
  return std::visit(
      [](const auto& shown) -> std::string {
        if constexpr (requires { shown.heading; }) return shown.heading;
        else return shown.title;
      },
      view);
}

TEST_F(Together, EveryHeadingHasItsTwinInAnyPairOfLanguages) {
  const auto& languages = whole_aid().languages;
  std::set<std::string> screens;
  for (std::size_t i = 0; i < languages.size(); ++i) {
    const auto& person = languages[i];
    const auto& clinic = languages[(i + 1) % languages.size()];
    for (const auto& visit : visits(person)) {
      const auto view = make_view(context(visit, person, clinic));
      const auto& twins = frame_of(view).twins;
      if (twins.texts.empty()) continue;
      const auto in_clinic = heading_of_view(make_view(context(visit, clinic, clinic)));
      EXPECT_EQ(twins.of(heading_of_view(view)), in_clinic)
          << visit.name << ' ' << person << ' ' << clinic;
      EXPECT_EQ(twins.language, clinic);
      screens.insert(frame_of(view).name);
    }
  }
  for (const auto* name : {"urgent", "answers", "goals", "map", "treatments", "card", "compare",
                           "trade-off", "point", "my-questions", "my-list", "ready", "summary"})
    EXPECT_TRUE(screens.contains(name)) << name;
}

TEST_F(Together, NobodyWhoReadsAloneOrTheSameLanguageHasTwoOnTheScreen) {
  for (auto& visit : visits("es")) {
    EXPECT_TRUE(frame_of(make_view(context(visit, "es", "es"))).twins.texts.empty()) << visit.name;
    visit.session.consultation = false;
    if (is_consultation(visit.session, whole_aid())) continue;
    const bool is_for_staff = visit.session.panels.top() == nullptr &&
                              std::holds_alternative<UrgentScreen>(visit.session.screen);
    EXPECT_EQ(frame_of(make_view(context(visit, "es", "en"))).twins.texts.empty(), !is_for_staff)
        << visit.name;
  }
}

TEST_F(Together, TheStripIsTheCliniciansAndEachAnswerIsInBoth) {
  for (const auto& visit : visits("vi")) {
    if (visit.name != "answers") continue;
    const auto view = std::get<AnswersView>(make_view(context(visit, "vi", "ru")));
    const auto alone = std::get<AnswersView>(make_view(context(visit, "ru", "ru")));

    EXPECT_EQ(view.strip_heading, alone.strip_heading);
    ASSERT_FALSE(view.sections.empty());
    const auto& row = view.sections.front().rows.front();
    const auto& in_clinic = alone.sections.front().rows.front();
    EXPECT_EQ(view.frame.twins.of(answer_line(row.label, row.value)),
              answer_line(in_clinic.label, in_clinic.value));
    return;
  }
  FAIL() << "no page of answers";
}

TEST_F(Together, TheSecondLanguageIsDrawnAndNotReadAloud) {
  const Offscreen offscreen({1080, 1920});
  const auto assets = std::filesystem::path(SOURCE_DIR) / "assets";
  const Typesetter typesetter(assets / "fonts/fonts.conf");
  Stage stage(typesetter, assets);
  const auto all = visits("ar");
  const auto goals = std::find_if(all.begin(), all.end(),
                                  [](const GalleryVisit& visit) { return visit.name == "goals"; });
  ASSERT_NE(goals, all.end());

  const auto view = make_view(context(*goals, "ar", "en"));
  stage.lay_out(view, {.screen = {1080, 1920, usual_density}});

  const auto& items = stage.said().items;
  const auto twins = std::count_if(items.begin(), items.end(), [](const Semantic& item) {
    return item.is_twin && item.language == "en";
  });
  EXPECT_EQ(static_cast<std::size_t>(twins), 1 + std::get<ChoosingView>(view).choices.size());
  for (const auto& heard : spoken(stage.said()).items) EXPECT_NE(heard.language, "en");
}

}  // namespace
}  // namespace kiosk::ui
