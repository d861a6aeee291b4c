// How a paragraph is laid out with Pango. Only for the folder's own .cpp files.
#pragma once

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>

#include <memory>

#include "app/typesetting/hyphenation.h"
#include "app/typesetting/typesetter.h"

namespace kiosk {

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

/// The room that the letters of a text may need above and below: lines are made for plain Latin.
enum class Room : std::uint8_t {
  plain,   ///< ASCII with punctuation: its ink stays within its line
  marked,  ///< marks above capitals, Greek, Cyrillic: their ink may exceed a narrow line
  tall     ///< letters of other fonts, or two marks above each other: higher lines
};

/// A paragraph laid out with lines that are high enough for its letters.
struct RoomyLayout {
  TextStyle style{};
  Owned<PangoLayout> layout{};
  Room room = Room::plain;
};

/// The offset of a layout in the picture of its paragraph, in px.
struct Placed {
  float above = 0;  ///< from the picture's top edge to the layout's
  float height = 0;
};

/// The program's fonts in that style.
Owned<PangoFontDescription> font(const TextStyle& style);

/// What a layout is made with.
struct LayoutTools {
  PangoContext* context = nullptr;
  Hyphenation& hyphenation;
};

/// Whether words are divided: where one is wider than its column, or wherever they may be.
enum class Divided : std::uint8_t { where_needed, everywhere };

/// The paragraph with lines as high as its style says.
Owned<PangoLayout> layout_of(const LayoutTools& tools, const Paragraph& paragraph,
                             Divided divided = Divided::where_needed);

/// The paragraph with lines as high as its letters need.
RoomyLayout roomy_layout(const LayoutTools& tools, const Paragraph& paragraph);

/// The width of the widest single word of a layout, or of the widest part of a divided one, in px.
float widest_word_of(PangoLayout* layout);

/// Whole lines, and the ink beyond them.
Placed placed(const RoomyLayout& roomy);

TextExtents extents_of(const RoomyLayout& roomy);

/// Pango's units as px.
inline float in_px(int units) { return static_cast<float>(units) / PANGO_SCALE; }

}  // namespace kiosk
