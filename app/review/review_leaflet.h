// The whole review on paper: every part with room for comments and a line to sign on.
#pragma once

#include "app/domain/leaflet.h"
#include "app/review/review_matter.h"

namespace kiosk {

/// Every part in the languages of the review, a line below its translation, with figures, sources
/// and conditions.
Leaflet review_leaflet(const ReviewContext& context, const ReviewFile& file);

}  // namespace kiosk
