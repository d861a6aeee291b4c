#include "ui/host/x_touch.h"

#include <X11/Xatom.h>
#include <X11/extensions/XInput2.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <span>
#include <string_view>

namespace kiosk::ui {
namespace {

constexpr std::string_view matrix_property = "Coordinate Transformation Matrix";
constexpr double mm_per_meter = 1000;

/// The length of an axis, mm. XInput 2 gives its resolution in units per meter.
double reach_of(const XIValuatorClassInfo& axis) {
  return axis.resolution > 0 ? (axis.max - axis.min) / axis.resolution * mm_per_meter : 0;
}

/// The panel of a device, if it is a direct touch panel: a touchpad or a mouse is not.
std::optional<TouchPanel> panel_of(const XIDeviceInfo& device) {
  bool is_direct = false;
  TouchPanel panel{.device = device.deviceid, .name = device.name ? device.name : ""};
  for (const auto* each : std::span(device.classes, static_cast<std::size_t>(device.num_classes))) {
    if (each->type == XITouchClass)
      is_direct = reinterpret_cast<const XITouchClassInfo*>(each)->mode == XIDirectTouch;
    if (each->type != XIValuatorClass) continue;
    const auto& axis = *reinterpret_cast<const XIValuatorClassInfo*>(each);
    if (axis.number == 0) panel.glass.width = reach_of(axis);
    if (axis.number == 1) panel.glass.height = reach_of(axis);
  }
  return is_direct ? std::optional(panel) : std::nullopt;
}

std::optional<TouchMatrix> matrix_of(Display* display, int device, Atom property, Atom float_type) {
  Atom type = None;
  int format = 0;
  unsigned long count = 0;
  unsigned long left = 0;
  unsigned char* value = nullptr;
  TouchMatrix matrix{};
  const bool is_there =
      XIGetProperty(display, device, property, 0, static_cast<long>(matrix.size()), False,
                    float_type, &type, &format, &count, &left, &value) == Success &&
      type == float_type && format == 32 && count == matrix.size();
  if (is_there) std::memcpy(matrix.data(), value, sizeof matrix);
  if (value) XFree(value);
  return is_there ? std::optional(matrix) : std::nullopt;
}

}  // namespace

bool listen_to_devices(Display* display) {
  int opcode = 0;
  int event = 0;
  int error = 0;
  int major = 2;
  int minor = 2;
  if (!XQueryExtension(display, "XInputExtension", &opcode, &event, &error) ||
      XIQueryVersion(display, &major, &minor) != Success)
    return false;
  unsigned char bits[XIMaskLen(XI_LASTEVENT)] = {};
  XISetMask(bits, XI_HierarchyChanged);
  XIEventMask mask{.deviceid = XIAllDevices, .mask_len = sizeof bits, .mask = bits};
  XISelectEvents(display, DefaultRootWindow(display), &mask, 1);
  return true;
}

std::vector<TouchPanel> touch_panels(Display* display) {
  int count = 0;
  const std::unique_ptr<XIDeviceInfo, void (*)(XIDeviceInfo*)> devices(
      XIQueryDevice(display, XIAllDevices, &count), &XIFreeDeviceInfo);
  std::vector<TouchPanel> panels;
  for (const auto& device :
       std::span(devices.get(), static_cast<std::size_t>(devices ? count : 0))) {
    const bool is_real = device.use == XISlavePointer || device.use == XIFloatingSlave;
    if (const auto panel = is_real ? panel_of(device) : std::nullopt) panels.push_back(*panel);
  }
  return panels;
}

void set_touch_matrix(Display* display, const TouchPanel& panel, const TouchMatrix& matrix) {
  const Atom property = XInternAtom(display, matrix_property.data(), False);
  const Atom float_type = XInternAtom(display, "FLOAT", False);
  if (matrix_of(display, panel.device, property, float_type) == matrix) return;
  auto values = matrix;  // Xlib declares its read-only input as mutable
  XIChangeProperty(display, panel.device, property, float_type, 32, XIPropModeReplace,
                   reinterpret_cast<unsigned char*>(values.data()),
                   static_cast<int>(values.size()));
}

}  // namespace kiosk::ui
