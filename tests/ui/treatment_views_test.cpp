// What the screens on treatments show, made from a session on the real aid.
#include <gtest/gtest.h>

#include <set>

#include "app/typesetting/typesetter.h"
#include "app/wording/card_words.h"

#include "app/wording/sentences.h"
#include "tests/ui/a_visit.h"

namespace kiosk::ui {
namespace {

std::vector<OptionCardView> cards_of(const TreatmentsView& view) {
  std::vector<OptionCardView> cards;
  for (const auto& group : view.groups)
    cards.insert(cards.end(), group.cards.begin(), group.cards.end());
  return cards;
}

const OptionCardView& card_of(const std::vector<OptionCardView>& cards, const std::string& id) {
  return *std::find_if(cards.begin(), cards.end(),
                       [&](const OptionCardView& card) { return card.open.id == "option." + id; });
}

TEST(TreatmentsView, ShowsEveryTreatmentUnderTheFamilyThatTheMapHasItIn) {
  AVisit visit;
  visit.visitor.talks_through(hurting);
  const auto view = visit.view<TreatmentsView>();
  ASSERT_EQ(view.groups.size(), real_aid().families.size());
  for (std::size_t i = 0; i < view.groups.size(); ++i) {
    const auto& family = real_aid().families[i].id;
    EXPECT_EQ(view.groups[i].name, real_aid().text("en", "families." + family + ".name"));
    EXPECT_NE(view.groups[i].sentence, "");
    for (const auto& card : view.groups[i].cards)
      EXPECT_EQ(real_aid().options[option_named(real_aid(), card.open.id.substr(7))].family,
                family);
  }
  EXPECT_EQ(cards_of(view).size(), real_aid().options.size());
  EXPECT_EQ(selected_of(view.tabs), std::vector<std::string>{"tab.all"});
}

TEST(TreatmentsView, LosesNoTreatmentOfAnAidWithoutAMap) {
  auto aid = real_aid();
  aid.families.clear();
  Visitor visitor(aid);
  visitor.talks_through(hurting);
  const VisitSettings settings;
  const auto view = std::get<TreatmentsView>(make_view({.session = visitor.session,
                                                        .aid = aid,
                                                        .words = real_words(),
                                                        .settings = settings,
                                                        .languages = aid.languages,
                                                        .today = "2026-11-24"}));
  EXPECT_EQ(cards_of(view).size(), aid.options.size());
}

TEST(TreatmentsView, ShowsWhatCameUpAsCardsWithTheirReasonAndTheOthersOnOneLineBelow) {
  AVisit visit;
  visit.visitor.talks_through();
  std::size_t cards = 0;
  for (const auto& group : visit.view<TreatmentsView>().groups) {
    EXPECT_TRUE(std::is_partitioned(group.cards.begin(), group.cards.end(),
                                    [](const OptionCardView& card) { return !card.is_row; }))
        << group.name;
    for (const auto& card : group.cards) {
      const bool came_up = visit.visitor.comes_up(card.open.id.substr(7));
      EXPECT_EQ(card.is_row, !came_up) << card.title;
      EXPECT_EQ(card.because.empty(), !came_up) << card.title;
      cards += came_up ? 1U : 0U;
    }
    EXPECT_EQ(group.others.empty(),
              std::none_of(group.cards.begin(), group.cards.end(),
                           [](const OptionCardView& card) { return card.is_row; }))
        << group.name;
  }
  EXPECT_EQ(cards, visit.visitor.treatments().size());
}

TEST(TreatmentsView, SaysWhyATreatmentDidNotComeUpOneTouchAway) {
  AVisit visit;
  visit.visitor.talks_through({{"cancer-type", {"kidney"}}});
  const auto cards = cards_of(visit.view<TreatmentsView>());
  for (const auto& card : cards) EXPECT_EQ(card.not_shown.empty(), !card.is_row) << card.title;
  visit.visitor.dispatch(card_of(cards, "chemotherapy").open.event);
  EXPECT_EQ(visit.view<CardView>().not_shown,
            "Chemo is seldom used for cancer that began here: Kidney. Ask your team if yours is "
            "different.");
  EXPECT_FALSE(visit.view<CardView>().frame.navigation.main)
      << "what did not come up is no stop on the way along what did";
}

TEST(CardView, SaysWhyItDidNotComeUpAndWhatTheAnswersMakeWorthSaying) {
  AVisit visit;
  visit.visitor
      .talks_through({{"cancer-type", {"kidney"}}, {"health", {"blood-thinner", "kidneys"}}})
      .dispatch(CardOpened{option_named(real_aid(), "surgery-cement")});
  const auto view = visit.view<CardView>();
  EXPECT_TRUE(view.because.empty());
  EXPECT_NE(view.not_shown, "");
  EXPECT_EQ(view.notes, std::vector<std::string>{"You take a blood thinner. Your team checks your "
                                                 "blood first. Do not stop it by yourself."});
}

TEST(TreatmentsView, SaysSoWhenNothingIsStarred) {
  AVisit visit;
  visit.visitor.talks_through().dispatch(FilterChosen{OptionFilter::starred});
  EXPECT_NE(visit.view<TreatmentsView>().empty, "");
  visit.visitor.dispatch(StarToggled{0});
  EXPECT_EQ(visit.view<TreatmentsView>().empty, "");
  EXPECT_EQ(cards_of(visit.view<TreatmentsView>()).size(), 1U);
}

CardView part_of(AVisit& visit, OptionIndex option, CardPart part) {
  visit.visitor.session.screen = CardScreen{.option = option, .part = part};
  return visit.view<CardView>();
}

TEST(CardView, HasBenefitsAndHarmsFiguresOrThatThereAreNone) {
  AVisit visit;
  visit.visitor.talks_through(hurting);
  for (OptionIndex option = 0; option < real_aid().options.size(); ++option) {
    const auto view = part_of(visit, option, CardPart::studies);
    ASSERT_TRUE(view.sides) << view.title;
    EXPECT_FALSE(view.sides->help.blocks.empty()) << view.title;
    EXPECT_FALSE(view.sides->hard.blocks.empty()) << view.title;
    const auto& cited = real_aid().options[option].evidence;
    const auto unasked = std::count_if(cited.begin(), cited.end(), [](const std::string& id) {
      return !real_aid().find_evidence(id)->on_request;
    });
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
  visit.visitor.talks_through(hurting);
  for (OptionIndex option = 0; option < real_aid().options.size(); ++option) {
    visit.visitor.session.screen = CardScreen{option};
    const auto view = visit.view<CardView>();
    EXPECT_EQ(selected_of(view.tabs), std::vector<std::string>{"part.short"}) << view.title;
    EXPECT_NE(view.short_text, "") << view.title;
    EXPECT_EQ(view.because.empty(), !view.not_shown.empty())
        << view.title << ": why it came up, or why it did not";
    EXPECT_TRUE(view.figure || !view.no_figures.empty())
        << view.title << ": the number comes early, or that there is none";
    ASSERT_TRUE(view.sides) << view.title;
    for (const auto* side : {&view.sides->help, &view.sides->hard}) {
      EXPECT_NE(side->heading, "") << view.title;
      EXPECT_GE(side->blocks.size(), 1U) << view.title;
      EXPECT_LE(side->blocks.size(), 3U) << view.title;
    }
  }
}

TEST(CardView, OfWhoeverWantsItSimpleIsANameASentenceAndAPictureUntilMoreIsAskedFor) {
  AVisit visit;
  visit.visitor.starts().walks_to_the_treatments(hurting).dispatch(EaseChosen{{.simple = true}});
  visit.visitor.dispatch(CardOpened{0});
  const auto simple = visit.view<CardView>();
  EXPECT_FALSE(simple.title.empty());
  EXPECT_FALSE(simple.picture.empty());
  EXPECT_EQ(simple.short_text, first_sentence(simple.short_text, "en"));
  EXPECT_FALSE(simple.short_text.empty());
  EXPECT_FALSE(simple.sides || simple.figure) << "neither side without the other";
  EXPECT_TRUE(simple.tabs.empty());
  ASSERT_TRUE(simple.more);
  EXPECT_EQ(simple.more->label, "Show more");

  visit.visitor.dispatch(simple.more->event);
  const auto whole = visit.view<CardView>();
  EXPECT_FALSE(whole.more);
  EXPECT_TRUE(whole.sides);
  EXPECT_EQ(whole.tabs.size(), 4U);
  EXPECT_NE(whole.frame.place, simple.frame.place) << "it is another screen to a listener";

  visit.visitor.goes_back();
  visit.visitor.dispatch(VoiceBegun{}).dispatch(CardOpened{0});
  EXPECT_EQ(visit.view<CardView>().more->label, "Hear more");
}

TEST(CardView, LosesNothingOfTheCardInItsParts) {
  AVisit visit;
  visit.visitor.talks_through(hurting);
  for (OptionIndex option = 0; option < real_aid().options.size(); ++option) {
    const auto card = card_words(real_aid(), option, real_words(), visit.today);
    std::set<std::string> shown;
    const auto add = [&](const ProseView& view) {
      for (const auto& block : view.blocks) shown.insert(block.markup);
    };
    for (const auto part : {CardPart::in_short, CardPart::studies, CardPart::like, CardPart::ask}) {
      const auto view = part_of(visit, option, part);
      for (const auto& section : view.before) add(section);
      for (const auto& section : view.after) add(section);
      if (view.sides) add(view.sides->help);
      if (view.sides) add(view.sides->hard);
      add(view.questions);
      add(view.sources);
    }
    for (const auto& section : card.sections) {
      for (const auto& block : section.blocks) {
        EXPECT_TRUE(block.kind != Block::Kind::bullet || shown.contains(block.markup))
            << card.title << ": " << block.markup;
      }
    }
    for (const auto& question : card.questions)
      EXPECT_TRUE(shown.contains(escaped(question))) << question;
    for (const auto& source : card.sources) EXPECT_TRUE(shown.contains(escaped(source))) << source;
  }
}

TEST(CardView, LeadsBackToTheListFirstAndToTheNextTreatmentWhereThereIsOne) {
  AVisit visit;
  visit.visitor.talks_through(hurting);
  const auto came_up = visit.visitor.treatments();
  visit.visitor.dispatch(CardOpened{option_named(real_aid(), came_up.front())});
  const auto first = visit.view<CardView>().frame.navigation;
  EXPECT_TRUE(first.back_is_main);
  ASSERT_TRUE(first.main);
  EXPECT_EQ(first.main->label, "Next treatment");
  visit.visitor.goes_back().dispatch(CardOpened{option_named(real_aid(), came_up.back())});
  EXPECT_FALSE(visit.view<CardView>().frame.navigation.main) << "after the last there is no next";
}

TEST(CardView, SaysTheDifferenceBetweenTheGroupsOfAFigureAndWhoPaid) {
  AVisit visit;
  visit.visitor.session.screen = CardScreen{.option = *real_aid().find_option("bone-strengthening"),
                                            .part = CardPart::studies};
  const auto view = visit.view<CardView>();

  ASSERT_GE(view.figures.size(), 2U);
  EXPECT_NE(view.figures[0].difference.find("That is 9 fewer of 100 with the medicine."),
            std::string::npos)
      << view.figures[0].difference;
  EXPECT_EQ(view.figures[0].compared_otherwise, "The other 36 did not.");
  EXPECT_NE(view.figures[1].compared.find("28.6 and 29.5 of 100. That is no real difference."),
            std::string::npos)
      << view.figures[1].compared;
  EXPECT_NE(view.figures[1].difference.find("So it is the same both ways."), std::string::npos)
      << view.figures[1].difference;
  EXPECT_NE(view.figures[1].source.find("Paid for with public money: US National Cancer Institute"),
            std::string::npos)
      << view.figures[1].source;
}

TEST(CardView, PastItsReviewSaysSoAndShowsNoFigures) {
  AVisit visit;
  visit.today = "2099-01-01";
  visit.visitor.talks_through(hurting)
      .dispatch(CardOpened{option_named(real_aid(), "external-radiation")})
      .dispatch(CardPartChosen{CardPart::studies});
  const auto view = visit.view<CardView>();
  EXPECT_TRUE(view.figures.empty());
  EXPECT_EQ(view.no_figures, real_words().say("card.overdue"));
  EXPECT_EQ(view.frame.notice, real_words().say("overdue"));
  ASSERT_TRUE(view.sides);
  for (const auto* part : {&view.sides->help, &view.sides->hard}) {
    EXPECT_FALSE(part->blocks.empty());
    for (const auto& block : part->blocks) EXPECT_FALSE(block.has_figure) << block.markup;
  }
}

TEST(CardView, OffersALengthOfLifeInWordsAndShowsItOnlyAfterTwoRequests) {
  AVisit visit;
  visit.visitor.talks_through(hurting)
      .dispatch(CardOpened{option_named(real_aid(), "radiation-by-vein")})
      .dispatch(CardPartChosen{CardPart::studies});
  const auto others =
      real_aid().options[option_named(real_aid(), "radiation-by-vein")].evidence.size() - 1;
  EXPECT_EQ(visit.view<CardView>().figures.size(), others);
  EXPECT_NE(visit.view<CardView>().life_offer, "");
  visit.visitor.dispatch(visit.view<CardView>().life_actions.front().event);
  EXPECT_EQ(visit.view<CardView>().figures.size(), others);
  visit.visitor.dispatch(visit.view<CardView>().life_actions.back().event);
  EXPECT_EQ(visit.view<CardView>().figures.size(), others + 1);
  EXPECT_EQ(visit.view<CardView>().life_offer, "");
}

TEST(CardView, ExplainsTheMedicalWordsThatItUses) {
  AVisit visit;
  visit.visitor.talks_through(hurting)
      .dispatch(CardOpened{option_named(real_aid(), "external-radiation")})
      .dispatch(CardPartChosen{CardPart::like});
  bool explained = false;
  for (const auto& block : visit.view<CardView>().glossary.blocks)
    explained = explained || block.markup.find("stereotactic") != std::string::npos;
  EXPECT_TRUE(explained);
}

TEST(CompareView, HasTheSameRowsForEachAndThoseThatMatterFirst) {
  AVisit visit;
  visit.visitor.talks_through(hurting)
      .dispatch(GoalToggled{"be-at-home"})
      .dispatch(CompareOpened{})
      .dispatch(CompareToggled{0})
      .dispatch(CompareToggled{6})
      .dispatch(CompareShown{});
  const auto view = visit.view<CompareView>();
  ASSERT_EQ(view.rows.size(), real_aid().rows.size());
  EXPECT_NE(view.rows.front().matters, "");
  EXPECT_EQ(view.rows.back().matters, "");
  for (const auto& row : view.rows) {
    ASSERT_EQ(row.cells.size(), 2U);
    for (const auto& cell : row.cells) EXPECT_NE(cell, "") << row.name;
  }
}

TEST(CompareView, IsPrintedFirstInTheConsultingRoomAndLeftFirstByAPersonAlone) {
  for (const auto mode : {Mode::waiting_room, Mode::consultation}) {
    AVisit visit;
    visit.settings.mode = mode;
    visit.visitor.talks_through(hurting);
    visit.visitor.session.consultation = mode == Mode::consultation;
    visit.visitor.session.compared = {0, 2};
    visit.visitor.session.screen = CompareScreen{};
    const auto view = visit.view<CompareView>();
    const auto& ways = view.frame.navigation;
    EXPECT_EQ(ways.main->id, mode == Mode::consultation ? "print-compare" : "done");
    EXPECT_EQ(ways.others.front().id, mode == Mode::consultation ? "done" : "print-compare");
    EXPECT_EQ(view.print_status, "");
    visit.visitor.session.screen =
        CompareScreen{.print = {.sheet = PrintedSheet::compare, .state = PrintState::printed}};
    EXPECT_EQ(visit.view<CompareView>().print_status, real_words().say("summary_screen.printed"));
  }
}

TEST(CompareView, PutsTheRowFirstThatWasPickedAndLeavesTheOthersInTheirOrder) {
  AVisit visit;
  visit.visitor.talks_through(hurting)
      .dispatch(GoalToggled{"be-at-home"})
      .dispatch(CompareOpened{})
      .dispatch(CompareToggled{0})
      .dispatch(CompareToggled{6})
      .dispatch(CompareShown{});
  const auto before = visit.view<CompareView>();
  visit.visitor.dispatch(RowsOffered{});
  const auto offered = visit.view<ChoosingView>();
  ASSERT_EQ(offered.choices.size(), real_aid().rows.size());
  visit.visitor.dispatch(offered.choices[4].event).dispatch(offered.frame.navigation.main->event);
  const auto after = visit.view<CompareView>();
  EXPECT_EQ(after.rows.front().name, offered.choices[4].label);
  EXPECT_EQ(after.rows.front().matters, "you put this first");
  std::vector<std::string> others;
  for (const auto& row : before.rows)
    if (row.name != after.rows.front().name) others.push_back(row.name);
  for (std::size_t i = 0; i < others.size(); ++i) EXPECT_EQ(after.rows[i + 1].name, others[i]);
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
  for (const auto& option : real_aid().options)
    EXPECT_NE(all.find(real_aid().text_of(option, "en").title), std::string::npos) << option.id;
}

}  // namespace
}  // namespace kiosk::ui
