// Text in a column.
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
/// A smaller style if the longest word would not fit the width: words are not broken if that helps
/// and is not much smaller. Otherwise they are divided where their language allows it.
TextStyle fitted(Ui& ui, TextStyle style, const std::string& words, float width);

float height_of(Ui& ui, const Paragraph& paragraph);

/// The markup of a line that begins with its label: "Pain now: 6", with the label in bold.
std::string labeled(const std::string& label, const std::string& value);

/// The same text in the clinic's language, in small print; an empty paragraph if the screen does
/// not say it in a second language.
Paragraph twin_of(const Ui& ui, const std::string& words, float width);
/// Its height with the gap above it, in px; 0 without one.
float twin_height(Ui& ui, const std::string& words, float width);
/// Draws it below what was drawn last.
void draw_twin(Ui& ui, Column& column, const std::string& words);
/// A text that is the clinician's alone, in their language if that is another than the person's: it
/// is not read aloud then.
void draw_for_clinician(Ui& ui, Column& column, const TextStyle& style, const std::string& markup,
                        Color color);

/// The one heading of a screen.
void draw_heading(Ui& ui, Column& column, const std::string& words);
/// A heading with <b> in it, in any style.
void styled_heading(Ui& ui, Column& column, const TextStyle& style, const std::string& markup);
/// A heading above keys that need the room: as small as allowed on a wide screen and in large text.
void heading_over_keys(Ui& ui, Column& column, const std::string& words);
void draw_title(Ui& ui, Column& column, const std::string& words);
void draw_small_heading(Ui& ui, Column& column, const std::string& words);
/// Body text, help and small print; nothing is drawn for an empty text.
void draw_body(Ui& ui, Column& column, const std::string& words);
void draw_help(Ui& ui, Column& column, const std::string& words);
void draw_lead(Ui& ui, Column& column, const std::string& words);
void draw_small_print(Ui& ui, Column& column, const std::string& words);
/// A heading below the name of the visit's part; the name may be empty.
void draw_section_and_heading(Ui& ui, Column& column, const std::string& section,
                              const std::string& words);
/// Text in any style and color, with the role of text.
void draw_paragraph(Ui& ui, Column& column, const TextStyle& style, const std::string& markup,
                    Color color);

/// Paragraphs and lists.
void blocks(Ui& ui, Column& column, const std::vector<Block>& blocks);
/// A heading with its text; nothing is drawn without a text.
void draw_prose(Ui& ui, Column& column, const ProseView& view);
/// The background and the text of a reason: "Because ...".
void draw_reason(Ui& ui, Column& column, const std::string& words);
/// A fixed fact that cannot be changed here: with a lock and without a background, unlike a touch
/// target.
void draw_fact(Ui& ui, Column& column, const std::string& words);
/// That something has gone well and what to do with it, with a check mark: it stands out from help.
void draw_done(Ui& ui, Column& column, const std::string& words);
/// Help and error, in a column: the error is next to what it is about, but comes first if help
/// could push it out of sight.
void help_and_error(Ui& ui, Column& column, const std::string& help_words,
                    const std::string& error_words);
/// An error line, next to what it is about.
void draw_error_line(Ui& ui, Column& column, const std::string& words,
                     const std::string& id = "error");

}  // namespace kiosk::ui
