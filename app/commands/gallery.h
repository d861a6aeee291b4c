// beforehand gallery: every screen as a picture, with what is said of it.
#pragma once

#include <filesystem>
#include <optional>

#include "app/domain/text.h"
#include "app/settings/theme.h"

namespace kiosk {

struct GalleryArguments {
  std::filesystem::path content{};
  std::optional<std::filesystem::path> questionnaire{};  ///< a plain form in place of an aid
  std::string form{};  ///< which one of a Bundle: id, url, title or place from 1; empty: the first
  std::filesystem::path out{};
  std::pair<int, int> window{1080, 1920};
  bool review = false;  ///< the screens of the review desk in place of the kiosk's
  Language beside{};    ///< of those: a second language; empty: none
  Language language{};  ///< empty: the aid's first
  Theme theme = Theme::light;
  int text_size = 100;
  std::optional<double> diagonal{};  ///< of the screen in inches; none: so that it has the density
                                     ///< of the drawings' panel
};

/// 0: done; 2: the content cannot be used, there is no OpenGL, or the folder cannot be written.
int gallery(const GalleryArguments& arguments);

}  // namespace kiosk
