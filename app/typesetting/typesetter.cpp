#include "app/typesetting/typesetter.h"

#include <hb.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "app/typesetting/text_layout.h"
#include "app/values/expects.h"

namespace kiosk {
namespace {

constexpr float em = 16;  // size at which single letters are measured

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

  Hyphenation hyphenation{};

  LayoutTools tools(const Paragraph& paragraph) {
    return {.context = paragraph.right_to_left ? right_to_left.get() : left_to_right.get(),
            .hyphenation = hyphenation};
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
  // Pango prepares Fontconfig's own configuration in a thread of its own when a font map is made.
  // If there is a current one, the machine's other fonts are not read at every start.
  FcConfigSetCurrent(fonts_->config.get());
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
  return extents_of(roomy_layout(fonts_->tools(paragraph), paragraph));
}

std::unique_ptr<const LaidOutText> Typesetter::lay_out(const Paragraph& paragraph) const {
  auto roomy = roomy_layout(fonts_->tools(paragraph), paragraph);
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
  narrow.width = 0;
  return widest_word_of(layout_of(fonts_->tools(narrow), narrow).get());
}

float Typesetter::widest_part(const Paragraph& paragraph) const {
  auto narrow = paragraph;
  narrow.width = 0;
  return widest_word_of(layout_of(fonts_->tools(narrow), narrow, Divided::everywhere).get());
}

TextBitmap Typesetter::rasterise(const Paragraph& paragraph, int top) const {
  KIOSK_EXPECTS(top >= 0);
  const auto roomy = roomy_layout(fonts_->tools(paragraph), paragraph);
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
             layout_of(fonts_->tools(paragraph), paragraph).get()) == 0;
}

std::string Typesetter::family_of(const std::string& text, const std::string& language) const {
  const Paragraph paragraph{.markup = escaped(text), .language = language};
  const auto layout = layout_of(fonts_->tools(paragraph), paragraph);
  const Owned<PangoLayoutIter> iter(pango_layout_get_iter(layout.get()));
  const auto* run = pango_layout_iter_get_run_readonly(iter.get());
  if (!run) return {};
  const Owned<PangoFontDescription> description(pango_font_describe(run->item->analysis.font));
  const auto* family = pango_font_description_get_family(description.get());
  return family ? family : std::string{};
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
