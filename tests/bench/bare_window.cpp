// The least that any such program does: a full-screen OpenGL 3.3 window that is cleared once.
// Start-up is measured against it.
#include <glad/gl.h>
#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

int main() {
  if (!glfwInit()) return 2;
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  auto* monitor = glfwGetPrimaryMonitor();
  const auto* mode = monitor ? glfwGetVideoMode(monitor) : nullptr;
  auto* window =
      mode ? glfwCreateWindow(mode->width, mode->height, "bare", monitor, nullptr) : nullptr;
  if (!window) return 2;
  glfwMakeContextCurrent(window);
  if (gladLoadGL(glfwGetProcAddress) == 0) return 2;
  glClearColor(0.9F, 0.95F, 0.92F, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  glfwSwapBuffers(window);
  while (!glfwWindowShouldClose(window)) glfwWaitEvents();
  glfwTerminate();
}
