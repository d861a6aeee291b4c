// A walk through a visit that takes a picture of each screen.
#pragma once

#include "app/commands/gallery_visits.h"
#include "app/driving/driver.h"

namespace kiosk {

struct GalleryWalk : Driver {
  using Driver::Driver;

  void picture(const std::string& name) { visits.push_back({name, session}); }
  /// Captures the result of an event, without applying it.
  void aside(const std::string& name, const Event& event) {
    visits.push_back({name, after(event)});
  }
  /// The first screen, with the person's display settings.
  void welcome(const Language& language, int text_size, Theme theme) {
    dispatch(LanguageChosen{language});
    dispatch(TextSizeChosen{text_size});
    dispatch(ThemeChosen{theme});
    picture("welcome");
  }

  std::vector<GalleryVisit> visits{};
};

}  // namespace kiosk
