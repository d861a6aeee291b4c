#include "app/typesetting/text_layout.h"

#include <algorithm>
#include <cctype>
#include <cmath>

#include "app/typesetting/line_ends.h"
#include "app/typesetting/script_direction.h"

namespace kiosk {
namespace {

constexpr const char* families = "Inter, Noto Sans";
constexpr float soft_edge = 0.75F;  // px, of a letter

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

/// Where letters are set apart, words are set further apart than they would be by that alone: by
/// 0.16 em where letters are by 0.12 (WCAG 1.4.12).
void set_words_apart(PangoAttrList* list, const char* text, const TextStyle& style) {
  constexpr float of_letters = 1 + 0.16F / 0.12F;
  if (style.letter_spacing <= 0) return;
  const auto spacing =
      static_cast<int>(std::lround(style.letter_spacing * of_letters * style.size * PANGO_SCALE));
  for (const char* at = text; *at != 0; ++at) {
    if (*at != ' ') continue;
    auto* wider = pango_attr_letter_spacing_new(spacing);
    wider->start_index = static_cast<guint>(at - text);
    wider->end_index = wider->start_index + 1;
    pango_attr_list_insert(list, wider);
  }
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

/// Whether a text has letters of a script that writes no spaces between words, and whose words
/// Pango does not know. (Thai it does.)
bool has_hidden_words(const char* text) {
  for (; *text != 0; text = g_utf8_next_char(text)) {
    switch (g_unichar_get_script(g_utf8_get_char(text))) {
      case G_UNICODE_SCRIPT_KHMER:
      case G_UNICODE_SCRIPT_LAO:
      case G_UNICODE_SCRIPT_MYANMAR: return true;
      default: break;
    }
  }
  return false;
}

/// Inserts a mark at each of the places (bytes, ascending). Attributes keep their letters.
std::string with_marks(std::string text, const std::vector<std::size_t>& places,
                       std::string_view mark, PangoAttrList* attributes) {
  for (auto place = places.rbegin(); place != places.rend(); ++place) {
    text.insert(*place, mark);
    pango_attr_list_update(attributes, static_cast<int>(*place), 0, static_cast<int>(mark.size()));
  }
  return text;
}

/// Marks the words of a text without spaces, so that no line ends within a syllable, or where words
/// may be divided: the hyphen is drawn only at the end of a line.
std::string marked(const LayoutTools& tools, const Paragraph& paragraph, const char* text,
                   bool divides, PangoAttrList* attributes) {
  constexpr std::string_view zero_width_space = "\xE2\x80\x8B";
  constexpr std::string_view soft_hyphen = "\xC2\xAD";
  if (has_hidden_words(text))
    return with_marks(text, line_ends_in(text), zero_width_space, attributes);
  if (!divides) return text;
  return with_marks(text, tools.hyphenation.divisions(text, paragraph.language), soft_hyphen,
                    attributes);
}

/// Sets the text with its markup; text with broken markup is set verbatim rather than lost.
void set_words(PangoLayout* layout, const LayoutTools& tools, const Paragraph& paragraph,
               bool divides) {
  PangoAttrList* from_markup = nullptr;
  char* text = nullptr;
  auto list = attributes(paragraph);
  if (pango_parse_markup(paragraph.markup.c_str(), -1, 0, &from_markup, &text, nullptr, nullptr)) {
    break_endless_lines(text, paragraph.style.size);
    pango_layout_set_text(layout, marked(tools, paragraph, text, divides, from_markup).c_str(), -1);
    pango_attr_list_splice(list.get(), from_markup, 0, 0);
    pango_attr_list_unref(from_markup);
    g_free(text);
  } else {
    pango_layout_set_text(layout, paragraph.markup.c_str(), -1);
  }
  set_words_apart(list.get(), pango_layout_get_text(layout), paragraph.style);
  pango_layout_set_attributes(layout, list.get());
}

/// Whether the first letter of a text is of a right-to-left script; nullopt for a text without
/// letters.
std::optional<bool> begins_from_right(const char* text) {
  for (; *text != 0; text = g_utf8_next_char(text)) {
    const auto letter = g_utf8_get_char(text);
    if (g_unichar_isalpha(letter)) return is_from_the_right(g_unichar_get_script(letter));
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
    constexpr std::string_view taller_than_letters = "{|}";
    if (taller_than_letters.find(*at) != std::string_view::npos) room = Room::marked;
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

/// The least distance of lines at which no letter of one reaches into the next, in px: by the ink,
/// since fonts of some scripts have room for marks that hardly any text has.
float least_line_distance(const LayoutTools& tools, const Paragraph& paragraph) {
  constexpr float between = 0.06F;  // em
  auto natural = paragraph;
  natural.style.line_height = 0;
  const auto layout = layout_of(tools, natural);
  const Owned<PangoLayoutIter> iter(pango_layout_get_iter(layout.get()));
  int above = 0;
  int below = 0;
  do {
    PangoRectangle ink;
    pango_layout_iter_get_line_extents(iter.get(), &ink, nullptr);
    const int baseline = pango_layout_iter_get_baseline(iter.get());
    above = std::max(above, baseline - ink.y);
    below = std::max(below, ink.y + ink.height - baseline);
  } while (pango_layout_iter_next_line(iter.get()));
  return in_px(above + below) + between * paragraph.style.size;
}

/// The space above the first line, so that a paragraph is as many whole lines high as it has:
/// nonzero where fonts are mixed in a line.
float leading_above(PangoLayout* layout, const TextStyle& style) {
  PangoRectangle logical;
  const Owned<PangoLayoutIter> iter(pango_layout_get_iter(layout));
  pango_layout_iter_get_line_extents(iter.get(), nullptr, &logical);
  return (style.size * style.line_height - in_px(logical.height)) / 2;
}

}  // namespace

Owned<PangoFontDescription> font(const TextStyle& style) {
  Owned<PangoFontDescription> description(pango_font_description_new());
  pango_font_description_set_family_static(description.get(), families);
  pango_font_description_set_weight(description.get(), static_cast<PangoWeight>(style.weight));
  pango_font_description_set_absolute_size(description.get(), style.size * PANGO_SCALE);
  return description;
}

namespace {

Owned<PangoLayout> plain_layout(const LayoutTools& tools, const Paragraph& paragraph,
                                bool divides) {
  Owned<PangoLayout> layout(pango_layout_new(tools.context));
  pango_layout_set_font_description(layout.get(), font(paragraph.style).get());
  pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment(layout.get(), alignment(paragraph));
  if (paragraph.width > 0)
    pango_layout_set_width(layout.get(),
                           static_cast<int>(std::ceil(paragraph.width)) * PANGO_SCALE);
  set_words(layout.get(), tools, paragraph, divides);
  keep_own_direction(layout.get(), paragraph);
  return layout;
}

/// Whether a word can be wider than its column: by the number of its letters, each as wide as a
/// wide one. Most texts need no closer look.
bool may_have_a_wide_word(const Paragraph& paragraph) {
  constexpr float wide_letter = 0.85F;  // em
  const float letter = paragraph.style.size * (wide_letter + paragraph.style.letter_spacing);
  const auto fitting = static_cast<std::size_t>(std::max(0.0F, paragraph.width / letter));
  std::size_t letters = 0;
  for (const char character : paragraph.markup) {
    const auto byte = static_cast<unsigned char>(character);
    constexpr unsigned char continues = 0x80;  // a byte of a letter that has begun
    constexpr unsigned char begins = 0xC0;
    if (byte >= continues && byte < begins) continue;
    const bool in_word = byte >= continues || std::isalpha(byte) != 0;
    letters = in_word ? letters + 1 : 0;
    if (letters > fitting) return true;
  }
  return false;
}

}  // namespace

float widest_word_of(PangoLayout* layout) {
  const auto wrap = pango_layout_get_wrap(layout);
  const int width = pango_layout_get_width(layout);
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD);
  pango_layout_set_width(layout, PANGO_SCALE);
  PangoRectangle logical;
  pango_layout_get_extents(layout, nullptr, &logical);
  pango_layout_set_wrap(layout, wrap);
  pango_layout_set_width(layout, width);
  return std::ceil(in_px(logical.width));
}

Owned<PangoLayout> layout_of(const LayoutTools& tools, const Paragraph& paragraph,
                             Divided divided) {
  if (divided == Divided::everywhere) return plain_layout(tools, paragraph, true);
  auto layout = plain_layout(tools, paragraph, false);
  if (paragraph.width <= 0 || !may_have_a_wide_word(paragraph) ||
      !tools.hyphenation.knows(paragraph.language) ||
      widest_word_of(layout.get()) <= std::ceil(paragraph.width))
    return layout;
  return plain_layout(tools, paragraph, true);
}

RoomyLayout roomy_layout(const LayoutTools& tools, const Paragraph& paragraph) {
  const auto room = room_for(paragraph.markup);
  if (room != Room::tall || paragraph.style.size <= 0)
    return {.style = paragraph.style, .layout = layout_of(tools, paragraph), .room = room};
  auto taller = paragraph;
  taller.style.line_height = std::max(paragraph.style.line_height,
                                      least_line_distance(tools, paragraph) / paragraph.style.size);
  return {.style = taller.style, .layout = layout_of(tools, taller), .room = room};
}

Placed placed(const RoomyLayout& roomy) {
  auto* layout = roomy.layout.get();
  const auto lines = static_cast<float>(pango_layout_get_line_count(layout));
  Placed place{.above = leading_above(layout, roomy.style),
               .height = std::round(roomy.style.size * roomy.style.line_height * lines)};
  if (roomy.room == Room::plain) return place;
  PangoRectangle ink;
  pango_layout_get_extents(layout, &ink, nullptr);
  // Letters lie at fractions of a pixel, and their edges reach a little further than their outline.
  const float soft = roomy.room == Room::tall ? soft_edge : 0;
  const float over_top = std::ceil(std::max(0.0F, soft - (in_px(ink.y) + place.above)));
  const float bottom = place.above + in_px(ink.y + ink.height) + soft;
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

}  // namespace kiosk
