#include "ui/text/text_cache.h"

#include <algorithm>
#include <functional>

namespace kiosk::ui {
namespace {

constexpr long frames_kept = 12;  // enough to go back a screen without another layout

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
  auto& entry = found->second;
  if (is_new) {
    entry.extents = typesetter_.measure(paragraph);
    add_bytes(entry,
              sizeof(Entries::value_type) + paragraph.markup.size() + paragraph.language.size());
  }
  entry.last_frame = frame_;
  entry.last_pass = pass_;
  return entry;
}

void TextCache::add_bytes(Entry& entry, std::size_t bytes) {
  entry.bytes += bytes;
  bytes_ += bytes;
}

TextCache::Entries::iterator TextCache::drop(Entries::iterator entry) {
  bytes_ -= entry->second.bytes;
  return entries_.erase(entry);
}

const TextExtents& TextCache::measure(const Paragraph& paragraph) {
  return entry(paragraph).extents;
}

float TextCache::widest_word(const Paragraph& paragraph) {
  auto& found = entry(paragraph);
  if (found.widest_word < 0) found.widest_word = typesetter_.widest_word(paragraph);
  return found.widest_word;
}

float TextCache::widest_part(const Paragraph& paragraph) {
  auto& found = entry(paragraph);
  if (found.widest_part < 0) found.widest_part = typesetter_.widest_part(paragraph);
  return found.widest_part;
}

TextCache::Picture TextCache::picture(const Paragraph& paragraph, int number) {
  auto& found = entry(paragraph);
  const auto place = static_cast<std::size_t>(number);
  if (found.pieces.size() <= place) found.pieces.resize(place + 1);
  auto& piece = found.pieces[place];
  if (!piece.texture) {
    const auto bitmap = typesetter_.rasterise(paragraph, number * tallest_bitmap);
    if (bitmap.height > 0)
      piece.texture = Texture::coverage(bitmap.width, bitmap.height, bitmap.coverage.data());
    piece.width = bitmap.width;
    piece.height = bitmap.height;
    add_bytes(found, sizeof(Piece) + bitmap.coverage.size());
  }
  return {piece.texture, piece.width, piece.height};
}

/// Textures on the glass are kept: if another text reused a texture's name, the picture would seem
/// to be the one that is shown already.
void TextCache::begin_pass() {
  ++pass_;
  if (bytes_ <= most_bytes_) return;
  std::vector<Entries::iterator> oldest_first;
  for (auto each = entries_.begin(); each != entries_.end(); ++each) {
    if (!each->second.on_glass) oldest_first.push_back(each);
  }
  std::sort(oldest_first.begin(), oldest_first.end(),
            [](const auto& a, const auto& b) { return a->second.last_pass < b->second.last_pass; });
  for (const auto& each : oldest_first) {
    if (bytes_ <= most_bytes_ / 2) break;  // down to half, so that this is rare
    drop(each);
  }
}

void TextCache::end_frame() {
  ++frame_;
  for (auto& [paragraph, entry] : entries_) entry.on_glass = entry.last_pass == pass_;
  for (auto each = entries_.begin(); each != entries_.end();)
    each = each->second.last_frame + frames_kept < frame_ ? drop(each) : std::next(each);
}

void TextCache::forget() {
  for (auto& [paragraph, entry] : entries_) {
    for (auto& piece : entry.pieces) piece.texture.wipe();
  }
  Entries().swap(entries_);
  bytes_ = 0;
}

}  // namespace kiosk::ui
