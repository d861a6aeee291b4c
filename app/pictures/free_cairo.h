// Cairo's objects, freed with their owner. Only for the folder's own .cpp files.
#pragma once

#include <cairo.h>

#include <memory>

namespace kiosk {

struct FreeCairo {
  void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using CairoOwner = std::unique_ptr<cairo_t, FreeCairo>;
using SurfaceOwner = std::unique_ptr<cairo_surface_t, FreeCairo>;

}  // namespace kiosk
