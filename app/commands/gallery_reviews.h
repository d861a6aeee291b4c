// The screens of the review desk, for the gallery.
#pragma once

#include "app/review/review_session.h"

namespace kiosk {

/// A review at one screen of the desk.
struct GalleryReview {
  std::string name{};
  ReviewSession session{};
};

/// Every screen: the list of each kind of part, a part of each kind, comments, signatures, both
/// forms, and their errors.
std::vector<GalleryReview> gallery_reviews(const ReviewContext& context);

}  // namespace kiosk
