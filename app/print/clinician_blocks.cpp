// What a clinician reads in a minute, beside the reader's own language where that is another.
#include <algorithm>

#include "app/print/sections.h"

namespace kiosk::sheet {
namespace {

constexpr float gap_between_twins = 18;  // pt

std::string line_of(const SummaryFact& fact) { return "<b>" + escaped(fact.label) + ":</b> " + escaped(fact.value); }

void add_line(Blocks& blocks, const std::string& markup, const Setter& set) {
  const auto& m = set.measures();
  const auto text = set.markup(markup, m.body, m.content_width);
  blocks.push_back({.height = text.extents.height, .gap = m.line_gap, .in_list = true, .draw = [text](Canvas& canvas, float top, float) {
                      const Tag item(canvas, "LI");
                      canvas.text(text, 0, top);
                    }});
}

/// The clinic's words at the start of the line, the reader's at its middle.
void add_twins(Blocks& blocks, const std::string& clinic, const std::string& reader, const Setter& set) {
  const auto& m = set.measures();
  const float half = (m.content_width - gap_between_twins) / 2;
  const auto left = set.markup(clinic, m.body, half);
  const auto right = set.markup(reader, m.body, half, colors::soft);
  blocks.push_back({.height = std::max(left.extents.height, right.extents.height), .gap = m.block_gap, .in_list = true,
                    .draw = [left, right, half](Canvas& canvas, float top, float) {
                      const Tag item(canvas, "LI");
                      canvas.text(left, 0, top);
                      canvas.text(right, half + gap_between_twins, top);
                    }});
}

}  // namespace

void add_clinician(Blocks& blocks, const Summary& summary, const Setter& set) {
  if (summary.clinician.empty()) return;
  add_heading(blocks, summary.clinician_heading, set);
  const bool in_two = summary.clinician_twin.size() == summary.clinician.size();
  for (std::size_t i = 0; i < summary.clinician.size(); ++i) {
    if (in_two) add_twins(blocks, line_of(summary.clinician[i]), line_of(summary.clinician_twin[i]), set);
    else add_line(blocks, line_of(summary.clinician[i]), set);
    blocks.back().keep_with_next = i + 1 < summary.clinician.size();  // read in a minute, so on one page
  }
  if (summary.question_twins.size() != summary.questions.size()) return;
  for (std::size_t i = 0; i < summary.questions.size(); ++i) {
    const auto number = std::to_string(i + 1) + ". ";
    add_twins(blocks, number + escaped(summary.question_twins[i]), number + escaped(summary.questions[i]), set);
  }
}

}  // namespace kiosk::sheet
