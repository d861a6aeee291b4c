// One session for every screen that a plain form leads to.
#pragma once

#include "app/commands/gallery_visits.h"

namespace kiosk {

/// Every question as it is first seen and once it is answered, with its pad, keyboard or list; the
/// pages of groups; the page of answers; the sheet. Made by the same events as a real visit.
std::vector<GalleryVisit> form_visits(const DecisionAid& aid, const Language& language,
                                      int text_size, Theme theme);

}  // namespace kiosk
