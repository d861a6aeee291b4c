#include "ui/host/screen_facts.h"

#include <glad/gl.h>
#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

namespace kiosk::ui {

ScreenFacts screen_facts(const Window& window) {
  ScreenFacts facts{
      .window = window.size(), .arrangement = window.arrangement(), .refused = window.refused()};
  if (const auto* renderer = reinterpret_cast<const char*>(glGetString(GL_RENDERER)))
    facts.renderer = renderer;
  auto* monitor = glfwGetPrimaryMonitor();
  if (!monitor) return facts;
  if (const char* name = glfwGetMonitorName(monitor)) facts.output = name;
  glfwGetMonitorPhysicalSize(monitor, &facts.mm_wide, &facts.mm_high);
  if (const auto* mode = glfwGetVideoMode(monitor)) facts.hertz = mode->refreshRate;
  // GLFW's first monitor may not be the kiosk's.
  if (!facts.arrangement || facts.arrangement->monitor.empty()) return facts;
  facts.output = facts.arrangement->monitor;
  facts.mm_wide = static_cast<int>(facts.arrangement->glass.width);
  facts.mm_high = static_cast<int>(facts.arrangement->glass.height);
  return facts;
}

}  // namespace kiosk::ui
