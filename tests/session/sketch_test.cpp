// Drawings and records' names, by the events of a visit.
#include <gtest/gtest.h>

#include "app/domain/question_state.h"
#include "tests/support/forms.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

using namespace testing_forms;

Item signature() {
  auto result = item("sign", ItemType::attachment);
  result.entry.is_drawn = true;
  return result;
}

std::vector<Answer> answers_in(const Visitor& visitor) {
  return visitor.session.response.items[0].answers;
}

TEST(ADrawing, IsAnAnswerOnlyOnceItIsFinished) {
  const auto aid = asking({signature()});
  Visitor visitor(aid);
  visitor.starts()
      .dispatch(SketchOpened{})
      .dispatch(LineBegun{{100, 100}})
      .dispatch(LineDrawnOn{{300, 200}});
  EXPECT_TRUE(answers_in(visitor).empty());

  visitor.dispatch(SketchFinished{});

  EXPECT_FALSE(visitor.session.panels.find<SketchEntry>());
  ASSERT_EQ(answers_in(visitor).size(), 1U);
  EXPECT_EQ(sketch_of(answers_in(visitor).front()),
            (Sketch{.strokes = {{{100, 100}, {300, 200}}}}));
}

TEST(ADrawing, IsGoneOnWithWhenItIsOpenedAgain) {
  const auto aid = asking({signature()});
  Visitor visitor(aid);
  visitor.starts().dispatch(SketchOpened{}).dispatch(LineBegun{{1, 1}}).dispatch(SketchFinished{});

  visitor.dispatch(SketchOpened{}).dispatch(LineBegun{{9, 9}}).dispatch(SketchFinished{});

  ASSERT_EQ(answers_in(visitor).size(), 1U);
  EXPECT_EQ(sketch_of(answers_in(visitor).front())->strokes.size(), 2U);
}

TEST(ADrawing, LosesItsLastLineOrAllOfThemOnRequest) {
  const auto aid = asking({signature()});
  Visitor visitor(aid);
  visitor.starts().dispatch(SketchOpened{});
  for (int i = 0; i < 3; ++i) visitor.dispatch(LineBegun{{i * 50, 10}});
  const auto lines = [&] {
    return visitor.session.panels.find<SketchEntry>()->sketch.strokes.size();
  };

  visitor.dispatch(LineTakenBack{});
  EXPECT_EQ(lines(), 2U);
  visitor.dispatch(SketchCleared{});
  EXPECT_EQ(lines(), 0U);
  visitor.dispatch(LineTakenBack{});
  EXPECT_EQ(lines(), 0U);

  visitor.dispatch(SketchFinished{});
  EXPECT_TRUE(answers_in(visitor).empty()) << "nothing drawn is no answer";
}

TEST(ADrawing, IsNotChangedWhenThePersonGoesBack) {
  const auto aid = asking({signature()});
  Visitor visitor(aid);
  visitor.starts().dispatch(SketchOpened{}).dispatch(LineBegun{{1, 1}}).dispatch(SketchFinished{});

  visitor.dispatch(SketchOpened{}).dispatch(SketchCleared{}).dispatch(SketchCancelled{});

  EXPECT_EQ(answers_in(visitor).size(), 1U);
}

TEST(ADrawing, IsNotMadeWhereAPhotographIsAskedFor) {
  const auto aid = asking({item("photo", ItemType::attachment)});
  Visitor visitor(aid);
  visitor.starts().dispatch(SketchOpened{});
  EXPECT_FALSE(visitor.session.panels.find<SketchEntry>());
}

TEST(ADrawing, ThatIsRequiredHoldsNobodyUpWhoCannotDraw) {
  const auto aid = asking({required(signature()), item("q", ItemType::string)});
  Visitor visitor(aid);

  visitor.starts().goes_on().goes_on();

  EXPECT_EQ(visitor.at(), "answers");
  EXPECT_EQ(visitor.goes_on().at(), "summary");
  EXPECT_EQ(missing_answers(visitor.session.response, aid.questionnaire).size(), 1U)
      << "and the response is not complete";
}

TEST(ADrawing, IsForgottenWithTheVisit) {
  const auto aid = asking({signature()});
  Visitor visitor(aid);
  visitor.starts().dispatch(SketchOpened{}).dispatch(LineBegun{{1, 1}}).dispatch(VisitAbandoned{});
  EXPECT_FALSE(visitor.session.panels.find<SketchEntry>());
  EXPECT_FALSE(visitor.session.response.begun());
}

TEST(ARecordsName, IsGivenInOnesOwnWords) {
  const auto aid = asking({item("doctor", ItemType::reference)});
  Visitor visitor(aid);
  visitor.starts()
      .dispatch(TextEntryOpened{AnswerText{}})
      .dispatch(TextTyped{"Dr. Ruiz"})
      .dispatch(TextEntryFinished{});

  ASSERT_EQ(answers_in(visitor).size(), 1U);
  const auto& reference = std::get<Reference>(answers_in(visitor).front());
  EXPECT_EQ(reference.display, "Dr. Ruiz");
  EXPECT_EQ(reference.reference, "") << "it claims no record";

  visitor.dispatch(TextEntryOpened{AnswerText{}});
  EXPECT_EQ(visitor.session.panels.find<TextEntry>()->words, "Dr. Ruiz");
}

}  // namespace
}  // namespace kiosk
