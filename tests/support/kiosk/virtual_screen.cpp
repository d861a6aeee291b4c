#include "tests/support/kiosk/virtual_screen.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <stdexcept>

namespace kiosk {
namespace {

constexpr int longest_start = 30000;  // ms

/// Xorg without a graphics card: the dummy driver's monitors, and the test driver's panel.
std::string xorg_configuration(const std::filesystem::path& touch_socket) {
  return R"(Section "ServerFlags"
  Option "DontVTSwitch" "true"
  Option "AutoAddDevices" "false"
  Option "AutoAddGPU" "false"
  Option "AllowMouseOpenFail" "true"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 128000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
  Modeline "1080x1920" 176.50 1080 1168 1280 1480 1920 1923 1933 1989
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "1080x1920" "1920x1080" "1280x800" "1024x768"
    Virtual 4096 4096
  EndSubSection
EndSection
Section "InputDevice"
  Identifier "panel"
  Driver "inputtest"
  Option "DeviceType" "Touch"
  Option "TouchCount" "5"
  Option "SocketPath" ")" +
         touch_socket.string() + R"("
EndSection
Section "ServerLayout"
  Identifier "layout"
  Screen "screen"
  InputDevice "panel" "SendCoreEvents"
EndSection
)";
}

/// The display number, which the server writes once it listens.
std::string read_number(int descriptor) {
  std::string number;
  for (char c = 0;;) {
    pollfd waiting{.fd = descriptor, .events = POLLIN, .revents = 0};
    if (::poll(&waiting, 1, longest_start) <= 0 || ::read(descriptor, &c, 1) <= 0)
      throw std::runtime_error("it does not start");
    if (c == '\n') return number;
    number += c;
  }
}

}  // namespace

std::vector<std::string> VirtualScreen::command_of(ServerKind kind, ScreenPixels size,
                                                   int descriptor) const {
  const auto number = std::to_string(descriptor);
  if (kind == ServerKind::memory)
    return {"Xvfb",      "-displayfd",
            number,      "-screen",
            "0",         std::to_string(size.width) + "x" + std::to_string(size.height) + "x24",
            "-nolisten", "tcp",
            "-noreset"};
  if (kind == ServerKind::turnable)
    return {"Xephyr", "-displayfd", number, "-screen", "1024x768", "-nolisten", "tcp", "-noreset"};
  return {"/usr/lib/xorg/Xorg",
          "-displayfd",
          number,
          "-config",
          folder_.write("xorg.conf", xorg_configuration(touch_socket())),
          "-logfile",
          folder_.path() / "log",
          "-nolisten",
          "tcp",
          "-noreset",
          "-novtswitch",
          "-sharevts"};
}

VirtualScreen::VirtualScreen(ServerKind kind, ScreenPixels size) {
  int ends[2] = {-1, -1};
  if (::pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  try {
    if (kind == ServerKind::turnable) host_ = std::make_unique<VirtualScreen>();
    server_ = std::make_unique<ChildProcess>(
        Launch{.command = command_of(kind, size, ends[1]),
               .environment = {{"DISPLAY", host_ ? host_->display() : ""}},
               .inherited = ends[1]});
    ::close(ends[1]);
    ends[1] = -1;
    display_ = ":" + read_number(ends[0]);
  } catch (const std::runtime_error& error) {
    for (const int end : ends) ::close(end);
    throw std::runtime_error(std::string("no virtual screen to test the kiosk on (") +
                             error.what() + "). Install it: apt-get install " +
                             (kind == ServerKind::memory ? "xvfb"
                              : kind == ServerKind::turnable
                                  ? "xserver-xephyr"
                                  : "xserver-xorg-core xserver-xorg-video-dummy"));
  }
  ::close(ends[0]);
}

}  // namespace kiosk
