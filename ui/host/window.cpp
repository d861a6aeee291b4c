#include "ui/host/window.h"

#include <glad/gl.h>
#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#define GLFW_EXPOSE_NATIVE_X11
#include <GLFW/glfw3native.h>

#include <string>
#include <utility>

namespace kiosk::ui {
namespace {

std::string last_glfw_error() {
  const char* description = nullptr;
  glfwGetError(&description);
  return description ? description : "unknown reason";
}

std::string utf8(unsigned point) {
  std::string text;
  if (point < 0x80) text += static_cast<char>(point);
  else if (point < 0x800) (text += static_cast<char>(0xC0 | (point >> 6U))) += static_cast<char>(0x80 | (point & 0x3FU));
  else if (point < 0x10000) ((text += static_cast<char>(0xE0 | (point >> 12U))) += static_cast<char>(0x80 | ((point >> 6U) & 0x3FU))) += static_cast<char>(0x80 | (point & 0x3FU));
  return text;
}

/// The keys that do something. All others are dropped: a kiosk has no shortcuts.
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

GLFWwindow* create(std::optional<WindowSize> size) {
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  glfwWindowHint(GLFW_RESIZABLE, GLFW_FALSE);
  glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
  glfwWindowHint(GLFW_DEPTH_BITS, 0);
  glfwWindowHint(GLFW_STENCIL_BITS, 0);
  if (size) return glfwCreateWindow(size->width, size->height, "Beforehand", nullptr, nullptr);
  auto* monitor = glfwGetPrimaryMonitor();
  const auto* mode = monitor ? glfwGetVideoMode(monitor) : nullptr;
  if (!mode) return nullptr;
  return glfwCreateWindow(mode->width, mode->height, "Beforehand", monitor, nullptr);
}

}  // namespace

std::optional<WindowSize> Window::full_screen_size() {
  if (!glfwInit()) return std::nullopt;
  auto* monitor = glfwGetPrimaryMonitor();
  const auto* mode = monitor ? glfwGetVideoMode(monitor) : nullptr;
  return mode ? std::optional(WindowSize{mode->width, mode->height}) : std::nullopt;
}

Window::Window(std::optional<WindowSize> size) : full_screen_(!size) {
  if (!glfwInit()) throw NoWindow{last_glfw_error()};
  window_ = create(size);
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
  glfwSwapInterval(1);
  if (full_screen_) glfwSetInputMode(window_, GLFW_CURSOR, GLFW_CURSOR_HIDDEN);
  listen();
  glfwPollEvents();  // the window system's first wish to see the picture is met by the first frame
}

Window::~Window() {
  glfwDestroyWindow(window_);
  glfwTerminate();
}

Moment Window::now() const { return Moment(static_cast<long>(glfwGetTime() * 1000.0)); }

void Window::push(Input input) {
  input.when = now();
  // Motion between two frames matters only by where it ends.
  if (input.kind == InputKind::move && !inputs_.empty() && inputs_.back().kind == InputKind::move) inputs_.pop_back();
  inputs_.push_back(std::move(input));
}

void Window::listen() {
  glfwSetWindowUserPointer(window_, this);
  const auto self = [](GLFWwindow* window) { return static_cast<Window*>(glfwGetWindowUserPointer(window)); };
  static constexpr auto of = self;
  glfwSetCursorPosCallback(window_, [](GLFWwindow* window, double x, double y) {
    auto& moved = *of(window);
    moved.finger_x_ = static_cast<float>(x);
    moved.finger_y_ = static_cast<float>(y);
    moved.push({.kind = InputKind::move, .x = moved.finger_x_, .y = moved.finger_y_});
  });
  glfwSetMouseButtonCallback(window_, [](GLFWwindow* window, int button, int action, int) {
    if (button != GLFW_MOUSE_BUTTON_LEFT) return;
    // Where the finger was then; glfwGetCursorPos would ask the window system where it is now, which after a slow frame is elsewhere.
    const auto& touched = *of(window);
    of(window)->push({.kind = action == GLFW_PRESS ? InputKind::press : InputKind::release, .x = touched.finger_x_, .y = touched.finger_y_});
  });
  glfwSetScrollCallback(window_, [](GLFWwindow* window, double, double notches) {
    of(window)->push({.kind = InputKind::scroll, .y = static_cast<float>(notches)});
  });
  glfwSetKeyCallback(window_, [](GLFWwindow* window, int key, int, int action, int modifiers) {
    if (action != GLFW_PRESS) return;  // a key held down repeats nothing (Section 508, 407.4)
    if (key == GLFW_KEY_Q && (modifiers & GLFW_MOD_CONTROL)) of(window)->staff_called_ = true;
    else if (const auto known = key_of(key, modifiers); known != Key::none && !(modifiers & (GLFW_MOD_CONTROL | GLFW_MOD_ALT | GLFW_MOD_SUPER))) {
      of(window)->push({.kind = InputKind::key, .key = known});
    }
  });
  glfwSetCharCallback(window_, [](GLFWwindow* window, unsigned point) { of(window)->push({.kind = InputKind::character, .character = utf8(point)}); });
  glfwSetWindowRefreshCallback(window_, [](GLFWwindow* window) { of(window)->redraw_ = true; });
  glfwSetFramebufferSizeCallback(window_, [](GLFWwindow* window, int, int) { of(window)->redraw_ = true; });
  glfwSetWindowFocusCallback(window_, [](GLFWwindow* window, int focused) {
    if (!focused) of(window)->push({.kind = InputKind::cancel});
  });
  // Only the staff code leaves the kiosk.
  glfwSetWindowCloseCallback(window_, [](GLFWwindow* window) { glfwSetWindowShouldClose(window, GLFW_FALSE); });
}

void Window::wait(std::optional<Moment> longest) {
  if (!inputs_.empty()) return glfwPollEvents();
  if (!longest) return glfwWaitEvents();
  if (longest->count() <= 0) return glfwPollEvents();
  glfwWaitEventsTimeout(static_cast<double>(longest->count()) / 1000.0);
}

std::optional<Input> Window::next_input() {
  if (inputs_.empty()) return std::nullopt;
  auto input = std::move(inputs_.front());
  inputs_.pop_front();
  return input;
}

bool Window::needs_redraw() { return std::exchange(redraw_, false); }
bool Window::staff_called() { return std::exchange(staff_called_, false); }
void Window::swap() { glfwSwapBuffers(window_); }
void Window::finish() {
  glFinish();
  XSync(glfwGetX11Display(), False);
}

void Window::wake() { glfwPostEmptyEvent(); }

WindowSize Window::size() const {
  WindowSize size;
  glfwGetFramebufferSize(window_, &size.width, &size.height);
  return size;
}

}  // namespace kiosk::ui
