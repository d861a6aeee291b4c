#include "tests/support/kiosk/touch_panel.h"

#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/extensions/XInput2.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstdint>
#include <cstring>
#include <memory>
#include <stdexcept>

namespace kiosk {
namespace {

constexpr double axis_max = 0xffff;

// What goes over the test driver's socket, in the machine's byte order.
struct Greeting {
  std::uint32_t length = sizeof(Greeting);
  std::uint32_t kind = 0;
  std::uint16_t major = 1;
  std::uint16_t minor = 1;
};
struct TouchMessage {
  std::uint32_t length = sizeof(TouchMessage);
  std::uint32_t kind = 6;
  std::uint32_t touch = 1;
  std::uint32_t type = 0;  ///< XI_TouchBegin, XI_TouchUpdate or XI_TouchEnd
  std::uint32_t has_unaccelerated = 0;
  std::uint8_t axes_given[8] = {0x3};  ///< x and y
  double axes[64] = {};
  double unaccelerated[64] = {};
};

using Connection = std::unique_ptr<Display, int (*)(Display*)>;

Connection connect(const std::string& display) {
  Connection connection(XOpenDisplay(display.c_str()), &XCloseDisplay);
  if (!connection) throw std::runtime_error("no X display " + display);
  return connection;
}

int panel_on(Display* display) {
  int count = 0;
  const std::unique_ptr<XIDeviceInfo, void (*)(XIDeviceInfo*)> devices(
      XIQueryDevice(display, XIAllDevices, &count), &XIFreeDeviceInfo);
  for (int i = 0; i < count; ++i) {
    if (std::strcmp(devices.get()[i].name, "panel") == 0) return devices.get()[i].deviceid;
  }
  throw std::runtime_error("the X server has no panel");
}

}  // namespace

PanelFinger::PanelFinger(const std::filesystem::path& socket)
    : socket_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
  sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
  socket.string().copy(address.sun_path, sizeof address.sun_path - 1);
  const Greeting greeting;
  char answer[64];
  if (::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
      ::write(socket_, &greeting, sizeof greeting) < 0 ||
      ::read(socket_, answer, sizeof answer) <= 0) {
    ::close(socket_);
    throw std::runtime_error("the panel does not answer at " + socket.string());
  }
}

PanelFinger::~PanelFinger() { ::close(socket_); }

void PanelFinger::tap(double across, double down) {
  send(XI_TouchBegin, across, down);
  send(XI_TouchEnd, across, down);
}

void PanelFinger::send(unsigned type, double across, double down) const {
  TouchMessage message{.type = type};
  message.axes[0] = across * axis_max;
  message.axes[1] = down * axis_max;
  if (::write(socket_, &message, sizeof message) != sizeof message)
    throw std::runtime_error("the panel takes no touch");
}

std::array<float, 9> PanelDevice::matrix() const {
  const auto display = connect(display_);
  Atom type = None;
  int format = 0;
  unsigned long count = 0;
  unsigned long left = 0;
  unsigned char* value = nullptr;
  std::array<float, 9> matrix{};
  XIGetProperty(display.get(), panel_on(display.get()),
                XInternAtom(display.get(), "Coordinate Transformation Matrix", False), 0, 9, False,
                AnyPropertyType, &type, &format, &count, &left, &value);
  if (count == matrix.size() && format == 32) std::memcpy(matrix.data(), value, sizeof matrix);
  if (value) XFree(value);
  return matrix;
}

void PanelDevice::set_matrix(const std::array<float, 9>& matrix) const {
  const auto display = connect(display_);
  auto values = matrix;
  XIChangeProperty(display.get(), panel_on(display.get()),
                   XInternAtom(display.get(), "Coordinate Transformation Matrix", False),
                   XInternAtom(display.get(), "FLOAT", False), 32, XIPropModeReplace,
                   reinterpret_cast<unsigned char*>(values.data()), 9);
  XSync(display.get(), False);
}

void PanelDevice::set_plugged_in(bool in) const {
  const auto display = connect(display_);
  unsigned char value = in ? 1 : 0;
  XIChangeProperty(display.get(), panel_on(display.get()),
                   XInternAtom(display.get(), "Device Enabled", False), XA_INTEGER, 8,
                   XIPropModeReplace, &value, 1);
  XSync(display.get(), False);
}

}  // namespace kiosk
