// A person comes again and brings the code of the visit before.
#include <gtest/gtest.h>

#include "app/session/idle.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

class BringBack : public testing::Test {
 protected:
  /// The code of a first visit in which this was answered.
  std::string code_of_a_visit(const Answers& answers, std::vector<OptionIndex> starred = {}) const {
    Visitor first(real_aid());
    first.talks_through(answers);
    return visit_code({.day = "2026-05-03",
                       .response = first.session.response,
                       .starred = std::move(starred),
                       .goals = {"less-pain"}},
                      real_aid(), OwnWords::included)
        .value_or("");
  }
  void enters(const std::string& code) {
    visitor_.dispatch(CodeEntryOpened{}).dispatch(TextTyped{code}).dispatch(TextEntryFinished{});
  }
  const ResponseItem& entry(const LinkId& question) {
    return visitor_.session.response.items[visitor_.node(question)];
  }

  Visitor visitor_{real_aid()};
};

TEST_F(BringBack, TheAnswersTheStarsAndTheGoalsAreThereAgain) {
  enters(code_of_a_visit({{"cancer-type", {"breast"}},
                          {"her2", {"unknown"}},
                          {"pain-sites", {"lower-back", "right-thigh"}}},
                         {2, 5}));

  EXPECT_EQ(visitor_.kept("cancer-type"), std::vector<std::string>{"breast"});
  EXPECT_EQ(visitor_.kept("her2"), std::vector<std::string>{"unknown"});
  EXPECT_EQ(visitor_.session.starred, (std::vector<OptionIndex>{2, 5}));
  EXPECT_EQ(visitor_.session.preferences.goals, std::vector<std::string>{"less-pain"});
  EXPECT_EQ(visitor_.at(), "who-answers")
      << "the visit begins at the first question, so that each answer can be looked at again";
}

TEST_F(BringBack, SignsAndTodaysPainAreAskedAnew) {
  enters(code_of_a_visit({{"pain-now", {"8"}}, {"sign-legs", {"no"}}}));

  EXPECT_FALSE(is_answered(entry("pain-now")));
  EXPECT_FALSE(is_answered(entry("sign-legs")));
  EXPECT_EQ(
      std::get<std::int64_t>(
          visitor_.session.earlier->response.items[visitor_.node("pain-now")].answers.front()),
      8)
      << "but it is known how the pain was";
  EXPECT_EQ(visitor_.session.earlier->day, "2026-05-03");
}

TEST_F(BringBack, AWrongCodeChangesNothingAndSaysSo) {
  enters("6R1G-2KZC-0000");

  ASSERT_TRUE(visitor_.session.panels.find<TextEntry>());
  EXPECT_EQ(std::get<VisitCodeText>(visitor_.session.panels.find<TextEntry>()->target).trouble,
            CodeTrouble::unreadable);
  EXPECT_EQ(visitor_.session.panels.find<TextEntry>()->words, "")
      << "the next one is typed into an empty line";
  EXPECT_FALSE(visitor_.session.response.begun());
  visitor_.dispatch(TextEntryCancelled{});
  EXPECT_EQ(visitor_.at(), "welcome");
}

TEST_F(BringBack, WhatAScannerSendsBeforeACodeIsPassedBy) {
  for (const auto* prefix : {"]Q1", "]q3", "]C0"}) {
    Visitor visitor(real_aid());
    visitor.dispatch(CodeEntryOpened{})
        .dispatch(TextTyped{prefix + code_of_a_visit({{"her2", {"unknown"}}})})
        .dispatch(TextEntryFinished{});
    EXPECT_EQ(visitor.at(), "who-answers") << prefix;
  }
  enters("]Q");
  EXPECT_EQ(std::get<VisitCodeText>(visitor_.session.panels.find<TextEntry>()->target).trouble,
            CodeTrouble::unreadable);
}

TEST_F(BringBack, IsOfferedOnlyBeforeAVisit) {
  visitor_.starts().dispatch(CodeEntryOpened{});

  EXPECT_FALSE(visitor_.session.panels.find<TextEntry>());
}

TEST_F(BringBack, AnOpenCodePanelIsForgottenLikeAnyVisit) {
  visitor_.dispatch(CodeEntryOpened{}).dispatch(TextTyped{"6R1G"});
  EXPECT_TRUE(holds_a_visit(visitor_.session));

  visitor_.dispatch(VisitAbandoned{});

  EXPECT_FALSE(holds_a_visit(visitor_.session));
}

TEST_F(BringBack, ACodeThatWasNotEnteredBeginsNoVisitBetweenPatientAndDoctor) {
  visitor_.dispatch(CodeEntryOpened{.consultation = true})
      .dispatch(TextTyped{"6R1G"})
      .dispatch(TextEntryCancelled{});

  EXPECT_FALSE(visitor_.session.consultation);
  EXPECT_FALSE(holds_a_visit(visitor_.session));
}

TEST_F(BringBack, WhatWasBroughtBackIsForgottenAtTheEnd) {
  enters(code_of_a_visit({{"cancer-type", {"breast"}}}));
  visitor_.dispatch(SessionEnded{});

  EXPECT_FALSE(visitor_.session.earlier);
  EXPECT_FALSE(visitor_.session.response.begun());
}

TEST_F(BringBack, EveryExampleOfTheRealAidFitsInACodeThatCanBeTyped) {
  Visitor somebody(real_aid());
  somebody.talks_through({{"pain-worst", {"9"}},
                          {"pain-sites", {"lower-back", "right-thigh", "left-shoulder"}},
                          {"cancer-type", {"breast"}},
                          {"treatments-tried", {"surgery", "chemotherapy"}}});
  std::vector<OptionIndex> all(real_aid().options.size());
  for (OptionIndex i = 0; i < all.size(); ++i) all[i] = i;

  const auto code = visit_code({.day = "2026-05-03",
                                .response = somebody.session.response,
                                .starred = all,
                                .goals = {"less-pain", "keep-moving"}},
                               real_aid(), OwnWords::left_out);

  ASSERT_TRUE(code);
  EXPECT_LE(code->size(), longest_typed_code);
}

}  // namespace
}  // namespace kiosk
