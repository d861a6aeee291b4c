// Turns words into measured paragraphs of one sheet.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/print/canvas.h"
#include "app/print/rough_sizes.h"

namespace kiosk::sheet {

/// Whether a language is written from right to left.
bool reads_right_to_left(const std::string& language);

/// Words in pieces of at most `longest_piece` bytes, cut between words, so that no paragraph is
/// higher than a page.
std::vector<std::string> pieces(const std::string& words);

/// Measures the paragraphs of a sheet, each once: nearly all of the time of a sheet goes into that.
/// Exactly, by laying them out, which is what can be drawn; or roughly where that is nearly right,
/// to try how a sheet would come out.
class TextSizes {
 public:
  TextSizes(const Typesetter& typesetter, const std::string& language)
      : typesetter_(typesetter),
        language_(language),
        right_to_left_(reads_right_to_left(language)) {}

  /// Words, as markup, in a column.
  SetText set(const std::string& markup, const TextStyle& style, float width, const Color& color);
  /// Sizes of words in the same language, measured roughly.
  TextSizes roughly() const;
  bool right_to_left() const { return right_to_left_; }

 private:
  const Typesetter& typesetter_;
  std::string language_;
  bool right_to_left_ = false;
  std::optional<RoughSizes> rough_{};
  std::unordered_map<std::string, std::shared_ptr<const LaidOutText>> laid_out_{};
};

/// Sets text with the measures of one sheet.
class Setter {
 public:
  Setter(TextSizes& sizes, const Measures& measures) : sizes_(sizes), measures_(measures) {}

  /// Plain words in a column of whole points; width 0: on one line.
  SetText operator()(const std::string& words, const TextStyle& style, float width,
                     const Color& color = colors::ink) const;
  /// Words with <b> and XML escapes.
  SetText markup(const std::string& markup, const TextStyle& style, float width,
                 const Color& color = colors::ink) const;
  bool right_to_left() const { return sizes_.right_to_left(); }
  const Measures& measures() const { return measures_; }

 private:
  TextSizes& sizes_;
  const Measures& measures_;
};

/// The same style, set against the far edge of its column.
inline TextStyle at_end(TextStyle style) {
  style.align = Align::end;
  return style;
}

}  // namespace kiosk::sheet
