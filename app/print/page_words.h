// What stands on every page of a sheet, whichever it is.
#pragma once

#include <string>

namespace kiosk::sheet {

struct PageWords {
  std::string title{};
  std::string draft_notice{};   ///< empty once a clinician has reviewed the content
  std::string note{};           ///< what this sheet is and is not
  std::string provenance{};     ///< which content this is
};

/// The words of a summary or a leaflet.
template <class Matter>
PageWords page_words(const Matter& matter) {
  return {.title = matter.title, .draft_notice = matter.draft_notice, .note = matter.note, .provenance = matter.provenance};
}

}  // namespace kiosk::sheet
