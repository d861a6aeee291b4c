// Pages to be read from top to bottom: one treatment's card, or the whole aid as a booklet. Words only; app/print sets them.
#pragma once

#include "app/domain/summary.h"

namespace kiosk {

/// A piece of a leaflet.
struct LeafletPart {
  enum class Kind : std::uint8_t {
    chapter,    ///< begins a page of its own
    heading,
    subheading,
    paragraph,
    bullet,
    tick,       ///< an answer or a question to tick
    picture,    ///< `words` stand for it
    counts,     ///< figures to be counted
    small,      ///< sources, certainty
    lines       ///< empty ones to write on
  };
  Kind kind = Kind::paragraph;
  std::string words{};
  bool is_markup = false;               ///< `words` are text with <b> and XML escapes
  std::filesystem::path picture{};
  std::vector<SummaryCount> counts{};
  int lines = 0;                        ///< how many there are to write on
};

/// A leaflet with what stands on each of its pages.
struct Leaflet {
  std::string language{};
  std::string title{};
  std::string subtitle{};
  std::string draft_notice{};
  std::string note{};
  std::string provenance{};
  std::vector<LeafletPart> parts{};
};

}  // namespace kiosk
