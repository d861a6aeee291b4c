// What systemd hears of the kiosk.
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <fstream>

#include "tests/end_to_end/kiosk_test.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

/// systemd's end of NOTIFY_SOCKET.
class NotifySocket {
 public:
  NotifySocket() : socket_(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0)) {
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    path().string().copy(address.sun_path, sizeof address.sun_path - 1);
    if (::bind(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
      throw std::runtime_error("no socket at " + path().string());
  }
  ~NotifySocket() { ::close(socket_); }
  NotifySocket(const NotifySocket&) = delete;
  NotifySocket& operator=(const NotifySocket&) = delete;

  std::filesystem::path path() const { return folder_.path() / "notify"; }
  /// The next message, or "" if none comes in that time.
  std::string next(std::chrono::milliseconds longest) {
    pollfd waiting{.fd = socket_, .events = POLLIN, .revents = 0};
    if (::poll(&waiting, 1, static_cast<int>(longest.count())) <= 0) return "";
    char text[4096];
    const auto size = ::recv(socket_, text, sizeof text, 0);
    return size > 0 ? std::string(text, static_cast<std::size_t>(size)) : "";
  }
  /// Whatever has come already.
  std::vector<std::string> all() {
    std::vector<std::string> messages;
    for (auto message = next(0ms); !message.empty(); message = next(0ms))
      messages.push_back(message);
    return messages;
  }

 private:
  TemporaryFolder folder_{};
  int socket_ = -1;
};

/// How often the program's drawing thread went to sleep so far: once more for each time that it was
/// woken.
long sleeps_of(pid_t pid) {
  std::ifstream status("/proc/" + std::to_string(pid) + "/task/" + std::to_string(pid) + "/status");
  for (std::string word; status >> word;) {
    long count = 0;
    if (word == "voluntary_ctxt_switches:" && status >> count) return count;
  }
  return -1;
}

TEST(Supervised, IsReadyOnceTheFirstPictureIsShown) {
  NotifySocket systemd;
  Visit visit({.environment = {{"NOTIFY_SOCKET", systemd.path()}}});
  EXPECT_TRUE(systemd.next(5s).starts_with("READY=1\n"));
}

TEST(Supervised, FramesThatComeThroughAreSignsOfLife) {
  NotifySocket systemd;
  Visit visit(
      {.environment = {
           {"NOTIFY_SOCKET", systemd.path()}, {"WATCHDOG_USEC", "600000"}, {"WATCHDOG_PID", "1"}}});
  systemd.all();
  for (int i = 0; i < 4; ++i) EXPECT_EQ(systemd.next(2s), "WATCHDOG=1") << i;
}

TEST(Supervised, AKioskThatHangsGivesNoSignOfLifeUntilItGoesOn) {
  NotifySocket systemd;
  Visit visit({.environment = {{"NOTIFY_SOCKET", systemd.path()}, {"WATCHDOG_USEC", "400000"}}});
  EXPECT_EQ(systemd.next(5s), "WATCHDOG=1");

  visit.kiosk.process().signal(SIGSTOP);
  std::this_thread::sleep_for(100ms);
  systemd.all();
  EXPECT_EQ(systemd.next(1200ms), "");
  visit.kiosk.process().signal(SIGCONT);

  EXPECT_EQ(systemd.next(5s), "WATCHDOG=1");
}

TEST(Supervised, AScreenThatTakesNoMorePicturesGivesNoSignOfLife) {
  NotifySocket systemd;
  Visit visit({.environment = {{"NOTIFY_SOCKET", systemd.path()}, {"WATCHDOG_USEC", "400000"}}});
  EXPECT_EQ(systemd.next(5s), "WATCHDOG=1");

  visit.kiosk.screen().server().signal(
      SIGSTOP);  // the kiosk's loop is free to turn; the picture goes nowhere
  std::this_thread::sleep_for(500ms);
  systemd.all();
  EXPECT_EQ(systemd.next(1200ms), "");
  visit.kiosk.screen().server().signal(SIGCONT);

  EXPECT_EQ(systemd.next(5s), "WATCHDOG=1");
}

TEST(Supervised, WithNobodyWaitingForASignOfLifeNothingWakesAKioskAtRest) {
  NotifySocket systemd;
  Visit visit({.environment = {{"NOTIFY_SOCKET", systemd.path()}, {"WATCHDOG_USEC", ""}}});
  EXPECT_TRUE(systemd.next(5s).starts_with("READY=1\n"));
  std::this_thread::sleep_for(500ms);

  const auto before = sleeps_of(visit.kiosk.process().pid());
  ASSERT_GT(before, 0);
  std::this_thread::sleep_for(2s);

  EXPECT_EQ(sleeps_of(visit.kiosk.process().pid()), before);
  EXPECT_EQ(systemd.next(0ms), "");
}

TEST(Supervised, WhatItHearsSaysNothingOfAVisit) {
  NotifySocket systemd;
  Visit visit({.environment = {{"NOTIFY_SOCKET", systemd.path()}, {"WATCHDOG_USEC", "200000"}}});
  visit.finger.tap("start");
  visit.finger.tap("answer.helper");
  visit.kiosk.process().signal(SIGTERM);
  EXPECT_EQ(visit.kiosk.process().wait(10s), 0);

  for (const auto& message : systemd.all()) {
    EXPECT_TRUE(message == "WATCHDOG=1" ||
                message == "READY=1\nSTATUS=The kiosk is on the screen." ||
                message == "STOPPING=1\nSTATUS=Ending.")
        << message;
  }
}

}  // namespace
}  // namespace kiosk
