// beforehand review: reviewing an aid part by part, at a desk or on paper.
#pragma once

#include <filesystem>
#include <optional>

#include "app/domain/text.h"
#include "app/settings/paper.h"

namespace kiosk {

struct ReviewArguments {
  std::filesystem::path content{};
  Language language{};               ///< the aid's first if empty
  Language beside{};                 ///< a second language beside it; none if empty
  std::filesystem::path patients{};  ///< made-up patients; the aid's own examples if empty
  std::optional<std::filesystem::path> pdf{};  ///< for reviewing on paper, instead of the window
  Paper paper = Paper::a4;
  std::pair<int, int> window{1280, 800};
  int text_size = 100;
  std::optional<std::filesystem::path>
      semantics{};  ///< a socket with the semantics of the screen; test builds only
};

/// Exit code 0: done; 2: the content cannot be used, the PDF cannot be written, or there is no
/// screen.
int review(const ReviewArguments& arguments);

}  // namespace kiosk
