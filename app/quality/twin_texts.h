// A text of the first language and the same text in a translation.
#pragma once

#include "app/domain/decision_aid.h"

namespace kiosk {

/// One block of text in both languages. Arguments and choices of a message are unexpanded in both.
struct TwinText {
  std::string file{};   ///< of the translation
  std::string place{};  ///< a text's key, a section's heading, a question's linkId
  std::string original{};
  std::string translated{};
};

/// All of them. A section with different numbers of blocks in the two languages is skipped:
/// `check_translations` reports that.
std::vector<TwinText> twin_texts(const DecisionAid& aid, const Language& language);

}  // namespace kiosk
