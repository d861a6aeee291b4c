// Laid-out text as textures, kept while it is in use.
#pragma once

#include <unordered_map>

#include "app/typesetting/typesetter.h"
#include "ui/text/texture.h"

namespace kiosk::ui {

/// Hands out measured and rasterised paragraphs. What has not been drawn for some frames is dropped.
class TextCache {
 public:
  explicit TextCache(const Typesetter& typesetter) : typesetter_(typesetter) {}

  const TextExtents& measure(const Paragraph& paragraph);
  float widest_word(const Paragraph& paragraph);

  /// A paragraph ready to be drawn; valid until the next call of `end_frame` or `forget`.
  struct Picture {
    const Texture& texture;
    int width = 0;
    int height = 0;
  };
  Picture picture(const Paragraph& paragraph);

  /// To be called after every frame that was shown: drops what no frame has used for a while.
  void end_frame();
  /// Wipes and drops every text: the end of a visit.
  void forget();
  std::size_t size() const { return entries_.size(); }

 private:
  struct Entry {
    TextExtents extents{};
    float widest_word = -1;
    Texture texture{};
    int width = 0;
    int height = 0;
    long last_used = 0;
  };
  struct Hash {
    std::size_t operator()(const Paragraph& paragraph) const;
  };
  Entry& entry(const Paragraph& paragraph);

  const Typesetter& typesetter_;
  std::unordered_map<Paragraph, Entry, Hash> entries_{};
  long frame_ = 0;
};

}  // namespace kiosk::ui
