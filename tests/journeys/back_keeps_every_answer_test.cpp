// Going back is always possible and costs nothing.
#include <gtest/gtest.h>

#include "tests/support/visitor.h"

namespace kiosk {
namespace {

const Answers given{{"pain-now", {"3"}},
                    {"pain-worst", {"6"}},
                    {"pain-sites", {"neck", "chest"}},
                    {"pain-medicine", {"shop", "prescribed"}},
                    {"pain-relief", {"not"}},
                    {"cancer-type", {"breast"}},
                    {"her2", {"yes"}},
                    {"sign-legs", {"yes"}}};

std::map<LinkId, std::vector<std::string>> all_kept(const Visitor& visitor) {
  std::map<LinkId, std::vector<std::string>> kept;
  for (const auto& item : real_aid().questionnaire.items) {
    if (item.is_question()) kept[item.link_id] = visitor.kept(item.link_id);
  }
  return kept;
}

TEST(Back, FromTheSummaryToTheBeginningKeepsEveryAnswerOutOfSight) {
  Visitor visitor(real_aid());
  visitor.talks_through(given)
      .dispatch(StarToggled{3})
      .walks_to_the_summary()
      .dispatch(QuestionToggled{"chemo-visits"});
  const auto before = all_kept(visitor);

  std::vector<std::string> way;
  while (visitor.at() != "paused" && way.size() < 100) way.push_back(visitor.goes_back().at());

  EXPECT_EQ(way.back(), "paused");
  EXPECT_EQ(all_kept(visitor), before);
  EXPECT_EQ(visitor.session.starred, std::vector<OptionIndex>{3});
  EXPECT_TRUE(visitor.session.question_list.contains("chemo-visits"));
  EXPECT_EQ(before.at("pain-sites"), (std::vector<std::string>{"neck", "chest"}));
}

TEST(Back, LeadsPastEveryQuestionInTheReverseOrder) {
  Visitor visitor(real_aid());
  visitor.talks_through(given);
  auto there = visitor.path();
  std::erase(there, "urgent");  // the way back is not stopped by what staff know of
  std::vector<std::string> back;
  while (back.size() < 100) {
    visitor.goes_back();
    if (visitor.at() == "paused") break;
    back.push_back(visitor.at());
  }
  EXPECT_EQ(back, std::vector<std::string>(there.rbegin(), there.rend()));
}

TEST(Back, AndGoOnFindTheSameTreatments) {
  Visitor visitor(real_aid());
  visitor.talks_through(given);
  const auto before = visitor.treatments();
  while (visitor.at() != "paused") visitor.goes_back();
  EXPECT_EQ(visitor.dispatch(VisitResumed{}).walks_to_the_treatments().treatments(), before);
}

TEST(Back, AndStartAnewShowTheNextPersonNothing) {
  Visitor visitor(real_aid());
  visitor.talks_through(given);
  while (visitor.at() != "paused") visitor.goes_back();
  visitor.dispatch(VisitDropped{}).starts();
  for (const auto& [question, answers] : all_kept(visitor))
    EXPECT_TRUE(answers.empty()) << question;
}

}  // namespace
}  // namespace kiosk
