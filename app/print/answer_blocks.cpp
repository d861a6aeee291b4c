#include "app/print/answer_blocks.h"

#include <algorithm>
#include <cmath>

#include "app/print/body_map.h"
#include "app/print/sections.h"

namespace kiosk::sheet {
namespace {

constexpr float ring = 30;          // pt: room for a ring by hand
constexpr int most_numbers = 11;    // in one row
constexpr float body_height = 330;  // pt: a finger's width is a pen's width
constexpr float tick_line = 1.3F;
constexpr std::size_t many_answers =
    8;  // are laid out in two columns even if one of them needs a second line
constexpr int lines_of_many = 2;
constexpr float line_width = 90;  // pt, to write a number on

float text_start(const Measures& m) { return m.tick_box + m.tick_gap; }

struct Answers {
  std::vector<SetText> texts{};
  float step = 0;  ///< from one to the next beside it
};

void draw_answers(const Answers& row, Canvas& canvas, float top) {
  const auto& m = canvas.measures();
  for (std::size_t i = 0; i < row.texts.size(); ++i) {
    const auto& text = row.texts[i];
    const float start = row.step * static_cast<float>(i);
    const float line =
        text.extents.height / static_cast<float>(std::max(1, static_cast<int>(text.extents.lines)));
    canvas.box({start, top + (line - m.tick_box) / 2, m.tick_box, m.tick_box},
               {.color = colors::ink, .thickness = tick_line, .radius = m.tick_box * 0.18F});
    const ListItem item(canvas);
    canvas.text(text, start + text_start(m), top);
  }
}

}  // namespace

void add_answers(Blocks& blocks, const std::vector<std::string>& answers, const Setter& set) {
  const auto& m = set.measures();
  const auto width_of = [&](std::size_t across) {
    return std::floor((m.content_width - m.column_gap * static_cast<float>(across - 1)) /
                      static_cast<float>(across));
  };
  const auto most_lines = answers.size() >= many_answers ? lines_of_many : 1;
  const auto fit_in = [&](std::size_t across) {
    return answers.size() >= across &&
           std::all_of(answers.begin(), answers.end(), [&](const std::string& words) {
             return set(words, m.body, width_of(across) - text_start(m)).extents.lines <=
                    most_lines;
           });
  };
  const std::size_t across = answers.size() < many_answers && fit_in(3) ? 3
                             : answers.size() > 2 && fit_in(2)          ? 2
                                                                        : 1;
  for (std::size_t i = 0; i < answers.size(); i += across) {
    Answers row{.step = width_of(across) + m.column_gap};
    float height = 0;
    for (auto at = i; at < std::min(i + across, answers.size()); ++at) {
      row.texts.push_back(set(answers[at], m.body, width_of(across) - text_start(m)));
      height = std::max(height, row.texts.back().extents.height);
    }
    blocks.push_back(
        {.height = height,
         .gap = m.block_gap,
         .keep_with_next = i + across < answers.size(),
         .in_list = true,
         .draw = [row](Canvas& canvas, float top, float) { draw_answers(row, canvas, top); }});
  }
}

void add_scale(Blocks& blocks, const ScaleLook& scale, const Setter& set) {
  const auto& m = set.measures();
  const int count = scale.to - scale.from + 1;
  add_paragraph(blocks, scale.words,
                {.style = m.body, .color = colors::soft, .gap = m.line_gap, .keep_with_next = true},
                set);
  if (count < 2 || count > most_numbers) {
    blocks.push_back(
        {.height = ring, .gap = m.line_gap, .draw = [](Canvas& canvas, float top, float height) {
           canvas.writing_line(0, top + height - 1, line_width,
                               {.color = colors::line, .thickness = 0.75F});
         }});
    return;
  }
  const float step = m.content_width / static_cast<float>(most_numbers);
  std::vector<SetText> numbers;
  for (int i = 0; i < count; ++i)
    numbers.push_back(set(std::to_string(scale.from + i), m.strong, 0));
  const auto end = [&](std::size_t i) {
    return i < scale.ends.size() && !scale.ends[i].empty()
               ? set(scale.ends[i], m.small, 0, colors::soft)
               : SetText{};
  };
  const auto low = end(0);
  const auto high = end(1);
  const float below = std::max(low.extents.height, high.extents.height);
  blocks.push_back({.height = ring + below,
                    .gap = m.line_gap,
                    .draw = [numbers, low, high, step](Canvas& canvas, float top, float) {
                      const Tag tag(canvas, "P");
                      float x = 0;
                      for (const auto& number : numbers) {
                        canvas.text(number, x + (ring - number.extents.width) / 2,
                                    top + (ring - number.extents.height) / 2);
                        x += step;
                      }
                      if (low.extents.lines > 0) canvas.text(low, 0, top + ring);
                      if (high.extents.lines > 0)
                        canvas.text(high, std::max(0.0F, x - step + ring - high.extents.width),
                                    top + ring);
                    }});
}

void add_body_to_mark(Blocks& blocks, const std::vector<SummaryMapPicture>& map,
                      const std::string& words, Pictures& pictures, const Setter& set) {
  const auto& m = set.measures();
  const auto drawn =
      set_map({.pictures = map, .description = words, .height = body_height}, pictures, set);
  if (drawn.pictures.empty()) return;
  add_paragraph(blocks, words,
                {.style = m.body, .color = colors::soft, .gap = m.line_gap, .keep_with_next = true},
                set);
  blocks.push_back(
      {.height = drawn.height(),
       .gap = m.block_gap,
       .draw = [drawn](Canvas& canvas, float top, float) { draw_map(drawn, canvas, 0, top); }});
}

}  // namespace kiosk::sheet
