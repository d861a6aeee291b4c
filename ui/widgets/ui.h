// The drawing context of every widget: one frame of one screen.
#pragma once

#include <filesystem>

#include "ui/pictures/picture_cache.h"
#include "ui/semantics/semantics.h"
#include "ui/text/text_cache.h"
#include "ui/theme/measures.h"
#include "ui/theme/palette.h"
#include "ui/views/view_parts.h"
#include "ui/widgets/interaction.h"
#include "ui/widgets/measured.h"
#include "ui/widgets/motion.h"

struct ImDrawList;

namespace kiosk::ui {

/// Passed to every widget instead of a global context. Rectangles are given as in a left-to-right
/// language; for a right-to-left one they are mirrored where they are painted, touched and added to
/// the semantics, and nowhere else.
struct Ui {
  const Palette& colors;
  const Measures& measures;
  TextCache& texts;
  PictureCache& pictures;
  const std::filesystem::path& assets;
  Interaction& interaction;
  Measured& measured;
  SemanticScreen& said;
  ImDrawList* canvas = nullptr;
  std::string language{};
  bool right_to_left = false;
  Motion motion{};
  Rect clip{};  ///< the part that is visible at present
  bool in_header = false;
  bool only_measures = false;    ///< nothing is painted, touched or said: `drawn_height`
  Way way = Way::none;           ///< direction of what is drawn now
  bool asks_first = false;       ///< what is drawn now cannot be undone
  bool in_grid = false;          ///< what is drawn now are on-screen keys
  const Twins* twins = nullptr;  ///< the screen in a second language; null for whoever reads alone
  std::string hear{};  ///< the name of the button beside each text that says it; "" without

  /// The same with other measures, for a part that has to be closer than the rest.
  Ui with(const Measures& other) const {
    return {colors,        other,  texts,      pictures,      assets, interaction, measured,
            said,          canvas, language,   right_to_left, motion, clip,        in_header,
            only_measures, way,    asks_first, in_grid,       twins,  hear};
  }

  /// The distance of something in a picture from the picture's start edge, as a share of its width,
  /// given the distance from its left edge: what is inside a picture is never mirrored.
  float from_start_of_picture(float from_left, float width) const {
    return right_to_left ? 1 - from_left - width : from_left;
  }
  /// The rectangle on the glass, mirrored if needed.
  Rect on_glass(const Rect& rect) const {
    return right_to_left ? Rect{static_cast<float>(measures.screen.width) - rect.right(), rect.y,
                                rect.width, rect.height}
                         : rect;
  }
};

}  // namespace kiosk::ui
