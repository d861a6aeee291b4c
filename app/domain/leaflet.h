// Pages to be read from top to bottom: one treatment's card, or the whole aid as a booklet. Text
// only; app/print lays it out.
#pragma once

#include "app/domain/summary.h"

namespace kiosk {

/// A piece of a leaflet.
struct LeafletPart {
  enum class Kind : std::uint8_t {
    chapter,  ///< starts a new page
    section,  ///< a chapter's title that needs room for itself and what follows
    heading,
    subheading,
    paragraph,
    bullet,
    tick,     ///< an answer or a question to tick
    answers,  ///< `choices`, to be ticked: they are kept with the question before them
    scale,    ///< numbers to ring, from `from` to `to`; `choices` label its two ends
    body,     ///< `map`, to be marked with a pen; `words` describe it
    cover,    ///< `picture` across the page; `words` are its text alternative
    picture,  ///< `words` are its text alternative
    counts,   ///< counted figures
    table,    ///< `columns` and `rows`
    small,    ///< sources, certainty
    lines     ///< blank ones to write on
  };
  /// A treatment at the head of a table.
  struct Column {
    std::string name{};
    std::string twin{};  ///< the same in the clinic's language; empty if that is the sheet's
    std::filesystem::path picture{};
  };
  /// A line of a table: a cell for each column.
  struct Row {
    std::string name{};
    std::string twin{};                ///< as above
    std::string matters{};             ///< why it comes first; empty if it does not
    std::vector<std::string> cells{};  ///< with <b> and XML escapes
  };
  Kind kind = Kind::paragraph;
  std::string words{};
  bool is_markup = false;  ///< `words` are text with <b> and XML escapes
  std::filesystem::path picture{};
  std::vector<SummaryCount> counts{};
  std::vector<std::string> choices{};
  int from = 0;
  int to = 0;
  std::vector<SummaryMapPicture> map{};
  std::vector<Column> columns{};
  std::vector<Row> rows{};
  bool stays_with_next = false;
  int lines = 0;  ///< how many blank lines there are to write on
};

/// A leaflet with the text that repeats on each of its pages.
struct Leaflet {
  std::string language{};
  std::string title{};
  std::string subtitle{};
  std::string draft_notice{};
  std::string note{};
  std::string provenance{};
  std::vector<LeafletPart> parts{};
};

/// A slip that calls staff: read at arm's length by somebody in a hurry.
struct Slip {
  std::string language{};
  std::string title{};  ///< the one sentence
  std::string when{};   ///< the day and the time
  std::string place{};  ///< which kiosk; may be empty
  std::string signs_heading{};
  std::vector<std::string> signs{};  ///< what to tell staff
  std::string staff_heading{};
  std::vector<std::string>
      staff{};  ///< in the clinic's language: what was answered, and what it can mean
  std::string advice{};
  std::string plea{};
  std::string draft_notice{};
};

}  // namespace kiosk
