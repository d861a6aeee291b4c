// What the last screens of a plain form say and offer.
#include <gtest/gtest.h>

#include "app/settings/visit_settings.h"
#include "tests/support/every_item.h"
#include "tests/support/forms.h"
#include "tests/support/visitor.h"
#include "ui/views/make_view.h"

namespace kiosk::ui {
namespace {

std::string text_of(const ForgottenView& view) {
  std::string text = view.heading;
  for (const auto& row : view.rows) text += "\n" + row.words;
  return text;
}

enum class Record : std::uint8_t { none, kept };

/// Somebody at the end of a form, at a clinic with a record or without.
struct AtTheEnd {
  explicit AtTheEnd(Record record) {
    settings.sends_copies = record == Record::kept;
    visitor.starts();
    visitor.session.screen = SummaryScreen{};
  }

  template <class Shown>
  Shown view() const {
    return std::get<Shown>(make_view({.session = visitor.session,
                                      .aid = aid,
                                      .words = real_words(),
                                      .settings = settings,
                                      .languages = aid.languages,
                                      .today = "2026-11-24"}));
  }
  std::string main() const { return view<SummaryView>().frame.navigation.main->id; }

  const DecisionAid aid = every_item_aid();
  Visitor visitor{aid};
  VisitSettings settings{};
};

bool offers(const std::vector<ActionView>& actions, std::string_view id) {
  return std::any_of(actions.begin(), actions.end(),
                     [&](const ActionView& action) { return action.id == id; });
}

TEST(FormSummaryView, AsksWhetherToSendWhereTheClinicTakesCopiesAndThenLetsGo) {
  AtTheEnd person(Record::kept);
  EXPECT_EQ(person.main(), "send-to-record");
  EXPECT_TRUE(offers(person.view<SummaryView>().frame.navigation.others, "print"));
  EXPECT_TRUE(offers(person.view<SummaryView>().frame.navigation.others, "finish"))
      << "nobody has to send anything";

  person.visitor.dispatch(RecordRequested{}).dispatch(RecordTaken{"7K2M9QXT"});

  EXPECT_EQ(person.main(), "finish");
  EXPECT_TRUE(offers(person.view<SummaryView>().frame.navigation.others, "print"));
  EXPECT_FALSE(offers(person.view<SummaryView>().other_ways, "send-to-record"));
}

TEST(FormSummaryView, WithoutARecordPrintsAndSpeaksOfNoSending) {
  const AtTheEnd person(Record::none);

  EXPECT_EQ(person.main(), "print");
  EXPECT_FALSE(offers(person.view<SummaryView>().other_ways, "send-to-record"));
  EXPECT_EQ(person.view<SummaryView>().status.find("sent"), std::string::npos);
}

TEST(FormSummaryView, OffersNoListOfQuestionsThatAFormDoesNotHave) {
  const AtTheEnd person(Record::none);

  EXPECT_FALSE(offers(person.view<SummaryView>().other_ways, "print-questions"));
}

TEST(FormSummaryView, ThatCouldNotBeSentIsPrintedOrTriedAgain) {
  AtTheEnd person(Record::kept);
  person.visitor.dispatch(RecordRequested{}).dispatch(RecordTaken{});

  EXPECT_EQ(person.main(), "print");
  EXPECT_TRUE(offers(person.view<SummaryView>().other_ways, "send-to-record"));
}

TEST(FormQuestionView, OffersToLeaveAPartOutOnlyOnceItHeldThePersonUp) {
  auto needed = testing_forms::beneath(testing_forms::item("name", ItemType::string), 0);
  needed.required = true;
  DecisionAid aid{.id = "form", .languages = {"en"}};
  aid.questionnaire =
      testing_forms::form({testing_forms::item("contact", ItemType::group), needed});
  aid.plan = form_plan;
  Visitor visitor(aid);
  const VisitSettings settings;
  const auto offers_it = [&] {
    const auto view = make_view({.session = visitor.session,
                                 .aid = aid,
                                 .words = real_words(),
                                 .settings = settings,
                                 .languages = aid.languages,
                                 .today = "2026-11-24"});
    return offers(std::get<QuestionView>(view).besides, "leave-part-out");
  };

  visitor.starts();
  EXPECT_FALSE(offers_it());
  visitor.goes_on();
  EXPECT_TRUE(offers_it());

  aid.questionnaire.items[0].required = true;
  EXPECT_FALSE(offers_it()) << "the form needs it";
}

TEST(FormGoodbye, SaysWhatToDoNextAndOnlyWhatIsTrue) {
  AtTheEnd sent(Record::kept);
  sent.visitor.dispatch(RecordRequested{})
      .dispatch(RecordTaken{"7K2M9QXT"})
      .dispatch(SessionEnded{});
  AtTheEnd printed(Record::none);
  printed.visitor.dispatch(PrintRequested{}).dispatch(PrintFinished{true}).dispatch(SessionEnded{});
  AtTheEnd neither(Record::kept);
  neither.visitor.dispatch(SessionEnded{});

  EXPECT_NE(text_of(sent.view<ForgottenView>()).find("say your number at the desk"),
            std::string::npos);
  EXPECT_EQ(text_of(sent.view<ForgottenView>()).find("paper"), std::string::npos);
  EXPECT_EQ(text_of(sent.view<ForgottenView>()).find("7K2M"), std::string::npos)
      << "the number is gone from the screen";
  EXPECT_NE(text_of(printed.view<ForgottenView>()).find("take it with you"), std::string::npos);
  EXPECT_NE(text_of(neither.view<ForgottenView>()).find("Nothing was printed or sent"),
            std::string::npos);
}

}  // namespace
}  // namespace kiosk::ui
