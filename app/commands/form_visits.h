// Sessions for every screen of a plain form.
#pragma once

#include "app/commands/gallery_visits.h"

namespace kiosk {

/// Every question before and after it is answered, with its pad, keyboard or list; the pages of
/// groups; the page of answers; the sheet. Made by the same events as a real visit.
std::vector<GalleryVisit> form_visits(const DecisionAid& aid, const Language& language,
                                      int text_size, Theme theme);

}  // namespace kiosk
