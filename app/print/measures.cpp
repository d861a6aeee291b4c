#include "app/print/measures.h"

#include <algorithm>
#include <cmath>

namespace kiosk::sheet {
namespace {

constexpr float least_section_gap = 9;  // below it, a heading no longer visibly belongs to what
                                        // follows
constexpr float least_box_padding = 5;

void set_page(Measures& m, Paper paper, bool narrow_margins) {
  if (paper == Paper::letter) {
    m.page_width = 612;
    m.page_height = 792;
    m.content_width = 526;
  }
  if (narrow_margins) m.content_width = std::floor(m.page_width - 2 * least_margin);
}

void set_type(Measures& m, const Fit& fit) {
  const float body = fit.body;
  const float small = fit.all_large ? body : std::max(least_size, body * 0.8F);
  m.title = {
      .size = body * 1.8F, .weight = Weight::bold, .line_height = 1.2F, .letter_spacing = -0.012F};
  m.heading = {.size = body * 1.1F, .weight = Weight::bold, .line_height = 1.25F};
  m.subheading = {.size = body, .weight = Weight::semibold, .line_height = fit.line_height};
  m.body = {.size = body, .line_height = fit.line_height};
  m.strong = {.size = body, .weight = Weight::semibold, .line_height = fit.line_height};
  const float glance = fit.all_large ? body : least_body;
  m.glance = {.size = glance, .line_height = 1.24F};
  m.glance_strong = {.size = glance, .weight = Weight::semibold, .line_height = 1.24F};
  m.foot = {.size = fit.all_large ? body * 0.78F : small, .line_height = fit.line_height};
  m.small = {.size = small, .line_height = fit.line_height};
  m.small_strong = {.size = small, .weight = Weight::semibold, .line_height = fit.line_height};
}

/// Sizes that depend on the type size, so that text has the same columns, and need not be measured
/// again, when only distances change.
void set_pictures(Measures& m, const Fit& fit) {
  const float body = fit.body;
  const float share = std::clamp(body / 12.5F, 0.75F, 1.0F);
  m.picture_width = std::round(m.picture_width * share);
  m.picture_height = std::round(m.picture_width * 0.75F);
  m.picture_radius *= share;
  m.tick_box = std::min(m.tick_box, body * 1.08F);
  m.person = fit.person * std::max(1.0F, body / 12.5F);
  m.map_height = std::round(m.map_height * std::max(share, body / 12.5F));
}

void set_space(Measures& m, const Fit& fit) {
  for (auto* length :
       {&m.section_gap, &m.heading_gap, &m.block_gap, &m.line_gap, &m.fact_padding, &m.box_padding})
    *length *= fit.space;
  m.section_gap = std::max(m.section_gap, least_section_gap);
  m.box_padding = std::max(m.box_padding, least_box_padding);
  m.writing = fit.writing;
  m.own_questions = fit.own_questions;
  m.figures = fit.figures;
}

}  // namespace

Measures measures_of(Paper paper, const Fit& fit) {
  Measures m;
  set_page(m, paper, fit.narrow_margins);
  set_type(m, fit);
  set_pictures(m, fit);
  set_space(m, fit);
  return m;
}

}  // namespace kiosk::sheet
