// A drawing as a picture of pixels, for forms and receivers that take no SVG.
#pragma once

#include <string>

#include "app/domain/sketch.h"

namespace kiosk {

/// The bytes of a PNG: black lines on white, a pixel for each unit of the drawing. The same for the
/// same drawing.
std::string png_of(const Sketch& sketch);

}  // namespace kiosk
