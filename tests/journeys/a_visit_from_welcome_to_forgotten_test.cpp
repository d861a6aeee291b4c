// A whole visit, screen by screen, on the aid that ships with the program.
#include <gtest/gtest.h>

#include "app/wording/summarize.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

using Path = std::vector<std::string>;

const Answers maria{{"who-answers", {"patient"}},
                    {"pain-now", {"4"}},
                    {"pain-worst", {"7"}},
                    {"pain-average", {"5"}},
                    {"pain-on-movement", {"yes"}},
                    {"pain-sites", {"lower-back", "right-thigh"}},
                    {"pain-medicine", {"prescribed"}},
                    {"pain-relief", {"partly"}},
                    {"lesion-count", {"3-5"}},
                    {"cancer-type", {"breast"}},
                    {"hormone-sensitive", {"yes"}},
                    {"her2", {"no"}},
                    {"on-hormone-therapy", {"yes"}},
                    {"bone-strength", {"weak"}},
                    {"treatments-tried", {"hormone-therapy"}},
                    {"moving-about", {"some-trouble"}}};

Visitor at_the_treatments() {
  Visitor visitor(real_aid());
  visitor.talks_through(maria);
  return visitor;
}

TEST(AVisit, AsksTheQuestionsInTheirOrderAndOnlyThoseThatApply) {
  EXPECT_EQ(at_the_treatments().path(), (Path{"who-answers",
                                              "signs.nerves",
                                              "signs.bones",
                                              "signs.body",
                                              "pain-now",
                                              "pain-worst",
                                              "pain-average",
                                              "questions.pain-when",
                                              "pain-sites",
                                              "pain-medicine",
                                              "questions.medicine",
                                              "cancer-type",
                                              "questions.hormones",
                                              "cancer-elsewhere",
                                              "questions.places",
                                              "treatments-tried",
                                              "moving-about",
                                              "health",
                                              "goals",
                                              "map"}));
}

TEST(AVisit, BringsUpTreatmentsBecauseOfTheAnswersGiven) {
  const auto visitor = at_the_treatments();
  for (const auto* option :
       {"bone-strengthening", "chemotherapy", "hormone-therapy", "external-radiation",
        "surgery-stabilise", "surgery-cement", "pain-medicine"}) {
    EXPECT_TRUE(visitor.comes_up(option)) << option;
  }
  for (const auto* option : {"heat-or-cold", "radiation-by-vein", "surgery-repair"})
    EXPECT_FALSE(visitor.comes_up(option)) << option;
}

TEST(AVisit, LeadsOverCardsAndQuestionsToAPrintedSheetAndIsForgotten) {
  auto visitor = at_the_treatments();
  const auto radiation = option_named(real_aid(), "external-radiation");
  visitor.dispatch(CardOpened{radiation});
  EXPECT_EQ(visitor.at(), "card");
  visitor.dispatch(StarToggled{radiation}).goes_back();
  Path way;
  while (visitor.goes_on().at() != "my-questions" && way.size() < 20) way.push_back(visitor.at());
  EXPECT_EQ(std::set<std::string>(way.begin(), way.end()),
            (std::set<std::string>{"trade-off", "point"}));

  EXPECT_EQ(visitor.dispatch(QuestionToggled{"radiation-visits"}).goes_on().at(), "ready");
  EXPECT_EQ(visitor.goes_on().at(), "summary");
  visitor.dispatch(PrintRequested{});
  ASSERT_EQ(visitor.requests.size(), 1U);
  EXPECT_TRUE(std::holds_alternative<PrintSheet>(visitor.requests[0]));

  visitor.dispatch(PrintFinished{true}).dispatch(SessionEnded{});
  EXPECT_EQ(visitor.at(), "forgotten");
  EXPECT_FALSE(visitor.session.response.begun());

  visitor.dispatch(GoodbyeOver{});
  EXPECT_EQ(visitor.at(), "welcome");
  EXPECT_FALSE(holds_a_visit(visitor.session));
}

TEST(AVisit, PutsOnTheSheetWhatThePersonChose) {
  auto visitor = at_the_treatments();
  const auto radiation = option_named(real_aid(), "external-radiation");
  visitor.dispatch(StarToggled{radiation})
      .walks_to_the_summary()
      .dispatch(QuestionToggled{"radiation-visits"});
  visitor.dispatch(TextEntryOpened{})
      .dispatch(TextTyped{"Can my sister come?"})
      .dispatch(TextEntryFinished{});

  const auto& session = visitor.session;
  const auto sheet = make_summary({.response = session.response,
                                   .starred = session.starred,
                                   .questions = session.question_list,
                                   .today = "2026-11-24"},
                                  real_aid(), real_words());

  ASSERT_EQ(sheet.options.size(), 1U);
  EXPECT_EQ(sheet.options[0].title, real_aid().text_of(real_aid().options[radiation], "en").title);
  EXPECT_EQ(sheet.questions,
            (std::vector<std::string>{real_aid().text("en", "questions.radiation-visits"),
                                      "Can my sister come?"}));
  EXPECT_TRUE(sheet.urgent.empty());
  EXPECT_FALSE(sheet.figures.empty());
}

TEST(AVisit, PrintsNoSideOfAChoiceThatAnotherSideLeftMoot) {
  const auto matters = [](const std::string& whether) {
    Preferences said;
    take_side(said.trade_offs, "drip-monthly-or-three-monthly", "every-12-weeks");
    take_side(said.trade_offs, "bone-medicine-or-none", whether);
    const auto visitor = at_the_treatments();
    return make_summary({.response = visitor.session.response,
                         .questions = visitor.session.question_list,
                         .today = "2026-11-24",
                         .preferences = said},
                        real_aid(), real_words())
        .matters;
  };
  const auto how_often =
      real_aid().text("en", "trade_offs.drip-monthly-or-three-monthly.every-12-weeks");

  const auto with = matters("medicine");
  EXPECT_NE(std::find(with.begin(), with.end(), how_often), with.end());
  const auto without = matters("none");
  EXPECT_EQ(std::find(without.begin(), without.end(), how_often), without.end());
}

}  // namespace
}  // namespace kiosk
