// Signals for the room, and headphones that go into the machine's own jack.
#include <fcntl.h>
#include <linux/input.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/end_to_end/kiosk_test.h"
#include "tests/support/kiosk/listener.h"
#include "tests/support/kiosk/visit.h"

namespace kiosk {
namespace {

/// How often a signal sounded, and whether anything else was said.
int signals_in(const std::string& log) {
  const std::string signal = "(signal at 40 %)";
  int count = 0;
  for (auto at = log.find(signal); at != std::string::npos; at = log.find(signal, at + 1)) ++count;
  return count;
}

TEST(HeardInTheRoom, ASignThatCannotWaitSoundsOnceInAVisitWithoutAWord) {
  Visit visit({.speech_section = "[speech]\nloudspeaker = \"null\"\nsignal_volume = 40\n"});
  auto answers = breast_answers();
  answers["sign-legs"] = {"yes"};
  visit.finger.tap("start");
  AskedQuestions(real_content()).answer_all(visit.finger, answers);
  visit.finger.wait_for("urgent");
  visit.finger.tap("back");
  EXPECT_EQ(visit.finger.tap("next").name, "urgent");

  const auto log = read_file(visit.kiosk.utterances());
  EXPECT_EQ(signals_in(log), 1) << log;
  EXPECT_EQ(log, "\n(signal at 40 %)\n") << "nobody asked to be read to";
}

/// The jack of a machine, as the kernel tells of it.
class PlayedJack {
 public:
  PlayedJack() {
    EXPECT_EQ(::mkfifo(path().c_str(), 0600), 0);
    device_ = ::open(path().c_str(), O_RDWR);
  }
  ~PlayedJack() { ::close(device_); }
  PlayedJack(const PlayedJack&) = delete;
  PlayedJack& operator=(const PlayedJack&) = delete;

  std::filesystem::path path() const { return folder_.path() / "jack"; }
  void turn(bool is_in) const {
    input_event event{};
    event.type = EV_SW;
    event.code = SW_HEADPHONE_INSERT;
    event.value = is_in ? 1 : 0;
    EXPECT_EQ(::write(device_, &event, sizeof event), static_cast<ssize_t>(sizeof event));
  }

 private:
  TemporaryFolder folder_{};
  int device_ = -1;
};

TEST(HeardInTheRoom, HeadphonesInTheMachinesOwnJackBeginTheVoiceAndEndIt) {
  const PlayedJack jack;
  Visit visit({.speech_section =
                   "[speech]\nheadset = \"null\"\njack = \"" + jack.path().string() + "\"\n"});
  Listener listener(visit.keyboard, visit.kiosk.utterances());
  jack.turn(true);
  listener.wait_to_hear("[en]");
  EXPECT_NE(listener.press(PadKey::next), "");
  jack.turn(false);
  visit.finger.wait_until("the end of the voice", [&](const SeenScreen&) {
    const auto maps = read_file("/proc/" + std::to_string(visit.kiosk.process().pid()) + "/maps");
    return maps.find("espeak") == std::string::npos;
  });
  EXPECT_EQ(listener.press(PadKey::faster), "");
}

}  // namespace
}  // namespace kiosk
