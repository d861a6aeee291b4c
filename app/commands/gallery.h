// beforehand gallery: every screen as a picture, with its semantics.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/domain/text.h"
#include "app/settings/theme.h"

namespace kiosk {

struct GalleryArguments {
  std::filesystem::path content{};
  std::optional<std::filesystem::path> questionnaire{};  ///< a plain form instead of an aid
  std::string form{};  ///< selects one of a Bundle: id, url, title or position from 1; the first if
                       ///< empty
  std::filesystem::path out{};
  std::vector<std::string> only{};  ///< how the names of the pictures begin that are wanted; all if
                                    ///< empty
  std::pair<int, int> window{1080, 1920};
  bool review = false;  ///< the screens of the review desk instead of the kiosk's
  Language beside{};  ///< a second language, of the review desk or of a clinician who reads along;
                      ///< none if empty
  Language language{};  ///< the aid's first if empty
  Language pseudo{};    ///< a language of pseudo text in the place of that; none if empty
  Theme theme = Theme::light;
  int text_size = 100;
  std::optional<double> diagonal{};  ///< of the screen in inches; by default it has the density of
                                     ///< the drawings' panel
};

/// Exit code 0: done; 2: the content cannot be used, there is no OpenGL, or the folder cannot be
/// written.
int gallery(const GalleryArguments& arguments);

}  // namespace kiosk
