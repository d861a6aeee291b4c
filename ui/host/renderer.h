// Who draws OpenGL on this display, found out before anything is drawn.
#pragma once

#include <optional>

namespace kiosk::ui {

/// Whether this process may make memory that it wrote executable. Software OpenGL (llvmpipe) ends in a segmentation fault where it may
/// not, as under systemd's MemoryDenyWriteExecute=yes.
bool may_run_written_code();

/// Whether a graphics processor draws what the default screen of $DISPLAY shows (GLX_MESA_query_renderer). Nothing where there is no
/// display or its OpenGL cannot be asked. Creates no context, so no code is compiled for it.
std::optional<bool> is_drawn_by_hardware();

}  // namespace kiosk::ui
