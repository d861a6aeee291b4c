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
/// filled in its own background color.
enum class Fit : std::uint8_t { cover, contain, whole };

/// The location of a part of a picture, as fractions of its width and height.
struct PicturePart {
  float x = 0;
  float y = 0;
  float width = 0;
  float height = 0;
};

/// A picture without a file: its bytes, as SVG, PNG or JPEG.
struct PictureBytes {
  std::shared_ptr<const std::string> data{};
  bool is_svg = false;
};

/// Draws SVG files with librsvg. An unreadable file gives an empty texture and is not tried again.
class PictureCache {
 public:
  PictureCache();
  ~PictureCache();
  PictureCache(PictureCache&& other) noexcept;
  PictureCache& operator=(PictureCache&& other) noexcept;

  /// Draws a picture in advance. Needs no OpenGL yet, so it can run while the window is being
  /// created.
  void prepare(const std::filesystem::path& file, int width, int height, Fit fit);
  /// The picture at that size in px; empty if it cannot be drawn. `style`: CSS that is laid over
  /// its own, such as one that moves one of its elements.
  const Texture& picture(const std::filesystem::path& file, int width, int height, Fit fit,
                         const std::string& style = {});
  /// A picture that a form brings along, whole inside that size in px; empty if it cannot be drawn.
  const Texture& form_picture(const PictureBytes& picture, int width, int height);
  /// Its own aspect ratio: width divided by height; 1 if it cannot be read.
  float aspect(const PictureBytes& picture);
  /// The picture's coverage, to be tinted: icons.
  const Texture& mask(const std::filesystem::path& file, int width, int height);
  /// The coverage of one element of the picture, at the size of the whole, fading towards its
  /// edges: a region of a body map.
  const Texture& part_mask(const std::filesystem::path& file, const std::string& element, int width,
                           int height);
  /// The location of an element in the picture; nullopt if there is no such element.
  std::optional<PicturePart> part(const std::filesystem::path& file, const std::string& element);
  /// The picture's own aspect ratio: width divided by height; 1 if it cannot be read.
  float aspect(const std::filesystem::path& file);

  /// To be called before every pass over a screen: evicts the least recently used pictures above
  /// the limit, but nothing that is on the glass.
  void begin_pass();
  /// To be called after every frame that was shown.
  void end_frame();
  /// Evicts the pictures of regions: which ones were drawn reveals a person's answers.
  void forget();

 private:
  enum class Kind : std::uint8_t {
    picture_cover,
    picture_contain,
    picture_whole,
    mask,
    part,
    form
  };
  using Key = std::tuple<std::string, std::string, int, int, Kind>;
  struct Entry {
    Texture texture{};
    std::vector<std::uint8_t> pixels{};  ///< drawn by `prepare`, until they become the texture
    std::shared_ptr<const std::string> held{};  ///< of a form: they name it while it is kept
    std::size_t bytes = 0;
    long last_pass = 0;
    bool on_glass = false;
  };
  struct Svg;

  static Key key_of(const std::filesystem::path& file, int width, int height, Fit fit,
                    const std::string& style = {});
  static Fit fit_of(Kind kind);
  Svg& svg(const std::filesystem::path& file);
  Svg& brought_along(const PictureBytes& picture);
  static void take_size(Svg& source);
  Entry& entry(const Key& key, const std::filesystem::path& file);

  std::map<Key, Entry> entries_{};
  std::map<std::string, std::unique_ptr<Svg>>
      svgs_;  // no initializer: Svg is complete only in the .cpp
  long pass_ = 0;
};

}  // namespace kiosk::ui
