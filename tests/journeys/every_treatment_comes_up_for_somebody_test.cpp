// For each treatment somebody for whom it comes up, and somebody for whom it must not.
#include <gtest/gtest.h>

#include "tests/support/visitor.h"

namespace kiosk {
namespace {

/// Somebody, and one treatment.
struct Somebody {
  OptionId option{};
  Answers answers{};
  bool comes_up = true;
};
std::ostream& operator<<(std::ostream& out, const Somebody& somebody) {
  return out << somebody.option;
}

class ATreatment : public testing::TestWithParam<Somebody> {};

TEST_P(ATreatment, ComesUpForWhomItConcerns) {
  Visitor visitor(real_aid());
  visitor.talks_through(GetParam().answers);
  EXPECT_EQ(visitor.comes_up(GetParam().option), GetParam().comes_up);
}

INSTANTIATE_TEST_SUITE_P(
    ForSomebody, ATreatment,
    testing::Values(
        Somebody{"bone-strengthening", {}},
        Somebody{"chemotherapy", {{"cancer-type", {"lung"}}, {"lesion-count", {"1"}}}},
        Somebody{"chemotherapy", {{"cancer-type", {"unknown"}}}},
        Somebody{"hormone-therapy", {{"cancer-type", {"breast"}}, {"hormone-sensitive", {"yes"}}}},
        Somebody{"hormone-therapy",
                 {{"cancer-type", {"prostate"}}, {"hormone-sensitive", {"unknown"}}}},
        Somebody{"pain-medicine", {{"pain-worst", {"1"}}}},
        Somebody{"pain-medicine", {{"pain-worst", {"declined"}}, {"pain-average", {"1"}}}},
        Somebody{"steroids", {{"pain-worst", {"8"}}}},
        Somebody{"hormone-therapy",
                 {{"cancer-type", {"breast"}},
                  {"hormone-sensitive", {"no"}},
                  {"on-hormone-therapy", {"yes"}}}},
        Somebody{"targeted-therapy", {{"cancer-type", {"breast"}}, {"her2", {"yes"}}}},
        Somebody{"external-radiation", {{"pain-worst", {"4"}}, {"lesion-count", {"2"}}}},
        Somebody{"external-radiation", {{"treatments-tried", {"surgery"}}}},
        Somebody{"surgery-stabilise", {{"bone-strength", {"weak"}}}},
        Somebody{
            "surgery-stabilise",
            {{"pain-now", {"3"}}, {"pain-sites", {"left-thigh"}}, {"pain-on-movement", {"yes"}}}},
        Somebody{"surgery-cement",
                 {{"pain-now", {"2"}}, {"pain-sites", {"pelvis"}}, {"bone-strength", {"broken"}}}},
        Somebody{"surgery-repair", {{"bone-strength", {"broken"}}}},
        Somebody{"surgery-repair", {{"sign-break", {"yes"}}}},
        Somebody{"surgery-repair", {{"sign-break", {"unsure"}}}},
        Somebody{"heat-or-cold",
                 {{"pain-now", {"2"}},
                  {"pain-sites", {"left-hip"}},
                  {"pain-medicine", {"strong"}},
                  {"pain-relief", {"partly"}},
                  {"treatments-tried", {"external-radiation"}}}},
        Somebody{"radiation-by-vein",
                 {{"cancer-type", {"prostate"}},
                  {"lesion-count", {"6-plus"}},
                  {"on-hormone-therapy", {"yes"}},
                  {"hormone-working", {"no"}}}},
        Somebody{"clinical-trial", {}}, Somebody{"physical-therapy", {}},
        Somebody{"comfort-care", {}}));

INSTANTIATE_TEST_SUITE_P(
    NotForSomebodyElse, ATreatment,
    testing::Values(
        Somebody{
            "chemotherapy", {{"cancer-type", {"kidney"}}, {"lesion-count", {"6-plus"}}}, false},
        Somebody{"chemotherapy", {{"cancer-type", {"declined"}}}, false},
        Somebody{"hormone-therapy",
                 {{"cancer-type", {"breast"}},
                  {"hormone-sensitive", {"no"}},
                  {"on-hormone-therapy", {"no"}}},
                 false},
        Somebody{"hormone-therapy", {{"cancer-type", {"lung"}}}, false},
        Somebody{"pain-medicine", {}, false}, Somebody{"steroids", {}, false},
        Somebody{"steroids",
                 {{"pain-now", {"3"}}, {"pain-medicine", {"shop"}}, {"pain-relief", {"enough"}}},
                 false},
        Somebody{"external-radiation", {{"lesion-count", {"1"}}}, false},
        Somebody{"surgery-stabilise", {{"bone-strength", {"sound"}}}, false},
        Somebody{"surgery-cement",
                 {{"pain-now", {"5"}}, {"pain-sites", {"left-arm"}}, {"bone-strength", {"broken"}}},
                 false},
        Somebody{"surgery-repair", {{"bone-strength", {"weak"}}}, false},
        Somebody{"heat-or-cold",
                 {{"pain-now", {"2"}}, {"lesion-count", {"1"}}, {"treatments-tried", {"none"}}},
                 false},
        Somebody{"radiation-by-vein",
                 {{"cancer-type", {"lung"}}, {"lesion-count", {"6-plus"}}},
                 false}));

TEST(Myeloma, NeverBringsUpHormonesNorRadiationByVein) {
  for (const auto* count : {"1", "2", "3-5", "6-plus", "unknown"}) {
    for (const auto otherwise : {Otherwise::calm, Otherwise::does_not_know}) {
      Visitor visitor(real_aid());
      visitor.talks_through({{"cancer-type", {"myeloma"}}, {"lesion-count", {count}}}, otherwise);
      EXPECT_FALSE(visitor.comes_up("hormone-therapy")) << count;
      EXPECT_FALSE(visitor.comes_up("radiation-by-vein")) << count;
    }
  }
}

TEST(Myeloma, DoesNotBringThemUpAfterAnotherTypeWasAnsweredFirst) {
  Visitor visitor(real_aid());
  visitor.talks_through({{"cancer-type", {"prostate"}},
                         {"hormone-sensitive", {"yes"}},
                         {"on-hormone-therapy", {"yes"}},
                         {"lesion-count", {"6-plus"}}});
  ASSERT_TRUE(visitor.comes_up("hormone-therapy"));
  visitor.answers("cancer-type", {"myeloma"});
  EXPECT_FALSE(visitor.comes_up("hormone-therapy"));
  EXPECT_FALSE(visitor.comes_up("radiation-by-vein"));
}

TEST(AnUnknownCount, IsNeverTreatedAsFewOrMany) {
  for (const auto* type : {"breast", "lung", "kidney"}) {
    const Answers hurting{{"cancer-type", {type}},
                          {"pain-now", {"5"}},
                          {"pain-sites", {"left-hip"}},
                          {"treatments-tried", {"external-radiation"}},
                          {"pain-medicine", {"none"}}};
    auto declined = hurting;
    declined["lesion-count"] = {"declined"};
    auto unknown = hurting;
    unknown["lesion-count"] = {"unknown"};
    Visitor who_does_not_know(real_aid());
    Visitor who_does_not_say(real_aid());
    EXPECT_EQ(who_does_not_know.talks_through(unknown).treatments(),
              who_does_not_say.talks_through(declined).treatments())
        << type;
  }
}

TEST(AnUnknownCount, IsNoReason) {
  const auto count = real_aid().questionnaire.find("lesion-count");
  Visitor visitor(real_aid());
  visitor.talks_through(
      {{"lesion-count", {"unknown"}}, {"pain-worst", {"9"}}, {"cancer-type", {"breast"}}},
      Otherwise::does_not_know);
  const auto answers = answers_of(visitor.session.response, real_aid().questionnaire);
  for (const auto& shown : shown_options(real_aid(), visitor.session.response)) {
    for (const auto rule : shown.rules) {
      const auto cited = because(real_aid().options[shown.option].shown_when[rule].when, answers);
      EXPECT_EQ(std::count(cited.begin(), cited.end(), count), 0)
          << real_aid().options[shown.option].id;
    }
  }
}

}  // namespace
}  // namespace kiosk
