// beforehand kiosk: the kiosk itself.
#pragma once

#include <filesystem>
#include <optional>

#include "app/domain/text.h"

namespace kiosk {

struct KioskArguments {
  std::optional<std::filesystem::path> config{};
  std::optional<std::filesystem::path> content{};
  std::optional<std::filesystem::path> questionnaire{};  ///< a plain form instead of an aid
  std::string form{};  ///< selects one of a Bundle: id, url, title or position from 1; the first if
                       ///< empty
  std::optional<std::pair<int, int>> window{};  ///< px; full screen if nullopt
  Language language{};  ///< shown first; if empty, the order of kiosk.toml or the aid
  std::optional<std::filesystem::path> semantics{};   ///< test builds only
  std::optional<std::filesystem::path> utterances{};  ///< test builds only
  std::optional<int> longest_mark{};  ///< ms for which a row is marked for one switch; test builds
  std::optional<int> longest_rest{};  ///< ms for which a newly shown screen ignores input; test
                                      ///< builds only
};

/// Exit code: the display needs software rendering, which this process may not do: software
/// rendering writes code and runs it (MemoryDenyWriteExecute=).
/// kiosk-config/session/beforehand-ended allows it from the next start on.
inline constexpr int exit_needs_software_opengl = 71;

/// Exit code 0: staff ended the kiosk or the system did; 2: no display, or the configuration cannot
/// be used; exit_needs_software_opengl.
int run_kiosk(const KioskArguments& arguments);

}  // namespace kiosk
