// beforehand kiosk: the kiosk itself.
#pragma once

#include <filesystem>
#include <optional>

#include "app/domain/text.h"

namespace kiosk {

struct KioskArguments {
  std::optional<std::filesystem::path> config{};
  std::optional<std::filesystem::path> content{};
  std::optional<std::filesystem::path> questionnaire{};  ///< a plain form in place of an aid
  std::string form{};  ///< which one of a Bundle: id, url, title or place from 1; empty: the first
  std::optional<std::pair<int, int>> window{};  ///< px; none: full screen
  Language language{};  ///< put first; empty: the order of kiosk.toml or the aid
  std::optional<std::filesystem::path> semantics{};   ///< builds with tests only
  std::optional<std::filesystem::path> utterances{};  ///< builds with tests only
  std::optional<int> longest_rest{};  ///< ms for which a screen that has just come takes nothing;
                                      ///< builds with tests only
};

/// Exit code: the display needs software rendering, which this process may not do: software
/// rendering writes code and runs it (MemoryDenyWriteExecute=).
/// kiosk-config/session/beforehand-ended allows it from the next start on.
inline constexpr int exit_needs_software_opengl = 71;

/// Exit code 0: staff ended the kiosk or the system did; 2: no display, or the configuration cannot
/// be used; exit_needs_software_opengl.
int run_kiosk(const KioskArguments& arguments);

}  // namespace kiosk
