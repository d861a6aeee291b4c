// Made-up visits hold the aid against its invariants; and an aid that breaks one is found out.
#include <gtest/gtest.h>

#include "app/commands/simulated_visit.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

constexpr std::uint64_t most_visits = 5000;

/// What many visits came to.
struct Outcome {
  std::string violation{};
  std::set<OptionId> shown{};
  std::set<std::string> signs{};
  std::set<LinkId> asked{};
};

Outcome many_visits(const DecisionAid& aid) {
  const auto named = rule_arguments(aid);
  Outcome outcome;
  for (std::uint64_t seed = 0; seed < most_visits && outcome.violation.empty(); ++seed) {
    const auto record = simulate_visit(aid, named, seed);
    outcome.violation = record.violation;
    for (const auto& shown : record.shown) outcome.shown.insert(aid.options[shown.option].id);
    for (const auto sign : record.signs) outcome.signs.insert(aid.urgent_signs[sign].id);
    for (const auto item : record.asked)
      outcome.asked.insert(aid.questionnaire.items[item].link_id);
  }
  return outcome;
}

bool says(const Outcome& outcome, const std::string& part) {
  return outcome.violation.find(part) != std::string::npos;
}

Condition always() { return {.kind = Condition::Kind::all}; }
Condition never() { return {.kind = Condition::Kind::any}; }
Option& option(DecisionAid& aid, const OptionId& id) { return aid.options[option_named(aid, id)]; }

TEST(ManyVisits, BreakNothing) { EXPECT_EQ(many_visits(real_aid()).violation, ""); }

TEST(ManyVisits, ReachEveryTreatmentEverySignAndEveryQuestion) {
  const auto outcome = many_visits(real_aid());
  for (const auto& each : real_aid().options)
    EXPECT_TRUE(outcome.shown.contains(each.id)) << each.id;
  for (const auto& each : real_aid().urgent_signs) {
    const bool stops = each.speed != Urgency::week && each.asked_where.empty();
    EXPECT_EQ(outcome.signs.contains(each.id), stops) << each.id;
  }
  for (const auto& each : real_aid().questionnaire.items) {
    EXPECT_TRUE(!each.is_question() || each.hidden || outcome.asked.contains(each.link_id))
        << each.link_id;
  }
}

TEST(ManyVisits, OfTheSameSeedAreTheSame) {
  const auto named = rule_arguments(real_aid());
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    const auto one = simulate_visit(real_aid(), named, seed);
    const auto other = simulate_visit(real_aid(), named, seed);
    EXPECT_EQ(one.asked, other.asked);
    EXPECT_EQ(one.shown.size(), other.shown.size());
  }
}

TEST(ABrokenAid, WhoseTreatmentNeverComesUpIsFoundOut) {
  auto aid = real_aid();
  for (auto& rule : option(aid, "surgery-repair").shown_when) rule.when = never();
  EXPECT_FALSE(many_visits(aid).shown.contains("surgery-repair"));
}

TEST(ABrokenAid, WhoseUrgentSignCannotFireIsFoundOut) {
  auto aid = real_aid();
  aid.urgent_signs.front().when = never();
  EXPECT_FALSE(many_visits(aid).signs.contains(aid.urgent_signs.front().id));
}

TEST(ABrokenAid, WithoutATreatmentForSomebodyIsFoundOut) {
  auto aid = real_aid();
  for (auto& each : aid.options)
    std::erase_if(each.shown_when,
                  [](const Rule& rule) { return questions_read(rule.when).empty(); });
  aid.options.erase(std::remove_if(aid.options.begin(), aid.options.end(),
                                   [](const Option& each) {
                                     return each.id != "chemotherapy" &&
                                            each.id != "surgery-repair";
                                   }),
                    aid.options.end());
  EXPECT_TRUE(says(many_visits(aid), "there is no treatment to talk about"))
      << many_visits(aid).violation;
}

TEST(ABrokenAid, WhoseReasonNamesAnAnswerThatDidNotBringItUpIsFoundOut) {
  auto aid = real_aid();
  auto& rule = option(aid, "comfort-care").shown_when.back();
  const auto count = aid.questionnaire.find("lesion-count");
  rule.when = {.kind = Condition::Kind::any,
               .parts = {always(),
                         {.kind = Condition::Kind::comparison,
                          .question = count,
                          .operation = Operator::equals,
                          .operand = Coding{.code = "1"}}}};
  aid.texts[aid.languages.front()]["reasons." + rule.because + ".you"] =
      "there is cancer in {lesion_count} places";
  EXPECT_TRUE(says(many_visits(aid), "names an answer that did not bring it up: lesion-count"))
      << many_visits(aid).violation;
}

TEST(ABrokenAid, WhoseNeededQuestionCannotBeAnsweredIsADeadEndThatIsFoundOut) {
  auto aid = real_aid();
  aid.questionnaire.items[aid.questionnaire.find("cancer-type")].limits.min_occurs =
      2;  // of a question that takes one
  aid.questionnaire.items[aid.questionnaire.find("cancer-type")].entry.decline = {};
  EXPECT_TRUE(says(many_visits(aid), "the visit does not end")) << many_visits(aid).violation;
}

TEST(ABrokenAid, GivesTheAnswersOfTheVisitThatBrokeIt) {
  auto aid = real_aid();
  for (auto& entry : aid.options) entry.shown_when.clear();
  const auto record = simulate_visit(aid, rule_arguments(aid), 1);
  EXPECT_TRUE(record.response.begun());
  EXPECT_FALSE(record.violation.empty());
}

}  // namespace
}  // namespace kiosk
