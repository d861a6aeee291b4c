// Questions and answers: short answers in two columns that are read downwards, and long ones across
// the sheet.
#include <algorithm>
#include <cmath>

#include "app/print/body_map.h"
#include "app/print/sections.h"

namespace kiosk::sheet {
namespace {

constexpr float highest_band =
    300;  // pt: so that a band of facts fits on a page that begins with something else
constexpr float gap_in_fact = 10;  // pt, at least, between label and value
constexpr int most_lines = 4;      // an answer that needs more beside its label is set below it

struct Fact {
  SetText label{};
  SetText value{};

  float height() const { return std::max(label.extents.height, value.extents.height); }
};

float column_width(const Measures& m) { return std::floor((m.content_width - m.column_gap) / 2); }
float row_height(const Fact& fact, const Measures& m) { return fact.height() + 2 * m.fact_padding; }

/// Lays out label and value side by side in that width: each as wide as it needs, or wrapped if the
/// two need more.
Fact set_fact(const SummaryFact& fact, float width, const Setter& set) {
  const auto& m = set.measures();
  const float room = width - gap_in_fact;
  // Patient and doctor reviewed it together: a mark that survives black and white printing.
  const std::string mark = fact.confirmed ? " ✓" : "";
  Fact result{.label = set(fact.label, m.body, 0), .value = set(fact.value + mark, m.strong, 0)};
  const float label = result.label.extents.width;
  const float value = result.value.extents.width;
  if (label + value <= room) return result;
  const float label_width = std::floor(std::min(label, std::max(room - value, room * 0.42F)));
  return {.label = set(fact.label, m.body, label_width),
          .value = set(fact.value + mark, at_end(m.strong), room - label_width)};
}

float set_width(const SetText& text) {
  return text.paragraph.width > 0 ? text.paragraph.width : text.extents.width;
}

/// Whether label and value fit on one line.
bool is_short(const Fact& fact) { return fact.label.paragraph.width <= 0; }

void draw_fact(const Fact& fact, Canvas& canvas, float start, float width, float top) {
  const auto& m = canvas.measures();
  canvas.dotted_rule(start, top + row_height(fact, m) - 0.5F, width);
  const Tag item(canvas, "LI");
  {
    const Tag label(canvas, "Lbl");
    canvas.text(fact.label, start, top + m.fact_padding);
  }
  const Tag value(canvas, "LBody");
  canvas.text(fact.value, start + width - set_width(fact.value), top + m.fact_padding);
}

/// Adds short facts as one band of two columns, or as several if it would be too high.
void add_band(Blocks& blocks, std::span<const Fact> facts, const Setter& set, float gap) {
  if (facts.empty()) return;
  const auto half = (facts.size() + 1) / 2;
  const float row = row_height(facts.front(), set.measures());
  const float height = row * static_cast<float>(half);
  if (height > highest_band && facts.size() > 2) {
    add_band(blocks, facts.first(half), set, gap);
    add_band(blocks, facts.subspan(half), set, set.measures().block_gap);
    return;
  }
  blocks.push_back({.height = height,
                    .gap = gap,
                    .in_list = true,
                    .draw = [half, row, band = std::vector<Fact>(facts.begin(), facts.end())](
                                Canvas& canvas, float top, float) {
                      const float width = column_width(canvas.measures());
                      for (std::size_t i = 0; i < band.size(); ++i) {
                        const float start = i < half ? 0 : canvas.measures().content_width - width;
                        draw_fact(band[i], canvas, start, width,
                                  top + row * static_cast<float>(i % half));
                      }
                    }});
}

void add_long_fact(Blocks& blocks, const SummaryFact& words, const Setter& set, float gap) {
  const auto& m = set.measures();
  const auto fact = set_fact(words, m.content_width, set);
  if (std::max(fact.label.extents.lines, fact.value.extents.lines) > most_lines) {
    add_paragraph(blocks, words.label,
                  {.style = m.body, .gap = m.block_gap, .keep_with_next = true}, set);
    add_paragraph(blocks, words.value, {.style = m.strong}, set);
    return;
  }
  blocks.push_back({.height = row_height(fact, m),
                    .gap = gap,
                    .in_list = true,
                    .draw = [fact](Canvas& canvas, float top, float) {
                      draw_fact(fact, canvas, 0, canvas.measures().content_width, top);
                    }});
}

/// Facts in columns if they are short, across the page if they are long.
void add_plain(Blocks& blocks, const SummarySection& section, const Setter& set, float gap) {
  std::vector<Fact> band;
  std::vector<const SummaryFact*> long_ones;
  for (const auto& fact : section.facts) {
    auto narrow = set_fact(fact, column_width(set.measures()), set);
    if (is_short(narrow)) band.push_back(std::move(narrow));
    else long_ones.push_back(&fact);
  }
  add_band(blocks, band, set, gap);
  for (const auto* fact : long_ones)
    add_long_fact(blocks, *fact, set, fact == long_ones.front() && band.empty() ? gap : 0);
}

/// The same in the order in which they were asked: a form's answers often make sense only after
/// earlier ones. Consecutive short ones are in columns; a single one goes across the page.
void add_in_order(Blocks& blocks, const SummarySection& section, const Setter& set, float gap) {
  const auto first = blocks.size();
  std::vector<Fact> band;
  std::vector<const SummaryFact*> waiting;
  const auto gap_here = [&] { return blocks.size() == first ? gap : 0; };
  const auto place_waiting = [&] {
    if (waiting.size() == 1) add_long_fact(blocks, *waiting.front(), set, gap_here());
    else add_band(blocks, band, set, gap_here());
    band.clear();
    waiting.clear();
  };
  for (const auto& fact : section.facts) {
    auto narrow = set_fact(fact, column_width(set.measures()), set);
    if (is_short(narrow)) {
      band.push_back(std::move(narrow));
      waiting.push_back(&fact);
      continue;
    }
    place_waiting();
    add_long_fact(blocks, fact, set, gap_here());
  }
  place_waiting();
  // The last of several is never alone at the top of a page, far from its heading.
  if (blocks.size() > first + 2) blocks[blocks.size() - 2].keep_with_next = true;
}

/// Facts in a column, and beside them the body map. Returns whether there was room for that.
bool add_beside_map(Blocks& blocks, const SummarySection& section, Pictures& pictures,
                    const Setter& set, float gap) {
  const auto map = set_map({.pictures = section.map,
                            .description = section.map_description,
                            .height = set.measures().map_height},
                           pictures, set);
  if (map.pictures.empty()) return false;
  const auto& m = set.measures();
  const float width = std::floor(m.content_width - map.width() - m.column_gap);
  std::vector<Fact> facts;
  float height = 0;
  for (const auto& fact : section.facts) {
    facts.push_back(set_fact(fact, width, set));
    height += row_height(facts.back(), m);
  }
  if (width < m.content_width / 2 || height > highest_band) return false;
  blocks.push_back({.height = std::max(height, map.height()),
                    .gap = gap,
                    .in_list = true,
                    .draw = [facts, map, width](Canvas& canvas, float top, float) {
                      float y = top;
                      for (const auto& fact : facts) {
                        draw_fact(fact, canvas, 0, width, y);
                        y += row_height(fact, canvas.measures());
                      }
                      const ListItem item(canvas);
                      draw_map(map, canvas, canvas.measures().content_width - map.width(), top);
                    }});
  return true;
}

void add_running(Blocks& blocks, const SummarySection& section, const Setter& set) {
  std::string line;
  for (const auto& fact : section.facts) {
    line += (line.empty() ? "" : " · ") + escaped(fact.label) + ": <b>" + escaped(fact.value) +
            (fact.confirmed ? " ✓" : "") + "</b>";
  }
  add_paragraph(blocks, line,
                {.style = set.measures().body, .gap = set.measures().line_gap, .is_markup = true},
                set);
}

/// The answers that the person does not know are one sentence: they are a part of what there is to
/// talk about, not a gap.
void add_unknown(Blocks& blocks, const SummaryFact& unknown, const Setter& set) {
  if (unknown.value.empty()) return;
  const auto& m = set.measures();
  add_paragraph(blocks, "<b>" + escaped(unknown.label) + ":</b> " + escaped(unknown.value),
                {.style = m.body, .gap = m.block_gap * 0.7F, .is_markup = true}, set);
}

/// What the person drew, each below its question: a signature or a sketch.
void add_drawings(Blocks& blocks, const SummarySection& section, const Setter& set) {
  const auto& m = set.measures();
  for (const auto& fact : section.facts) {
    for (const auto& drawing : fact.drawings) {
      const auto picture = Picture::of(drawing);
      if (!picture) continue;
      add_paragraph(blocks, fact.label,
                    {.style = m.body, .gap = m.block_gap, .keep_with_next = true}, set);
      const float height = m.small_map_height;
      const float width =
          std::min(m.content_width, std::round(height * static_cast<float>(picture->aspect())));
      blocks.push_back(
          {.height = height,
           .gap = m.line_gap,
           .draw = [picture, width, height, name = fact.label](Canvas& canvas, float top, float) {
             const auto figure = Tag::figure(canvas, name);
             canvas.picture(*picture, {0, top, width, height}, canvas.measures().picture_radius);
           }});
    }
  }
}

}  // namespace

void add_facts(Blocks& blocks, const std::vector<SummarySection>& sections, FactOrder order,
               Pictures& pictures, const Setter& set) {
  const float gap = set.measures().heading_gap - set.measures().fact_padding;
  for (const auto& section : sections) {
    add_heading(blocks, section.heading, set);
    if (order == FactOrder::running) add_running(blocks, section, set);
    else if (order == FactOrder::as_asked && section.map.empty())
      add_in_order(blocks, section, set, gap);
    else if (section.map.empty() || !add_beside_map(blocks, section, pictures, set, gap))
      add_plain(blocks, section, set, gap);
    add_drawings(blocks, section, set);
    add_unknown(blocks, section.unknown, set);
  }
}

}  // namespace kiosk::sheet
