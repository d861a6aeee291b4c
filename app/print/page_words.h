// The texts on every page of any sheet.
#pragma once

#include <string>

namespace kiosk::sheet {

struct PageWords {
  std::string title{};
  std::string draft_notice{};  ///< empty once a clinician has reviewed the content
  std::string note{};          ///< what this sheet is and is not
  std::string provenance{};    ///< the content's version
};

/// The texts of a summary or a leaflet.
template <class Input>
PageWords page_words(const Input& context) {
  return {.title = context.title,
          .draft_notice = context.draft_notice,
          .note = context.note,
          .provenance = context.provenance};
}

}  // namespace kiosk::sheet
