// Sessions for every screen.
#pragma once

#include <string>

#include "app/session/session.h"

namespace kiosk {

/// A session with a name for its picture.
struct GalleryVisit {
  std::string name{};
  Session session{};
};

/// Every screen of a visit in the order in which a person sees it, with the answers of an example
/// patient. Made by the same events as a real visit. `scales_together`: on a glass that is high
/// enough for a page of several scales.
std::vector<GalleryVisit> gallery_visits(const DecisionAid& aid, const Response& example,
                                         const Language& language, int text_size, Theme theme,
                                         bool scales_together = false);

/// The example patient of the aid with the most answers and no sign that cannot wait; an empty
/// response if there is none.
Response fullest_example(const DecisionAid& aid);

}  // namespace kiosk
