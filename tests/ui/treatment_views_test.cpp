// What the screens on treatments show, made from a session on the real aid.
#include <gtest/gtest.h>

#include "tests/ui/a_visit.h"

namespace kiosk::ui {
namespace {

TEST(TreatmentsView, ShowsWhyEachCardCameUpAndMarksTheList) {
  AVisit visit;
  visit.visitor.talks_through(hurting);
  const auto view = visit.view<TreatmentsView>();
  EXPECT_EQ(view.cards.size(), visit.visitor.treatments().size());
  for (const auto& card : view.cards) EXPECT_NE(card.because, "") << card.title;
  EXPECT_EQ(selected_of(view.tabs), std::vector<std::string>{"tab.from_answers"});
}

TEST(TreatmentsView, GivesNoReasonForACardThatDidNotComeUp) {
  AVisit visit;
  visit.visitor.talks_through().dispatch(FilterChosen{OptionFilter::all});
  const auto view = visit.view<TreatmentsView>();
  ASSERT_EQ(view.cards.size(), real_aid().options.size());
  for (std::size_t i = 0; i < view.cards.size(); ++i) EXPECT_EQ(view.cards[i].because.empty(), !visit.visitor.comes_up(real_aid().options[i].id)) << view.cards[i].title;
}

TEST(TreatmentsView, SaysWhyACardDidNotComeUp) {
  AVisit visit;
  visit.visitor.talks_through({{"cancer-type", {"kidney"}}}).dispatch(FilterChosen{OptionFilter::all});
  const auto view = visit.view<TreatmentsView>();
  for (std::size_t i = 0; i < view.cards.size(); ++i) EXPECT_EQ(view.cards[i].not_shown.empty(), visit.visitor.comes_up(real_aid().options[i].id)) << view.cards[i].title;
  EXPECT_EQ(view.cards[option_named(real_aid(), "chemotherapy")].not_shown, "Chemo is seldom used for cancer that began here: Kidney. Ask your team if yours is different.");
}

TEST(CardView, SaysWhyItDidNotComeUpAndWhatTheAnswersMakeWorthSaying) {
  AVisit visit;
  visit.visitor.talks_through({{"cancer-type", {"kidney"}}, {"health", {"blood-thinner", "kidneys"}}}).dispatch(CardOpened{option_named(real_aid(), "surgery-cement")});
  const auto view = visit.view<CardView>();
  EXPECT_TRUE(view.because.empty());
  EXPECT_NE(view.not_shown, "");
  EXPECT_EQ(view.notes, std::vector<std::string>{"You take a blood thinner. Your team checks your blood first. Do not stop it by yourself."});
}

TEST(TreatmentsView, SaysSoWhenNothingIsStarred) {
  AVisit visit;
  visit.visitor.talks_through().dispatch(FilterChosen{OptionFilter::starred});
  EXPECT_NE(visit.view<TreatmentsView>().empty, "");
  visit.visitor.dispatch(StarToggled{0});
  EXPECT_EQ(visit.view<TreatmentsView>().empty, "");
  EXPECT_EQ(visit.view<TreatmentsView>().cards.size(), 1U);
}

TEST(CardView, HasBenefitsAndHarmsFiguresOrThatThereAreNone) {
  AVisit visit;
  visit.visitor.talks_through(hurting);
  for (OptionIndex option = 0; option < real_aid().options.size(); ++option) {
    visit.visitor.session.screen = CardScreen{option};
    const auto view = visit.view<CardView>();
    EXPECT_FALSE(view.help.blocks.empty()) << view.title;
    EXPECT_FALSE(view.hard.blocks.empty()) << view.title;
    const auto& cited = real_aid().options[option].evidence;
    const auto unasked = std::count_if(cited.begin(), cited.end(), [](const std::string& id) { return !real_aid().find_evidence(id)->on_request; });
    EXPECT_EQ(std::ssize(view.figures), unasked) << view.title;
    EXPECT_EQ(view.life_offer.empty(), unasked == std::ssize(cited)) << view.title;
    EXPECT_EQ(view.no_figures.empty(), !view.figures.empty()) << view.title;
    for (const auto& figure : view.figures) {
      EXPECT_NE(figure.otherwise, "") << view.title << ": both sides of a figure";
      EXPECT_NE(figure.certainty, "") << view.title;
      EXPECT_NE(figure.source, "") << view.title;
    }
  }
}

TEST(CardView, BeginsWithItselfInShort) {
  AVisit visit;
  for (OptionIndex option = 0; option < real_aid().options.size(); ++option) {
    visit.visitor.session.screen = CardScreen{option};
    const auto view = visit.view<CardView>();
    ASSERT_FALSE(view.before.empty()) << view.title;
    EXPECT_EQ(view.before.front().heading, "In short") << view.title;
    EXPECT_FALSE(view.before.front().blocks.empty()) << view.title;
  }
}

TEST(CardView, SaysTheDifferenceBetweenTheGroupsOfAFigureAndWhoPaid) {
  AVisit visit;
  visit.visitor.session.screen = CardScreen{*real_aid().find_option("bone-strengthening")};
  const auto view = visit.view<CardView>();

  ASSERT_GE(view.figures.size(), 2U);
  EXPECT_NE(view.figures[0].difference.find("That is 9 fewer of 100 with the medicine."), std::string::npos) << view.figures[0].difference;
  EXPECT_EQ(view.figures[0].compared_otherwise, "The other 36 did not.");
  EXPECT_NE(view.figures[1].compared.find("28.6 and 29.5 of 100. That is no real difference."), std::string::npos) << view.figures[1].compared;
  EXPECT_NE(view.figures[1].difference.find("So it is the same both ways."), std::string::npos) << view.figures[1].difference;
  EXPECT_NE(view.figures[1].source.find("Paid for with public money: US National Cancer Institute"), std::string::npos) << view.figures[1].source;
}

TEST(CardView, PastItsReviewSaysSoAndShowsNoFigures) {
  AVisit visit;
  visit.today = "2099-01-01";
  visit.visitor.talks_through(hurting).dispatch(CardOpened{option_named(real_aid(), "external-radiation")});
  const auto view = visit.view<CardView>();
  EXPECT_TRUE(view.figures.empty());
  EXPECT_EQ(view.no_figures, real_words().say("card.overdue"));
  EXPECT_EQ(view.frame.notice, real_words().say("overdue"));
  for (const auto* part : {&view.help, &view.hard}) {
    EXPECT_FALSE(part->blocks.empty());
    for (const auto& block : part->blocks) EXPECT_FALSE(block.has_figure) << block.markup;
  }
}

TEST(CardView, OffersALengthOfLifeInWordsAndShowsItOnlyAfterTwoRequests) {
  AVisit visit;
  visit.visitor.talks_through(hurting).dispatch(FilterChosen{OptionFilter::all}).dispatch(CardOpened{option_named(real_aid(), "radiation-by-vein")});
  EXPECT_TRUE(visit.view<CardView>().figures.empty());
  EXPECT_NE(visit.view<CardView>().life_offer, "");
  visit.visitor.dispatch(visit.view<CardView>().life_actions.front().event);
  EXPECT_TRUE(visit.view<CardView>().figures.empty());
  visit.visitor.dispatch(visit.view<CardView>().life_actions.back().event);
  EXPECT_EQ(visit.view<CardView>().figures.size(), 1U);
  EXPECT_EQ(visit.view<CardView>().life_offer, "");
}

TEST(CardView, ExplainsTheMedicalWordsThatItUses) {
  AVisit visit;
  visit.visitor.talks_through(hurting).dispatch(CardOpened{option_named(real_aid(), "external-radiation")});
  bool explained = false;
  for (const auto& block : visit.view<CardView>().glossary.blocks) explained = explained || block.markup.find("stereotactic") != std::string::npos;
  EXPECT_TRUE(explained);
}

TEST(CompareView, HasTheSameRowsForEachAndThoseThatMatterFirst) {
  AVisit visit;
  visit.visitor.talks_through(hurting).dispatch(GoalToggled{"be-at-home"}).dispatch(CompareOpened{}).dispatch(CompareToggled{0}).dispatch(CompareToggled{6}).dispatch(CompareShown{});
  const auto view = visit.view<CompareView>();
  ASSERT_EQ(view.rows.size(), real_aid().rows.size());
  EXPECT_NE(view.rows.front().matters, "");
  EXPECT_EQ(view.rows.back().matters, "");
  for (const auto& row : view.rows) {
    ASSERT_EQ(row.cells.size(), 2U);
    for (const auto& cell : row.cells) EXPECT_NE(cell, "") << row.name;
  }
}

TEST(MapView, ShowsEveryFamilyAndEveryTreatmentInIt) {
  AVisit visit;
  visit.visitor.talks_through(hurting).goes_back();
  const auto view = visit.view<MapView>();
  ASSERT_EQ(view.tiles.size(), real_aid().families.size());
  std::string all;
  for (const auto& tile : view.tiles) {
    EXPECT_NE(tile.came_up, "");
    all += tile.treatments + "\n";
  }
  for (const auto& option : real_aid().options) EXPECT_NE(all.find(real_aid().text_of(option, "en").title), std::string::npos) << option.id;
}

}  // namespace
}  // namespace kiosk::ui
