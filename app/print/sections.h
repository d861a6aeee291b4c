// The sections of the sheet as blocks, in the order in which they are read.
#pragma once

#include "app/domain/summary.h"
#include "app/print/block.h"
#include "app/print/page_words.h"
#include "app/print/setter.h"

namespace kiosk::sheet {

/// The title, beside it the code that brings this visit back if there is one; above it what a
/// clinician reads in a minute and what cannot wait, if there is a minute. All of it is one block.
void add_head(Blocks& blocks, const Summary& summary, const std::optional<QrCode>& bring_back,
              Pictures& pictures, const Setter& set);
/// What cannot wait, in a bar of its own; nothing without urgent signs.
void add_urgent(Blocks& blocks, const Summary& summary, const Setter& set);

/// In which order the facts of a section stand.
enum class FactOrder : std::uint8_t {
  short_ones_first,  ///< takes less room
  as_asked,          ///< a form's answers often make sense only after those before them
  running,           ///< one after the other in a paragraph, which takes the least
};
void add_facts(Blocks& blocks, const std::vector<SummarySection>& sections, FactOrder order,
               Pictures& pictures, const Setter& set);
/// What matters to the person, as sentences; nothing where nothing was said.
void add_matters(Blocks& blocks, const std::string& heading, const std::vector<std::string>& lines,
                 const Setter& set);
void add_options(Blocks& blocks, const Summary& summary, Pictures& pictures, const Setter& set);
/// Questions to tick, each with a line to write on, then empty ones; in two languages, each with
/// its twin below.
void add_questions(Blocks& blocks, const Summary& summary, const Setter& set);
/// What this sheet is and is not, and which content it was made of: the last lines.
void add_closing(Blocks& blocks, const PageWords& words, const Setter& set);
/// Figures of the treatments and where they come from: the back of the sheet.
void add_figures(Blocks& blocks, const Summary& summary, const Setter& set);

/// A box to tick with words beside it; "" adds nothing.
void add_tick(Blocks& blocks, const std::string& words, const Setter& set);
/// Each count with a hundred figures to be counted, two counts beside each other; the first also
/// says how many do not. What explains them is expected to follow.
void add_counts(Blocks& blocks, const std::vector<SummaryCount>& counts,
                const std::string& otherwise, const Setter& set);

/// A section's heading with its rule; "" adds nothing.
void add_heading(Blocks& blocks, const std::string& words, const Setter& set);

/// How a paragraph is set as one or, when it is very long, several blocks.
struct ParagraphLook {
  TextStyle style{};
  Color color = colors::ink;
  float gap = 0;
  float start = 0;
  const char* tag = "P";
  bool bullet = false;
  bool keep_with_next = false;
  bool is_markup = false;  ///< the words are text with <b> and XML escapes
};

/// Words as blocks; "" adds nothing.
void add_paragraph(Blocks& blocks, const std::string& words, const ParagraphLook& look,
                   const Setter& set);

}  // namespace kiosk::sheet
