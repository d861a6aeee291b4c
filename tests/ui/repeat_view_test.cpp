// The page of a group that can be filled in more than once: what was entered, and whether there is
// more.
#include <gtest/gtest.h>

#include "app/settings/visit_settings.h"
#include "tests/support/forms.h"
#include "tests/support/visitor.h"
#include "ui/views/make_view.h"

namespace kiosk::ui {
namespace {

using namespace testing_forms;

/// A form about medicines, of which there may be several.
DecisionAid about_medicines(std::optional<std::size_t> most) {
  auto medicines = item("medicines", ItemType::group);
  medicines.text.original = "Your medicines";
  medicines.repeats = true;
  medicines.limits.max_occurs = most;
  auto name = beneath(item("name", ItemType::string), 0);
  name.text.original = "What is it called?";
  return asking({medicines, name});
}

/// Somebody at the page of those medicines.
struct AtMedicines {
  DecisionAid aid;
  Visitor visitor{aid};
  VisitSettings settings{};

  explicit AtMedicines(std::optional<std::size_t> most = std::nullopt)
      : aid(about_medicines(most)) {
    visitor.starts();
    visitor.session.screen = RepeatScreen{0};
  }

  RepeatView view() const {
    return std::get<RepeatView>(make_view({.session = visitor.session,
                                           .aid = aid,
                                           .words = real_words(),
                                           .settings = settings,
                                           .languages = aid.languages,
                                           .today = "2026-11-24"}));
  }
  /// Writes a medicine into the occurrence whose question is there.
  void names(NodeIndex question, const std::string& medicine) {
    visitor.session.response.items[question].answers = {medicine};
  }
};

TEST(RepeatView, AsksWhetherThereIsAnyWhereNothingWasEntered) {
  const AtMedicines person;
  const auto view = person.view();
  EXPECT_EQ(view.section, "Your medicines");
  EXPECT_EQ(view.heading, real_words().say("repeat.heading_none"));
  EXPECT_TRUE(view.cards.empty());
  ASSERT_TRUE(view.add);
  EXPECT_EQ(view.add->label, real_words().say("repeat.add_first"));
  EXPECT_TRUE(view.frame.navigation.main->enabled) << "nobody has to have one";
}

TEST(RepeatView, ShowsACardForEachThatWasEnteredWithItsAnswers) {
  AtMedicines person;
  person.names(1, "Ibuprofen");
  const auto view = person.view();
  ASSERT_EQ(view.cards.size(), 1U);
  EXPECT_NE(view.cards[0].heading.find("1"), std::string::npos);
  ASSERT_EQ(view.cards[0].lines.size(), 1U);
  EXPECT_EQ(view.cards[0].lines[0].value, "Ibuprofen");
  EXPECT_EQ(view.heading, real_words().say("repeat.heading"));
}

TEST(RepeatView, SaysOfEachButtonWhichOneItChangesOrTakesAway) {
  AtMedicines person;
  person.names(1, "Ibuprofen");
  const auto card = person.view().cards.at(0);
  EXPECT_NE(card.change.spoken.find(card.heading), std::string::npos);
  EXPECT_NE(card.remove.spoken.find(card.heading), std::string::npos);
  EXPECT_TRUE(event_if<OccurrenceRemoved>(&card.remove.event));
  EXPECT_TRUE(event_if<OccurrenceChanged>(&card.change.event));
}

TEST(RepeatView, OffersNoMoreThanTheFormTakes) {
  AtMedicines person(1);
  EXPECT_TRUE(person.view().add) << "the first can still be entered";
  person.names(1, "Ibuprofen");
  EXPECT_FALSE(person.view().add);
}

TEST(RepeatView, CallsAnotherOneAsTheFormDoes) {
  AtMedicines person;
  person.aid.questionnaire.items[0].entry.another.original = "Another medicine";
  person.names(1, "Ibuprofen");
  EXPECT_EQ(person.view().add->label, "Another medicine");
}

}  // namespace
}  // namespace kiosk::ui
