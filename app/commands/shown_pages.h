// Lays out every screen and the sheet of an aid as text, without drawing: the input of the
// self-audit.
#pragma once

#include "app/domain/decision_aid.h"
#include "app/quality/check_quality.h"
#include "app/quality/shown_page.h"

namespace kiosk {

/// Every screen of a visit that is about the aid, with the example patient's answers; each
/// treatment also side by side with the one after it
/// ("compare-ice"); and the sheet of that visit. In each language of the aid, laid out as on an
/// upright screen of 27 inches, paged through to the end. Skips languages for which the program has
/// no texts. Throws ui::NoWindow if there is no OpenGL.
ShownPages shown_pages(const DecisionAid& aid, const QualityInput& quality);

}  // namespace kiosk
