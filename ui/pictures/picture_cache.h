// SVG pictures and icons as textures at the exact size they are shown in.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <tuple>
#include <vector>

#include "ui/semantics/semantics.h"
#include "ui/text/texture.h"

namespace kiosk::ui {

/// How a picture fills its rectangle: cropped to fill it, whole inside it, or whole with the rest
/// filled in the color of its own ground.
enum class Fit : std::uint8_t { cover, contain, whole };

/// Where a part of a picture lies, as fractions of the picture's width and height.
struct PicturePart {
  float x = 0;
  float y = 0;
  float width = 0;
  float height = 0;
};

/// Draws SVG files with librsvg. A file that cannot be read gives an empty texture and is not tried
/// again.
class PictureCache {
 public:
  PictureCache();
  ~PictureCache();
  PictureCache(PictureCache&& other) noexcept;
  PictureCache& operator=(PictureCache&& other) noexcept;

  /// Draws a picture before it is wanted. Needs no OpenGL yet, so it can be done while the window
  /// is being made.
  void prepare(const std::filesystem::path& file, int width, int height, Fit fit);
  /// The picture at that size in px; empty if it cannot be drawn.
  const Texture& picture(const std::filesystem::path& file, int width, int height, Fit fit);
  /// The picture's coverage, to be tinted: icons.
  const Texture& mask(const std::filesystem::path& file, int width, int height);
  /// The coverage of one element of the picture, at the size of the whole, weaker towards its
  /// edges: a region of a body map.
  const Texture& part_mask(const std::filesystem::path& file, const std::string& element, int width,
                           int height);
  /// Where an element lies in the picture; nothing if there is no such element.
  std::optional<PicturePart> part(const std::filesystem::path& file, const std::string& element);
  /// The picture's own proportions: width divided by height; 1 if it cannot be read.
  float aspect(const std::filesystem::path& file);

  /// To be called before every pass over a screen: drops what was used longest ago where there is
  /// too much, but nothing that is on the glass.
  void begin_pass();
  /// To be called after every frame that was shown.
  void end_frame();
  /// Drops the pictures of regions: which were drawn tells what a person said.
  void forget();

 private:
  enum class Kind : std::uint8_t { picture_cover, picture_contain, picture_whole, mask, part };
  using Key = std::tuple<std::string, std::string, int, int, Kind>;
  struct Entry {
    Texture texture{};
    std::vector<std::uint8_t> pixels{};  ///< drawn by `prepare`, until they become the texture
    std::size_t bytes = 0;
    long last_pass = 0;
    bool on_glass = false;
  };
  struct Svg;

  static Key key_of(const std::filesystem::path& file, int width, int height, Fit fit);
  static Fit fit_of(Kind kind);
  Svg& svg(const std::filesystem::path& file);
  Entry& entry(const Key& key, const std::filesystem::path& file);

  std::map<Key, Entry> entries_{};
  std::map<std::string, std::unique_ptr<Svg>>
      svgs_;  // no initialiser: Svg is complete only in the .cpp
  long pass_ = 0;
};

}  // namespace kiosk::ui
