#include "tests/support/kiosk/virtual_screen.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <stdexcept>

namespace kiosk {
namespace {

constexpr int longest_start = 30000;  // ms

/// The display number, which the server writes once it listens.
std::string read_number(int descriptor) {
  std::string number;
  for (char c = 0;;) {
    pollfd waiting{.fd = descriptor, .events = POLLIN, .revents = 0};
    if (::poll(&waiting, 1, longest_start) <= 0 || ::read(descriptor, &c, 1) <= 0) throw std::runtime_error("Xvfb does not start");
    if (c == '\n') return number;
    number += c;
  }
}

}  // namespace

VirtualScreen::VirtualScreen(ScreenPixels size) {
  int ends[2] = {-1, -1};
  if (::pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  try {
    server_ = std::make_unique<ChildProcess>(Launch{
        .command = {"Xvfb", "-displayfd", std::to_string(ends[1]), "-screen", "0", std::to_string(size.width) + "x" + std::to_string(size.height) + "x24", "-nolisten", "tcp", "-noreset"}, .inherited = ends[1]});
    ::close(ends[1]);
    ends[1] = -1;
    display_ = ":" + read_number(ends[0]);
  } catch (const std::runtime_error& error) {
    for (const int end : ends) ::close(end);
    throw std::runtime_error(std::string("no virtual screen to test the kiosk on (") + error.what() + "). Install it: apt-get install xvfb");
  }
  ::close(ends[0]);
}

}  // namespace kiosk
