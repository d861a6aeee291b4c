// beforehand kiosk: the kiosk itself.
#pragma once

#include <filesystem>
#include <optional>

#include "app/session/kiosk_settings.h"

namespace kiosk {

struct KioskArguments {
  std::optional<std::filesystem::path> config{};
  std::optional<std::filesystem::path> content{};
  std::optional<std::filesystem::path> questionnaire{};  ///< a plain form in place of an aid
  std::optional<std::pair<int, int>> window{};          ///< px; none: full screen
  Language language{};                                  ///< put first; empty: the order of kiosk.toml or the aid
  std::optional<std::filesystem::path> semantics{};     ///< builds with tests only
};

/// 0: staff left the kiosk or the system ended it; 2: no display, or the configuration cannot be used.
int run_kiosk(const KioskArguments& arguments);

}  // namespace kiosk
