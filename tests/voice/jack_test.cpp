// The machine's own jack, played by a pipe that sends what the kernel would.
#include "app/voice/jack.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <linux/input.h>
#include <sys/stat.h>
#include <unistd.h>

#include <condition_variable>
#include <mutex>

#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

/// What a watched jack told.
struct Told {
  void add(bool is_in) {
    const std::lock_guard lock(mutex);
    all.push_back(is_in);
    changed.notify_all();
  }
  void add_trouble(const std::string& line) {
    const std::lock_guard lock(mutex);
    trouble = line;
    changed.notify_all();
  }
  std::vector<bool> wait_for(std::size_t count) {
    std::unique_lock lock(mutex);
    changed.wait_for(lock, 5s, [&] { return all.size() >= count; });
    return all;
  }
  std::string wait_for_trouble() {
    std::unique_lock lock(mutex);
    changed.wait_for(lock, 5s, [&] { return !trouble.empty(); });
    return trouble;
  }

  std::mutex mutex{};
  std::condition_variable changed{};
  std::vector<bool> all{};
  std::string trouble{};
};

void send(int device, std::uint16_t type, std::uint16_t code, int value) {
  input_event event{};
  event.type = type;
  event.code = code;
  event.value = value;
  EXPECT_EQ(::write(device, &event, sizeof event), static_cast<ssize_t>(sizeof event));
}

TEST(JackOfTheMachine, TellsThatHeadphonesGoInAndComeOutAndNothingElse) {
  const TemporaryFolder folder;
  const auto pipe = folder.path() / "event5";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  const int device = ::open(pipe.c_str(), O_RDWR);
  Told told;
  {
    const Jack jack(
        pipe, [&](bool is_in) { told.add(is_in); },
        [&](const std::string& line) { told.add_trouble(line); });
    send(device, EV_KEY, KEY_A, 1);
    send(device, EV_SW, SW_LINEOUT_INSERT, 1);
    send(device, EV_SW, SW_HEADPHONE_INSERT, 1);
    send(device, EV_SYN, SYN_REPORT, 0);
    send(device, EV_SW, SW_HEADPHONE_INSERT, 0);
    EXPECT_EQ(told.wait_for(2), (std::vector<bool>{true, false}));
  }
  ::close(device);
  EXPECT_EQ(told.trouble, "");
}

TEST(JackOfTheMachine, ThatIsMissingIsNamedInTheLog) {
  Told told;
  const Jack jack(
      "/nowhere/event9", [&](bool is_in) { told.add(is_in); },
      [&](const std::string& line) { told.add_trouble(line); });
  EXPECT_EQ(told.wait_for_trouble(), "no headphone jack: \"/nowhere/event9\" cannot be read");
}

TEST(JackOfTheMachine, IsFoundByItsName) {
  const TemporaryFolder folder;
  folder.write("event3/device/name", "Power Button\n");
  folder.write("event12/device/name", "HDA Intel PCH Headphone\n");
  EXPECT_EQ(jack_device("HDA Intel PCH Headphone", folder.path()), "/dev/input/event12");
  EXPECT_EQ(jack_device("/dev/input/by-id/jack", folder.path()), "/dev/input/by-id/jack");
  EXPECT_EQ(jack_device("HDA Intel PCH Mic", folder.path()), "");
}

}  // namespace
}  // namespace kiosk
