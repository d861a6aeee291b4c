// An illustration, drawn as vectors.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/domain/answer.h"
#include "app/pictures/open_picture.h"
#include "app/pictures/raster_picture.h"

typedef struct _cairo cairo_t;

namespace kiosk::sheet {

/// A parsed SVG.
class Picture {
 public:
  /// Reads an SVG file; null if it cannot be read, because a sheet without a picture is better than
  /// no sheet. `beforehand check` finds such a file first. `marked` are elements to be filled in
  /// one dark color: places on a body. Ids without an element have no effect.
  static std::shared_ptr<const Picture> read(const std::filesystem::path& file,
                                             const std::vector<std::string>& marked = {});

  /// What a person drew, or another picture that is an answer: SVG, PNG or JPEG. Null if it cannot
  /// be drawn.
  static std::shared_ptr<const Picture> of(const Attachment& file);

  /// Its width divided by its height; 1 if it has no size.
  double aspect() const;
  /// Fills the rectangle, clipped to its shape. If librsvg fails the sheet is drawn without it.
  void draw(cairo_t* cairo, double x, double y, double width, double height) const;

 private:
  explicit Picture(OpenPicture handle) : handle_(std::move(handle)) {}
  explicit Picture(PixelPicture pixels) : pixels_(std::move(pixels)) {}
  void draw_pixels(cairo_t* cairo, double x, double y, double width, double height) const;
  /// Its own size, or the given one if it has none.
  std::pair<double, double> size(double width, double height) const;
  OpenPicture handle_{};
  std::optional<PixelPicture> pixels_{};  ///< instead of a handle
};

/// The pictures of a sheet, each read once however often the sheet is laid out.
class Pictures {
 public:
  /// Same as `Picture::read`.
  std::shared_ptr<const Picture> read(const std::filesystem::path& file,
                                      const std::vector<std::string>& marked = {});

 private:
  std::map<std::pair<std::filesystem::path, std::vector<std::string>>,
           std::shared_ptr<const Picture>>
      read_{};
};

}  // namespace kiosk::sheet
