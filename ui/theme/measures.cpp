#include "ui/theme/measures.h"

#include <algorithm>
#include <cmath>

#include "app/values/expects.h"

namespace kiosk::ui {
namespace {

constexpr double base_text_of_short_side = 34.0 / 1080.0;  // body text of the drawings
constexpr double inter_capital_height = 0.727;             // of the em, from the font's OS/2 table
constexpr double least_capital_mm = 4.8;                   // US Section 508, 402.4
constexpr double capital_from_afar_mm = 7.0;  // 16 minutes of arc from 1.5 m (ISO 9241-303)
constexpr double least_touch_mm = 18.0;
constexpr double least_gap_mm = 3.0;
constexpr double roomy_touch_mm = 20.0;
constexpr double roomy_gap_mm = 6.0;
constexpr float spaced_letters = 0.12F;  // of the em (WCAG 1.4.12); words follow the letters
constexpr float spaced_lines = 1.5F;
constexpr double compact_below_mm = 230;      // a wide screen of about 18 inches
constexpr double compact_below_units = 1600;  // an upright one of about 14 inches
constexpr double narrow_below_ems = 15;       // of body text across an upright screen
constexpr double body_line_height = 1.42;
constexpr double least_lines = 11;         // of body text, frame included, that a screen should
                                           // hold
constexpr double least_ems = 13;           // of body text across
constexpr double least_large_scale = 1.5;  // anybody who asks for the largest text gets at least
                                           // this
constexpr double drawing_body = 34.0;
constexpr float drawing_heading = 58;

/// A wide screen has half the height of an upright one: at the size of that, questions that are
/// short would be paged.
constexpr double base_text_when_wide = 0.85;

/// Small print is 0.8 of the base; it too must keep the least capital height if the panel is big
/// enough.
double base_text_px(const ScreenSize& screen) {
  const double share = screen.width > screen.height ? base_text_when_wide : 1;
  const double by_side = share * base_text_of_short_side * std::min(screen.width, screen.height);
  const double by_eye = least_capital_mm / inter_capital_height * screen.pixels_per_mm;
  return std::max(by_side, by_eye);
}

/// On a wide screen headings are in a narrow column: large text would fill it, and push the content
/// out of sight.
constexpr float heading_in_a_column = 46;
constexpr float title_when_compact = 54;

/// Headings are large already: they grow only as far as needed, and leave the rest to the content.
TypeScale type_scale(float unit, float scale, float heading, float from_afar) {
  const float heading_scale = std::min(scale, static_cast<float>(least_large_scale));
  const auto style = [&](float drawing_size, Weight weight, float line_height) {
    return TextStyle{
        .size = drawing_size * unit * scale, .weight = weight, .line_height = line_height};
  };
  const auto headed = [&](float drawing_size) {
    return TextStyle{.size = drawing_size * unit * heading_scale,
                     .weight = Weight::bold,
                     .line_height = 1.18F,
                     .letter_spacing = -0.012F};
  };
  return {.small_print = style(28, Weight::regular, 1.35F),
          .table = style(std::clamp(from_afar / unit, 28.0F, 40.0F), Weight::regular, 1.35F),
          .body = style(34, Weight::regular, static_cast<float>(body_line_height)),
          .body_strong = style(34, Weight::semibold, static_cast<float>(body_line_height)),
          .lead = style(38, Weight::medium, 1.3F),
          .heading_small = style(42, Weight::semibold, 1.25F),
          .heading = headed(heading),
          .title = headed(68),
          .number = style(44, Weight::semibold, 1.2F),
          .number_large = style(92, Weight::bold, 1.0F)};
}

/// The least size of a touch target, and the tolerance for a slipping finger or mouse; in px.
struct Least {
  float touch = 0;
  float gap = 0;
  float slip = 0;
};

Measures measured(const ScreenSize& screen, float scale, float unit, const Least& least) {
  const auto px = [&](float drawing) { return std::round(drawing * unit); };
  const bool is_large = scale * 100 > large_text_size;
  const bool wide = screen.width > screen.height;
  return {.screen = screen,
          .wide = wide,
          .unit = unit,
          .text_scale = scale,
          .type = type_scale(unit, scale, wide && is_large ? heading_in_a_column : drawing_heading,
                             static_cast<float>(capital_from_afar_mm / inter_capital_height *
                                                screen.pixels_per_mm)),
          .margin = px(56),
          .gap_tiny = px(6),
          .gap_small = px(14),
          .gap = std::max(px(24), least.gap),
          .gap_large = px(52),
          .padding = px(36),
          .padding_small = px(24),
          .radius_choice = px(28),
          .radius_card = px(36),
          .radius_small = px(18),
          .border = std::max(2.0F, px(3)),
          .border_thin = std::max(1.0F, px(2)),
          .border_chosen = std::max(3.0F, px(6)),
          .focus_ring = std::max(4.0F, px(6)),
          .touch = std::max(px(60), least.touch),
          .button = std::max(px(128), least.touch),
          .pill = std::max(px(76), least.touch),
          .bar = px(14),
          .icon = px(44 * scale),
          .icon_large = px(150),
          .drag_threshold = least.slip};
}

/// Sets the letters and lines of every kind of text apart.
void space_out(TypeScale& type) {
  for (auto* style :
       {&type.small_print, &type.table, &type.body, &type.body_strong, &type.lead,
        &type.heading_small, &type.heading, &type.title, &type.number, &type.number_large}) {
    style->letter_spacing = spaced_letters;
    style->line_height = std::max(style->line_height, spaced_lines);
  }
}

/// The scale of text relative to 100 percent: on a low screen text of 200 percent would leave no
/// room for the question and its first answer.
float fitting_scale(const ScreenSize& screen, int text_size) {
  const double wanted = text_size / 100.0;
  const double base = base_text_px(screen);
  const double holds = std::min(screen.height / (least_lines * base * body_line_height),
                                screen.width / (least_ems * base));
  return static_cast<float>(std::min(wanted, std::max(least_large_scale, holds)));
}

bool is_low(const Measures& measures) {
  const auto& screen = measures.screen;
  return measures.wide ? screen.height < compact_below_mm * screen.pixels_per_mm
                       : screen.height < compact_below_units * measures.unit;
}

/// Whether large text needs the room of a roomy frame.
bool is_short_of_room(const Measures& measures, Airiness airiness) {
  constexpr float spaced_width = 1.2F;  // of a text whose letters and words are set apart
  const float em = measures.type.body.size * (airiness.letters ? spaced_width : 1);
  return measures.wide || static_cast<float>(measures.screen.width) < narrow_below_ems * em;
}

/// Targets as low as a finger allows, headings as large as a narrow column allows, smaller gaps:
/// the question and its answers come first.
void make_compact(Measures& measures) {
  const auto px = [&](float drawing) { return std::round(drawing * measures.unit); };
  measures.compact = true;
  measures.button = measures.pill;
  measures.margin = px(36);
  measures.gap =
      std::max(px(16), std::ceil(static_cast<float>(least_gap_mm * measures.screen.pixels_per_mm)));
  measures.gap_large = px(30);
  measures.padding = px(24);
  measures.type.heading.size = heading_in_a_column * measures.unit * measures.text_scale;
  measures.type.title.size =
      std::min(measures.type.title.size, title_when_compact * measures.unit * measures.text_scale);
}

}  // namespace

ScreenSize screen_size(int width, int height, double diagonal_inches) {
  KIOSK_EXPECTS(width > 0 && height > 0 && diagonal_inches > 0);
  constexpr double mm_per_inch = 25.4;
  return {.width = width,
          .height = height,
          .pixels_per_mm = std::hypot(width, height) / (diagonal_inches * mm_per_inch)};
}

bool is_large_enough(const ScreenSize& screen) {
  const int longer = std::max(screen.width, screen.height);
  const int shorter = std::min(screen.width, screen.height);
  return shorter >= least_short_side_px && longer >= least_glass_long_mm * screen.pixels_per_mm &&
         shorter >= least_glass_short_mm * screen.pixels_per_mm;
}

bool holds_scales_together(const ScreenSize& screen, int text_size) {
  return text_size <= usual_text_size && screen.height > screen.width &&
         screen.height >= scales_together_mm * screen.pixels_per_mm;
}

Measures measures_for(const ScreenSize& screen, int text_size, Airiness airiness) {
  KIOSK_EXPECTS(screen.pixels_per_mm > 0);
  KIOSK_EXPECTS(text_size > 0);
  const auto unit = static_cast<float>(base_text_px(screen) / drawing_body);
  const auto px_of = [&](double mm) {
    return std::ceil(static_cast<float>(mm) * static_cast<float>(screen.pixels_per_mm));
  };
  auto measures = measured(screen, fitting_scale(screen, text_size), unit,
                           {.touch = px_of(airiness.targets ? roomy_touch_mm : least_touch_mm),
                            .gap = px_of(airiness.targets ? roomy_gap_mm : least_gap_mm),
                            .slip = px_of(airiness.targets ? roomy_gap_mm : least_gap_mm)});
  if (is_low(measures) || (measures.has_large_text() && is_short_of_room(measures, airiness)))
    make_compact(measures);
  if (airiness.targets) measures.gap = std::max(measures.gap, px_of(roomy_gap_mm));
  if (airiness.letters) space_out(measures.type);
  return measures;
}

Measures closer(Measures measures) {
  constexpr float share = 0.5F;
  constexpr float share_of_padding = 0.67F;
  constexpr float share_of_line = 0.93F;
  for (auto* style : {&measures.type.small_print, &measures.type.body})
    style->line_height *= share_of_line;
  measures.gap_large = std::round(measures.gap_large * share);
  measures.gap = std::round(measures.gap * share);
  measures.gap_small = std::round(measures.gap_small * share);
  measures.padding_small = std::round(measures.padding_small * share_of_padding);
  return measures;
}

Measures desk_measures(const ScreenSize& screen, int text_size) {
  constexpr float body_px = 15;
  constexpr float button_of_drawing = 84;  // a mouse needs less room than a finger
  constexpr Least least{.touch = 26, .gap = 8, .slip = 8};
  const float unit = body_px / static_cast<float>(drawing_body);
  auto measures = measured(screen, static_cast<float>(text_size) / 100.0F, unit, least);
  measures.button = std::round(button_of_drawing * unit);
  measures.focus_ring = 3;
  return measures;
}

}  // namespace kiosk::ui
