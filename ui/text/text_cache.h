// Laid-out text as textures, kept while it is in use.
#pragma once

#include <unordered_map>
#include <vector>

#include "app/typesetting/typesetter.h"
#include "ui/text/texture.h"

namespace kiosk::ui {

/// Caches measured and rasterized paragraphs. It evicts those that have not been drawn for some
/// frames, and the least recently used ones above `most_bytes`, also while inputs come in faster
/// than frames are shown.
class TextCache {
 public:
  /// Several screens full of text, with room to go back.
  static constexpr std::size_t default_most_bytes = 16U << 20U;

  explicit TextCache(const Typesetter& typesetter, std::size_t most_bytes = default_most_bytes)
      : typesetter_(typesetter), most_bytes_(most_bytes) {}

  const TextExtents& measure(const Paragraph& paragraph);
  float widest_word(const Paragraph& paragraph);
  float widest_part(const Paragraph& paragraph);

  /// A paragraph ready to be drawn, or the piece of it that begins `tallest_bitmap` px times
  /// `number` below its top; valid until the next call of `begin_pass`, `end_frame` or `forget`.
  /// Without a texture if there is no such piece.
  struct Picture {
    const Texture& texture;
    int width = 0;
    int height = 0;
  };
  Picture picture(const Paragraph& paragraph, int number = 0);

  /// To be called before every pass over a screen: evicts the excess, but nothing that is on the
  /// glass.
  void begin_pass();
  /// To be called after every frame that was shown: evicts texts that no frame has used for a
  /// while.
  void end_frame();
  /// Wipes and evicts every text: the end of a visit.
  void forget();
  std::size_t size() const { return entries_.size(); }
  /// The size of all textures and keys.
  std::size_t bytes() const { return bytes_; }

 private:
  struct Piece {
    Texture texture{};
    int width = 0;
    int height = 0;
  };
  struct Entry {
    TextExtents extents{};
    float widest_word = -1;
    float widest_part = -1;
    std::vector<Piece> pieces{};
    std::size_t bytes = 0;
    long last_frame = 0;
    long last_pass = 0;
    bool on_glass = false;
  };
  struct Hash {
    std::size_t operator()(const Paragraph& paragraph) const;
  };
  using Entries = std::unordered_map<Paragraph, Entry, Hash>;

  Entry& entry(const Paragraph& paragraph);
  void add_bytes(Entry& entry, std::size_t bytes);
  Entries::iterator drop(Entries::iterator entry);

  const Typesetter& typesetter_;
  std::size_t most_bytes_;
  Entries entries_{};
  std::size_t bytes_ = 0;
  long frame_ = 0;
  long pass_ = 0;
};

}  // namespace kiosk::ui
