// The questions: a box to tick, the question, and a line to write the answer on.
#include <algorithm>

#include "app/print/sections.h"

namespace kiosk::sheet {
namespace {

constexpr Pen writing_line{.color = colors::line, .thickness = 0.75F};

constexpr float least_gap = 5;          // pt, between a heading's rule and a box to tick
constexpr float least_own_height = 20;  // pt, for a line of handwriting

float question_start(const Measures& m) { return m.tick_box + m.tick_gap; }

void draw_tick_box(Canvas& canvas, float top, float line_height) {
  const float size = canvas.measures().tick_box;
  canvas.box({0, top + (line_height - size) / 2, size, size},
             {.color = colors::ink, .thickness = 1.3F, .radius = size * 0.18F});
}

void draw_writing_line(Canvas& canvas, float bottom) {
  const float start = question_start(canvas.measures());
  canvas.writing_line(start, bottom - writing_line.thickness,
                      canvas.measures().content_width - start, writing_line);
}

/// Positions on the line for who does what was agreed, and by when; the answer has the rest.
struct LineLabels {
  SetText who{};
  SetText by_when{};
};
constexpr float who_from = 0.6F;  // of the line
constexpr float by_when_from = 0.8F;

LineLabels set_labels(const Summary& summary, const Setter& set) {
  const auto& m = set.measures();
  const float width = (m.content_width - question_start(m)) * (by_when_from - who_from) - 4;
  LineLabels labels;
  if (!summary.who_label.empty()) labels.who = set(summary.who_label, m.small, width, colors::soft);
  if (!summary.by_when_label.empty())
    labels.by_when = set(summary.by_when_label, m.small, width, colors::soft);
  return labels;
}

/// Small labels at the top of the room to write in, each with a stroke that separates it from the
/// previous one.
void draw_labels(const LineLabels& labels, Canvas& canvas, float top, float bottom) {
  const float start = question_start(canvas.measures());
  const float line = canvas.measures().content_width - start;
  for (const auto& [from, text] :
       {std::pair{who_from, &labels.who}, std::pair{by_when_from, &labels.by_when}}) {
    if (text->extents.lines == 0 || text->extents.height > bottom - top) continue;
    const float x = start + line * from;
    canvas.box({x - 4, top + 2, 0.6F, bottom - top - 2}, {.color = colors::line});
    canvas.text(*text, x, top);
  }
}

/// A question of the list.
struct QuestionLook {
  const std::string& words;
  std::string twin{};     ///< translation in the clinic's language
  bool answered = false;  ///< the agreement is printed below, so there is no line to write on
  float gap = 0;          ///< above it
};

/// A question and its twin on one line, if they are read from opposite edges and have room there;
/// whether that was so.
bool add_on_one_line(Blocks& blocks, const QuestionLook& question, const LineLabels& labels,
                     const Setter& set) {
  const auto& m = set.measures();
  const float width = m.content_width - question_start(m);
  if (question.twin.empty() || begins_right_to_left(question.twin) == set.right_to_left())
    return false;
  const auto own = set(question.words, m.body, width);
  const auto twin = set(question.twin, m.small, width, colors::soft);
  const float both = own.extents.width + m.tick_gap + twin.extents.width;
  if (own.extents.lines != 1 || twin.extents.lines != 1 || both > width) return false;
  const bool writes = m.writing > 0 && !question.answered;
  const float height = std::max(own.extents.height, twin.extents.height);
  blocks.push_back(
      {.height = height + (writes ? m.writing : 0),
       .gap = question.gap,
       .stretch = writes ? m.writing_stretch : 0,
       .in_list = true,
       .draw = [own, twin, writes, labels, height](Canvas& canvas, float top, float whole) {
         draw_tick_box(canvas, top, own.extents.height);
         const float start = question_start(canvas.measures());
         const auto put = [&](const SetText& text) {
           canvas.text(text, start, top + (height - text.extents.height) / 2);
         };
         {
           const ListItem item(canvas);
           put(own);
           if (writes) draw_labels(labels, canvas, top + height, top + whole);
         }
         {
           const ListItem item(canvas);
           put(twin);
         }
         if (!writes) return;
         draw_writing_line(canvas, top + whole);
       }});
  return true;
}

/// A piece of a question; its last one has the labels of a line to write on below it.
void draw_piece(Canvas& canvas, const auto& text, const LineLabels* labels, float top,
                float height) {
  {
    const ListItem item(canvas);
    canvas.text(text, question_start(canvas.measures()), top);
    if (labels) draw_labels(*labels, canvas, top + text.extents.height, top + height);
  }
  if (labels) draw_writing_line(canvas, top + height);
}

void add_question(Blocks& blocks, const QuestionLook& question, const LineLabels& labels,
                  const Setter& set) {
  if (add_on_one_line(blocks, question, labels, set)) return;
  const auto& m = set.measures();
  const bool answered = question.answered;
  auto parts = pieces(question.words);
  const auto own = parts.size();
  // From the other edge it cannot be taken for a line of the question, so it is small print.
  const bool is_opposite = begins_right_to_left(question.twin) != set.right_to_left();
  if (!question.twin.empty()) {
    for (auto& piece : pieces(question.twin)) parts.push_back(std::move(piece));
  }
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const bool first = i == 0;
    const bool writes = i + 1 == parts.size() && m.writing > 0 && !answered;
    const auto text =
        set(parts[i], i >= own && is_opposite ? m.small : m.body,
            m.content_width - question_start(m), i < own ? colors::ink : colors::soft);
    blocks.push_back(
        {.height = text.extents.height + (writes ? m.writing : 0),
         .gap = first ? question.gap : 0,
         .stretch = writes ? m.writing_stretch : 0,
         .keep_with_next = i + 1 < parts.size() && !question.twin.empty(),
         .in_list = true,
         .draw = [text, first, writes, labels](Canvas& canvas, float top, float height) {
           if (first)
             draw_tick_box(canvas, top,
                           text.extents.height / static_cast<float>(text.extents.lines));
           draw_piece(canvas, text, writes ? &labels : nullptr, top, height);
         }});
  }
}

void add_own_question(Blocks& blocks, const Setter& set) {
  const auto& m = set.measures();
  const float line_height = m.body.size * m.body.line_height;
  blocks.push_back({.height = std::max(line_height, least_own_height),
                    .gap = m.block_gap,
                    .stretch = m.writing_stretch,
                    .own_question = true,
                    .draw = [line_height](Canvas& canvas, float top, float height) {
                      draw_tick_box(canvas, top + height - line_height - 1, line_height);
                      draw_writing_line(canvas, top + height);
                    }});
}

}  // namespace

void add_tick(Blocks& blocks, const std::string& words, const Setter& set) {
  if (words.empty()) return;
  const auto& m = set.measures();
  const auto text = set(words, m.body, m.content_width - question_start(m));
  blocks.push_back({.height = text.extents.height,
                    .gap = m.block_gap,
                    .in_list = true,
                    .draw = [text](Canvas& canvas, float top, float) {
                      draw_tick_box(canvas, top,
                                    text.extents.height / static_cast<float>(text.extents.lines));
                      const ListItem item(canvas);
                      canvas.text(text, question_start(canvas.measures()), top);
                    }});
}

void add_questions(Blocks& blocks, const Summary& summary, const Setter& set) {
  const auto& m = set.measures();
  const auto labels = set_labels(summary, set);
  if (!summary.questions.empty()) add_heading(blocks, summary.questions_heading, set);
  for (std::size_t i = 0; i < summary.questions.size(); ++i) {
    const bool noted = i < summary.question_notes.size() && !summary.question_notes[i].empty();
    const bool in_two = summary.question_twins.size() == summary.questions.size();
    add_question(blocks,
                 {.words = summary.questions[i],
                  .twin = in_two ? summary.question_twins[i] : "",
                  .answered = noted,
                  .gap = i == 0 ? std::max(m.block_gap, least_gap) : m.block_gap},
                 labels, set);
    if (noted)
      add_paragraph(blocks, summary.question_notes[i],
                    {.style = m.strong, .gap = m.line_gap, .start = question_start(m)}, set);
  }
  if (!summary.explain_again.empty()) {
    add_paragraph(blocks, summary.explain_again_heading,
                  {.style = m.strong,
                   .color = colors::primary,
                   .gap = m.block_gap * 1.6F,
                   .tag = "H3",
                   .keep_with_next = true},
                  set);
    for (const auto& line : summary.explain_again)
      add_paragraph(blocks, line, {.style = m.body, .gap = m.line_gap, .bullet = true}, set);
  }
  if (summary.questions.empty()) add_heading(blocks, summary.own_questions_heading, set);
  else
    add_paragraph(blocks, summary.own_questions_heading,
                  {.style = m.strong,
                   .color = colors::primary,
                   .gap = m.block_gap * 1.6F,
                   .tag = "H3",
                   .keep_with_next = true},
                  set);
  for (int i = 0; i < m.own_questions; ++i) add_own_question(blocks, set);
}

}  // namespace kiosk::sheet
