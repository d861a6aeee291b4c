// Any bytes as a picture of pixels, and as a drawing that a response has: both are drawn or
// refused, and a drawing that is accepted is written as it was read.

#include "app/domain/sketch.h"
#include "app/pictures/raster_picture.h"
#include "tests/fuzz/fuzzing.h"

namespace kiosk {
namespace {

void fuzz(std::string_view bytes) {
  const auto picture = unpack_picture(bytes);
  require(picture.has_value() == pixel_picture_fault(bytes).empty());
  if (picture) {
    require(picture->width > 0 && picture->width <= most_picture_side);
    require(picture->height > 0 && picture->height <= most_picture_side);
    require(picture->pixels.size() == static_cast<std::size_t>(picture->width) *
                                          static_cast<std::size_t>(picture->height) * 4);
  }
  if (const auto sketch = sketch_of(bytes))
    require(sketch_of(std::string_view(svg_of(*sketch))) == sketch);
}

}  // namespace
}  // namespace kiosk

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  kiosk::fuzz({reinterpret_cast<const char*>(bytes), size});
  return 0;
}
