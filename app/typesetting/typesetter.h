// Text layout by Pango, the same on the screen and on paper: shaping, right-to-left, line breaks,
// fallback fonts.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

typedef struct _cairo cairo_t;
typedef struct _PangoFont PangoFont;
typedef struct _PangoLayout PangoLayout;

namespace kiosk {

enum class Weight : std::uint16_t { regular = 400, medium = 500, semibold = 600, bold = 700 };
enum class Align : std::uint8_t { start, centre, end };

/// The style of a paragraph. Lengths are px on the screen and pt on paper.
struct TextStyle {
  float size = 16;  ///< the em
  Weight weight = Weight::regular;
  float line_height = 1.42F;  ///< as a multiple of the em
  Align align = Align::start;
  float letter_spacing = 0;  ///< in em

  bool operator==(const TextStyle&) const = default;
};

/// Text to be laid out in a column.
struct Paragraph {
  std::string markup{};  ///< text with <b> and XML escapes: see `escaped`
  TextStyle style{};
  float width = 0;             ///< of the column; 0: one line at its natural width
  std::string language{};      ///< BCP 47: chooses glyph variants, line breaks and fonts
  bool right_to_left = false;  ///< base direction

  bool operator==(const Paragraph&) const = default;
};

/// The size of a laid-out paragraph. Heights are whole lines.
struct TextExtents {
  float width = 0;  ///< of the longest line
  float height = 0;
  float baseline = 0;  ///< of the first line, from the top
  int lines = 0;
};

/// The largest bitmap of text that is rendered at once, in px. A longer paragraph is split into
/// pieces from top to bottom; a wider line is cut where no screen reaches. Graphics processors
/// limit the size of textures, and so does Cairo (32,767 px).
inline constexpr int tallest_bitmap = 1024;
inline constexpr int widest_bitmap = 8192;

/// A laid-out paragraph, or a piece of it, as coverage, one byte a pixel, rows of `width` bytes
/// without padding.
struct TextBitmap {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> coverage{};
};

/// Text laid out once, so that it is drawn as it was measured without another layout. Must not
/// outlive its typesetter.
class LaidOutText {
 public:
  /// Takes ownership of the layout.
  LaidOutText(PangoLayout* layout, const TextExtents& extents);
  ~LaidOutText();
  LaidOutText(const LaidOutText&) = delete;
  LaidOutText& operator=(const LaidOutText&) = delete;

  const TextExtents& extents() const { return extents_; }
  /// Draws in black (or the cairo source) with the top left corner at x, y, as glyphs: selectable
  /// in a PDF.
  void draw(cairo_t* cairo, double x, double y) const;

 private:
  PangoLayout* layout_ = nullptr;
  TextExtents extents_{};
};

/// Widths of single letters. Their sum ignores kerning and ligatures, is a few percent off, and a
/// hundred times as fast as a layout.
class LetterWidths {
 public:
  /// Takes ownership of the font.
  explicit LetterWidths(PangoFont* font) : font_(font, &release) {}

  /// The width of plain text on one line, in em. nullopt where a sum is meaningless: letters that
  /// join or combine, or that need another font.
  std::optional<float> of(std::string_view text) const;

 private:
  static void release(PangoFont* font);
  std::unique_ptr<PangoFont, void (*)(PangoFont*)> font_;
};

/// Lays out text. Not thread-safe.
class Typesetter {
 public:
  /// Reads the program's own font configuration (fonts.conf), so that only the fonts it lists are
  /// scanned.
  explicit Typesetter(const std::filesystem::path& fonts_conf);
  ~Typesetter();
  Typesetter(const Typesetter&) = delete;
  Typesetter& operator=(const Typesetter&) = delete;

  TextExtents measure(const Paragraph& paragraph) const;
  std::unique_ptr<const LaidOutText> lay_out(const Paragraph& paragraph) const;
  /// The letter widths of the program's own font in that weight.
  LetterWidths letter_widths(Weight weight) const;
  /// The width of the widest single word: the least width at which no word has to be broken.
  float widest_word(const Paragraph& paragraph) const;
  /// The same where words are divided by their language's patterns, with the hyphen: a narrower
  /// column breaks a word anywhere. As wide as the widest word without patterns.
  float widest_part(const Paragraph& paragraph) const;
  /// The rows of the laid-out paragraph from `top` on (px), at most `tallest_bitmap` of them; no
  /// rows past its end. Memory is bounded as above, however long the paragraph is.
  TextBitmap rasterise(const Paragraph& paragraph, int top = 0) const;
  /// Whether every character has a glyph in some font.
  bool can_show(const std::string& text, const std::string& language) const;
  /// The family of the font in which a text begins: "Noto Sans CJK SC".
  std::string family_of(const std::string& text, const std::string& language) const;

 private:
  struct Fonts;
  std::unique_ptr<Fonts> fonts_;
};

/// Escapes plain text for use as markup.
std::string escaped(const std::string& text);

/// Markup without tags and escapes: the text that is read aloud.
std::string plain(const std::string& markup);

}  // namespace kiosk
