// People walk away.
#include "tests/end_to_end/kiosk_test.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

TEST(AVisitThatNobodyEnds, IsAskedAfterAndForgotten) {
  Visit visit({.ask_after_seconds = 20,
               .countdown_seconds = 20,
               .speech_section = "[speech]\nloudspeaker = \"null\"\nsignal_volume = 30\n"});
  auto& finger = visit.finger;
  const auto welcome = finger.wait_for("welcome");
  if (welcome.has("language.es")) finger.tap("language.es");
  finger.tap("start");
  finger.tap("answer.helper");

  const auto asking = finger.wait_for("still-there", 35s);
  EXPECT_TRUE(asking.says("20") || asking.says("19")) << asking.json;
  EXPECT_TRUE(asking.has("still-here"));
  EXPECT_EQ(read_file(visit.kiosk.utterances()), "\n(signal at 30 %)\n")
      << "whoever looks elsewhere hears that they are asked (Section 508, 407.5)";
  const auto forgotten = finger.wait_for("welcome", 35s);

  EXPECT_EQ(forgotten.language, "en");
  EXPECT_FALSE(finger.tap("start").is_selected("answer.helper"));
  EXPECT_TRUE(visit.kiosk.process().running());
}

}  // namespace
}  // namespace kiosk
