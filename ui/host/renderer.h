// The OpenGL renderer of this display, and whether it can run.
#pragma once

#include <string>
#include <string_view>

namespace kiosk::ui {

/// GL_RENDERER of the current context, as "Mesa Intel(R) UHD Graphics 620 (KBL GT2)" or "llvmpipe
/// (LLVM 15.0.6, 256 bits)".
std::string current_renderer();

/// Whether this OpenGL renderer generates machine code and runs it: Mesa's llvmpipe does.
bool runs_written_code(std::string_view renderer);

/// Whether this process may make memory that it wrote executable. Under systemd's
/// MemoryDenyWriteExecute=yes it may not, and llvmpipe's first drawing ends in a segmentation
/// fault.
bool may_run_written_code();

}  // namespace kiosk::ui
