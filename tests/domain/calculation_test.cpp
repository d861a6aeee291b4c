// What a form works out from answers: in which occurrences, when anew, and when not.
#include "app/domain/calculation.h"

#include <gtest/gtest.h>

#include "app/domain/enablement.h"
#include "app/domain/expression_evaluator.h"
#include "app/domain/set_answers.h"
#include "tests/support/forms.h"

namespace kiosk {
namespace {

using namespace testing_forms;
using Answers = std::optional<std::vector<Answer>>;

/// Expressions that are functions in C++: for tests. What a function reads is said beside it.
class Functions final : public ExpressionEvaluator {
 public:
  using Function = std::function<Answers(const Response&, NodeIndex)>;

  std::map<ItemIndex, Function> calculated_by{};
  std::map<ItemIndex, Function> begun_by{};
  std::map<ItemIndex, std::vector<ItemIndex>> read_by{};  ///< by the item that is read
  std::map<ItemIndex, Function> most_by{};                ///< the upper bound of an item
  std::map<ItemIndex, std::vector<ItemIndex>> bounds_read_by{};

  bool applies(const Response&, NodeIndex, std::string_view) const override { return true; }
  Answers calculated(const Response& response, NodeIndex node, std::string_view) const override {
    return of(calculated_by, response, node);
  }
  Answers initial(const Response& response, NodeIndex node, std::string_view) const override {
    return of(begun_by, response, node);
  }
  std::size_t populated(const Response&, NodeIndex, std::string_view) const override { return 0; }
  std::vector<std::size_t> broken_constraints(const Response&, NodeIndex,
                                              std::string_view) const override {
    return {};
  }
  std::vector<std::size_t> broken_constraints(const Response&, std::string_view) const override {
    return {};
  }
  std::vector<ItemIndex> read_by_constraint(ItemIndex, std::size_t) const override { return {}; }
  std::optional<Item> effective_item(const Response& response, NodeIndex node,
                                     std::string_view) const override {
    const auto most = of(most_by, response, node);
    if (!most || most->empty()) return std::nullopt;
    Item made{.type = ItemType::integer};
    made.limits.max_value = most->front();
    return made;
  }
  std::vector<ItemIndex> enabled_by(ItemIndex) const override { return {}; }
  std::vector<ItemIndex> calculated_from(ItemIndex changed) const override {
    return of(read_by, changed);
  }
  std::vector<ItemIndex> altered_by(ItemIndex changed) const override {
    return of(bounds_read_by, changed);
  }

 private:
  static Answers of(const std::map<ItemIndex, Function>& functions, const Response& response,
                    NodeIndex node) {
    const auto found = functions.find(response.items[node].item);
    return found == functions.end() ? std::nullopt : found->second(response, node);
  }
  static std::vector<ItemIndex> of(const std::map<ItemIndex, std::vector<ItemIndex>>& lists,
                                   ItemIndex item) {
    const auto found = lists.find(item);
    return found == lists.end() ? std::vector<ItemIndex>{} : found->second;
  }
};

Item calculated(Item item) {
  item.expressions.calculated = FormExpression{};
  return item;
}
Item begun(Item item) {
  item.expressions.initial = FormExpression{};
  return item;
}
Item bounded(Item item) {
  item.expressions.parts = {{.kind = WorkedOutPart::Kind::most}};
  return item;
}

Answer whole(std::int64_t number) { return number; }

/// One more than the answer before this one in the response.
Answers one_more(const Response& response, NodeIndex node) {
  const auto& before = response.items[node - 1];
  if (!before.enabled || before.answers.empty()) return std::vector<Answer>{};
  return std::vector{whole(std::get<std::int64_t>(before.answers[0]) + 1)};
}

Functions::Function always(std::int64_t number) {
  return [number](const Response&, NodeIndex) { return std::vector{whole(number)}; };
}

std::string answers_in(const Response& response) {
  std::string all;
  for (const auto& entry : response.items) {
    if (!all.empty()) all += ' ';
    if (entry.answers.empty()) all += '-';
    for (const auto& answer : entry.answers) {
      if (const auto* number = std::get_if<std::int64_t>(&answer)) all += std::to_string(*number);
      else all += '*';
    }
  }
  return all;
}

class Calculation : public testing::Test {
 protected:
  void ask(std::vector<Item> items) {
    form_ = form(std::move(items));
    form_.evaluator = functions_;
    response_ = blank_response(form_);
  }
  void answer(NodeIndex node, std::vector<Answer> answers) {
    set_answers(response_, form_, node, std::move(answers));
    calculate_after(response_, form_, node, settle_enablement_after(response_, form_, node));
  }
  std::string answers() const { return answers_in(response_); }

  std::shared_ptr<Functions> functions_ = std::make_shared<Functions>();
  Questionnaire form_{};
  Response response_{};
};

TEST_F(Calculation, GoesAlongAChain) {
  functions_->calculated_by = {{1, one_more}, {2, one_more}};
  functions_->read_by = {{0, {1}}, {1, {2}}};
  ask({item("a", ItemType::integer), calculated(item("b", ItemType::integer)),
       calculated(item("c", ItemType::integer))});
  EXPECT_EQ(answers(), "- - -");

  answer(0, {whole(5)});
  EXPECT_EQ(answers(), "5 6 7");

  answer(0, {});
  EXPECT_EQ(answers(), "- - -");
}

/// Two items that feed each other: the form is wrong, and the kiosk goes on.
TEST_F(Calculation, OfItemsThatFeedEachOtherEnds) {
  int rounds = 0;
  functions_->calculated_by[1] = [](const Response& response, NodeIndex node) -> Answers {
    const auto& other = response.items[node + 1].answers;
    return other.empty() ? response.items[0].answers : other;
  };
  functions_->calculated_by[2] = [&](const Response& response, NodeIndex node) {
    ++rounds;
    return one_more(response, node);
  };
  functions_->read_by = {{0, {1}}, {1, {2}}, {2, {1}}};
  ask({item("start", ItemType::integer), calculated(item("a", ItemType::integer)),
       calculated(item("b", ItemType::integer))});

  answer(0, {whole(1)});

  EXPECT_GT(rounds, 3);
  EXPECT_LT(rounds, 50);
}

TEST_F(Calculation, GivesNoAnswerThatTheItemDoesNotAllow) {
  functions_->calculated_by = {{0, always(11)}, {1, always(10)}};
  auto tens = calculated(item("a", ItemType::integer));
  tens.limits.max_value = whole(10);
  auto more = tens;
  more.link_id = "b";
  ask({tens, more});

  EXPECT_EQ(answers(), "- 10");
}

TEST_F(Calculation, LeavesAloneWhatDoesNotApply) {
  functions_->calculated_by = {{1, always(3)}};
  ask({item("yes", ItemType::boolean),
       when(calculated(item("a", ItemType::integer)), compare_to(0, Operator::equals, true))});
  EXPECT_EQ(answers(), "- -");

  functions_->read_by = {{0, {1}}};
  answer(0, {true});
  EXPECT_EQ(answers(), "* 3");
}

TEST_F(Calculation, AnAnswerThatThePersonChangedStaysTheirsUntilTheyTakeItBack) {
  functions_->calculated_by = {{1, one_more}};
  functions_->read_by = {{0, {1}}};
  ask({item("a", ItemType::integer), calculated(item("b", ItemType::integer))});
  answer(0, {whole(1)});

  answer(1, {whole(40)});
  answer(0, {whole(2)});
  EXPECT_EQ(answers(), "2 40");

  answer(1, {});
  answer(0, {whole(3)});
  EXPECT_EQ(answers(), "3 4");
}

/// Who types what was worked out anyway has changed nothing.
TEST_F(Calculation, AnAnswerThatIsTheOneWorkedOutIsNobodysChange) {
  functions_->calculated_by = {{1, one_more}};
  functions_->read_by = {{0, {1}}};
  ask({item("a", ItemType::integer), calculated(item("b", ItemType::integer))});
  answer(0, {whole(1)});

  answer(1, {whole(2)});
  answer(0, {whole(7)});

  EXPECT_EQ(answers(), "7 8");
}

TEST_F(Calculation, AFormBeginsWithItsInitialValuesWhereThereIsNoAnswer) {
  functions_->begun_by = {{0, always(5)}, {1, always(6)}, {2, always(99)}};
  auto small = begun(item("c", ItemType::integer));
  small.limits.max_value = whole(10);
  auto given = begun(item("b", ItemType::integer));
  given.entry.initial = {whole(1)};
  ask({begun(item("a", ItemType::integer)), given, small});

  EXPECT_EQ(answers(), "5 1 -");
}

TEST_F(Calculation, WhatIsWorkedOutFromTheBeginningGoesByTheInitialValues) {
  functions_->begun_by = {{0, always(5)}};
  functions_->calculated_by = {{1, one_more}};
  functions_->read_by = {{0, {1}}};
  ask({begun(item("a", ItemType::integer)), calculated(item("b", ItemType::integer))});

  EXPECT_EQ(answers(), "5 6");
}

class InARepeatingGroup : public Calculation {
 protected:
  /// A group with a number, one more than it, and one more again, and an item after the group.
  void ask_groups() {
    functions_->begun_by = {{1, always(5)}};
    functions_->calculated_by = {{2, one_more}, {3, one_more}, {4, always(1)}};
    functions_->read_by = {{1, {2}}, {2, {3}}};
    auto group = item("group", ItemType::group);
    group.repeats = true;
    ask({group, beneath(begun(item("a", ItemType::integer)), 0),
         beneath(calculated(item("b", ItemType::integer)), 0),
         beneath(calculated(item("c", ItemType::integer)), 0),
         calculated(item("after", ItemType::integer))});
  }
};

TEST_F(InARepeatingGroup, WhatIsBeneathAnAddedOccurrenceIsWorkedOutThere) {
  ask_groups();
  EXPECT_EQ(answers(), "- 5 6 7 1");

  add_occurrence(response_, form_, 0);

  EXPECT_EQ(answers(), "- 5 6 7 - 5 6 7 1");
}

TEST_F(InARepeatingGroup, EachOccurrenceHasItsOwn) {
  ask_groups();
  add_occurrence(response_, form_, 0);

  answer(1, {whole(10)});
  EXPECT_EQ(answers(), "- 10 11 12 - 5 6 7 1");

  answer(5, {whole(20)});
  EXPECT_EQ(answers(), "- 10 11 12 - 20 21 22 1");
}

TEST_F(InARepeatingGroup, WhatAPersonChangedInOneOccurrenceIsTheirsThereAlone) {
  ask_groups();
  add_occurrence(response_, form_, 0);

  answer(2, {whole(50)});
  answer(1, {whole(10)});
  answer(5, {whole(10)});

  EXPECT_EQ(answers(), "- 10 50 51 - 10 11 12 1");
}

TEST_F(InARepeatingGroup, PartsOfItemsAreWorkedOutInAnAddedOccurrenceToo) {
  functions_->most_by = {{1, [](const Response& response, NodeIndex node) -> Answers {
                            return std::vector{
                                whole(10 * (response.items[node - 1].occurrence + 1))};
                          }}};
  auto group = item("group", ItemType::group);
  group.repeats = true;
  ask({group, beneath(bounded(item("a", ItemType::integer)), 0)});

  add_occurrence(response_, form_, 0);

  EXPECT_EQ(effective_item(response_.items[1], form_).limits.whole_max(), 10);
  EXPECT_EQ(effective_item(response_.items[3], form_).limits.whole_max(), 20);
}

class BeneathAnAnswer : public Calculation {
 protected:
  /// Numbers, several; that item of each; and one after them.
  void ask_numbers(const Item& of_each) {
    auto question = item("q", ItemType::integer);
    question.repeats = true;
    ask({question, beneath(of_each, 0), item("after", ItemType::integer)});
  }
  /// Numbers, several; of each, one more than the number of answers before it.
  void ask_of_each() {
    functions_->calculated_by = {{1, [](const Response& response, NodeIndex node) -> Answers {
                                    return std::vector{whole(response.items[node].of_answer + 1)};
                                  }}};
    ask_numbers(calculated(item("place", ItemType::integer)));
  }
};

TEST_F(BeneathAnAnswer, WhatIsAskedAboutItIsWorkedOutForEachAnswer) {
  ask_of_each();

  answer(0, {whole(8), whole(9)});

  EXPECT_EQ(answers(), "89 1 2 -");
}

TEST_F(BeneathAnAnswer, AnAnswerThatMovesUpIsWorkedOutInItsNewPlace) {
  ask_of_each();
  answer(0, {whole(7), whole(8), whole(9)});

  answer(0, {whole(7), whole(9)});

  EXPECT_EQ(answers(), "79 1 2 -");
}

TEST_F(BeneathAnAnswer, OnlyWhatIsAskedAboutANewAnswerBeginsWithItsInitialValue) {
  functions_->begun_by = {{1, always(5)}};
  ask_numbers(begun(item("of it", ItemType::integer)));
  answer(0, {whole(8)});
  ASSERT_EQ(answers(), "8 5 -");
  answer(1, {});

  answer(0, {whole(8), whole(9)});

  EXPECT_EQ(answers(), "89 - 5 -") << "what the person took away stays away";
}

TEST_F(BeneathAnAnswer, PartsOfItemsAreWorkedOutForANewAnswerToo) {
  functions_->most_by = {{1, [](const Response& response, NodeIndex node) -> Answers {
                            return std::vector{whole(10 * (response.items[node].of_answer + 1))};
                          }}};
  ask_numbers(bounded(item("of it", ItemType::integer)));

  answer(0, {whole(8), whole(9)});

  EXPECT_EQ(effective_item(response_.items[1], form_).limits.whole_max(), 10);
  EXPECT_EQ(effective_item(response_.items[2], form_).limits.whole_max(), 20);
}

TEST_F(Calculation, APartOfAnItemFollowsTheAnswersThatItReads) {
  functions_->most_by = {{1, [](const Response& response, NodeIndex) -> Answers {
                            return response.items[0].answers;
                          }}};
  functions_->bounds_read_by = {{0, {1}}};
  ask({item("a", ItemType::integer), bounded(item("b", ItemType::integer))});
  EXPECT_FALSE(response_.items[1].override_item);

  answer(0, {whole(4)});
  EXPECT_EQ(effective_item(response_.items[1], form_).limits.whole_max(), 4);

  answer(0, {});
  EXPECT_FALSE(response_.items[1].override_item);
}

/// The bound reads what is worked out, which nobody typed.
TEST_F(Calculation, APartThatReadsWhatIsWorkedOutFollowsItToo) {
  functions_->calculated_by = {{1, one_more}};
  functions_->read_by = {{0, {1}}};
  functions_->most_by = {{2, [](const Response& response, NodeIndex) -> Answers {
                            return response.items[1].answers;
                          }}};
  functions_->bounds_read_by = {{1, {2}}};
  ask({item("a", ItemType::integer), calculated(item("b", ItemType::integer)),
       bounded(item("c", ItemType::integer))});

  answer(0, {whole(4)});

  EXPECT_EQ(effective_item(response_.items[2], form_).limits.whole_max(), 5);
}

TEST_F(Calculation, OfAResponseThatWasReadChangesNoAnswer) {
  functions_->calculated_by = {{1, one_more}};
  functions_->most_by = {{2, always(3)}};
  ask({item("a", ItemType::integer), calculated(item("b", ItemType::integer)),
       bounded(item("c", ItemType::integer))});
  response_.items[0].answers = {whole(1)};
  response_.items[2].override_item = nullptr;

  work_out_parts(response_, form_);

  EXPECT_EQ(answers(), "1 - -");
  EXPECT_EQ(effective_item(response_.items[2], form_).limits.whole_max(), 3);
}

}  // namespace
}  // namespace kiosk
