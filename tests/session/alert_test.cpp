// A sign that cannot wait reaches somebody, by the clinic's settings.
#include <gtest/gtest.h>

#include "tests/support/small_aid.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

template <class Wanted>
const Wanted* find(const Requests& requests) {
  for (const auto& request : requests) {
    if (const auto* found = std::get_if<Wanted>(&request)) return found;
  }
  return nullptr;
}

struct WithRules {
  explicit WithRules(AlertRules rules) {
    visitor.dispatch(StartRequested{.alert = rules}).answers("sign-legs", {"yes"}).goes_on();
  }
  DecisionAid aid = small_aid();
  Visitor visitor{aid};
};

TEST(Alert, DoesNothingByItselfUnlessTheClinicSaysSo) {
  WithRules visit({});
  EXPECT_TRUE(visit.visitor.requests.empty());
  EXPECT_EQ(visit.visitor.session.alert, Alert{});
}

TEST(Alert, PrintsTheSlipHereByItselfOnce) {
  WithRules visit({.print = AlertPrint::here});
  ASSERT_TRUE(find<PrintSheet>(visit.visitor.requests));
  EXPECT_EQ(find<PrintSheet>(visit.visitor.requests)->sheet, PrintedSheet::urgent_slip);
  visit.visitor.dispatch(PrintFinished{true, PrintTrouble::none, "14:02"}).goes_back().goes_on();
  EXPECT_EQ(visit.visitor.at(), "urgent");
  EXPECT_FALSE(find<PrintSheet>(visit.visitor.requests)) << "the same sign prints no second slip";
  EXPECT_EQ(visit.visitor.session.alert.slip, PrintState::printed);
  EXPECT_EQ(visit.visitor.session.alert.slip_at, "14:02");
}

TEST(Alert, PrintsWhereStaffAreAndTellsTheRecord) {
  WithRules visit({.print = AlertPrint::elsewhere, .sends = true});
  const auto* raised = find<RaiseAlert>(visit.visitor.requests);
  ASSERT_TRUE(raised);
  EXPECT_TRUE(raised->print && raised->send && raised->now);
  EXPECT_FALSE(find<PrintSheet>(visit.visitor.requests));
  visit.visitor.dispatch(AlertSent{true}).dispatch(AlertPrinted{true, "14:02"});
  EXPECT_EQ(visit.visitor.session.alert.sent, true);
  EXPECT_TRUE(visit.visitor.session.alert.slip_elsewhere);
  EXPECT_EQ(visit.visitor.session.alert.slip_at, "14:02");
}

TEST(Alert, AFurtherSignRaisesItAnew) {
  WithRules visit({.sends = true});
  visit.visitor.dispatch(StaffTold{}).answers("sign-numb", {"yes"}).goes_on();
  EXPECT_TRUE(find<RaiseAlert>(visit.visitor.requests));
}

TEST(Alert, WhereTheClinicWantsItsCodeThePersonCannotEndThePage) {
  WithRules visit({.stays_until = AlertEnd::code});
  visit.visitor.dispatch(StaffTold{"14:05"});
  EXPECT_EQ(visit.visitor.at(), "urgent");
  EXPECT_FALSE(visit.visitor.session.alert.spoken);

  visit.visitor.dispatch(SignCodeAsked{})
      .dispatch(StaffDigitTyped{'2'})
      .dispatch(StaffCodeEntered{})
      .dispatch(StaffCodeChecked{false});
  EXPECT_TRUE(visit.visitor.session.panels.find<StaffEntry>());
  EXPECT_EQ(visit.visitor.at(), "urgent");
  visit.visitor.dispatch(StaffDigitTyped{'2'})
      .dispatch(StaffCodeEntered{})
      .dispatch(StaffCodeChecked{true, "14:06"});
  EXPECT_FALSE(visit.visitor.session.panels.find<StaffEntry>()) << "no menu opens";
  EXPECT_EQ(visit.visitor.at(), "sign-numb");
  EXPECT_EQ(visit.visitor.session.alert.code_at, "14:06");
}

TEST(Alert, ComesBackWithEveryNextUntilSomebodyKnows) {
  WithRules visit({});
  visit.visitor.goes_back().goes_back();
  while (visit.visitor.at() != "urgent" && visit.visitor.at() != "pain")
    visit.visitor.at() == "paused" ? visit.visitor.dispatch(VisitResumed{})
                                   : visit.visitor.goes_on();
  EXPECT_EQ(visit.visitor.at(), "urgent");
  EXPECT_EQ(visit.visitor.dispatch(StaffTold{"14:05"}).session.alert.spoken_at, "14:05");
}

}  // namespace
}  // namespace kiosk
