// The content of the printed summary, as text in the reader's language: ready to be laid out, with
// no decisions left.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/domain/answer.h"

namespace kiosk {

/// A line of facts: what was asked, and what was answered.
struct SummaryFact {
  std::string label{};
  std::string value{};
  bool confirmed = false;              ///< patient and doctor reviewed it together
  std::vector<Attachment> drawings{};  ///< what the person drew
};

/// A treatment on the sheet.
struct SummaryOption {
  std::string title{};
  std::string because{};
  std::filesystem::path picture{};
};

/// A picture of a body with the places that were touched.
struct SummaryMapPicture {
  std::filesystem::path file{};
  std::string label{};                  ///< "Front"
  std::vector<std::string> elements{};  ///< of the SVG: the places
};

/// A section of facts under its heading.
struct SummarySection {
  std::string heading{};
  std::vector<SummaryFact> facts{};
  std::vector<SummaryMapPicture>
      map{};                      ///< where an answer is places on pictures; empty if there is none
  std::string map_description{};  ///< the places as text
  SummaryFact unknown{};  ///< what the person does not know, on one line; none if the value is
                          ///< empty
};

/// A number on a scale, such as pain right now: 6 of 10.
struct SummaryMark {
  std::string label{};
  int value = 0;
  int from = 0;
  int to = 10;
};

/// Answers that belong together, to be taken in at a glance.
struct SummaryCell {
  std::string heading{};
  std::vector<SummaryMark> marks{};
  std::vector<SummaryFact> facts{};
  std::vector<std::string> unknown{};  ///< what the person does not know
  std::vector<SummaryMapPicture> map{};
  std::string map_description{};

  bool empty() const { return marks.empty() && facts.empty() && unknown.empty() && map.empty(); }
};

/// What a clinician reads in a minute, at the top of the sheet and in the clinic's language. It has
/// no total, no score, no advice.
struct SummaryMinute {
  std::string heading{};
  std::vector<SummaryCell> cells{};
  std::vector<SummaryFact> rows{};  ///< below the cells: what matters to the person, signs
  bool in_other_language =
      false;  ///< its language differs from the rest of the sheet, so the person cannot read it
};

/// The visit that the sheet brings back, and how: see visit_code.h.
struct SummaryCode {
  std::string heading{};  ///< "Bring this sheet next time"
  std::string square{};   ///< content of the square code; no code if empty
  std::string typed{};    ///< the short code, in groups of four; empty if too long to type
};

/// How many of 100 people, as a row of figures to be counted.
struct SummaryCount {
  std::string words{};
  int count = 0;  ///< of 100
};

/// A figure of a treatment on the sheet, with its source.
struct SummaryFigure {
  std::string option{};
  std::vector<SummaryCount> counts{};  ///< with the treatment; then with what it was compared with
  std::string otherwise{};             ///< how many do not
  std::string certainty{};
  std::string group{};  ///< who was studied, how many, and who paid
  std::string source{};
  std::string short_source{};  ///< the study's name alone
};

/// The discussion summary.
struct Summary {
  std::string language{};
  std::string title{};
  std::string subtitle{};      ///< for my appointment, the date, the language
  std::string draft_notice{};  ///< empty once a clinician has reviewed the content
  std::string urgent_heading{};
  std::vector<std::string> urgent{};       ///< what to tell staff; empty without urgent signs
  std::vector<SummarySection> sections{};  ///< what was asked and answered
  std::string matters_heading{};
  std::vector<std::string>
      matters{};  ///< goals in their order, then answers to trade-offs; empty if there are none
  std::string options_heading{};
  std::string options_note{};  ///< shown if no treatment was starred
  std::vector<SummaryOption> options{};
  std::string questions_heading{};
  std::vector<std::string> questions{};
  std::vector<std::string> question_notes{};  ///< answer, who and by when, for each question; "" if
                                              ///< nothing was written
  std::string who_label{};  ///< on each line to write on: who does what was agreed
  std::string by_when_label{};
  std::string explain_again_heading{};
  std::vector<std::string> explain_again{};  ///< what the aid did not explain well enough, and what
                                             ///< the person is not ready for yet
  std::string own_questions_heading{};
  SummaryMinute minute{};      ///< on paper; empty where the aid has no strip
  SummarySection this_week{};  ///< on paper: signs that can wait some days
  std::vector<SummarySection>
      beyond{};  ///< on paper, with a minute: the sections without what the minute already contains
  std::vector<std::string> matters_beyond{};  ///< of `matters`, likewise
  std::string name_label{};  ///< before a line for the person's name; no line if empty
  std::string clinician_heading{};
  std::vector<SummaryFact>
      clinician{};  ///< on the screen: the strip that is read in a minute, in the clinic's language
  std::vector<std::string> question_twins{};  ///< the questions in the clinic's language; empty if
                                              ///< the languages are the same
  std::string figures_heading{};
  std::vector<SummaryFigure> figures{};
  std::string figures_in_brief{};  ///< where the rest of them is, if there is room for less
  std::string sources_heading{};
  std::vector<std::string> sources{};
  SummaryCode bring_back{};
  std::string note{};        ///< what this sheet is and is not
  std::string provenance{};  ///< content version, its hash, and the date of its check
};

}  // namespace kiosk
