#include "ui/text/text_cache.h"

#include <functional>

namespace kiosk::ui {
namespace {

constexpr long frames_kept = 12;  // enough to go back a screen without setting it anew

template <class Value>
void mix(std::size_t& seed, const Value& value) {
  seed ^= std::hash<Value>{}(value) + 0x9e3779b97f4a7c15ULL + (seed << 6U) + (seed >> 2U);
}

}  // namespace

std::size_t TextCache::Hash::operator()(const Paragraph& paragraph) const {
  std::size_t seed = std::hash<std::string>{}(paragraph.markup);
  mix(seed, paragraph.style.size);
  mix(seed, static_cast<int>(paragraph.style.weight));
  mix(seed, static_cast<int>(paragraph.style.align));
  mix(seed, paragraph.width);
  return seed;
}

TextCache::Entry& TextCache::entry(const Paragraph& paragraph) {
  const auto [found, is_new] = entries_.try_emplace(paragraph);
  if (is_new) found->second.extents = typesetter_.measure(paragraph);
  found->second.last_used = frame_;
  return found->second;
}

const TextExtents& TextCache::measure(const Paragraph& paragraph) { return entry(paragraph).extents; }

float TextCache::widest_word(const Paragraph& paragraph) {
  auto& found = entry(paragraph);
  if (found.widest_word < 0) found.widest_word = typesetter_.widest_word(paragraph);
  return found.widest_word;
}

TextCache::Picture TextCache::picture(const Paragraph& paragraph) {
  auto& found = entry(paragraph);
  if (!found.texture) {
    const auto bitmap = typesetter_.rasterise(paragraph);
    found.texture = Texture::coverage(bitmap.width, bitmap.height, bitmap.coverage.data());
    found.width = bitmap.width;
    found.height = bitmap.height;
  }
  return {found.texture, found.width, found.height};
}

void TextCache::end_frame() {
  ++frame_;
  std::erase_if(entries_, [&](const auto& entry) { return entry.second.last_used + frames_kept < frame_; });
}

void TextCache::forget() {
  for (auto& [paragraph, entry] : entries_) entry.texture.wipe();
  entries_.clear();
}

}  // namespace kiosk::ui
