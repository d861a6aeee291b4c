// beforehand explain: what a response brings up, and why, as JSON.
#pragma once

#include <filesystem>

namespace kiosk {

struct ExplainArguments {
  std::filesystem::path content{};
  std::filesystem::path response{};
};

/// 0: done; 2: content or response cannot be used.
int explain(const ExplainArguments& arguments);

}  // namespace kiosk
