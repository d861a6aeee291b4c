#include "ui/host/glass.h"

#include <algorithm>
#include <utility>

#include "ui/host/x_monitors.h"
#include "ui/host/x_touch.h"

namespace kiosk::ui {
namespace {

/// Returns whether anything had to be changed. The chosen monitor's mode is never changed. A
/// monitor that was just plugged in and is off is switched on: without a desktop nobody else does
/// it. One that somebody switched off stays so.
bool arrange(const XMonitors& monitors, std::size_t chosen, const ScreenWishes& wishes,
             bool is_fresh) {
  bool changed = false;
  for (std::size_t i = 0; i < monitors.states().size(); ++i) {
    if (i == chosen || !monitors.states()[i].shows) continue;
    monitors.darken(i);
    changed = true;
  }
  const auto& state = monitors.states()[chosen];
  const auto rotation = wishes.rotation.value_or(state.rotation);
  if (!state.shows && is_fresh) monitors.light(chosen, rotation);
  else if (state.shows && rotation != state.rotation) monitors.turn(chosen, rotation);
  else return changed;
  return true;
}

/// The arrangement as reported to staff.
Arrangement arrangement_of(const std::vector<MonitorState>& monitors, std::size_t chosen,
                           const std::vector<TouchPanel>& panels, bool is_a_desk) {
  const auto& state = monitors[chosen];
  Arrangement arrangement{.monitor = state.name,
                          .glass = state.glass,
                          .rotation = state.rotation,
                          .is_a_desk = is_a_desk};
  for (const auto& other : monitors) {
    if (other.connected && !other.shows && other.name != state.name)
      arrangement.dark.push_back(other.name);
  }
  for (const auto& panel : panels) arrangement.panels.push_back(panel.name);
  return arrangement;
}

}  // namespace

struct Glass::Server {
  using Connection = std::unique_ptr<Display, int (*)(Display*)>;

  std::unique_ptr<XErrors>
      errors{};  // outlives the connection, whose requests may be rejected to the end
  Connection display;
  int randr_events = 0;
  bool has_randr = false;
  bool has_touch = false;
  bool is_a_desk = false;  ///< somebody's session, with a window manager
  std::vector<std::string> plugged_in{};

  ScreenArea screen() const {
    return {0, 0, DisplayWidth(display.get(), DefaultScreen(display.get())),
            DisplayHeight(display.get(), DefaultScreen(display.get()))};
  }
  std::vector<std::string> newly_plugged_in(const XMonitors& monitors);
  void aim_touch(const std::vector<TouchPanel>& panels, const MonitorState& monitor) const;
};

std::unique_ptr<Glass> Glass::open(ScreenWishes wishes,
                                   std::function<void(const XTrouble&)> trouble) {
  Server::Connection display(XOpenDisplay(nullptr), &XCloseDisplay);
  if (!display) return nullptr;
  auto* x = display.get();
  auto server = std::make_unique<Server>(Server{
      .errors = std::make_unique<XErrors>(x, std::move(trouble)), .display = std::move(display)});
  int errors = 0;
  int major = 0;
  int minor = 0;
  server->has_randr = XRRQueryExtension(x, &server->randr_events, &errors) &&
                      XRRQueryVersion(x, &major, &minor) && (major > 1 || minor >= 3);
  if (server->has_randr)
    XRRSelectInput(x, DefaultRootWindow(x),
                   RRScreenChangeNotifyMask | RRCrtcChangeNotifyMask | RROutputChangeNotifyMask);
  server->has_touch = listen_to_devices(x);
  server->is_a_desk = has_window_manager(x);
  XSync(x, False);
  return std::unique_ptr<Glass>(new Glass(std::move(server), std::move(wishes)));
}

Glass::Glass(std::unique_ptr<Server> server, ScreenWishes wishes)
    : server_(std::move(server)), wishes_(std::move(wishes)) {}
Glass::~Glass() = default;

long Glass::refused() const { return server_->errors->so_far(); }

int Glass::descriptor() const { return ConnectionNumber(server_->display.get()); }

bool Glass::has_news() {
  auto* x = server_->display.get();
  bool news = false;
  while (XPending(x) > 0) {
    XEvent event;
    XNextEvent(x, &event);
    if (server_->has_randr)
      XRRUpdateConfiguration(&event);  // updates Xlib's record of the screen's size
    news = true;
  }
  return news;
}

/// The monitors that were plugged in since the last call; at the first call all that are connected.
std::vector<std::string> Glass::Server::newly_plugged_in(const XMonitors& monitors) {
  const auto before = std::exchange(plugged_in, {});
  std::vector<std::string> fresh;
  for (const auto& state : monitors.states()) {
    if (!state.connected) continue;
    plugged_in.push_back(state.name);
    if (std::find(before.begin(), before.end(), state.name) == before.end())
      fresh.push_back(state.name);
  }
  return fresh;
}

void Glass::Server::aim_touch(const std::vector<TouchPanel>& panels,
                              const MonitorState& monitor) const {
  const auto matrix = touch_matrix(*monitor.shows, screen(), monitor.rotation);
  for (const auto& panel : panels) set_touch_matrix(display.get(), panel, matrix);
  XSync(display.get(), False);
}

std::optional<ScreenArea> Glass::settle() {
  arrangement_ = {.is_a_desk = server_->is_a_desk};
  if (!server_->has_randr) return server_->screen();
  auto* x = server_->display.get();
  const auto panels = server_->has_touch ? touch_panels(x) : std::vector<TouchPanel>{};
  std::vector<GlassSize> sizes;
  for (const auto& panel : panels) sizes.push_back(panel.glass);
  XMonitors monitors(x);
  const auto fresh = server_->newly_plugged_in(monitors);
  const auto chosen = choose_monitor(monitors.states(), sizes, wishes_);
  if (!chosen) return std::nullopt;
  const bool is_fresh =
      std::find(fresh.begin(), fresh.end(), monitors.states()[*chosen].name) != fresh.end();
  if (!server_->is_a_desk && arrange(monitors, *chosen, wishes_, is_fresh)) {
    XSync(x, False);
    has_news();
    monitors = XMonitors(x);
  }
  // A graphics driver that cannot rotate the picture is asked only once.
  if (monitors.states()[*chosen].shows && wishes_.rotation != monitors.states()[*chosen].rotation)
    wishes_.rotation.reset();
  const auto& state = monitors.states()[*chosen];
  if (state.shows && !server_->is_a_desk) server_->aim_touch(panels, state);
  arrangement_ = arrangement_of(monitors.states(), *chosen, panels, server_->is_a_desk);
  return state.shows;
}

}  // namespace kiosk::ui
