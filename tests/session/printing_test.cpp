#include <gtest/gtest.h>

#include "app/session/idle.h"
#include "app/session/print_steps.h"
#include "app/settings/visit_settings.h"
#include "tests/support/small_aid.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

/// Somebody who has asked for the paper.
Visitor somebody_printing(const DecisionAid& aid) {
  Visitor visitor(aid);
  visitor.talks_through({{"pain", {"6"}}, {"where", {"foot"}}})
      .dispatch(StarToggled{0})
      .dispatch(QuestionToggled{"how-cold"})
      .walks_to_the_summary()
      .dispatch(PrintRequested{});
  return visitor;
}

const SummaryScreen& summary_of(const Visitor& visitor) {
  return std::get<SummaryScreen>(visitor.session.screen);
}

template <class Wanted>
bool asks_first_for(const Visitor& visitor) {
  return !visitor.requests.empty() && std::holds_alternative<Wanted>(visitor.requests.front());
}

TEST(Printing, IsAskedForOnceUntilItIsOver) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through().walks_to_the_summary().dispatch(PrintRequested{});
  ASSERT_EQ(visitor.requests.size(), 1U);
  EXPECT_TRUE(std::holds_alternative<PrintSheet>(visitor.requests[0]));
  EXPECT_EQ(std::get<SummaryScreen>(visitor.session.screen).print.state, PrintState::printing);

  EXPECT_TRUE(visitor.dispatch(PrintRequested{}).requests.empty());
}

TEST(Printing, SaysHowItEnded) {
  const auto aid = small_aid();
  for (const bool printed : {true, false}) {
    Visitor visitor(aid);
    visitor.talks_through()
        .walks_to_the_summary()
        .dispatch(PrintRequested{})
        .dispatch(PrintFinished{printed});
    EXPECT_EQ(std::get<SummaryScreen>(visitor.session.screen).print.state,
              printed ? PrintState::printed : PrintState::failed);
  }
}

TEST(Printing, CanBeTriedAgainAfterItFailedOrSucceeded) {
  const auto aid = small_aid();
  for (const bool printed : {true, false}) {
    Visitor visitor(aid);
    visitor.talks_through()
        .walks_to_the_summary()
        .dispatch(PrintRequested{})
        .dispatch(PrintFinished{printed})
        .dispatch(PrintRequested{});
    EXPECT_EQ(visitor.requests.size(), 1U);
  }
}

TEST(Printing, AReportThatNobodyWaitsForChangesNothing) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through().walks_to_the_summary().dispatch(PrintFinished{true});
  EXPECT_EQ(std::get<SummaryScreen>(visitor.session.screen).print.state, PrintState::not_asked);
  visitor.dispatch(PrintRequested{}).goes_back().dispatch(PrintFinished{true});
  EXPECT_EQ(visitor.at(), "my-questions");
}

TEST(Printing, SaysWhatHoldsItUpUntilThatIsMended) {
  const auto aid = small_aid();
  for (const auto trouble : print_troubles) {
    auto visitor = somebody_printing(aid);
    visitor.dispatch(PrintProgressed{trouble});
    EXPECT_EQ(summary_of(visitor).print.state, PrintState::printing);
    EXPECT_EQ(summary_of(visitor).print.trouble, trouble);
    visitor.dispatch(PrintProgressed{PrintTrouble::none});
    EXPECT_EQ(summary_of(visitor).print.trouble, PrintTrouble::none);
    visitor.dispatch(PrintFinished{true});
    EXPECT_EQ(summary_of(visitor).print.state, PrintState::printed);
  }
}

TEST(Printing, ThatIsHeldUpCanBeAskedForAnew) {
  const auto aid = small_aid();
  auto visitor = somebody_printing(aid);
  visitor.dispatch(PrintProgressed{PrintTrouble::jam}).dispatch(PrintRequested{});
  EXPECT_TRUE(asks_first_for<PrintSheet>(visitor));
  EXPECT_EQ(summary_of(visitor).print.trouble, PrintTrouble::none);
}

TEST(Printing, KeepsTheReasonWhyItFailed) {
  const auto aid = small_aid();
  auto visitor = somebody_printing(aid);
  visitor.dispatch(PrintFinished{false, PrintTrouble::aborted});
  EXPECT_EQ(summary_of(visitor).print.trouble, PrintTrouble::aborted);
}

TEST(Printing, LosesNothingOfTheVisitWhateverGoesWrong) {
  const auto aid = small_aid();
  auto visitor = somebody_printing(aid);
  const auto before = visitor;
  for (const auto trouble : print_troubles)
    visitor.dispatch(PrintProgressed{trouble})
        .dispatch(DeskAsked{})
        .dispatch(BackFromDesk{})
        .dispatch(PrintRequested{});
  EXPECT_EQ(visitor.session.starred, before.session.starred);
  EXPECT_EQ(visitor.session.question_list.questions, before.session.question_list.questions);
  for (const auto* question : {"pain", "where", "sign-legs"})
    EXPECT_EQ(visitor.kept(question), before.kept(question));
}

struct Leaving {
  const char* name;
  Event event;
};

TEST(Printing, ThatHasNotComeOutIsCancelledHoweverThePersonLeaves) {
  const auto aid = small_aid();
  for (const auto& leaving :
       {Leaving{"by Finish", SessionEnded{}}, Leaving{"by the countdown", VisitAbandoned{}},
        Leaving{"by Back", BackRequested{}}}) {
    auto visitor = somebody_printing(aid);
    visitor.dispatch(PrintProgressed{PrintTrouble::out_of_paper}).dispatch(leaving.event);
    EXPECT_TRUE(asks_first_for<CancelPrint>(visitor)) << leaving.name;
  }
  auto visitor = somebody_printing(aid);
  visitor.dispatch(StaffPanelOpened{})
      .dispatch(StaffDigitTyped{'2'})
      .dispatch(StaffCodeEntered{})
      .dispatch(StaffCodeChecked{true})
      .dispatch(KioskClosed{});
  EXPECT_TRUE(asks_first_for<CancelPrint>(visitor)) << "by the staff code";
}

TEST(Printing, ThatCameOutOrWasNeverAskedForIsNotCancelled) {
  const auto aid = small_aid();
  auto printed = somebody_printing(aid);
  printed.dispatch(PrintFinished{true}).dispatch(SessionEnded{});
  EXPECT_EQ(printed.requests.size(), 1U);
  Visitor never(aid);
  never.talks_through().walks_to_the_summary().dispatch(SessionEnded{});
  EXPECT_EQ(never.requests.size(), 1U);
}

TEST(Printing, EachScreenPrintsOnlyWhatBelongsToIt) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through({{"pain", {"6"}}, {"where", {"foot"}}}).dispatch(CardOpened{1});
  EXPECT_TRUE(visitor.dispatch(PrintRequested{PrintedSheet::summary}).requests.empty())
      << "not from a card";

  ASSERT_TRUE(asks_first_for<PrintSheet>(visitor.dispatch(PrintRequested{PrintedSheet::card})));
  const auto& asked = std::get<PrintSheet>(visitor.requests.front());
  EXPECT_EQ(asked.sheet, PrintedSheet::card);
  EXPECT_EQ(asked.option, 1U);

  visitor.goes_back().walks_to_the_summary();
  EXPECT_TRUE(visitor.dispatch(PrintRequested{PrintedSheet::urgent_slip}).requests.empty());
  ASSERT_TRUE(
      asks_first_for<PrintSheet>(visitor.dispatch(PrintRequested{PrintedSheet::questions})));
  EXPECT_EQ(std::get<PrintSheet>(visitor.requests.front()).sheet, PrintedSheet::questions);
}

TEST(Printing, ASlipComesOutWhileThePersonGoesOnAndIsCancelledOnlyAtTheEnd) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.starts().answers("sign-legs", {"yes"}).jump_to("sign-legs").goes_on();
  ASSERT_EQ(visitor.at(), "urgent");
  visitor.dispatch(PrintRequested{PrintedSheet::urgent_slip}).dispatch(StaffTold{});
  EXPECT_FALSE(asks_first_for<CancelPrint>(visitor));
  EXPECT_TRUE(asks_first_for<CancelPrint>(visitor.dispatch(SessionEnded{})));
}

TEST(Printing, GoesOnWhileTheCodesForThePhoneAreShown) {
  const auto aid = small_aid();
  auto visitor = somebody_printing(aid);
  visitor.dispatch(PrintProgressed{PrintTrouble::out_of_paper}).dispatch(TakeAlongOpened{});
  EXPECT_FALSE(asks_first_for<CancelPrint>(visitor));
  visitor.goes_back();
  EXPECT_EQ(summary_of(visitor).print.trouble, PrintTrouble::out_of_paper)
      << "and what holds it up is still said";
  EXPECT_TRUE(asks_first_for<CancelPrint>(visitor.dispatch(SessionEnded{})));
}

TEST(TheRecord, IsAskedForOnceAndTheReferenceIsKeptUntilTheEnd) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through();
  EXPECT_TRUE(visitor.dispatch(RecordRequested{}).requests.empty()) << "only from the summary";
  visitor.walks_to_the_summary();
  EXPECT_TRUE(asks_first_for<SendToRecord>(visitor.dispatch(RecordRequested{})));
  visitor.dispatch(RecordTaken{"7K2M9QXT"});
  EXPECT_EQ(visitor.session.record_reference, "7K2M9QXT");
  EXPECT_TRUE(visitor.dispatch(RecordRequested{}).requests.empty());
  EXPECT_EQ(visitor.dispatch(SessionEnded{}).session.record_reference, "");
}

TEST(TheRecord, ThatCouldNotTakeTheCopyCanBeAskedAgain) {
  const auto aid = small_aid();
  Visitor visitor(aid);
  visitor.talks_through()
      .walks_to_the_summary()
      .dispatch(RecordRequested{})
      .dispatch(RecordTaken{});
  EXPECT_TRUE(visitor.session.record_failed);
  EXPECT_TRUE(asks_first_for<SendToRecord>(visitor.dispatch(RecordRequested{})));
}

TEST(Printing, OfThePersonBeforeSaysNothingToTheNext) {
  const auto aid = small_aid();
  auto visitor = somebody_printing(aid);
  visitor.dispatch(VisitAbandoned{})
      .dispatch(PrintProgressed{PrintTrouble::jam})
      .dispatch(PrintFinished{true});
  EXPECT_EQ(visitor.at(), "welcome");
  EXPECT_FALSE(holds_a_visit(visitor.session));
  visitor.talks_through().walks_to_the_summary();
  EXPECT_EQ(summary_of(visitor).print.state, PrintState::not_asked);
  EXPECT_EQ(summary_of(visitor).print.trouble, PrintTrouble::none);
}

TEST(TheDesk, IsAskedOnlyWhenThePrinterNeedsIt) {
  const auto aid = small_aid();
  auto visitor = somebody_printing(aid);
  EXPECT_FALSE(is_at_desk(visitor.dispatch(DeskAsked{}).session));
  EXPECT_TRUE(is_at_desk(
      visitor.dispatch(PrintProgressed{PrintTrouble::jam}).dispatch(DeskAsked{}).session));
  EXPECT_FALSE(is_at_desk(visitor.dispatch(BackFromDesk{}).session));
}

TEST(TheDesk, GivesThePersonFiveMinutesBeforeTheKioskAsks) {
  const auto aid = small_aid();
  const VisitSettings settings;
  auto visitor = somebody_printing(aid);
  visitor.dispatch(PrintProgressed{PrintTrouble::out_of_paper});
  EXPECT_TRUE(idle_step(visitor.session, settings, 0s, 91s).event);

  visitor.dispatch(DeskAsked{});

  EXPECT_FALSE(idle_step(visitor.session, settings, 0s, 299s).event);
  EXPECT_TRUE(idle_step(visitor.session, settings, 0s, 300s).event);
  visitor.dispatch(PrintFinished{true});
  EXPECT_TRUE(idle_step(visitor.session, settings, 0s, 91s).event)
      << "there is nothing to fetch help for any more";
}

}  // namespace
}  // namespace kiosk
