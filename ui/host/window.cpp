#include "ui/host/window.h"

#include <glad/gl.h>
#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#define GLFW_EXPOSE_NATIVE_X11
#include <GLFW/glfw3native.h>
#include <X11/Xatom.h>

#include <string>
#include <utility>

#include "app/values/utf8.h"
#include "ui/host/event_buffers.h"

namespace kiosk::ui {
namespace {

constexpr WindowSize size_in_the_dark{1080, 1920};
constexpr int other_modifiers = GLFW_MOD_CONTROL | GLFW_MOD_ALT | GLFW_MOD_SUPER;

std::string last_glfw_error() {
  const char* description = nullptr;
  glfwGetError(&description);
  return description ? description : "unknown reason";
}

std::string utf8(unsigned point) {
  std::string text;
  values::append_utf8(text, point);
  return text;
}

/// The supported keys. All others are dropped: a kiosk has no shortcuts.
Key key_of(int key, int modifiers) {
  switch (key) {
    case GLFW_KEY_TAB: return modifiers & GLFW_MOD_SHIFT ? Key::shift_tab : Key::tab;
    case GLFW_KEY_UP: return Key::up;
    case GLFW_KEY_DOWN: return Key::down;
    case GLFW_KEY_LEFT: return Key::left;
    case GLFW_KEY_RIGHT: return Key::right;
    case GLFW_KEY_PAGE_UP: return Key::page_up;
    case GLFW_KEY_PAGE_DOWN: return Key::page_down;
    case GLFW_KEY_ENTER:
    case GLFW_KEY_KP_ENTER: return Key::enter;
    case GLFW_KEY_ESCAPE: return Key::escape;
    case GLFW_KEY_BACKSPACE: return Key::backspace;
    default: return Key::none;
  }
}

/// Additional keys that move the caret in a text box. A kiosk has its keys on the screen and drops
/// these.
Key key_of_line(int key) {
  switch (key) {
    case GLFW_KEY_HOME: return Key::home;
    case GLFW_KEY_END: return Key::end;
    case GLFW_KEY_DELETE: return Key::erase;
    default: return Key::none;
  }
}

void set_hints(bool covers, bool resizable) {
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  glfwWindowHint(GLFW_RESIZABLE, resizable ? GLFW_TRUE : GLFW_FALSE);
  glfwWindowHint(GLFW_DECORATED, covers ? GLFW_FALSE : GLFW_TRUE);
  glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);
  glfwWindowHint(GLFW_DEPTH_BITS, 0);
  glfwWindowHint(GLFW_STENCIL_BITS, 0);
}

/// GLFW's callbacks have no user data but the window's pointer.
Window& of(GLFWwindow* window) { return *static_cast<Window*>(glfwGetWindowUserPointer(window)); }

/// For trying the kiosk out on a desktop: its window manager, if there is one, is asked to keep
/// panels away. Otherwise it is ignored.
void ask_for_the_whole_monitor(GLFWwindow* window) {
  auto* display = glfwGetX11Display();
  const Atom full_screen = XInternAtom(display, "_NET_WM_STATE_FULLSCREEN", False);
  XChangeProperty(display, glfwGetX11Window(window), XInternAtom(display, "_NET_WM_STATE", False),
                  XA_ATOM, 32, PropModeReplace,
                  reinterpret_cast<const unsigned char*>(&full_screen), 1);
}

}  // namespace

Window::Window(WindowSize size, std::function<void(const XTrouble&)> trouble)
    : Window(Kind::kiosk, size, nullptr, std::move(trouble)) {}
Window::Window(Glass& glass, std::function<void(const XTrouble&)> trouble)
    : Window(Kind::kiosk, std::nullopt, &glass, std::move(trouble)) {}
Window::Window(DeskWindow desk, std::function<void(const XTrouble&)> trouble)
    : Window(Kind::desk, desk.size, nullptr, std::move(trouble)) {}

Window::Window(Kind kind, std::optional<WindowSize> size, Glass* glass,
               std::function<void(const XTrouble&)> trouble)
    : kind_(kind), glass_(glass) {
  if (!glfwInit()) throw NoWindow{last_glfw_error()};
  set_hints(glass_ != nullptr, glass_ || kind_ == Kind::desk);
  // A kiosk that starts while its monitor is off has some default size until the monitor comes.
  const auto area = glass_ ? glass_->settle() : std::nullopt;
  const auto first = size.value_or(area ? WindowSize{area->width, area->height} : size_in_the_dark);
  window_ = glfwCreateWindow(first.width, first.height, "Beforehand", nullptr, nullptr);
  if (!window_) {
    const auto reason = last_glfw_error();
    glfwTerminate();
    throw NoWindow{reason};
  }
  glfwMakeContextCurrent(window_);
  if (gladLoadGL(glfwGetProcAddress) == 0) {
    glfwDestroyWindow(window_);
    glfwTerminate();
    throw NoWindow{"OpenGL 3.3 is not available"};
  }
  errors_ = std::make_unique<XErrors>(glfwGetX11Display(), std::move(trouble));
  glfwSwapInterval(1);
  glfwSetWindowUserPointer(window_, this);
  listen_to_touch();
  listen_to_keys();
  listen_to_the_window_system();
  if (glass_) {
    glfwSetInputMode(window_, GLFW_CURSOR, GLFW_CURSOR_HIDDEN);
    ask_for_the_whole_monitor(window_);
    if (area) glfwSetWindowPos(window_, area->x, area->y);
  }
  glfwShowWindow(window_);
  glfwPollEvents();  // the window system's first expose event is answered by the first frame
}

Window::~Window() {
  glfwDestroyWindow(window_);
  glfwTerminate();
}

std::optional<Arrangement> Window::arrangement() const {
  return glass_ ? std::optional(glass_->arrangement()) : std::nullopt;
}

long Window::refused() const { return errors_->so_far() + (glass_ ? glass_->refused() : 0); }

Moment Window::now() const { return boot_time() - began_; }

void Window::push(Input input) {
  input.when = now();
  input.since = since_;
  inputs_.push(std::move(input));
}

void Window::listen_to_touch() {
  glfwSetCursorPosCallback(window_, [](GLFWwindow* window, double x, double y) {
    auto& moved = of(window);
    moved.finger_x_ = static_cast<float>(x);
    moved.finger_y_ = static_cast<float>(y);
    moved.push({.kind = InputKind::move, .x = moved.finger_x_, .y = moved.finger_y_});
  });
  glfwSetMouseButtonCallback(window_, [](GLFWwindow* window, int button, int action, int) {
    if (button != GLFW_MOUSE_BUTTON_LEFT) return;
    // The position at that time; glfwGetCursorPos would query the present one, which differs after
    // a slow frame.
    auto& touched = of(window);
    touched.push({.kind = action == GLFW_PRESS ? InputKind::press : InputKind::release,
                  .x = touched.finger_x_,
                  .y = touched.finger_y_});
  });
  glfwSetScrollCallback(window_, [](GLFWwindow* window, double, double notches) {
    of(window).push({.kind = InputKind::scroll, .y = static_cast<float>(notches)});
  });
}

void Window::listen_to_keys() {
  glfwSetKeyCallback(window_, [](GLFWwindow* window, int key, int code, int action, int modifiers) {
    if (action == GLFW_RELEASE) of(window).held_.release(code);
    else of(window).press_key(key, code, modifiers);
  });
  // It is called right after its key's callback, and repeatedly for a held key.
  glfwSetCharCallback(window_, [](GLFWwindow* window, unsigned point) {
    if (!of(window).repeats_ || of(window).kind_ == Kind::desk)
      of(window).inputs_.add_character(utf8(point), of(window).now());
  });
}

void Window::press_key(int key, int code, int modifiers) {
  repeats_ = !held_.press(code);
  if (repeats_ && kind_ == Kind::kiosk) return;
  const char* label = glfwGetKeyName(GLFW_KEY_UNKNOWN, code);
  if (modifiers & GLFW_MOD_CONTROL && calls_staff(key, label ? label : "")) staff_called_ = true;
  if (modifiers & other_modifiers) return;
  const auto character = us_character(key, (modifiers & GLFW_MOD_SHIFT) != 0);
  const auto mapped = keys_.find(code);
  auto known = mapped == keys_.end() ? key_of(key, modifiers) : key_for(mapped->second);
  if (known == Key::none && kind_ == Kind::desk) known = key_of_line(key);
  if (known == Key::none && !character.empty())
    push({.kind = InputKind::character, .code = code, .us_character = character});
  else if (known != Key::none || reports_every_key_)
    push({.kind = InputKind::key, .key = known, .code = code});
}

void Window::listen_to_the_window_system() {
  glfwSetWindowRefreshCallback(window_, [](GLFWwindow* window) { of(window).redraw_ = true; });
  glfwSetFramebufferSizeCallback(window_,
                                 [](GLFWwindow* window, int, int) { of(window).redraw_ = true; });
  glfwSetWindowFocusCallback(window_, [](GLFWwindow* window, int focused) {
    if (focused) return;
    of(window).held_.release_all();
    of(window).push({.kind = InputKind::cancel});
  });
  // Only the staff code ends the kiosk.
  glfwSetWindowCloseCallback(window_, [](GLFWwindow* window) {
    glfwSetWindowShouldClose(window, GLFW_FALSE);
    of(window).closed_ = of(window).kind_ == Kind::desk;
  });
}

/// Monitors may be added, removed and changed at any time: the X server's latest state is used, and
/// the picture is painted again.
void Window::cover_the_monitor() {
  const auto area = glass_->settle();
  redraw_ = true;
  if (!area) return;
  glfwSetWindowPos(window_, area->x, area->y);
  glfwSetWindowSize(window_, area->width, area->height);
}

void Window::wait(std::optional<Moment> longest) {
  XErrors::listen();
  auto* display = glfwGetX11Display();
  bool news = glass_ && glass_->has_news();
  const bool at_once =
      news || !inputs_.empty() || (longest && longest->count() <= 0) || XPending(display) > 0;
  if (!at_once) {
    const int descriptors[] = {ConnectionNumber(display), glass_ ? glass_->descriptor() : -1};
    sleeper_.wait(descriptors, longest);
    news = glass_ && glass_->has_news();
  }
  since_ = at_once ? polled_ : now();
  glfwPollEvents();
  polled_ = now();
  if (news) cover_the_monitor();
}

void Window::look_for_inputs() {
  const auto looked = now();
  if (inputs_.empty() && XPending(glfwGetX11Display()) == 0) polled_ = looked;
}

void Window::forget_inputs() {
  inputs_.clear();
  wipe_event_buffers(glfwGetX11Display());
}

bool Window::needs_redraw() { return std::exchange(redraw_, false); }
bool Window::staff_called() { return std::exchange(staff_called_, false); }
void Window::swap() { glfwSwapBuffers(window_); }

void Window::finish() {
  glFinish();
  XSync(glfwGetX11Display(), False);
}

WindowSize Window::size() const {
  WindowSize size;
  glfwGetFramebufferSize(window_, &size.width, &size.height);
  return size;
}

}  // namespace kiosk::ui
