// Visits that are computed from the packed aid come to the same as those that are walked.
#include "app/commands/made_up_visits.h"

#include <gtest/gtest.h>

#include "app/commands/visit_words.h"
#include "app/content/read_content.h"
#include "tests/support/small_aid.h"
#include "tests/support/tiny_aid.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

constexpr int many = 1500;

/// Walks visits one by one; the first that comes to something else, or "".
std::string first_difference(const DecisionAid& aid, const CohortPerson* person, int visits) {
  MadeUpVisits made(aid, 11, person, true);
  for (int i = 0; i < visits && made.violation().empty(); ++i) made.next();
  EXPECT_EQ(made.why_all_are_walked(), "");
  EXPECT_EQ(made.computed(), made.walked());
  return made.violation();
}

Cohort real_cohort() {
  const auto reading = read_cohort(real_aid().folder / "cohort.toml", real_aid().questionnaire);
  EXPECT_TRUE(reading.value);
  return *reading.value;
}

TEST(ComputedVisits, OfPeopleWhoAnswerAtRandomComeToTheSameAsWalkedOnes) {
  EXPECT_EQ(first_difference(real_aid(), nullptr, many), "");
}

TEST(ComputedVisits, OfTheWaitingRoomComeToTheSameWithTheirTouchesWordsAndQuestions) {
  const auto cohort = real_cohort();
  const VisitWords words(real_aid(), "en");
  const CohortPerson person{.cohort = cohort, .words = words};

  EXPECT_EQ(first_difference(real_aid(), &person, many), "");
}

TEST(ComputedVisits, OfAToyAidComeToTheSame) {
  const TinyAid tiny;
  const auto read = read_aid(tiny.path());
  ASSERT_TRUE(read.value);
  EXPECT_EQ(first_difference(*read.value, nullptr, many), "");
}

/// Aids in which something is asked, shown or excluded in another way.
struct Change {
  const char* name;
  void (*make)(DecisionAid&);
};

ItemIndex question(const DecisionAid& aid, const char* link_id) {
  return aid.questionnaire.find(link_id);
}

class AChangedAid : public testing::TestWithParam<Change> {};

TEST_P(AChangedAid, IsComputedAsItIsWalked) {
  auto aid = real_aid();
  GetParam().make(aid);

  EXPECT_EQ(first_difference(aid, nullptr, many / 5), "");
}

INSTANTIATE_TEST_SUITE_P(
    Each, AChangedAid,
    testing::Values(
        Change{"without_pages_of_rows", [](DecisionAid& aid) { aid.sign_pages.resize(3); }},
        Change{"whose_page_has_one_row_behind_its_text",
               [](DecisionAid& aid) {
                 for (auto& page : aid.sign_pages) {
                   if (page.id == "places") page.questions.pop_back();
                 }
               }},
        Change{"without_pages", [](DecisionAid& aid) { aid.sign_pages.clear(); }},
        Change{"where_the_low_are_asked", [](DecisionAid& aid) { ask_where(aid, "ask_low"); }},
        Change{"with_a_sign_that_holds_until_it_is_denied",
               [](DecisionAid& aid) {
                 aid.urgent_signs.front().when = {
                     .kind = Condition::Kind::none,
                     .parts = {{.kind = Condition::Kind::comparison,
                                .question = question(aid, "pain-medicine"),
                                .operation = Operator::exists,
                                .operand = true}}};
               }},
        Change{"with_counts_and_not_equals",
               [](DecisionAid& aid) {
                 aid.options.front().shown_when.front().when = {
                     .kind = Condition::Kind::all,
                     .parts = {{.kind = Condition::Kind::count,
                                .question = question(aid, "pain-sites"),
                                .among = {Coding{.code = "head"}, Coding{.code = "chest"}},
                                .at_least = 0,
                                .at_most = 1},
                               {.kind = Condition::Kind::comparison,
                                .question = question(aid, "health"),
                                .operation = Operator::not_equals,
                                .operand = Coding{.code = "none"}}}};
               }}),
    [](const auto& change) { return std::string(change.param.name); });

TEST(ComputedVisits, ThatComeToSomethingElseAreReportedWithTheirSeed) {
  auto aid = real_aid();
  MadeUpVisits visits(aid, 1, nullptr, true);
  aid.options.front().shown_when.clear();  // behind the back of what was packed before

  for (int i = 0; i < many && visits.violation().empty(); ++i) visits.next();

  EXPECT_NE(visits.violation(), "");
  EXPECT_NE(visits.broken_seed(), 0U);
}

TEST(ComputedVisits, ThatBreakAnInvariantAreWalkedToSayWhich) {
  auto aid = real_aid();
  for (auto& option : aid.options) option.shown_when.clear();
  for (auto& option : aid.options) option.not_shown.clear();
  MadeUpVisits visits(aid, 1, nullptr, false);

  visits.next();

  EXPECT_EQ(visits.violation(), "there is no treatment to talk about");
  EXPECT_TRUE(visits.broken_response().begun());
}

TEST(ComputedVisits, AreWalkedOneInSixtyFourEvenIfNobodyAsks) {
  MadeUpVisits visits(real_aid(), 1, nullptr, false);

  for (int i = 0; i < 640; ++i) visits.next();

  EXPECT_EQ(visits.computed(), 640U);
  EXPECT_EQ(visits.walked(), 10U);
}

TEST(ComputedVisits, AreNoneWhereAQuestionIsTypedAndTheReasonIsSaid) {
  auto aid = real_aid();
  aid.questionnaire.items[question(aid, "lesion-count")].type = ItemType::text;
  aid.questionnaire.items[question(aid, "lesion-count")].options.clear();
  MadeUpVisits visits(aid, 1, nullptr, false);

  visits.next();

  EXPECT_EQ(visits.why_all_are_walked(), "lesion-count: its answers are not listed");
  EXPECT_EQ(visits.computed(), 0U);
  EXPECT_EQ(visits.walked(), 1U);
}

TEST(ComputedVisits, AreNoneOfAnAidWhoseAnswersAreNotListedSoThatAllAreWalked) {
  const auto aid = small_aid();
  MadeUpVisits visits(aid, 1, nullptr, false);

  for (int i = 0; i < 100; ++i) visits.next();

  EXPECT_EQ(visits.walked(), 100U);
  EXPECT_NE(visits.why_all_are_walked(), "");
}

TEST(ComputedVisits, AreNoneWhereAQuestionDependsOnALaterOne) {
  auto aid = real_aid();
  auto& first = aid.questionnaire.items[question(aid, "pain-now")];
  first.conditional = true;
  first.enable_when = {.kind = Condition::Kind::comparison,
                       .question = question(aid, "health"),
                       .operation = Operator::exists,
                       .operand = false};
  aid.questionnaire.index();
  MadeUpVisits visits(aid, 1, nullptr, false);

  visits.next();

  EXPECT_EQ(visits.why_all_are_walked(), "pain-now: it depends on a later question");
}

}  // namespace
}  // namespace kiosk
