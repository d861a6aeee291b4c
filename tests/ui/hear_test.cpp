// The button beside each text, and what a finger on it says.
#include "tests/ui/stage_without_display.h"
#include "ui/host/screen_reader.h"

namespace kiosk::ui {
namespace {

/// A player that keeps what it was given.
class KeepingPlayer : public Player {
 public:
  void say(std::vector<Utterance> utterances, const VoiceStyle&) noexcept override {
    said = std::move(utterances);
  }
  void hush() noexcept override { said.clear(); }
  void signal(int) noexcept override {}
  void pause(bool) noexcept override {}
  bool is_speaking() const noexcept override { return !said.empty(); }
  std::size_t speaking_now() const noexcept override { return now; }
  void forget() noexcept override { said.clear(); }

  std::vector<Utterance> said{};
  std::size_t now = 0;
};

SemanticScreen a_screen() {
  SemanticScreen screen{.name = "question", .place = "question/1", .language = "en"};
  screen.items = {{.role = Role::heading, .name = "Does it hurt?", .stop = "#h"},
                  {.role = Role::button, .id = "hear.#h", .name = "Hear this", .by_touch = true},
                  {.role = Role::radio, .id = "answer.yes", .name = "Yes"}};
  return screen;
}

TEST(ScreenReader, SaysTheTextWhoseButtonAFingerTouchesAndNothingOfTheButton) {
  KeepingPlayer player;
  ScreenReader reader(&player);
  reader.follow(a_screen(), {.on = true}, real_words());
  ASSERT_EQ(player.said.size(), 2U) << "the heading, and how many answers there are";
  player.said.clear();
  reader.say_item(a_screen(), "answer.yes", {.on = true}, real_words());
  ASSERT_EQ(player.said.size(), 1U);
  EXPECT_EQ(text_of(player.said[0]), "Yes.");
  player.said.clear();
  reader.say_item(a_screen(), "answer.yes", {.on = false}, real_words());
  EXPECT_TRUE(player.said.empty());
}

TEST(ScreenReader, KnowsWhatIsBeingRead) {
  KeepingPlayer player;
  ScreenReader reader(&player);
  EXPECT_EQ(reader.reading(), "");
  reader.follow(a_screen(), {.on = true}, real_words());
  EXPECT_EQ(reader.reading(), "#h");
  player.now = 7;
  EXPECT_EQ(reader.reading(), "");
  reader.forget();
  EXPECT_EQ(reader.reading(), "");
}

TEST(HearButton, StandsBesideTextsAndAnswersWhileTheVoiceIsOnAndNeverElse) {
  if (!StageWithoutDisplay::possible()) GTEST_SKIP() << "nothing can be drawn off screen here";
  StageWithoutDisplay stage(1080, 1920);
  stage.tap("start");
  const auto count = [&] {
    const auto& items = stage.said().items;
    return std::count_if(items.begin(), items.end(),
                         [](const Semantic& item) { return item.by_touch; });
  };
  EXPECT_EQ(count(), 0);
  stage.visitor.dispatch(VoiceBegun{});
  stage.show();
  const auto& items = stage.said().items;
  const auto spoken_things = std::count_if(items.begin(), items.end(), [](const Semantic& item) {
    return !item.in_header && (item.role == Role::radio || item.role == Role::heading);
  });
  EXPECT_GE(count(), spoken_things);
  stage.tap("hear.answer.patient");
  EXPECT_TRUE(stage.visitor.kept("who-answers").empty()) << "to hear an answer is not to give it";
}

}  // namespace
}  // namespace kiosk::ui
