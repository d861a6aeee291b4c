#include "ui/widgets/icon_array.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <utility>

#include "ui/widgets/drawn_height.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

constexpr int people = 100;
constexpr int across = 20;
constexpr int rows = people / across;
constexpr int block = 10;  // a wider gap after each ten, so that they can be counted
constexpr float height_to_width = 1.1F;
constexpr float core_in_lines = 2.2F;  // distance of the core of a marked person from their edge
constexpr float number_share = 0.62F;  // of number_large: two of them are stacked
constexpr float words_need = 18;       // em: below this the text of a group is in small print
constexpr float array_share = 0.14F;   // of a low screen's height: the numbers are in sight with it
constexpr float kept_share = 0.5F;     // of a page: a longer figure keeps only its people whole
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

/// The size of a person in an array that is `width` px wide, and the gap around them.
struct Grid {
  float gap = 0;
  float width = 0;
  float height = 0;

  float whole_height() const { return height * rows + gap * (rows - 1); }
};

Grid grid_of(const Ui& ui, float width) {
  const auto& m = ui.measures;
  const float gap = 6 * m.unit;
  // One gap more than between them: after the tenth.
  float person_width = (width - gap * across) / across;
  if (m.compact) {
    const float most = array_share * static_cast<float>(m.screen.height);
    person_width = std::min(person_width, (most - gap * (rows - 1)) / rows / height_to_width);
  }
  return {gap, person_width, person_width * height_to_width};
}

/// One of two groups, or the only one: how many of a hundred, and what that means in words.
struct Group {
  int counted = 0;  ///< in both groups
  int marked = 0;   ///< up to here in this one alone
  std::string happens{};
  std::string otherwise{};

  int number() const { return std::max(counted, marked); }
};

/// A hundred people in rows of twenty: the first `counted`, then those up to `marked`, then the
/// others.
void array(Ui& ui, Column& column, const Group& group) {
  const auto grid = grid_of(ui, column.width);
  const auto whole = column.take(grid.whole_height());
  for (int i = 0; i < people; ++i) {
    const int row = i / across;
    const int place = i % across;
    const float x =
        static_cast<float>(place) * (grid.width + grid.gap) + (place >= block ? grid.gap : 0);
    const float y = static_cast<float>(row) * (grid.height + grid.gap);
    person(ui, {whole.x + x, whole.y + y, grid.width, grid.height},
           i < group.counted  ? Mark::counted
           : i < group.marked ? Mark::difference
                              : Mark::other);
  }
  say(ui, Role::image, plain(escaped(group.happens)), whole,
      std::to_string(group.number()) + "/100");
}

/// "55" beside the person that it counts, and its meaning: the same size for both sides of a
/// figure.
struct NumberLine {
  int number = 0;
  Mark mark = Mark::counted;
  std::string markup{};
  TextStyle words{};
};

/// A line as it is set in a width.
struct NumberSetting {
  Paragraph digits{};
  Paragraph words{};
  float sign = 0;   ///< width of the person, in px
  float start = 0;  ///< of the words, in px
  float height = 0;
};

NumberSetting set_number(Ui& ui, const NumberLine& line, float width) {
  const auto& m = ui.measures;
  auto style = m.type.number_large;
  style.size *= number_share;
  NumberSetting set{.digits = set_in(ui, style, std::to_string(line.number), 0),
                    .sign = std::round(style.size * 0.62F)};
  const bool is_end = line.number == 0 || line.number == people;
  const float digits_width = ui.texts.measure(set_in(ui, style, is_end ? "100" : "88", 0)).width;
  set.start = set.sign + m.gap_small + digits_width + m.gap;
  set.words = set_markup_in(ui, line.words, line.markup, width - set.start);
  set.height = std::max(height_of(ui, set.digits), height_of(ui, set.words));
  return set;
}

float height_of(Ui& ui, const NumberLine& line, float width) {
  return line.markup.empty() ? 0 : set_number(ui, line, width).height;
}

void numbered(Ui& ui, Column& column, const NumberLine& line) {
  if (line.markup.empty()) return;
  const auto set = set_number(ui, line, column.width);
  const auto row = column.take(set.height);
  const float digits = height_of(ui, set.digits);
  const float tall = set.sign * height_to_width;
  person(ui, {row.x, row.y + (digits - tall) / 2, set.sign, tall}, line.mark);
  draw_text(ui, set.digits, row.x + set.sign + ui.measures.gap_small, row.y,
            line.mark == Mark::counted ? ui.colors.primary : ui.colors.ink_soft);
  draw_text(ui, set.words, row.x + set.start,
            row.y + std::max(0.0F, (digits - height_of(ui, set.words)) / 2), ui.colors.ink);
  say(ui, Role::text, plain(line.markup), row);
}

/// How many did and how many did not, in words for a column of `width` px: if two groups are side
/// by side, body text would wrap after each second word.
std::pair<NumberLine, NumberLine> lines_of(const Ui& ui, const Group& group, float width) {
  const auto& type = ui.measures.type;
  const auto& words = width < words_need * type.body.size ? type.small_print : type.body;
  return {{group.number(), Mark::counted, escaped(group.happens), words},
          {people - group.number(), Mark::other, escaped(group.otherwise), words}};
}

/// The height of the words above a group's people.
float height_above(Ui& ui, const Group& group, float width) {
  return height_of(ui, lines_of(ui, group, width).first, width);
}

/// How many did, the people, how many did not. `above`: the height of the words above the people,
/// the same for two groups that are side by side.
void draw_group(Ui& ui, Column& column, const Group& group, float above) {
  const auto [did, did_not] = lines_of(ui, group, column.width);
  const float top = column.y;
  numbered(ui, column, did);
  column.y = top + above + ui.measures.gap_tiny;
  array(ui, column, group);
  column.gap(ui.measures.gap_small);
  numbered(ui, column, did_not);
}

/// A single group: its text is beside its people, who are as large as where two are compared.
void draw_group_beside_words(Ui& ui, Column& column, const Group& group) {
  auto [words_column, people_column] = beside(column, 0.5F, ui.measures.gap_large);
  const auto [did, did_not] = lines_of(ui, group, words_column.width);
  numbered(ui, words_column, did);
  words_column.gap(ui.measures.gap_tiny);
  numbered(ui, words_column, did_not);
  array(ui, people_column, group);
  column.y = std::max(words_column.y, people_column.y);
}

Group first_group(const FigureView& view) {
  const int both = std::min(view.count, view.compared_count.value_or(view.count));
  return {both, view.count, view.happens, view.otherwise};
}

Group second_group(const FigureView& view) {
  const int compared = view.compared_count.value_or(view.count);
  return {std::min(view.count, compared), compared, view.compared, view.compared_otherwise};
}

/// The width of half a column, if two groups, or one and its words, are side by side: where each
/// has room.
std::optional<float> half_of(const Ui& ui, float width) {
  const float half = beside(Column{0, 0, width}, 0.5F, ui.measures.gap_large).first.width;
  return half < group_needs * ui.measures.type.body.size ? std::nullopt : std::optional{half};
}

/// A group below the words of its own height.
void draw_group_alone(Ui& ui, Column& column, const Group& group) {
  draw_group(ui, column, group, height_above(ui, group, column.width));
}

/// The groups of a figure, compared or alone.
void draw_groups(Ui& ui, Column& column, const FigureView& view) {
  const auto& m = ui.measures;
  const auto half = half_of(ui, column.width);
  const auto first = first_group(view);
  if (!view.compared_count)
    return half ? draw_group_beside_words(ui, column, first) : draw_group_alone(ui, column, first);
  const auto second = second_group(view);
  if (!half) {
    draw_group_alone(ui, column, first);
    column.gap(m.gap);
    return draw_group_alone(ui, column, second);
  }
  const float above = std::max(height_above(ui, first, *half), height_above(ui, second, *half));
  auto [left, right] = beside(column, 0.5F, m.gap_large);
  draw_group(ui, left, first, above);
  draw_group(ui, right, second, above);
  column.y = std::max(left.y, right.y);
}

/// The meaning of the people who are marked, beside one of them.
NumberLine difference_of(const Ui& ui, const FigureView& view) {
  const auto difference = std::abs(view.compared_count.value_or(view.count) - view.count);
  return {difference, Mark::difference, escaped(view.difference), ui.measures.type.body};
}

void draw_difference(Ui& ui, Column& column, const FigureView& view) {
  if (!view.compared_count) return;
  column.gap(ui.measures.gap_small);
  const auto line = difference_of(ui, view);
  if (line.number == 0) draw_body(ui, column, view.difference);
  else numbered(ui, column, line);
}

}  // namespace

float height_of_people(Ui& ui, const FigureView& view, float width, float page) {
  const auto heading = [&](Ui& unseen, Column& column) {
    draw_small_heading(unseen, column, view.heading);
    column.gap(unseen.measures.gap_small);
  };
  const float whole = drawn_height(ui, width, [&](Ui& unseen, Column& column) {
    heading(unseen, column);
    draw_groups(unseen, column, view);
    draw_difference(unseen, column, view);
  });
  if (whole <= page * kept_share) return whole;
  const auto half = half_of(ui, width);
  const float people_width = half.value_or(width);
  const float above =
      half && !view.compared_count
          ? 0
          : height_above(ui, first_group(view), people_width) + ui.measures.gap_tiny;
  return drawn_height(ui, width, heading) + above + grid_of(ui, people_width).whole_height();
}

void figure_in_short(Ui& ui, Column& column, const FigureView& view) {
  const auto& m = ui.measures;
  draw_small_heading(ui, column, view.heading);
  column.gap(m.gap_small);
  draw_groups(ui, column, view);
  draw_difference(ui, column, view);
  column.gap(m.gap_tiny);
  draw_small_print(ui, column, view.group);
  draw_small_print(ui, column, view.certainty);
}

void figure(Ui& ui, Column& column, const FigureView& view) {
  figure_in_short(ui, column, view);
  draw_small_print(ui, column, view.source);
}

}  // namespace kiosk::ui
