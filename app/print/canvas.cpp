#include "app/print/canvas.h"

#include <cairo.h>

#include <algorithm>
#include <numbers>
#include <stdexcept>

namespace kiosk::sheet {
namespace {

constexpr double outline_share = 0.09;  // of a figure's width
// Relative to the length of a dash and its gap. Only extents are calculated so roughly, which is
// slow for round dots; the curves on paper are exact. At 1, Cairo would render the dashes as even
// gray.
constexpr double tolerance_share = 0.4;

/// "H1", "H2", "H3".
bool is_heading(const char* tag) { return tag[0] == 'H'; }

/// Saves and restores the cairo context around a drawing.
struct Saved {
  explicit Saved(cairo_t* c) : cairo(c) { cairo_save(c); }
  ~Saved() { cairo_restore(cairo); }
  Saved(const Saved&) = delete;
  Saved& operator=(const Saved&) = delete;
  cairo_t* cairo = nullptr;
};

}  // namespace

double Canvas::x_of(float start, float width) const {
  const double from_edge = measures_.margin_side() + start;
  return right_to_left_ ? measures_.page_width - from_edge - width : from_edge;
}

void Canvas::set_color(const Color& color) {
  cairo_set_source_rgb(cairo_, color.red, color.green, color.blue);
}

void Canvas::text(const SetText& text, float start, float top) {
  if (!text.laid_out) throw std::logic_error("words are drawn that were not laid out");
  set_color(text.color);
  const float width = text.paragraph.width > 0 ? text.paragraph.width : text.extents.width;
  text.laid_out->draw(cairo_, x_of(start, width), top);
  if (!open_tags_.empty()) {
    auto& words = tagged_words_[open_tags_.back()];
    words += (words.empty() ? "" : " ") + plain(text.paragraph.markup);
  }
  if (told_)
    tell(in_heading_ ? DrawnWords::Kind::heading : DrawnWords::Kind::text,
         plain(text.paragraph.markup));
}

void Canvas::tell(DrawnWords::Kind kind, const std::string& words) const {
  if (told_) told_->push_back({kind, words});
}

void Canvas::round_rectangle(const Rect& rect, double radius) {
  const double x = x_of(rect.start, rect.width);
  const double r = std::min({radius, rect.width / 2.0, rect.height / 2.0});
  if (r <= 0) return cairo_rectangle(cairo_, x, rect.top, rect.width, rect.height);
  constexpr double quarter = std::numbers::pi / 2;
  cairo_new_sub_path(cairo_);
  cairo_arc(cairo_, x + rect.width - r, rect.top + r, r, -quarter, 0);
  cairo_arc(cairo_, x + rect.width - r, rect.top + rect.height - r, r, 0, quarter);
  cairo_arc(cairo_, x + r, rect.top + rect.height - r, r, quarter, 2 * quarter);
  cairo_arc(cairo_, x + r, rect.top + r, r, 2 * quarter, 3 * quarter);
  cairo_close_path(cairo_);
}

void Canvas::box(const Rect& rect, const Pen& pen) {
  set_color(pen.color);
  if (pen.thickness <= 0) {
    round_rectangle(rect, pen.radius);
    cairo_fill(cairo_);
    return;
  }
  const float inset = pen.thickness / 2;
  round_rectangle({rect.start + inset, rect.top + inset, rect.width - pen.thickness,
                   rect.height - pen.thickness},
                  pen.radius);
  cairo_set_line_width(cairo_, pen.thickness);
  cairo_stroke(cairo_);
}

void Canvas::rule(float start, float top, float width, const Pen& pen) {
  box({start, top, width, pen.thickness}, {.color = pen.color});
}

void Canvas::writing_line(float start, float top, float width, const Pen& pen) {
  rule(start, top, width, pen);
  tell(DrawnWords::Kind::writing_line, {});
}

void Canvas::dotted_rule(float start, float top, float width) {
  const Saved saved(cairo_);
  constexpr std::array dots{0.0, 2.4};  // with round ends: dots
  set_color(colors::line);
  cairo_set_line_width(cairo_, 0.9);
  cairo_set_line_cap(cairo_, CAIRO_LINE_CAP_ROUND);
  cairo_set_dash(cairo_, dots.data(), static_cast<int>(dots.size()), 0);
  cairo_set_tolerance(cairo_, dots[1] * tolerance_share);
  const double x = x_of(start, width);
  cairo_move_to(cairo_, x, top);
  cairo_line_to(cairo_, x + width, top);
  cairo_stroke(cairo_);
}

void Canvas::dot(float start, float top, float diameter, const Color& color) {
  box({start, top, diameter, diameter}, {.color = color, .radius = diameter / 2});
}

void Canvas::warning_sign(const Rect& rect, const SignColors& sign) {
  const Saved saved(cairo_);
  cairo_translate(cairo_, x_of(rect.start, rect.width), rect.top);
  cairo_scale(cairo_, rect.width / 24.0, rect.height / 24.0);
  set_color(sign.triangle);
  cairo_move_to(cairo_, 12, 3);
  cairo_line_to(cairo_, 22, 21);
  cairo_line_to(cairo_, 2, 21);
  cairo_close_path(cairo_);
  cairo_set_line_join(cairo_, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_width(cairo_, 3);
  cairo_stroke_preserve(cairo_);
  cairo_fill(cairo_);
  set_color(sign.mark);
  cairo_set_line_cap(cairo_, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_width(cairo_, 2.6);
  cairo_move_to(cairo_, 12, 9.5);
  cairo_line_to(cairo_, 12, 14);
  cairo_move_to(cairo_, 12, 18);
  cairo_line_to(cairo_, 12, 18);
  cairo_stroke(cairo_);
}

void Canvas::people(const People& people, bool full) {
  if (people.rows.empty()) return;
  const Saved saved(cairo_);
  cairo_set_tolerance(cairo_, people.step * tolerance_share);
  set_color(full ? colors::primary : colors::soft);
  people_shape(people, 0);
  if (full) return;
  set_color(colors::white);
  people_shape(people, -people.width * outline_share);
}

/// All heads are one dashed path with round ends, and so are all shoulders and all bodies: a sheet
/// has many hundreds of people, who would otherwise be most of its bytes and of its drawing time.
void Canvas::people_shape(const People& people, double grown) {
  const double head = people.width * 0.24;
  const double half = people.width * 0.36;
  const double shoulders = 2.2 * head + half;
  const double feet = people.height + grown;
  const double width = 2 * (half + grown);
  cairo_set_line_cap(cairo_, CAIRO_LINE_CAP_ROUND);
  dashes(people, head, {0, people.step}, 2 * (head + grown));
  dashes(people, shoulders, {0, people.step}, width);
  cairo_set_line_cap(cairo_, CAIRO_LINE_CAP_BUTT);
  dashes(people, (shoulders + feet) / 2, {width, people.step - width}, feet - shoulders);
}

/// A dash in the middle of each figure, that far down from its top. A line ends within the gap
/// after its last dash, so that rounding neither drops nor adds one.
void Canvas::dashes(const People& people, double down, const std::array<double, 2>& on_and_off,
                    double thickness) {
  cairo_set_dash(cairo_, on_and_off.data(), static_cast<int>(on_and_off.size()), 0);
  cairo_set_line_width(cairo_, thickness);
  const auto [dash, gap] = on_and_off;
  for (const auto& row : people.rows) {
    const float whole =
        people.width + people.step * static_cast<float>(right_to_left_ ? row.count - 1 : 0);
    const double x = x_of(row.start, whole) + (people.width - dash) / 2;
    cairo_move_to(cairo_, x, row.top + down);
    cairo_line_to(cairo_, x + (row.count - 1) * (dash + gap) + dash + gap / 2, row.top + down);
  }
  cairo_stroke(cairo_);
}

void Canvas::code(const QrCode& code, const Rect& rect) {
  const double x = x_of(rect.start, rect.width);
  const double module = rect.width / (code.size + 2.0 * qr_quiet_zone);
  cairo_new_path(cairo_);
  for (int row = 0; row < code.size; ++row) {
    for (int column = 0; column < code.size; ++column) {
      int end = column;
      while (end < code.size && code.at(row, end)) ++end;
      // Adjacent dark modules are one rectangle, so that no viewer draws a thin light line between
      // them.
      if (end > column)
        cairo_rectangle(cairo_, x + (column + qr_quiet_zone) * module,
                        rect.top + (row + qr_quiet_zone) * module, (end - column) * module, module);
      column = end;
    }
  }
  cairo_set_source_rgb(cairo_, 0, 0, 0);
  cairo_fill(cairo_);
}

void Canvas::drawing(const Picture& picture, const Rect& rect) {
  picture.draw(cairo_, x_of(rect.start, rect.width), rect.top, rect.width, rect.height);
}

void Canvas::picture(const Picture& picture, const Rect& rect, float radius) {
  {
    const Saved saved(cairo_);
    const double x = x_of(rect.start, rect.width);
    cairo_rectangle(cairo_, x, rect.top, rect.width, rect.height);
    cairo_clip(cairo_);
    picture.draw(cairo_, x, rect.top, rect.width, rect.height);
    // The corners are covered: a clip would be applied again for each of the picture's shapes.
    cairo_rectangle(cairo_, x, rect.top, rect.width, rect.height);
    round_rectangle(rect, radius);
    cairo_set_fill_rule(cairo_, CAIRO_FILL_RULE_EVEN_ODD);
    set_color(colors::white);
    cairo_fill(cairo_);
  }
  box(rect, {.color = colors::line, .thickness = 0.6F, .radius = radius});
}

Tag::Tag(Canvas& canvas, const char* name) : canvas_(canvas), name_(name) {
  cairo_tag_begin(canvas.cairo_, name_, nullptr);
  canvas.open_tags_.push_back(canvas.tagged_words_.size());
  canvas.tagged_words_.emplace_back();
  if (is_heading(name_)) canvas.in_heading_ = true;
}

Tag Tag::figure(Canvas& canvas, const std::string& alternative) {
  canvas.alternatives_.push_back(alternative);
  canvas.tell(DrawnWords::Kind::picture, alternative);
  return Tag(canvas, "Figure");
}

Tag::~Tag() {
  if (is_heading(name_)) canvas_.in_heading_ = false;
  canvas_.open_tags_.pop_back();
  cairo_tag_end(canvas_.cairo_, name_);
}

}  // namespace kiosk::sheet
