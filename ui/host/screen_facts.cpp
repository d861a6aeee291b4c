#include "ui/host/screen_facts.h"

#include <glad/gl.h>
#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

namespace kiosk::ui {

ScreenFacts screen_facts(WindowSize window) {
  ScreenFacts facts{.window = window};
  if (const auto* renderer = reinterpret_cast<const char*>(glGetString(GL_RENDERER))) facts.renderer = renderer;
  auto* monitor = glfwGetPrimaryMonitor();
  if (!monitor) return facts;
  if (const char* name = glfwGetMonitorName(monitor)) facts.output = name;
  glfwGetMonitorPhysicalSize(monitor, &facts.mm_wide, &facts.mm_high);
  if (const auto* mode = glfwGetVideoMode(monitor)) facts.hertz = mode->refreshRate;
  return facts;
}

}  // namespace kiosk::ui
