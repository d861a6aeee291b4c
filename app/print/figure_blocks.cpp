// Figures as they were on the screen: each count with a hundred figures to be counted, its
// certainty, and its source.
#include <algorithm>
#include <cmath>

#include "app/print/sections.h"

namespace kiosk::sheet {
namespace {

constexpr int hundred = 100;
constexpr std::size_t most_sources_in_one_column = 1;
constexpr int across_alone = 50;
constexpr int across_beside = 25;
constexpr float person_share = 0.8F;    // of its place; the rest is the gap to the next
constexpr float person_aspect = 1.25F;  // height to width

struct Count {
  SetText words{};
  int count = 0;
  int across = across_alone;
  float place = 0;  ///< width of one figure with its gap

  float row() const { return place * person_share * person_aspect + place * (1 - person_share); }
  float array_height() const {
    const int rows = hundred / across;
    return row() * static_cast<float>(rows);
  }
};

Count set_count(const SummaryCount& count, float width, bool beside, const Setter& set) {
  const auto& m = set.measures();
  const int across = beside ? across_beside : across_alone;
  return {.words = set(count.words, m.body, width),
          .count = count.count,
          .across = across,
          .place = std::min(m.person, width / static_cast<float>(across))};
}

/// The figures from one index up to another, in their rows.
People people_between(int from, int to, const Count& view, float start, float top) {
  const float width = view.place * person_share;
  People people{.width = width, .height = width * person_aspect, .step = view.place};
  for (int row = from / view.across; row * view.across < to; ++row) {
    const int first = std::max(from - row * view.across, 0);
    const int after = std::min(to - row * view.across, view.across);
    people.rows.push_back({.start = start + static_cast<float>(first) * view.place,
                           .top = top + static_cast<float>(row) * view.row(),
                           .count = after - first});
  }
  return people;
}

/// Draws those who are counted, then the others.
void draw_people(const Count& view, Canvas& canvas, float start, float top) {
  const int counted = std::clamp(view.count, 0, hundred);
  canvas.people(people_between(0, counted, view, start, top), true);
  canvas.people(people_between(counted, hundred, view, start, top), false);
}

void draw_count(const Count& view, Canvas& canvas, float start, float top, float array_top) {
  {
    const Tag tag(canvas, "P");
    canvas.text(view.words, start, top);
  }
  if (canvas.measures().figures != Figures::people) return;
  const auto figure =
      Tag::figure(canvas, std::to_string(view.count) + " / " + std::to_string(hundred));
  draw_people(view, canvas, start, array_top);
}

/// Sources in two columns, read row by row.
void add_sources_in_two_columns(Blocks& blocks, const std::vector<std::string>& sources,
                                const Setter& set) {
  const auto& m = set.measures();
  const float width = std::floor((m.content_width - m.column_gap) / 2);
  for (std::size_t i = 0; i < sources.size(); i += 2) {
    const auto first = set(sources[i], m.small, width);
    const auto second = i + 1 < sources.size() ? set(sources[i + 1], m.small, width) : SetText{};
    blocks.push_back(
        {.height = std::max(first.extents.height, second.extents.height),
         .gap = m.line_gap,
         .in_list = true,
         .draw = [first, second, step = m.content_width - width](Canvas& canvas, float top, float) {
           {
             const ListItem item(canvas);
             canvas.text(first, 0, top);
           }
           if (second.extents.lines == 0) return;
           const ListItem item(canvas);
           canvas.text(second, step, top);
         }});
  }
}

/// Without figures, sources are not a section of their own: under a heading they would be alone on
/// a page.
void add_sources_in_a_sentence(Blocks& blocks, const Summary& summary, const Setter& set) {
  std::string words;
  for (const auto& source : summary.sources)
    words += (words.empty() ? summary.sources_heading + ": " : " · ") + source;
  add_paragraph(
      blocks, words,
      {.style = set.measures().small, .color = colors::soft, .gap = 2 * set.measures().block_gap},
      set);
}

void add_figure(Blocks& blocks, const SummaryFigure& figure, bool new_option, const Setter& set) {
  const auto& m = set.measures();
  if (new_option) {
    add_paragraph(
        blocks, figure.option,
        {.style = m.subheading, .gap = m.block_gap * 1.5F, .tag = "H3", .keep_with_next = true},
        set);
  }
  add_counts(blocks, figure.counts, figure.otherwise, set);
  std::string small;
  for (const auto* words : {&figure.group, &figure.certainty, &figure.source})
    small += (small.empty() || words->empty() ? "" : " ") + *words;
  if (small.empty()) blocks.back().keep_with_next = false;
  add_paragraph(blocks, small, {.style = m.small, .color = colors::soft, .gap = 1}, set);
}

/// Both sides of all figures of a treatment as one paragraph, and where they are from. Who was
/// studied and how sure that is are on the card.
void add_brief_figures(Blocks& blocks, std::span<const SummaryFigure> figures, const Setter& set) {
  const auto& m = set.measures();
  std::string words = "<b>" + escaped(figures.front().option) + ":</b>";
  std::vector<std::string> sources;
  for (const auto& figure : figures) {
    for (const auto& count : figure.counts) {
      words += " " + escaped(count.words);
      if (&count == &figure.counts.front() && !figure.otherwise.empty())
        words += " " + escaped(figure.otherwise);
    }
    const auto known = std::find(sources.begin(), sources.end(), figure.short_source);
    if (!figure.short_source.empty() && known == sources.end())
      sources.push_back(figure.short_source);
  }
  std::string line;
  for (const auto& source : sources) line += (line.empty() ? "" : " · ") + source;
  add_paragraph(
      blocks, words,
      {.style = m.body, .gap = m.block_gap, .keep_with_next = !line.empty(), .is_markup = true},
      set);
  add_paragraph(blocks, line, {.style = m.small, .color = colors::soft}, set);
}

void add_figures_in_brief(Blocks& blocks, const Summary& summary, const Setter& set) {
  const auto& m = set.measures();
  add_heading(blocks, summary.figures_heading, set);
  const std::span all(summary.figures);
  for (std::size_t first = 0; first < all.size();) {
    auto end = first + 1;
    while (end < all.size() && all[end].option == all[first].option) ++end;
    add_brief_figures(blocks, all.subspan(first, end - first), set);
    first = end;
  }
  add_paragraph(blocks, summary.figures_in_brief, {.style = m.body, .gap = m.block_gap}, set);
}

}  // namespace

void add_counts(Blocks& blocks, const std::vector<SummaryCount>& counts,
                const std::string& otherwise, const Setter& set) {
  if (counts.empty()) return;
  const auto& m = set.measures();
  const bool beside = counts.size() > 1;
  const float width = beside ? std::floor((m.content_width - m.column_gap) / 2) : m.content_width;
  std::vector<Count> set_counts;
  float text = 0;
  float array = 0;
  for (auto count : counts) {
    if (set_counts.empty() && !otherwise.empty()) count.words += " " + otherwise;
    set_counts.push_back(set_count(count, width, beside, set));
    text = std::max(text, set_counts.back().words.extents.height);
    array = std::max(array, set_counts.back().array_height());
  }
  const bool drawn = m.figures == Figures::people;
  if (!drawn) array = 0;
  const float gap = drawn ? std::max(2.0F, m.line_gap) : 0;
  blocks.push_back({.height = text + gap + array,
                    .gap = m.block_gap,
                    .keep_with_next = true,
                    .draw = [set_counts, text, gap, step = m.content_width - width](
                                Canvas& canvas, float top, float) {
                      for (std::size_t i = 0; i < set_counts.size(); ++i) {
                        draw_count(set_counts[i], canvas, static_cast<float>(i) * step, top,
                                   top + text + gap);
                      }
                    }});
}

void add_figures(Blocks& blocks, const Summary& summary, const Setter& set) {
  const auto& m = set.measures();
  if (m.figures == Figures::brief && !summary.figures.empty())
    return add_figures_in_brief(blocks, summary, set);
  if (!summary.figures.empty()) add_heading(blocks, summary.figures_heading, set);
  const std::string* option = nullptr;
  for (const auto& figure : summary.figures) {
    add_figure(blocks, figure, !option || *option != figure.option, set);
    option = &figure.option;
  }
  if (summary.figures.empty()) return add_sources_in_a_sentence(blocks, summary, set);
  if (!summary.sources.empty()) add_heading(blocks, summary.sources_heading, set);
  if (summary.sources.size() > most_sources_in_one_column && m.small.size < m.body.size)
    return add_sources_in_two_columns(blocks, summary.sources, set);
  for (const auto& source : summary.sources) {
    add_paragraph(blocks, source, {.style = m.small, .gap = m.line_gap, .bullet = true}, set);
  }
}

}  // namespace kiosk::sheet
