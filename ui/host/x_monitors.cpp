#include "ui/host/x_monitors.h"

#include <X11/Xatom.h>

#include <algorithm>

namespace kiosk::ui {
namespace {

using Output = std::unique_ptr<XRROutputInfo, void (*)(XRROutputInfo*)>;
using Crtc = std::unique_ptr<XRRCrtcInfo, void (*)(XRRCrtcInfo*)>;

Output output_info(Display* display, XRRScreenResources* resources, RROutput output) {
  return {XRRGetOutputInfo(display, resources, output), &XRRFreeOutputInfo};
}
Crtc crtc_info(Display* display, XRRScreenResources* resources, RRCrtc crtc) {
  return {crtc == None ? nullptr : XRRGetCrtcInfo(display, resources, crtc), &XRRFreeCrtcInfo};
}

Rotation rotation_of(::Rotation of_server) {
  if (of_server & RR_Rotate_90) return Rotation::left;
  if (of_server & RR_Rotate_180) return Rotation::inverted;
  if (of_server & RR_Rotate_270) return Rotation::right;
  return Rotation::normal;
}

::Rotation for_server(Rotation rotation) {
  switch (rotation) {
    case Rotation::normal: break;
    case Rotation::left: return RR_Rotate_90;
    case Rotation::right: return RR_Rotate_270;
    case Rotation::inverted: return RR_Rotate_180;
  }
  return RR_Rotate_0;
}

MonitorState state_of(Display* display, XRRScreenResources* resources, RROutput output,
                      RROutput primary) {
  const auto info = output_info(display, resources, output);
  if (!info) return {};
  MonitorState state{.name = info->name,
                     .connected = info->connection == RR_Connected,
                     .primary = output == primary,
                     .glass = {.width = static_cast<double>(info->mm_width),
                               .height = static_cast<double>(info->mm_height)}};
  if (const auto crtc = crtc_info(display, resources, info->crtc); crtc && crtc->mode != None) {
    state.shows =
        ScreenArea{crtc->x, crtc->y, static_cast<int>(crtc->width), static_cast<int>(crtc->height)};
    state.rotation = rotation_of(crtc->rotation);
  }
  return state;
}

/// The area of a mode, not rotated; nullopt for a mode that is not listed.
std::optional<ScreenArea> area_of(const XRRScreenResources& resources, RRMode mode) {
  for (int i = 0; i < resources.nmode; ++i) {
    const auto& info = resources.modes[i];
    if (info.id == mode)
      return ScreenArea{0, 0, static_cast<int>(info.width), static_cast<int>(info.height)};
  }
  return std::nullopt;
}

RRCrtc free_crtc(Display* display, XRRScreenResources* resources, const XRROutputInfo& output) {
  for (int i = 0; i < output.ncrtc; ++i) {
    const auto crtc = crtc_info(display, resources, output.crtcs[i]);
    if (crtc && crtc->noutput == 0) return output.crtcs[i];
  }
  return None;
}

/// Fits the screen to the picture: it grows or shrinks. Its millimeters stay in proportion, since
/// programs calculate with them.
void fit_screen(Display* display, const ScreenArea& picture) {
  const int screen = DefaultScreen(display);
  const int width = picture.x + picture.width;
  const int height = picture.y + picture.height;
  if (DisplayWidth(display, screen) == width && DisplayHeight(display, screen) == height) return;
  const double mm_per_pixel = static_cast<double>(DisplayWidthMM(display, screen)) /
                              std::max(1, DisplayWidth(display, screen));
  XRRSetScreenSize(display, DefaultRootWindow(display), width, height,
                   std::max(1, static_cast<int>(width * mm_per_pixel)),
                   std::max(1, static_cast<int>(height * mm_per_pixel)));
}

}  // namespace

bool has_window_manager(Display* display) {
  const Atom name = XInternAtom(display, "_NET_SUPPORTING_WM_CHECK", False);
  Atom type = None;
  int format = 0;
  unsigned long count = 0;
  unsigned long left = 0;
  unsigned char* value = nullptr;
  XGetWindowProperty(display, DefaultRootWindow(display), name, 0, 1, False, XA_WINDOW, &type,
                     &format, &count, &left, &value);
  if (value) XFree(value);
  return type == XA_WINDOW && count == 1;
}

XMonitors::XMonitors(Display* display)
    : display_(display),
      resources_(XRRGetScreenResourcesCurrent(display, DefaultRootWindow(display)),
                 &XRRFreeScreenResources) {
  if (!resources_) return;
  const auto primary = XRRGetOutputPrimary(display, DefaultRootWindow(display));
  for (int i = 0; i < resources_->noutput; ++i)
    states_.push_back(state_of(display, resources_.get(), resources_->outputs[i], primary));
}

void XMonitors::darken(std::size_t monitor) const {
  const auto info = output_info(display_, resources_.get(), resources_->outputs[monitor]);
  if (info && info->crtc != None)
    XRRSetCrtcConfig(display_, resources_.get(), info->crtc, CurrentTime, 0, 0, None, RR_Rotate_0,
                     nullptr, 0);
}

void XMonitors::turn(std::size_t monitor, Rotation rotation) const {
  const auto info = output_info(display_, resources_.get(), resources_->outputs[monitor]);
  const auto crtc =
      info ? crtc_info(display_, resources_.get(), info->crtc) : Crtc{nullptr, &XRRFreeCrtcInfo};
  if (!crtc || crtc->mode == None || !(crtc->rotations & for_server(rotation))) return;
  if (!show(monitor, info->crtc, crtc->mode, rotation))
    show(monitor, info->crtc, crtc->mode, states_[monitor].rotation);
}

void XMonitors::light(std::size_t monitor, Rotation rotation) const {
  const auto info = output_info(display_, resources_.get(), resources_->outputs[monitor]);
  if (!info || info->nmode == 0) return;
  const auto crtc = free_crtc(display_, resources_.get(), *info);
  if (crtc == None) return;
  const auto preferred = info->modes[0];  // the preferred modes come first
  if (!show(monitor, crtc, preferred, rotation)) show(monitor, crtc, preferred, Rotation::normal);
}

/// Whether the X server accepted it.
bool XMonitors::show(std::size_t monitor, RRCrtc crtc, RRMode mode, Rotation rotation) const {
  const auto unturned = area_of(*resources_, mode);
  if (!unturned) return false;
  auto* outputs = &resources_->outputs[monitor];
  XGrabServer(display_);  // prevents other clients from seeing the screen without its picture
  XRRSetCrtcConfig(display_, resources_.get(), crtc, CurrentTime, 0, 0, None, RR_Rotate_0, nullptr,
                   0);
  fit_screen(display_, turned(*unturned, rotation));
  const auto status = XRRSetCrtcConfig(display_, resources_.get(), crtc, CurrentTime, 0, 0, mode,
                                       for_server(rotation), outputs, 1);
  XUngrabServer(display_);
  XSync(display_, False);
  return status == RRSetConfigSuccess;
}

}  // namespace kiosk::ui
