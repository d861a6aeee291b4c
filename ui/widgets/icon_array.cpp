#include "ui/widgets/icon_array.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "ui/widgets/paint.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

constexpr int people = 100;
constexpr int across = 20;
constexpr int block = 10;  // a wider gap after each ten, so that they can be counted
constexpr float height_to_width = 1.1F;
constexpr float core_in_lines = 2.2F;  // distance of the core of a marked person from their edge
constexpr float number_share = 0.62F;  // of number_large: two of them are stacked
constexpr float words_need = 18;       // em: below this the text of a group is in small print
constexpr float group_needs = 12;      // em: below this two groups are stacked

/// How a person is drawn: counted, not counted, or in only one of two groups.
enum class Mark : std::uint8_t { counted, difference, other };

/// A head above shoulders, with a gap between them so that nothing looks like an arch. `inset`
/// makes it smaller on all sides.
void silhouette(Ui& ui, const Rect& rect, float inset, Color color) {
  const float w = rect.width;
  const float head = 0.44F * w;
  circle(ui, {rect.x + (w - head) / 2 + inset, rect.y + inset, head - 2 * inset, head - 2 * inset},
         color);
  const float top = rect.y + head + 0.06F * w;
  const Rect shoulders{rect.x + 0.05F * w + inset, top + inset, 0.9F * w - 2 * inset,
                       rect.y + rect.height - top - 2 * inset};
  fill(ui, shoulders, color, std::min(shoulders.width, shoulders.height) / 2);
  const float foot = shoulders.height / 2;
  fill(ui, {shoulders.x, shoulders.bottom() - foot, shoulders.width, foot}, color, 0.12F * w);
}

void person(Ui& ui, const Rect& rect, Mark mark) {
  const auto& c = ui.colors;
  const float line = std::max(1.5F, rect.width * 0.09F);
  if (mark == Mark::counted) return silhouette(ui, rect, 0, c.primary);
  silhouette(ui, rect, 0, mark == Mark::difference ? c.primary : c.control);
  silhouette(ui, rect, line, c.surface);
  // Distinguished by its core, also if colors are few.
  if (mark == Mark::difference) silhouette(ui, rect, line * core_in_lines, c.amber);
}

/// A hundred people in rows of twenty: the first `counted`, then those up to `marked`, then the
/// others.
void array(Ui& ui, Column& column, int counted, int marked, const std::string& description) {
  const auto& m = ui.measures;
  const float gap = 6 * m.unit;
  const float width =
      (column.width - gap * across) / across;  // one gap more than between them: after the tenth
  const float height = width * height_to_width;
  constexpr int rows = people / across;
  const auto whole = column.take(height * rows + gap * (rows - 1));
  for (int i = 0; i < people; ++i) {
    const int row = i / across;
    const int place = i % across;
    const float x = static_cast<float>(place) * (width + gap) + (place >= block ? gap : 0);
    const float y = static_cast<float>(row) * (height + gap);
    person(ui, {whole.x + x, whole.y + y, width, height},
           i < counted  ? Mark::counted
           : i < marked ? Mark::difference
                        : Mark::other);
  }
  say(ui, Role::image, description, whole, std::to_string(std::max(counted, marked)) + "/100");
}

/// "55" beside the person that it counts, and its meaning: the same size for both sides of a
/// figure.
void numbered(Ui& ui, Column& column, int number, Mark mark, const std::string& markup,
              const TextStyle& words) {
  if (markup.empty()) return;
  const auto& m = ui.measures;
  auto style = m.type.number_large;
  style.size *= number_share;
  const auto digits = set_in(ui, style, std::to_string(number), 0);
  const float sign = std::round(style.size * 0.62F);
  const float number_width =
      ui.texts.measure(set_in(ui, style, number == 0 || number == people ? "100" : "88", 0)).width;
  const float start = sign + m.gap_small + number_width + m.gap;
  const auto text = set_markup_in(ui, words, markup, column.width - start);
  const float height = std::max(height_of(ui, digits), height_of(ui, text));
  const auto row = column.take(height);
  const float tall = sign * height_to_width;
  person(ui, {row.x, row.y + (height_of(ui, digits) - tall) / 2, sign, tall}, mark);
  draw_text(ui, digits, row.x + sign + m.gap_small, row.y,
            mark == Mark::counted ? ui.colors.primary : ui.colors.ink_soft);
  draw_text(ui, text, row.x + start,
            row.y + std::max(0.0F, (height_of(ui, digits) - height_of(ui, text)) / 2),
            ui.colors.ink);
  say(ui, Role::text, plain(markup), row);
}

}  // namespace

void figure(Ui& ui, Column& column, const FigureView& view) {
  const auto& m = ui.measures;
  draw_small_heading(ui, column, view.heading);
  column.gap(m.gap_small);
  const int compared = view.compared_count.value_or(view.count);
  const int both = std::min(view.count, compared);
  numbered(ui, column, view.count, Mark::counted, escaped(view.happens), m.type.body);
  column.gap(m.gap_tiny);
  numbered(ui, column, people - view.count, Mark::other, escaped(view.otherwise), m.type.body);
  column.gap(m.gap_small);
  array(ui, column, both, view.count, plain(escaped(view.happens)));
  if (view.compared_count) {
    column.gap(m.gap);
    numbered(ui, column, compared, Mark::counted, escaped(view.compared), m.type.body);
    column.gap(m.gap_tiny);
    numbered(ui, column, people - compared, Mark::other, escaped(view.compared_otherwise),
             m.type.body);
    column.gap(m.gap_small);
    array(ui, column, both, compared, plain(escaped(view.compared)));
    column.gap(m.gap_small);
    // The meaning of the marked people, beside one of them.
    if (compared == view.count)
      draw_paragraph(ui, column, m.type.body, escaped(view.difference), ui.colors.ink);
    else
      numbered(ui, column, std::abs(compared - view.count), Mark::difference,
               escaped(view.difference), m.type.body);
  }
  column.gap(m.gap_small);
  draw_small_print(ui, column, view.group);
  draw_small_print(ui, column, view.certainty);
  draw_small_print(ui, column, view.source);
}

namespace {

/// One group: its people, then how many did and how many did not.
void group(Ui& ui, Column& column, int counted, int marked, const std::string& happens,
           const std::string& otherwise) {
  const auto& m = ui.measures;
  const int number = std::max(counted, marked);
  array(ui, column, counted, marked, plain(escaped(happens)));
  column.gap(m.gap_small);
  // If two groups are side by side, body text would wrap after each second word.
  const bool is_narrow = column.width < words_need * m.type.body.size;
  const auto& words = is_narrow ? m.type.small_print : m.type.body;
  numbered(ui, column, number, Mark::counted, escaped(happens), words);
  column.gap(m.gap_tiny);
  numbered(ui, column, people - number, Mark::other, escaped(otherwise), words);
}

/// A single group: on a wide screen its text is beside its people.
void one_group(Ui& ui, Column& column, const FigureView& view) {
  if (!ui.measures.wide)
    return group(ui, column, view.count, view.count, view.happens, view.otherwise);
  auto [words_column, people_column] = beside(column, 0.5F, ui.measures.gap_large);
  const auto& words = ui.measures.type.body;
  numbered(ui, words_column, view.count, Mark::counted, escaped(view.happens), words);
  words_column.gap(ui.measures.gap_tiny);
  numbered(ui, words_column, people - view.count, Mark::other, escaped(view.otherwise), words);
  array(ui, people_column, view.count, view.count, plain(escaped(view.happens)));
  column.y = std::max(words_column.y, people_column.y);
}

}  // namespace

void figure_in_short(Ui& ui, Column& column, const FigureView& view) {
  const auto& m = ui.measures;
  draw_small_heading(ui, column, view.heading);
  column.gap(m.gap_small);
  if (!view.compared_count) {
    one_group(ui, column, view);
  } else {
    const int both = std::min(view.count, *view.compared_count);
    auto [left, right] = beside(column, 0.5F, m.gap_large);
    if (left.width < group_needs * m.type.body.size) {
      group(ui, column, both, view.count, view.happens, view.otherwise);
      column.gap(m.gap);
      group(ui, column, both, *view.compared_count, view.compared, view.compared_otherwise);
    } else {
      group(ui, left, both, view.count, view.happens, view.otherwise);
      group(ui, right, both, *view.compared_count, view.compared, view.compared_otherwise);
      column.y = std::max(left.y, right.y);
    }
    column.gap(m.gap_small);
    draw_body(ui, column, view.difference);
  }
  column.gap(m.gap_tiny);
  draw_small_print(ui, column, view.group);
  draw_small_print(ui, column, view.certainty);
}

}  // namespace kiosk::ui
