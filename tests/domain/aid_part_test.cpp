// The parts in which an aid is signed: nothing that a patient sees is left out.
#include "app/domain/aid_part.h"

#include <gtest/gtest.h>

#include "tests/support/forms.h"

namespace kiosk {
namespace {

using namespace testing_forms;

std::string names_of(const std::vector<AidPart>& parts) {
  std::string names;
  for (const auto& part : parts) names += (names.empty() ? "" : " ") + name_of(part);
  return names;
}

bool has(const DecisionAid& aid, const std::string& part) {
  return (' ' + names_of(parts_of(aid)) + ' ').find(' ' + part + ' ') != std::string::npos;
}

TEST(PartsOfAnAid, AreEveryCardRuleFigureSignAndQuestionKindByKind) {
  DecisionAid aid{.questionnaire = form({item("pain", ItemType::integer)})};
  aid.options = {{.id = "ice"}, {.id = "rest"}};
  aid.evidence = {{.id = "less-pain"}};
  aid.urgent_signs = {{.id = "legs"}};
  EXPECT_EQ(names_of(parts_of(aid)),
            "card.ice card.rest rule.ice rule.rest figure.less-pain sign.legs question.pain "
            "page.about");
}

TEST(PartsOfAnAid, AreListsAndPagesOnlyWhereTheAidHasThem) {
  const DecisionAid bare{};
  EXPECT_EQ(names_of(parts_of(bare)), "page.about");

  DecisionAid aid;
  aid.families = {{.id = "surgery"}};
  EXPECT_TRUE(has(aid, "page.map")) << "families without rows";
  aid = {};
  aid.rows = {{.id = "how"}};
  EXPECT_TRUE(has(aid, "page.map")) << "rows without families";
  aid = {};
  aid.topics = {{.id = "money"}};
  EXPECT_TRUE(has(aid, "list.questions")) << "topics without suggestions";
  aid = {};
  aid.suggested_questions = {{.id = "why"}};
  EXPECT_TRUE(has(aid, "list.questions")) << "suggestions without topics";
  aid = {};
  aid.goals = {{}};
  aid.ready = {{}};
  EXPECT_TRUE(has(aid, "list.goals") && has(aid, "list.ready"));
}

TEST(PartsOfAnAid, APageOfTextIsOneAndWordsBesideAQuestionBelongToIt) {
  auto help = beneath(item("help", ItemType::display), 0);
  help.control = ItemControl::help;
  const DecisionAid aid{
      .questionnaire = form({item("pain", ItemType::integer), help,
                             item("a-word", ItemType::display), item("group", ItemType::group)})};
  EXPECT_EQ(names_of(parts_of(aid)), "question.pain question.a-word page.about");
}

/// A question that some clinics switch on is signed like those that all ask.
TEST(PartsOfAnAid, AHiddenQuestionIsOneWhereASignOfSomeClinicsReadsIt) {
  auto low = item("low", ItemType::boolean);
  low.hidden = true;
  auto never = item("never", ItemType::boolean);
  never.hidden = true;
  DecisionAid aid{.questionnaire = form({low, never})};
  aid.urgent_signs = {{.id = "low", .when = compare_to(0, Operator::equals, true)}};
  EXPECT_FALSE(has(aid, "question.low"));
  aid.urgent_signs[0].asked_where = "ask_low";
  EXPECT_TRUE(has(aid, "question.low"));
  EXPECT_FALSE(has(aid, "question.never"));
}

TEST(PartsOfAnAid, AFormWithoutAnAidHasNone) {
  EXPECT_TRUE(parts_of(asking({item("q", ItemType::boolean)})).empty());
}

TEST(PartsOfACard, AreTheCardItsRuleAndItsFigures) {
  DecisionAid aid;
  aid.options = {{.id = "ice", .evidence = {"less-pain", "cold-skin"}}};
  EXPECT_EQ(names_of(parts_of_card(aid, 0)), "card.ice rule.ice figure.less-pain figure.cold-skin");
}

TEST(PartsThatAreSigned, AreAllSomeOrNone) {
  DecisionAid aid{.languages = {"en", "es"}};
  aid.options = {{.id = "ice"}};
  const auto parts = parts_of_card(aid, 0);
  EXPECT_EQ(reviewed(aid, parts, "en"), Reviewed::none);
  aid.review.signed_parts["en"]["card.ice"] = true;
  EXPECT_EQ(reviewed(aid, parts, "en"), Reviewed::some);
  EXPECT_EQ(reviewed(aid, parts, "es"), Reviewed::none);
  aid.review.signed_parts["en"]["rule.ice"] = true;
  EXPECT_EQ(reviewed(aid, parts, "en"), Reviewed::all);
  aid.review.signed_parts["en"]["rule.ice"] = false;  // changed since
  EXPECT_EQ(reviewed(aid, parts, "en"), Reviewed::some);
  EXPECT_EQ(reviewed(aid, {}, "en"), Reviewed::all);
}

}  // namespace
}  // namespace kiosk
