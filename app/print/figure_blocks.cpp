// Figures with how sure they are and where they come from, then the other sources.
#include "app/print/sections.h"

namespace kiosk::sheet {
namespace {

/// What the figure says, and in the same breath how sure that is.
void add_figure_text(Blocks& blocks, const SummaryFigure& figure, float gap, const Setter& set) {
  const auto& m = set.measures();
  const auto text = set.markup(escaped(figure.text) + " <span weight=\"600\">" + escaped(figure.certainty) + "</span>", m.body, m.content_width);
  blocks.push_back({.height = text.extents.height, .gap = gap, .keep_with_next = !figure.source.empty(), .draw = [text](Canvas& canvas, float top, float) {
                      const Tag tag(canvas, "P");
                      canvas.text(text, 0, top);
                    }});
}

void add_figure(Blocks& blocks, const SummaryFigure& figure, bool new_option, const Setter& set) {
  const auto& m = set.measures();
  if (new_option) {
    add_paragraph(blocks, figure.option, {.style = m.subheading, .gap = m.block_gap * 1.5F, .tag = "H3", .keep_with_next = true}, set);
  }
  add_figure_text(blocks, figure, new_option ? 1 : m.block_gap, set);
  add_paragraph(blocks, figure.source, {.style = m.small, .colour = colours::soft}, set);
}

}  // namespace

void add_figures(Blocks& blocks, const Summary& summary, const Setter& set) {
  const auto& m = set.measures();
  if (!summary.figures.empty()) add_heading(blocks, summary.figures_heading, set);
  const std::string* option = nullptr;
  for (const auto& figure : summary.figures) {
    add_figure(blocks, figure, !option || *option != figure.option, set);
    option = &figure.option;
  }
  if (!summary.sources.empty()) add_heading(blocks, summary.sources_heading, set);
  for (const auto& source : summary.sources) {
    add_paragraph(blocks, source, {.style = m.small, .gap = m.line_gap, .bullet = true}, set);
  }
}

}  // namespace kiosk::sheet
