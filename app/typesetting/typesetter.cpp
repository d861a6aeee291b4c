#include "app/typesetting/typesetter.h"

#include <fontconfig/fontconfig.h>
#include <hb.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace kiosk {
namespace {

struct Unref {
  void operator()(gpointer object) const { g_object_unref(object); }
  void operator()(PangoAttrList* list) const { pango_attr_list_unref(list); }
  void operator()(PangoFontDescription* description) const {
    pango_font_description_free(description);
  }
  void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(FcConfig* config) const { FcConfigDestroy(config); }
  void operator()(PangoLayoutIter* iter) const { pango_layout_iter_free(iter); }
};
template <class Object>
using Owned = std::unique_ptr<Object, Unref>;

constexpr const char* families = "Inter, Noto Sans";
constexpr float em = 16;  // size at which single letters are measured

/// Pango's left and right are not mirrored in a right-to-left paragraph whose direction is given,
/// so they are swapped here.
PangoAlignment alignment(const Paragraph& paragraph) {
  if (paragraph.style.align == Align::centre) return PANGO_ALIGN_CENTER;
  const bool at_left = (paragraph.style.align == Align::start) != paragraph.right_to_left;
  return at_left ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT;
}

/// Figures of equal width, so that numbers do not jump; line height, letter spacing and language
/// for the whole paragraph.
Owned<PangoAttrList> attributes(const Paragraph& paragraph) {
  Owned<PangoAttrList> list(pango_attr_list_new());
  pango_attr_list_insert(list.get(), pango_attr_font_features_new("tnum"));
  // An attribute rather than the layout's spacing, which could only be set after a first layout,
  // and layout is the expensive part.
  const auto line_height = static_cast<int>(
      std::lround(paragraph.style.size * paragraph.style.line_height * PANGO_SCALE));
  if (line_height > 0)
    pango_attr_list_insert(list.get(), pango_attr_line_height_new_absolute(line_height));
  if (paragraph.style.letter_spacing != 0) {
    const auto spacing = static_cast<int>(
        std::lround(paragraph.style.letter_spacing * paragraph.style.size * PANGO_SCALE));
    pango_attr_list_insert(list.get(), pango_attr_letter_spacing_new(spacing));
  }
  if (!paragraph.language.empty()) {
    pango_attr_list_insert(list.get(), pango_attr_language_new(
                                           pango_language_from_string(paragraph.language.c_str())));
  }
  return list;
}

Owned<PangoFontDescription> font(const TextStyle& style) {
  Owned<PangoFontDescription> description(pango_font_description_new());
  pango_font_description_set_family_static(description.get(), families);
  pango_font_description_set_weight(description.get(), static_cast<PangoWeight>(style.weight));
  pango_font_description_set_absolute_size(description.get(), style.size * PANGO_SCALE);
  return description;
}

/// Breaks an unbroken line before it is so long that its width overflows in Pango (31 bits of
/// 1/1024 px), which then would not wrap it. A space becomes the break, so every attribute keeps
/// its position.
void break_endless_lines(char* text, float size) {
  constexpr float widest_line = 1'000'000;  // px, if every letter were an em wide
  const auto most = static_cast<std::size_t>(widest_line / std::max(1.0F, size));
  std::size_t since_break = 0;
  for (char* at = text; *at != 0; ++at) {
    if (*at == ' ' && since_break > most) *at = '\n';
    since_break = *at == '\n' ? 0 : since_break + 1;
  }
}

/// Sets the text with its markup; text with broken markup is set verbatim rather than lost.
void set_words(PangoLayout* layout, const Paragraph& paragraph) {
  PangoAttrList* from_markup = nullptr;
  char* text = nullptr;
  auto list = attributes(paragraph);
  if (pango_parse_markup(paragraph.markup.c_str(), -1, 0, &from_markup, &text, nullptr, nullptr)) {
    break_endless_lines(text, paragraph.style.size);
    pango_layout_set_text(layout, text, -1);
    pango_attr_list_splice(list.get(), from_markup, 0, 0);
    pango_attr_list_unref(from_markup);
    g_free(text);
  } else {
    pango_layout_set_text(layout, paragraph.markup.c_str(), -1);
  }
  pango_layout_set_attributes(layout, list.get());
}

bool is_from_right(GUnicodeScript script) {
  switch (script) {
    case G_UNICODE_SCRIPT_ARABIC:
    case G_UNICODE_SCRIPT_HEBREW:
    case G_UNICODE_SCRIPT_SYRIAC:
    case G_UNICODE_SCRIPT_THAANA:
    case G_UNICODE_SCRIPT_NKO: return true;
    default: return false;
  }
}

/// Whether the first letter of a text is of a right-to-left script; nullopt for a text without
/// letters.
std::optional<bool> begins_from_right(const char* text) {
  for (; *text != 0; text = g_utf8_next_char(text)) {
    const auto letter = g_utf8_get_char(text);
    if (g_unichar_isalpha(letter)) return is_from_right(g_unichar_get_script(letter));
  }
  return std::nullopt;
}

/// A text of another direction than what it stands in keeps its own (Unicode's bidirectional
/// algorithm, rule P2): the mark at its end would stand at its beginning otherwise. It begins where
/// its own language does: Pango turns the alignment of such a line round.
void keep_own_direction(PangoLayout* layout, const Paragraph& paragraph) {
  const auto from_right = begins_from_right(pango_layout_get_text(layout));
  pango_layout_set_auto_dir(
      layout, from_right.value_or(paragraph.right_to_left) != paragraph.right_to_left);
}

Owned<PangoLayout> layout_of(PangoContext* context, const Paragraph& paragraph) {
  Owned<PangoLayout> layout(pango_layout_new(context));
  pango_layout_set_font_description(layout.get(), font(paragraph.style).get());
  pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment(layout.get(), alignment(paragraph));
  if (paragraph.width > 0)
    pango_layout_set_width(layout.get(),
                           static_cast<int>(std::ceil(paragraph.width)) * PANGO_SCALE);
  set_words(layout.get(), paragraph);
  keep_own_direction(layout.get(), paragraph);
  return layout;
}

/// The room that the letters of a text may need above and below: lines are made for plain Latin.
enum class Room : std::uint8_t {
  plain,   ///< ASCII with punctuation: its ink stays within its line
  marked,  ///< marks above capitals, Greek, Cyrillic: their ink may exceed a narrow line
  tall     ///< letters of other fonts, or two marks above each other: higher lines
};

Room room_for(std::string_view text) {
  constexpr gunichar first_vietnamese = 0x1E00;
  constexpr gunichar last_vietnamese = 0x1EFF;
  constexpr gunichar after_cyrillic = 0x0530;
  constexpr gunichar first_sign = 0x2000;  // from here to `last_sign`: punctuation, arrows, marks
  constexpr gunichar last_sign = 0x2BFF;
  constexpr gunichar last_letter = 0x10FFFF;
  auto room = Room::plain;
  const char* end = text.data() + text.size();
  for (const char* at = text.data(); at < end; at = g_utf8_next_char(at)) {
    constexpr unsigned char first_marked_byte = 0xC3;  // of letters from U+00C0 on
    if (static_cast<unsigned char>(*at) < first_marked_byte) continue;
    const auto letter = g_utf8_get_char_validated(at, end - at);
    if (letter > last_letter) return room;  // invalid UTF-8
    const bool is_sign = letter >= first_sign && letter <= last_sign;
    if (letter >= first_vietnamese && letter <= last_vietnamese) return Room::tall;
    if (letter >= after_cyrillic && !is_sign) return Room::tall;
    if (!is_sign) room = Room::marked;
  }
  return room;
}

/// The height of the tallest line as its fonts have it, in px.
float natural_line_height(PangoContext* context, const Paragraph& paragraph) {
  auto natural = paragraph;
  natural.style.line_height = 0;
  const auto layout = layout_of(context, natural);
  const Owned<PangoLayoutIter> iter(pango_layout_get_iter(layout.get()));
  int tallest = 0;
  do {
    PangoRectangle logical;
    pango_layout_iter_get_line_extents(iter.get(), nullptr, &logical);
    tallest = std::max(tallest, logical.height);
  } while (pango_layout_iter_next_line(iter.get()));
  return static_cast<float>(tallest) / PANGO_SCALE;
}

/// A paragraph laid out with lines that are high enough for its letters.
struct RoomyLayout {
  TextStyle style{};
  Owned<PangoLayout> layout{};
  Room room = Room::plain;
};

RoomyLayout roomy_layout(PangoContext* context, const Paragraph& paragraph) {
  const auto room = room_for(paragraph.markup);
  if (room != Room::tall || paragraph.style.size <= 0)
    return {.style = paragraph.style, .layout = layout_of(context, paragraph), .room = room};
  auto taller = paragraph;
  taller.style.line_height = std::max(
      paragraph.style.line_height, natural_line_height(context, paragraph) / paragraph.style.size);
  return {.style = taller.style, .layout = layout_of(context, taller), .room = room};
}

float in_px(int units) { return static_cast<float>(units) / PANGO_SCALE; }

/// The space above the first line, so that a paragraph is as many whole lines high as it has:
/// nonzero where fonts are mixed in a line.
float leading_above(PangoLayout* layout, const TextStyle& style) {
  PangoRectangle logical;
  const Owned<PangoLayoutIter> iter(pango_layout_get_iter(layout));
  pango_layout_iter_get_line_extents(iter.get(), nullptr, &logical);
  return (style.size * style.line_height - in_px(logical.height)) / 2;
}

/// The offset of a layout in the picture of its paragraph, in px.
struct Placed {
  float above = 0;  ///< from the picture's top edge to the layout's
  float height = 0;
};

/// Whole lines, and the ink beyond them.
Placed placed(const RoomyLayout& roomy) {
  auto* layout = roomy.layout.get();
  const auto lines = static_cast<float>(pango_layout_get_line_count(layout));
  Placed place{.above = leading_above(layout, roomy.style),
               .height = std::round(roomy.style.size * roomy.style.line_height * lines)};
  if (roomy.room == Room::plain) return place;
  PangoRectangle ink;
  pango_layout_get_extents(layout, &ink, nullptr);
  const float over_top = std::ceil(std::max(0.0F, -(in_px(ink.y) + place.above)));
  const float bottom = place.above + in_px(ink.y + ink.height);
  place.height += over_top + std::ceil(std::max(0.0F, bottom - place.height));
  place.above += over_top;
  return place;
}

TextExtents extents_of(const RoomyLayout& roomy) {
  auto* layout = roomy.layout.get();
  PangoRectangle logical;
  pango_layout_get_extents(layout, nullptr, &logical);
  const auto place = placed(roomy);
  return {.width = std::ceil(in_px(logical.width)),
          .height = place.height,
          .baseline = place.above + in_px(pango_layout_get_baseline(layout)),
          .lines = pango_layout_get_line_count(layout)};
}

/// Whether letters are placed side by side, each with a width of its own: Latin, Greek and Cyrillic
/// with their punctuation.
bool stands_alone(gunichar letter) {
  constexpr gunichar first_combining = 0x0300;
  constexpr gunichar last_combining = 0x036F;
  constexpr gunichar after_cyrillic = 0x0530;
  constexpr gunichar first_sign =
      0x2010;  // dashes and quotation marks, not the spaces and direction marks before them
  constexpr gunichar after_signs = 0x2070;
  if (letter >= first_combining && letter <= last_combining) return false;
  return (letter >= ' ' && letter < after_cyrillic) ||
         (letter >= first_sign && letter < after_signs);
}

/// Shows the lines that reach into the rows from `top` to `bottom` (px from the top of the layout),
/// as pango_cairo_show_layout shows all.
void show_lines(cairo_t* cairo, PangoLayout* layout, float top, float bottom) {
  const Owned<PangoLayoutIter> iter(pango_layout_get_iter(layout));
  do {
    PangoRectangle logical;
    pango_layout_iter_get_line_extents(iter.get(), nullptr, &logical);
    const auto reach = static_cast<float>(logical.height) /
                       PANGO_SCALE;  // accents and descenders overhang by less than a line
    const auto line_top = static_cast<float>(logical.y) / PANGO_SCALE;
    if (line_top + 2 * reach < top || line_top - reach > bottom) continue;
    cairo_move_to(cairo, static_cast<double>(logical.x) / PANGO_SCALE,
                  static_cast<double>(pango_layout_iter_get_baseline(iter.get())) / PANGO_SCALE);
    pango_cairo_show_layout_line(cairo, pango_layout_iter_get_line_readonly(iter.get()));
  } while (pango_layout_iter_next_line(iter.get()));
}

/// Empty if Cairo fails to make a surface.
TextBitmap rows_of(cairo_surface_t* surface, int width, int height) {
  cairo_surface_flush(surface);
  const auto* rows = cairo_image_surface_get_data(surface);
  TextBitmap bitmap{.width = width, .height = rows ? height : 0};
  bitmap.coverage.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(bitmap.height));
  const auto stride = cairo_image_surface_get_stride(surface);
  for (int y = 0; y < bitmap.height; ++y)
    std::copy_n(rows + static_cast<std::ptrdiff_t>(y) * stride, width,
                bitmap.coverage.data() + static_cast<std::ptrdiff_t>(y) * width);
  return bitmap;
}

}  // namespace

struct Typesetter::Fonts {
  Owned<FcConfig> config{};
  Owned<PangoFontMap> map{};
  Owned<PangoContext>
      left_to_right{};  // two, because changing the direction of a context invalidates its layouts
  Owned<PangoContext> right_to_left{};

  PangoContext* context(const Paragraph& paragraph) const {
    return paragraph.right_to_left ? right_to_left.get() : left_to_right.get();
  }
};

LaidOutText::LaidOutText(PangoLayout* layout, const TextExtents& extents)
    : layout_(layout), extents_(extents) {}

LaidOutText::~LaidOutText() { g_object_unref(layout_); }

void LaidOutText::draw(cairo_t* cairo, double x, double y) const {
  const auto baseline_in_layout =
      static_cast<double>(pango_layout_get_baseline(layout_)) / PANGO_SCALE;
  cairo_move_to(cairo, x, y + extents_.baseline - baseline_in_layout);
  pango_cairo_show_layout(cairo, layout_);
}

Typesetter::Typesetter(const std::filesystem::path& fonts_conf)
    : fonts_(std::make_unique<Fonts>()) {
  fonts_->config.reset(FcConfigCreate());
  const auto* file = reinterpret_cast<const FcChar8*>(fonts_conf.c_str());
  if (!FcConfigParseAndLoad(fonts_->config.get(), file, FcTrue) ||
      !FcConfigBuildFonts(fonts_->config.get())) {
    throw std::runtime_error(fonts_conf.string() + ": the font configuration cannot be read");
  }
  fonts_->map.reset(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(fonts_->map.get()), fonts_->config.get());
  cairo_font_options_t* options = cairo_font_options_create();
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  for (auto* context : {&fonts_->left_to_right, &fonts_->right_to_left}) {
    context->reset(pango_font_map_create_context(fonts_->map.get()));
    pango_context_set_base_dir(context->get(), context == &fonts_->left_to_right
                                                   ? PANGO_DIRECTION_LTR
                                                   : PANGO_DIRECTION_RTL);
    pango_context_set_round_glyph_positions(context->get(), FALSE);
    pango_cairo_context_set_font_options(context->get(), options);
  }
  cairo_font_options_destroy(options);
}

Typesetter::~Typesetter() = default;

TextExtents Typesetter::measure(const Paragraph& paragraph) const {
  return extents_of(roomy_layout(fonts_->context(paragraph), paragraph));
}

std::unique_ptr<const LaidOutText> Typesetter::lay_out(const Paragraph& paragraph) const {
  auto roomy = roomy_layout(fonts_->context(paragraph), paragraph);
  const auto extents = extents_of(roomy);
  return std::make_unique<LaidOutText>(roomy.layout.release(), extents);
}

LetterWidths Typesetter::letter_widths(Weight weight) const {
  const auto description = font({.size = em, .weight = weight});
  return LetterWidths(
      pango_font_map_load_font(fonts_->map.get(), fonts_->left_to_right.get(), description.get()));
}

void LetterWidths::release(PangoFont* font) { g_object_unref(font); }

std::optional<float> LetterWidths::of(std::string_view text) const {
  auto* letters = font_ ? pango_font_get_hb_font(font_.get()) : nullptr;
  if (!letters || !g_utf8_validate(text.data(), static_cast<gssize>(text.size()), nullptr))
    return std::nullopt;
  hb_position_t width = 0;
  for (const char* at = text.data(); at < text.data() + text.size(); at = g_utf8_next_char(at)) {
    const auto letter = g_utf8_get_char(at);
    hb_codepoint_t glyph = 0;
    if (!stands_alone(letter) || !hb_font_get_nominal_glyph(letters, letter, &glyph))
      return std::nullopt;
    width += hb_font_get_glyph_h_advance(letters, glyph);
  }
  return static_cast<float>(width) / PANGO_SCALE / em;
}

float Typesetter::widest_word(const Paragraph& paragraph) const {
  auto narrow = paragraph;
  narrow.width = 1;
  const auto layout = layout_of(fonts_->context(narrow), narrow);
  pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD);
  PangoRectangle logical;
  pango_layout_get_extents(layout.get(), nullptr, &logical);
  return std::ceil(static_cast<float>(logical.width) / PANGO_SCALE);
}

TextBitmap Typesetter::rasterise(const Paragraph& paragraph, int top) const {
  const auto roomy = roomy_layout(fonts_->context(paragraph), paragraph);
  const auto& layout = roomy.layout;
  const auto extents = extents_of(roomy);
  const auto whole_width =
      std::max(1.0F, std::ceil(paragraph.width > 0 ? paragraph.width : extents.width));
  const auto rows_left = std::max(1.0F, std::ceil(extents.height)) - static_cast<float>(top);
  const auto width = static_cast<int>(std::min(whole_width, static_cast<float>(widest_bitmap)));
  const auto height =
      static_cast<int>(std::clamp(rows_left, 0.0F, static_cast<float>(tallest_bitmap)));
  const Owned<cairo_surface_t> surface(cairo_image_surface_create(CAIRO_FORMAT_A8, width, height));
  const Owned<cairo_t> cairo(cairo_create(surface.get()));
  // An overlong line is cut at its end, not at its beginning.
  cairo_translate(cairo.get(),
                  paragraph.right_to_left ? static_cast<float>(width) - whole_width : 0,
                  placed(roomy).above - static_cast<float>(top));
  show_lines(cairo.get(), layout.get(), static_cast<float>(top), static_cast<float>(top + height));
  return rows_of(surface.get(), width, height);
}

bool Typesetter::can_show(const std::string& text, const std::string& language) const {
  const Paragraph paragraph{.markup = escaped(text), .language = language};
  return pango_layout_get_unknown_glyphs_count(
             layout_of(fonts_->context(paragraph), paragraph).get()) == 0;
}

std::string escaped(const std::string& text) {
  char* markup = g_markup_escape_text(text.c_str(), static_cast<gssize>(text.size()));
  std::string result(markup);
  g_free(markup);
  return result;
}

std::string plain(const std::string& markup) {
  char* text = nullptr;
  if (!pango_parse_markup(markup.c_str(), -1, 0, nullptr, &text, nullptr, nullptr)) return markup;
  std::string result(text);
  g_free(text);
  return result;
}

}  // namespace kiosk
