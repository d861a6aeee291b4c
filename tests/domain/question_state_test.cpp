// One state of a question, by which Next, the page of answers, the sheet and the export decide.
#include "app/domain/question_state.h"

#include <gtest/gtest.h>

#include "app/domain/enablement.h"
#include "tests/support/forms.h"

namespace kiosk {
namespace {

using namespace testing_forms;

/// "group" with "needed" and "other"; "medicines", which repeats and begins with a dose, with
/// "name" (needed) and "dose".
struct Filled {
  Questionnaire form = make_form();
  Response response = blank_response(form);
  std::set<NodeIndex> left_out{};

  static Questionnaire make_form() {
    auto medicines = item("medicines", ItemType::group);
    medicines.repeats = true;
    auto dose = beneath(item("dose", ItemType::string), 3);
    dose.entry.initial = {std::string("once a day")};
    return testing_forms::form({item("group", ItemType::group),
                                beneath(required(item("needed", ItemType::string)), 0),
                                beneath(item("other", ItemType::string), 0), medicines,
                                beneath(required(item("name", ItemType::string)), 3), dose});
  }
  FormState state() const { return {.response = response, .form = form, .left_out = left_out}; }
  AnswerState of(NodeIndex node) const { return question_state(state(), node).answer; }
};

TEST(QuestionState, OfAnOptionalGroupIsNeededOnceBegunThenMissingThenValid) {
  Filled filled;
  EXPECT_EQ(filled.of(1), AnswerState::needed_once_begun);
  EXPECT_EQ(filled.of(2), AnswerState::unanswered);
  EXPECT_EQ(fault_at(filled.state(), 1), FaultCode::required)
      << "the kiosk asks for it all the same";
  EXPECT_TRUE(is_open(filled.state(), 1));

  filled.response.items[2].answers = {std::string("begun")};
  EXPECT_EQ(filled.of(1), AnswerState::missing);
  EXPECT_EQ(filled.of(2), AnswerState::valid);

  filled.response.items[1].answers = {std::string("here")};
  EXPECT_EQ(filled.of(1), AnswerState::valid);
}

TEST(QuestionState, OfAGroupThatThePersonLeftOutIsNotOpenAndNotMissing) {
  Filled filled;
  ASSERT_EQ(group_to_leave_out(filled.state(), 1), 0U);

  filled.left_out.insert(0);

  EXPECT_EQ(filled.of(1), AnswerState::left_out);
  EXPECT_FALSE(is_open(filled.state(), 1));
  EXPECT_TRUE(missing_answers(filled.response, filled.form).empty());

  filled.response.items[2].answers = {std::string("begun after all")};
  EXPECT_EQ(filled.of(1), AnswerState::missing);
}

TEST(QuestionState, OfARepetitionInWhichThePersonAnsweredNothingIsLeftOutAndItIsNotExported) {
  Filled filled;
  ASSERT_TRUE(filled.state().at(3).has_content()) << "the form began with a dose";
  EXPECT_EQ(filled.of(4), AnswerState::left_out);
  EXPECT_FALSE(is_open(filled.state(), 4));
  EXPECT_TRUE(missing_answers(filled.response, filled.form).empty());
  EXPECT_TRUE(is_omitted(filled.state().at(3)));

  filled.response.items[5].answers = {std::string("twice a day")};
  EXPECT_EQ(filled.of(4), AnswerState::missing);
  EXPECT_FALSE(is_omitted(filled.state().at(3)));

  filled.response.items[4].answers = {std::string("paracetamol")};
  EXPECT_EQ(filled.of(4), AnswerState::valid);
  EXPECT_EQ(filled.of(3), AnswerState::valid);
}

TEST(QuestionState, SaysWhyAnAnswerIsNotValid) {
  Filled filled;
  filled.response.items[2].answers = {std::int64_t{3}};
  EXPECT_EQ(question_state(filled.state(), 2),
            (QuestionState{.answer = AnswerState::invalid, .fault = FaultCode::invalid_type}));
}

TEST(QuestionState, OfWhatDoesNotApplyOrWasDeclinedNeedsNothing) {
  Filled filled;
  filled.response.items[2].answers = {std::string("begun")};
  filled.response.items[1].declined = true;
  EXPECT_EQ(filled.of(1), AnswerState::declined);

  filled.response.items[1].enabled = false;
  EXPECT_EQ(filled.of(1), AnswerState::not_applicable);
}

}  // namespace
}  // namespace kiosk
