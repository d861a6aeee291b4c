// Lays out the paragraphs of one sheet.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/print/canvas.h"
#include "app/print/direction.h"
#include "app/print/rough_sizes.h"

namespace kiosk::sheet {

/// Splits text into pieces of at most `longest_piece` bytes, between words, so that no paragraph is
/// higher than a page.
std::vector<std::string> pieces(const std::string& words);

/// Caches the sizes of a sheet's paragraphs: nearly all of the time of a sheet is spent on
/// measuring. Exact sizes come from a layout, which can be drawn; rough ones are nearly right, for
/// trial layouts.
class TextSizes {
 public:
  TextSizes(const Typesetter& typesetter, const std::string& language)
      : typesetter_(typesetter),
        language_(language),
        right_to_left_(reads_right_to_left(language)) {}

  /// Lays out text, as markup, in a column.
  SetText set(const std::string& markup, const TextStyle& style, float width, const Color& color,
              bool right_to_left);
  /// Estimates sizes of text in the same language.
  TextSizes roughly() const;
  bool right_to_left() const { return right_to_left_; }

 private:
  const Typesetter& typesetter_;
  std::string language_;
  bool right_to_left_ = false;
  std::optional<RoughSizes> rough_{};
  std::unordered_map<std::string, std::shared_ptr<const LaidOutText>> laid_out_{};
};

/// Lays out text with the measures of one sheet.
class Setter {
 public:
  Setter(TextSizes& sizes, const Measures& measures)
      : sizes_(sizes), measures_(measures), right_to_left_(sizes.right_to_left()) {}
  /// For a part of the sheet in a language of that direction.
  Setter towards(bool right_to_left) const;

  /// Plain text in a column of whole points; width 0: on one line.
  SetText operator()(const std::string& words, const TextStyle& style, float width,
                     const Color& color = colors::ink) const;
  /// Text with <b> and XML escapes.
  SetText markup(const std::string& markup, const TextStyle& style, float width,
                 const Color& color = colors::ink) const;
  bool right_to_left() const { return right_to_left_; }
  const Measures& measures() const { return measures_; }

 private:
  TextSizes& sizes_;
  const Measures& measures_;
  bool right_to_left_ = false;
};

/// The same style, aligned to the end of its column.
inline TextStyle at_end(TextStyle style) {
  style.align = Align::end;
  return style;
}

}  // namespace kiosk::sheet
