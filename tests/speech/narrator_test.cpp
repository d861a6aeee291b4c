// What is said when.
#include "app/speech/narrator.h"

#include <gtest/gtest.h>

#include "tests/support/visitor.h"

namespace kiosk {
namespace {

SpokenScreen screen(const std::string& place, std::optional<std::size_t> focus) {
  return {.name = "question",
          .place = place,
          .language = "en",
          .items = {{.role = Role::heading, .stop = "#h", .name = "Does it hurt?"},
                    {.role = Role::radio, .id = "answer.yes", .stop = "answer.yes", .name = "Yes"},
                    {.role = Role::radio, .id = "answer.no", .stop = "answer.no", .name = "No"}},
          .focus = focus};
}

struct Listener {
  Narrator narrator{};

  std::string hears(const SpokenScreen& now) {
    std::string heard;
    for (const auto& utterance : narrator.follow(now, real_words("en")))
      heard += (heard.empty() ? "" : " ") + text_of(utterance);
    return heard;
  }
};

TEST(Narrator, SaysAScreenOnceWhenItComes) {
  Listener listener;
  EXPECT_EQ(listener.hears(screen("one", 0)),
            "Does it hurt? two answers. Press down to hear them.");
  EXPECT_EQ(listener.hears(screen("one", 0)), "");
  EXPECT_NE(listener.hears(screen("two", 0)), "");
}

TEST(Narrator, SaysWhatTheFocusComesTo) {
  Listener listener;
  listener.hears(screen("one", 0));
  EXPECT_EQ(listener.hears(screen("one", 1)), "Yes, answer, not chosen, one of two.");
  EXPECT_EQ(listener.hears(screen("one", 2)), "No, answer, not chosen, two of two.");
}

TEST(Narrator, SaysHowAThingStandsAfterItWasActedOn) {
  Listener listener;
  listener.hears(screen("one", 0));
  listener.hears(screen("one", 1));
  auto chosen = screen("one", 1);
  chosen.items[1].selected = true;
  EXPECT_EQ(listener.hears(chosen), "Yes, chosen.");
}

TEST(Narrator, SaysTheSameOfATouchWithoutAnyFocus) {
  Listener listener;
  listener.hears(screen("one", std::nullopt));
  auto chosen = screen("one", std::nullopt);
  chosen.items[1].selected = true;
  EXPECT_EQ(listener.hears(chosen), "Yes, chosen.");
}

TEST(Narrator, SaysAnAlertThatComesBeforeWhatHasTheFocus) {
  Listener listener;
  listener.hears(screen("one", 0));
  auto alarmed = screen("one", 1);
  alarmed.items.push_back(
      {.role = Role::alert, .id = "error", .stop = "error", .name = "Please choose one."});
  EXPECT_EQ(listener.hears(alarmed), "Please choose one. Yes, answer, not chosen, one of two.");
  EXPECT_EQ(listener.hears(alarmed), "");
}

TEST(Narrator, SaysATextThatComesUnlessOnlyItsFiguresChange) {
  Listener listener;
  auto counting = screen("still-there", 0);
  counting.items.push_back({.role = Role::text, .stop = "#t", .name = "20 seconds left"});
  listener.hears(counting);
  counting.items.back().name = "19 seconds left";
  EXPECT_EQ(listener.hears(counting), "");
  counting.items.back().name = "Your paper is printed.";
  EXPECT_EQ(listener.hears(counting), "Your paper is printed.");
}

TEST(Narrator, SaysTheLastOnceMore) {
  Listener listener;
  listener.hears(screen("one", 0));
  listener.hears(screen("one", 1));
  listener.hears(screen("one", 1));
  ASSERT_EQ(listener.narrator.said_last().size(), 1U);
  EXPECT_EQ(text_of(listener.narrator.said_last().front()), "Yes, answer, not chosen, one of two.");
}

}  // namespace
}  // namespace kiosk
