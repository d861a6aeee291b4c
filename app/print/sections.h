// The sections of the sheet as blocks, in the order in which they are read.
#pragma once

#include "app/domain/summary.h"
#include "app/print/block.h"
#include "app/print/page_words.h"
#include "app/print/setter.h"

namespace kiosk::sheet {

/// The title, beside it the code that restores this visit if there is one; above it the part that a
/// clinician reads in a minute and what cannot wait, if there is a minute. All of it is one block.
void add_head(Blocks& blocks, const Summary& summary, const std::optional<QrCode>& bring_back,
              Pictures& pictures, const Setter& set);
/// The signs that cannot wait, in a bar of their own; none without urgent signs.
void add_urgent(Blocks& blocks, const Summary& summary, const Setter& set);

/// The order of the facts of a section.
enum class FactOrder : std::uint8_t {
  short_ones_first,  ///< needs less room
  as_asked,          ///< a form's answers often make sense only after earlier ones
  running,           ///< one after the other in a paragraph, which needs the least room
};
void add_facts(Blocks& blocks, const std::vector<SummarySection>& sections, FactOrder order,
               Pictures& pictures, const Setter& set);
/// The person's preferences as sentences; none without answers.
void add_matters(Blocks& blocks, const std::string& heading, const std::vector<std::string>& lines,
                 const Setter& set);
void add_options(Blocks& blocks, const Summary& summary, Pictures& pictures, const Setter& set);
/// Questions to tick, each with a line to write on, then blank ones; in two languages, each with
/// its translation below.
void add_questions(Blocks& blocks, const Summary& summary, const Setter& set);
/// The last lines: the purpose of the sheet and its limits, and the content's version.
void add_closing(Blocks& blocks, const PageWords& words, const Setter& set);
/// Figures of the treatments and their sources: the back of the sheet.
void add_figures(Blocks& blocks, const Summary& summary, const Setter& set);

/// A checkbox with text beside it; "" adds nothing.
void add_tick(Blocks& blocks, const std::string& words, const Setter& set);
/// Each count with a hundred figures to be counted, two counts in a row; the first also says how
/// many do not. The caller adds the explanations after it.
void add_counts(Blocks& blocks, const std::vector<SummaryCount>& counts,
                const std::string& otherwise, const Setter& set);

/// A section's heading with its rule; "" adds nothing.
void add_heading(Blocks& blocks, const std::string& words, const Setter& set);

/// The look of a paragraph, which is one block or, if it is very long, several.
struct ParagraphLook {
  TextStyle style{};
  Color color = colors::ink;
  float gap = 0;
  float start = 0;
  const char* tag = "P";
  bool bullet = false;
  bool keep_with_next = false;
  bool is_markup = false;  ///< the text has <b> and XML escapes
};

/// Text as blocks; "" adds nothing.
void add_paragraph(Blocks& blocks, const std::string& words, const ParagraphLook& look,
                   const Setter& set);

}  // namespace kiosk::sheet
