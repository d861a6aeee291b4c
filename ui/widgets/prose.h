// Words in a column.
#pragma once

#include "ui/views/views.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

/// A paragraph in this frame's language. `words` is plain text.
Paragraph set_in(const Ui& ui, const TextStyle& style, const std::string& words, float width);
/// The same with <b> in it.
Paragraph set_markup_in(const Ui& ui, const TextStyle& style, const std::string& markup,
                        float width);
/// A style made smaller where its longest word would not fit the width: a word is never broken
/// while that can help it.
TextStyle fitted(Ui& ui, TextStyle style, const std::string& words, float width);

float height_of(Ui& ui, const Paragraph& paragraph);

/// The one heading of a screen.
void draw_heading(Ui& ui, Column& column, const std::string& words);
/// A heading with <b> in it, in any style.
void styled_heading(Ui& ui, Column& column, const TextStyle& style, const std::string& markup);
/// A heading where the keys need the room: as small as it may be on a wide screen and in large
/// text.
void heading_over_keys(Ui& ui, Column& column, const std::string& words);
void draw_title(Ui& ui, Column& column, const std::string& words);
void draw_small_heading(Ui& ui, Column& column, const std::string& words);
/// Body text, help and small print; nothing at all for empty words.
void draw_body(Ui& ui, Column& column, const std::string& words);
void draw_help(Ui& ui, Column& column, const std::string& words);
void draw_lead(Ui& ui, Column& column, const std::string& words);
void draw_small_print(Ui& ui, Column& column, const std::string& words);
/// A heading below the line that says which part of the visit it belongs to; the line may be empty.
void draw_section_and_heading(Ui& ui, Column& column, const std::string& section,
                              const std::string& words);
/// Words in any style and color, said as text.
void draw_paragraph(Ui& ui, Column& column, const TextStyle& style, const std::string& markup,
                    Color color);

/// Paragraphs and lists.
void blocks(Ui& ui, Column& column, const std::vector<Block>& blocks);
/// A heading with what stands under it; nothing if there is nothing.
void draw_prose(Ui& ui, Column& column, const ProseView& view);
/// The ground and the words of a reason: "Because ...".
void draw_reason(Ui& ui, Column& column, const std::string& words);
/// How high that is in a column of that width, in px.
float reason_height(Ui& ui, const std::string& words, float width);
/// Something that is so and cannot be changed here: behind a lock, on no ground of its own, unlike
/// whatever can be touched.
void draw_fact(Ui& ui, Column& column, const std::string& words);
/// Help, and why one cannot go on, one above the other: the reason next to what it is about, but
/// first where help could push it out of sight.
void help_and_error(Ui& ui, Column& column, const std::string& help_words,
                    const std::string& error_words);
/// Why one cannot go on; next to what it is about.
void draw_error_line(Ui& ui, Column& column, const std::string& words,
                     const std::string& id = "error");

}  // namespace kiosk::ui
