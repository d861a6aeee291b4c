// beforehand review: an aid gone through part by part, at a desk or on paper.
#pragma once

#include <filesystem>
#include <optional>

#include "app/domain/text.h"
#include "app/settings/paper.h"

namespace kiosk {

struct ReviewArguments {
  std::filesystem::path content{};
  Language language{};                         ///< empty: the aid's first
  Language beside{};                           ///< a second language beside it; empty: none
  std::optional<std::filesystem::path> pdf{};  ///< for reviewing on paper, in place of the window
  Paper paper = Paper::a4;
  std::pair<int, int> window{1280, 800};
  int text_size = 100;
  std::optional<std::filesystem::path>
      semantics{};  ///< a socket that tells what is on the screen; builds with tests only
};

/// 0: done; 2: the content cannot be used, the PDF cannot be written, or there is no screen.
int review(const ReviewArguments& arguments);

}  // namespace kiosk
