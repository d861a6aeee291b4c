// An illustration, drawn as vectors.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

typedef struct _cairo cairo_t;
typedef struct _RsvgHandle RsvgHandle;

namespace kiosk::sheet {

struct CloseSvg {
  void operator()(RsvgHandle* handle) const;
};

/// A parsed SVG.
class Picture {
 public:
  /// Reads an SVG file; null if there is none that can be read, because a person should rather have the sheet without a picture
  /// than no sheet. `beforehand check` finds such a file first.
  static std::shared_ptr<const Picture> read(const std::filesystem::path& file);

  /// Fills the rectangle, cut to its shape: what does not fit in stays outside. Throws std::runtime_error if it cannot be drawn.
  void draw(cairo_t* cairo, double x, double y, double width, double height) const;

 private:
  explicit Picture(RsvgHandle* handle) : handle_(handle) {}
  std::unique_ptr<RsvgHandle, CloseSvg> handle_;
};

}  // namespace kiosk::sheet
