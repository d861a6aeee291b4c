#include <algorithm>

#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

void section_heading(Ui& ui, Column& column, const std::string& heading_words,
                     decltype(draw_paragraph)* draw = draw_paragraph) {
  const auto& m = ui.measures;
  auto style = m.type.body_strong;
  style.weight = Weight::bold;
  column.gap(m.gap);
  draw(ui, column, style, escaped(heading_words), ui.colors.primary);
  fill(ui, column.take(m.border_thin), ui.colors.primary);
  column.gap(m.gap_small);
}

/// The question at the start of the line, the answer at its end; stacked if they do not fit.
void draw_fact(Ui& ui, Column& column, const SummaryFact& view) {
  const auto& m = ui.measures;
  const auto label = set_in(ui, m.type.body, view.label, 0);
  auto style = m.type.body_strong;
  const auto said = view.confirmed ? view.value + " ✓" : view.value;
  const auto value = set_in(ui, style, said, 0);
  if (ui.texts.measure(label).width + ui.texts.measure(value).width + m.gap > column.width) {
    draw_body(ui, column, view.label);
    draw_paragraph(ui, column, style, escaped(said), ui.colors.ink);
  } else {
    style.align = Align::end;
    const auto set = set_in(ui, style, said, column.width);
    const auto rect = column.take(std::max(height_of(ui, label), height_of(ui, set)));
    draw_text(ui, label, rect.x, rect.y, ui.colors.ink);
    draw_text(ui, set, rect.x, rect.y, ui.colors.ink);
    say(ui, Role::text, view.label, rect, view.value);
  }
  fill(ui, column.take(m.border_thin), ui.colors.line);
  column.gap(m.gap_small * 0.6F);
}

void option(Ui& ui, Column& column, const SummaryOption& view) {
  const auto& m = ui.measures;
  const float picture_width = std::min(m.unit * 150, column.width * 0.25F);
  Column text{column.x + picture_width + m.gap, column.y, column.width - picture_width - m.gap};
  draw_paragraph(ui, text, m.type.body_strong, escaped(view.title), ui.colors.ink);
  draw_small_print(ui, text, view.because);
  const float height = std::max(text.y - column.y, picture_width * 0.75F);
  draw_picture(ui, view.picture, {column.x, column.y, picture_width, picture_width * 0.75F},
               Fit::whole, m.radius_small * 0.7F);
  column.gap(height + m.gap_small);
}

void question(Ui& ui, Column& column, const std::string& question_words) {
  const auto& m = ui.measures;
  const float box = m.type.body.size;
  Column text{column.x + box + m.gap_small, column.y, column.width - box - m.gap_small};
  outline(ui, {column.x, column.y + box * 0.2F, box, box}, ui.colors.ink, m.border, box * 0.2F);
  draw_body(ui, text, question_words);
  column.y = text.y + m.gap_small;
}

/// What a clinician reads in a minute, in their language.
void strip(Ui& ui, Column& column, const Summary& summary) {
  if (summary.clinician.empty()) return;
  section_heading(ui, column, summary.clinician_heading, draw_for_clinician);
  for (const auto& line : summary.clinician)
    draw_for_clinician(ui, column, ui.measures.type.body, labeled(line.label, line.value),
                       ui.colors.ink);
}

/// The preview of the printed sheet.
void sheet(Ui& ui, Column& column, const Summary& summary) {
  const auto& m = ui.measures;
  draw_paragraph(ui, column, m.type.heading_small, escaped(summary.title), ui.colors.ink);
  draw_small_print(ui, column, summary.subtitle);
  if (!summary.urgent.empty()) section_heading(ui, column, summary.urgent_heading);
  for (const auto& line : summary.urgent) draw_body(ui, column, line);
  for (const auto& section : summary.sections) {
    section_heading(ui, column, section.heading);
    for (const auto& entry : section.facts) draw_fact(ui, column, entry);
    if (!section.unknown.value.empty())
      draw_body(ui, column, section.unknown.label + ": " + section.unknown.value);
  }
  if (!summary.matters.empty()) section_heading(ui, column, summary.matters_heading);
  for (const auto& line : summary.matters) draw_body(ui, column, line);
  if (!summary.options.empty()) section_heading(ui, column, summary.options_heading);
  draw_small_print(ui, column, summary.options_note);
  for (const auto& entry : summary.options) option(ui, column, entry);
  if (!summary.questions.empty()) section_heading(ui, column, summary.questions_heading);
  for (std::size_t i = 0; i < summary.questions.size(); ++i) {
    question(ui, column, summary.questions[i]);
    if (i < summary.question_twins.size())
      draw_for_clinician(ui, column, m.type.small_print, escaped(summary.question_twins[i]),
                         ui.colors.ink_soft);
    if (i < summary.question_notes.size()) draw_small_print(ui, column, summary.question_notes[i]);
  }
  if (!summary.explain_again.empty()) section_heading(ui, column, summary.explain_again_heading);
  for (const auto& line : summary.explain_again) draw_body(ui, column, line);
  strip(ui, column, summary);
  column.gap(m.gap_small);
  draw_small_print(ui, column, summary.note);
}

/// The trouble, what to do next, and who can help. Calm: the same background as for an unanswered
/// question.
void trouble(Ui& ui, Column& column, const PrintTroubleView& view) {
  const auto& m = ui.measures;
  draw_error_line(ui, column, view.heading);
  column.gap(m.gap);
  draw_body(ui, column, view.next_step);
  column.gap(m.gap_small);
  draw_small_print(ui, column, view.staff);
}

std::optional<Event> head(Ui& ui, Column& column, const SummaryView& view) {
  draw_heading(ui, column, view.heading);
  column.gap(ui.measures.gap_small);
  if (view.is_printed) draw_done(ui, column, view.status);
  else draw_help(ui, column, view.status);
  if (view.trouble) trouble(ui, column, *view.trouble);
  if (!view.record.empty()) column.gap(ui.measures.gap_small);
  draw_body(ui, column, view.record);
  if (view.other_ways.empty()) return std::nullopt;
  column.gap(ui.measures.gap);
  return button_flow(ui, column, view.other_ways, ButtonLook::pill);
}

/// The sheet on its background.
void paper(Ui& ui, const ScreenFrame& frame, Column& column, const Summary& summary) {
  const auto& m = ui.measures;
  // The background has to be painted before its content, whose height is only known afterwards: it
  // reaches to the end of the visible area.
  const Rect ground{column.x, column.y, column.width,
                    std::max(frame.region().bottom() - column.y, 0.0F) + m.radius_card * 2};
  fill(ui, ground, ui.colors.surface, m.radius_card);
  outline(ui, ground, ui.colors.line, m.border_thin, m.radius_card);
  auto inner = column.inside(m.padding);
  sheet(ui, inner, summary);
  column.y = inner.y + m.padding;
}

constexpr float slot_takes = 40;  // units of the sheet, while it is printed

/// The sheet goes into its slot while it is printed: only its picture moves.
void paper_at_its_slot(Ui& ui, const ScreenFrame& frame, Column& column, const SummaryView& view) {
  const float into_slot =
      view.is_printing ? slot_takes * ui.measures.unit * done_of(ui.motion, Moves::sheet) : 0;
  const Shift goes{ui, 0, into_slot};
  paper(ui, frame, column, *view.summary);
}

/// The slot of a printer over the lower end of the sheet.
void slot(Ui& ui, const Rect& region, const Column& sheet) {
  const auto& m = ui.measures;
  const float height = m.bar * 1.4F;
  fill(ui,
       {sheet.x - m.gap_small, region.bottom() - height / 2, sheet.width + 2 * m.gap_small, height},
       ui.colors.ink, height / 2);
}

}  // namespace

std::optional<Event> draw_summary_screen(Ui& ui, const SummaryView& view) {
  ScreenFrame frame{ui, view.frame};
  const auto region = frame.region();
  std::optional<Event> event;
  Column sheet_place{};

  if (view.summary) {
    HeadAndMain page{ui, frame};
    event = head(ui, page.head(), view);
    paper_at_its_slot(ui, frame, page.main(), view);
    sheet_place = page.main();
    page.done();
  } else {
    auto column = reading_column(ui, frame.body());
    event = head(ui, column, view);
    frame.body().y = column.y;
  }

  if (auto stepped = frame.finish()) event = std::move(stepped);
  if (view.is_printing && view.summary) slot(ui, region, sheet_place);
  return event;
}

}  // namespace kiosk::ui
