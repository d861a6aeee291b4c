#include "ui/widgets/prose.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/hear.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

/// Narrows the paragraph without adding lines: no word is alone on the last one. A heading of a few
/// lines is as narrow as that makes it; a text to be read keeps to its column.
Paragraph balanced(Ui& ui, Paragraph paragraph) {
  constexpr int halvings = 5;
  constexpr float few_lines = 3.5F;
  constexpr float least_share = 0.5F;
  constexpr float least_share_of_a_text = 0.86F;
  const float height = height_of(ui, paragraph);
  const float line = paragraph.style.size * paragraph.style.line_height;
  if (height < line * 1.5F) return paragraph;
  const float least = height < line * few_lines ? least_share : least_share_of_a_text;
  float high = paragraph.width;
  float low = std::min(high, std::max(high * least, ui.texts.widest_word(paragraph)));
  for (int i = 0; i < halvings; ++i) {
    paragraph.width = std::ceil((low + high) / 2);
    (height_of(ui, paragraph) > height + 1 ? low : high) = paragraph.width;
  }
  paragraph.width = high;
  return paragraph;
}

enum class Lines : std::uint8_t { filled, balanced };

void said_paragraph(Ui& ui, Column& column, const TextStyle& style, const std::string& markup,
                    Color color, Role role, Lines lines = Lines::balanced) {
  if (markup.empty()) return;
  auto set = set_markup_in(ui, style, markup, column.width - hear_room(ui));
  if (lines == Lines::balanced) set = balanced(ui, set);
  const float height = height_of(ui, set);
  const auto rect = column.take(with_hear_button(ui, height));
  draw_text(ui, set, rect.x, rect.y + (rect.height - height) / 2, color);
  say(ui, role, plain(markup), rect);
  draw_hear_button(ui, rect);
}

void bullet(Ui& ui, Column& column, const std::string& markup) {
  const auto& m = ui.measures;
  const float indent = m.type.body.size;
  const float dot = m.type.body.size * 0.26F;
  const auto set = set_markup_in(ui, m.type.body, markup, column.width - indent - hear_room(ui));
  const float height = height_of(ui, set);
  const auto rect = column.take(with_hear_button(ui, height));
  const float top = rect.y + (rect.height - height) / 2;
  const float line = m.type.body.size * m.type.body.line_height;
  circle(ui, {rect.x + dot / 2, top + (line - dot) / 2, dot, dot}, ui.colors.ink);
  draw_text(ui, set, rect.x + indent, top, ui.colors.ink);
  say(ui, Role::text, plain(markup), rect);
  draw_hear_button(ui, rect);
}

}  // namespace

Paragraph set_markup_in(const Ui& ui, const TextStyle& style, const std::string& markup,
                        float width) {
  return {.markup = markup,
          .style = style,
          .width = std::max(0.0F, width),
          .language = ui.language,
          .right_to_left = ui.right_to_left};
}

Paragraph set_in(const Ui& ui, const TextStyle& style, const std::string& words, float width) {
  return set_markup_in(ui, style, escaped(words), width);
}

TextStyle fitted(Ui& ui, TextStyle style, const std::string& words, float width) {
  const float widest = ui.texts.widest_word(set_in(ui, style, words, 0));
  if (widest <= width) return style;
  const float fitting = style.size * width / widest * 0.99F;
  // A little smaller is easier to read than a divided word; much smaller is not.
  constexpr float a_little = 0.88F;
  if (fitting < style.size * a_little && ui.texts.widest_part(set_in(ui, style, words, 0)) <= width)
    return style;
  const float body = ui.measures.type.body.size;
  // A word that would be broken at any size that can be read is broken at one that reads well.
  style.size = fitting < body * 0.8F ? std::min(style.size, body) : fitting;
  return style;
}

float height_of(Ui& ui, const Paragraph& paragraph) { return ui.texts.measure(paragraph).height; }

std::string labeled(const std::string& label, const std::string& value) {
  return "<b>" + escaped(label) + ":</b> " + escaped(value);
}

namespace {

/// The paragraph in the clinic's language, from the edge where that is read from.
Paragraph for_clinician(const Ui& ui, Paragraph set) {
  if (!ui.twins) return set;
  set.language = ui.twins->language;
  set.right_to_left = ui.twins->right_to_left;
  return set;
}

}  // namespace

Paragraph twin_of(const Ui& ui, const std::string& words, float width) {
  if (!ui.twins) return {};
  auto style = ui.measures.type.small_print;
  // Below the person's words, at their edge.
  if (ui.twins->right_to_left != ui.right_to_left) style.align = Align::end;
  return for_clinician(ui, set_in(ui, style, ui.twins->of(words), width));
}

void draw_for_clinician(Ui& ui, Column& column, const TextStyle& style, const std::string& markup,
                        Color color) {
  if (!ui.twins) return draw_paragraph(ui, column, style, markup, color);
  if (markup.empty()) return;
  const auto set = for_clinician(ui, set_markup_in(ui, style, markup, column.width));
  const auto rect = column.take(height_of(ui, set));
  draw_text(ui, set, rect.x, rect.y, color);
  say_twin(ui, plain(markup), rect);
}

float twin_height(Ui& ui, const std::string& words, float width) {
  const auto set = twin_of(ui, words, width);
  return set.markup.empty() ? 0 : ui.measures.gap_tiny + height_of(ui, set);
}

void draw_twin(Ui& ui, Column& column, const std::string& words) {
  const auto set = twin_of(ui, words, column.width);
  if (set.markup.empty()) return;
  column.gap(ui.measures.gap_tiny);
  const auto rect = column.take(height_of(ui, set));
  draw_text(ui, set, rect.x, rect.y, ui.colors.ink_soft);
  say_twin(ui, plain(set.markup), rect);
}

void draw_heading(Ui& ui, Column& column, const std::string& words) {
  said_paragraph(ui, column,
                 fitted(ui, ui.measures.type.heading, words, column.width - hear_room(ui)),
                 escaped(words), ui.colors.ink, Role::heading);
  draw_twin(ui, column, words);
}

void styled_heading(Ui& ui, Column& column, const TextStyle& style, const std::string& markup) {
  said_paragraph(ui, column, fitted(ui, style, plain(markup), column.width - hear_room(ui)), markup,
                 ui.colors.ink, Role::heading);
}

void heading_over_keys(Ui& ui, Column& column, const std::string& words) {
  if (ui.measures.wide || ui.measures.has_large_text()) draw_small_heading(ui, column, words);
  else draw_heading(ui, column, words);
}

void draw_title(Ui& ui, Column& column, const std::string& words) {
  said_paragraph(ui, column,
                 fitted(ui, ui.measures.type.title, words, column.width - hear_room(ui)),
                 escaped(words), ui.colors.ink, Role::heading);
  draw_twin(ui, column, words);
}

void draw_small_heading(Ui& ui, Column& column, const std::string& words) {
  said_paragraph(ui, column,
                 fitted(ui, ui.measures.type.heading_small, words, column.width - hear_room(ui)),
                 escaped(words), ui.colors.ink, Role::heading);
}

void draw_body(Ui& ui, Column& column, const std::string& words) {
  draw_paragraph(ui, column, ui.measures.type.body, escaped(words), ui.colors.ink);
}

void draw_help(Ui& ui, Column& column, const std::string& words) {
  said_paragraph(ui, column, ui.measures.type.body, escaped(words), ui.colors.ink_soft, Role::text);
}

void draw_lead(Ui& ui, Column& column, const std::string& words) {
  auto style = ui.measures.type.lead;
  style.weight = Weight::regular;
  style.line_height = ui.measures.type.body.line_height;
  said_paragraph(ui, column, style, escaped(words), ui.colors.ink_soft, Role::text);
}

void draw_small_print(Ui& ui, Column& column, const std::string& words) {
  draw_paragraph(ui, column, ui.measures.type.small_print, escaped(words), ui.colors.ink_soft);
}

void draw_section_and_heading(Ui& ui, Column& column, const std::string& section,
                              const std::string& words) {
  draw_small_print(ui, column, section);
  if (!section.empty()) column.gap(ui.measures.gap_small);
  draw_heading(ui, column, words);
}

void draw_paragraph(Ui& ui, Column& column, const TextStyle& style, const std::string& markup,
                    Color color) {
  said_paragraph(ui, column, style, markup, color, Role::text, Lines::filled);
}

void blocks(Ui& ui, Column& column, const std::vector<Block>& blocks) {
  bool first = true;
  for (const auto& block : blocks) {
    if (!first) column.gap(ui.measures.gap_small);
    first = false;
    if (block.kind == Block::Kind::bullet) bullet(ui, column, block.markup);
    else draw_paragraph(ui, column, ui.measures.type.body, block.markup, ui.colors.ink);
  }
}

void draw_prose(Ui& ui, Column& column, const ProseView& view) {
  if (view.blocks.empty()) return;
  draw_small_heading(ui, column, view.heading);
  column.gap(ui.measures.gap_small);
  blocks(ui, column, view.blocks);
}

void draw_reason(Ui& ui, Column& column, const std::string& reason_words) {
  if (reason_words.empty()) return;
  const auto& m = ui.measures;
  const auto set = set_in(ui, m.type.small_print, reason_words, column.width - 2 * m.padding_small);
  const auto rect = column.take(height_of(ui, set) + 2 * m.gap_small);
  fill(ui, rect, ui.colors.tint, m.radius_small);
  draw_text(ui, set, rect.x + m.padding_small, rect.y + m.gap_small, ui.colors.on_tint);
  say(ui, Role::text, reason_words, rect);
}

void draw_fact(Ui& ui, Column& column, const std::string& fact_words) {
  if (fact_words.empty()) return;
  const auto& m = ui.measures;
  const float sign = m.icon;
  const float room = column.width - 2 * m.padding - sign - m.gap_small;
  const auto set = set_in(ui, fitted(ui, m.type.heading_small, fact_words, room), fact_words, room);
  const auto rect = column.take(height_of(ui, set) + 2 * m.padding);
  outline(ui, rect, ui.colors.line, m.border_thin, m.radius_choice);
  icon(ui, "lock", {rect.x + m.padding, rect.y + (rect.height - sign) / 2, sign, sign},
       ui.colors.ink_soft);
  draw_text(ui, set, rect.x + m.padding + sign + m.gap_small, rect.y + m.padding, ui.colors.ink);
  say(ui, Role::text, fact_words, rect, {}, "fact");
}

void draw_done(Ui& ui, Column& column, const std::string& done_words) {
  if (done_words.empty()) return;
  const auto& m = ui.measures;
  const float sign = m.icon * 1.6F;
  const float room = column.width - sign - 3 * m.gap_small;
  const auto set = set_in(ui, m.type.lead, done_words, room);
  const auto rect = column.take(std::max(sign, height_of(ui, set)) + 2 * m.gap_small);
  fill(ui, rect, ui.colors.tint, m.radius_small);
  outline(ui, rect, ui.colors.primary, m.border, m.radius_small);
  const Rect mark{rect.x + m.gap_small, rect.y + (rect.height - sign) / 2, sign, sign};
  circle(ui, mark, ui.colors.primary);
  icon(ui, "check", inset(mark, sign * 0.16F), ui.colors.on_primary);
  draw_text(ui, set, mark.right() + m.gap_small, rect.y + (rect.height - height_of(ui, set)) / 2,
            ui.colors.on_tint);
  say(ui, Role::text, done_words, rect);
}

void help_and_error(Ui& ui, Column& column, const std::string& help_words,
                    const std::string& error_words) {
  const auto& m = ui.measures;
  const bool error_first = m.wide && m.has_large_text();
  const auto show_error = [&] {
    if (!error_words.empty()) column.gap(m.gap);
    draw_error_line(ui, column, error_words);
  };
  if (error_first) show_error();
  if (!help_words.empty()) column.gap(m.gap_small);
  draw_help(ui, column, help_words);
  if (!error_first) show_error();
}

void draw_error_line(Ui& ui, Column& column, const std::string& error_words,
                     const std::string& id) {
  if (error_words.empty()) return;
  const auto& m = ui.measures;
  const float mark = m.icon;
  const auto set =
      set_in(ui, m.type.body_strong, error_words, column.width - mark - 3 * m.gap_small);
  const auto rect = column.take(height_of(ui, set) + 2 * m.gap_small);
  fill(ui, rect, ui.colors.amber_tint, m.radius_small);
  outline(ui, rect, ui.colors.amber, m.border, m.radius_small);
  icon(ui, "help", {rect.x + m.gap_small, rect.y + (rect.height - mark) / 2, mark, mark},
       ui.colors.on_amber);
  draw_text(ui, set, rect.x + mark + 2 * m.gap_small, rect.y + m.gap_small, ui.colors.ink);
  say(ui, Role::alert, error_words, rect, {}, id);
}

}  // namespace kiosk::ui
