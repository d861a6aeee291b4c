// What is heard of a visit, and that it goes with it.
#include <gtest/gtest.h>

#include "tests/support/visitor.h"

namespace kiosk {
namespace {

TEST(Listening, BeginsWithHeadphonesAndIsPrivate) {
  Visitor visitor(real_aid());
  visitor.dispatch(VoiceBegun{});
  EXPECT_TRUE(visitor.session.listening.on);
  EXPECT_FALSE(visitor.session.listening.aloud);
}

TEST(Listening, IsOutLoudOnlyAfterThePersonWasAskedAndSaidYes) {
  Visitor visitor(real_aid());
  visitor.dispatch(VoiceBegun{}).dispatch(VoicePanelOpened{}).dispatch(AloudAsked{});
  EXPECT_FALSE(visitor.session.listening.aloud);
  visitor.dispatch(AloudChosen{false});
  EXPECT_FALSE(visitor.session.listening.aloud);
  visitor.dispatch(AloudAsked{}).dispatch(AloudChosen{true});
  EXPECT_TRUE(visitor.session.listening.aloud);
}

TEST(Listening, GoesOnWhicheverWayThePersonChoosesAndBeginsOutLoudForWhoHasNoHeadphones) {
  Visitor visitor(real_aid());
  visitor.dispatch(AloudChosen{false});
  EXPECT_FALSE(visitor.session.listening.on);
  visitor.dispatch(AloudChosen{true});
  EXPECT_TRUE(visitor.session.listening.on);
  visitor.dispatch(AloudChosen{false});
  EXPECT_TRUE(visitor.session.listening.on);
}

TEST(Listening, EndsAtOnceWhenHeadphonesComeOut) {
  Visitor visitor(real_aid());
  visitor.dispatch(AloudChosen{true}).dispatch(VoiceEnded{});
  EXPECT_FALSE(visitor.session.listening.on);
  EXPECT_FALSE(visitor.session.listening.aloud);
}

TEST(Listening, SpeedAndVolumeGoInStepsBetweenTheirBounds) {
  Visitor visitor(real_aid());
  visitor.dispatch(VoiceBegun{}).dispatch(RateStepped{+1}).dispatch(VolumeStepped{-1});
  EXPECT_EQ(visitor.session.listening.rate, 125);
  EXPECT_EQ(visitor.session.listening.volume, 40);
  for (int i = 0; i < 20; ++i) visitor.dispatch(RateStepped{+1}).dispatch(VolumeStepped{-1});
  EXPECT_EQ(visitor.session.listening.rate, most_rate);
  EXPECT_EQ(visitor.session.listening.volume, least_volume);
}

TEST(Listening, IsAsItWasForTheNextPerson) {
  Visitor visitor(real_aid());
  visitor.dispatch(VoiceBegun{}).dispatch(RateStepped{+3}).dispatch(VolumeStepped{+3}).starts();
  visitor.dispatch(SessionEnded{});
  EXPECT_TRUE(visitor.session.listening.on) << "the goodbye is heard";
  visitor.dispatch(GoodbyeOver{});
  EXPECT_FALSE(visitor.session.listening.on);
  EXPECT_EQ(visitor.session.listening.rate, usual_rate);
  EXPECT_EQ(visitor.session.listening.volume, usual_volume);
}

TEST(Listening, SpeedThatNobodyHearsIsNotKept) {
  Visitor visitor(real_aid());
  visitor.dispatch(RateStepped{+1}).dispatch(VolumeStepped{+1});
  EXPECT_EQ(visitor.session.listening.rate, usual_rate);
  EXPECT_EQ(visitor.session.listening.volume, usual_volume);
}

TEST(Listening, IsSomebodyWhoMustBeForgotten) {
  Visitor visitor(real_aid());
  EXPECT_FALSE(holds_a_visit(visitor.session));
  visitor.dispatch(VoiceBegun{});
  EXPECT_TRUE(holds_a_visit(visitor.session));
}

}  // namespace
}  // namespace kiosk
