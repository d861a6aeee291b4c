// An illustration, drawn as vectors.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

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
  /// than no sheet. `beforehand check` finds such a file first. `marked` are elements to be filled in one dark colour: places on a body.
  /// Ids that no element has change nothing.
  static std::shared_ptr<const Picture> read(const std::filesystem::path& file, const std::vector<std::string>& marked = {});

  /// Its own width divided by its height; 1 if it does not say.
  double aspect() const;
  /// Fills the rectangle, cut to its shape: what does not fit in stays outside. Throws std::runtime_error if it cannot be drawn.
  void draw(cairo_t* cairo, double x, double y, double width, double height) const;

 private:
  explicit Picture(RsvgHandle* handle) : handle_(handle) {}
  /// Its own size, or the one given where it has none.
  std::pair<double, double> size(double width, double height) const;
  std::unique_ptr<RsvgHandle, CloseSvg> handle_;
};

/// The pictures of a sheet, each read once however often the sheet is set.
class Pictures {
 public:
  /// As `Picture::read`.
  std::shared_ptr<const Picture> read(const std::filesystem::path& file, const std::vector<std::string>& marked = {});

 private:
  std::map<std::pair<std::filesystem::path, std::vector<std::string>>, std::shared_ptr<const Picture>> read_{};
};

}  // namespace kiosk::sheet
