// A text of the first language and the same text in a translation.
#pragma once

#include "app/domain/decision_aid.h"

namespace kiosk {

/// One block of words in both languages. What fills a message and what it chooses from stand in
/// both as they are written.
struct TwinText {
  std::string file{};   ///< of the translation
  std::string place{};  ///< a text's key, a section's heading, a question's linkId
  std::string original{};
  std::string translated{};
};

/// All of them. Blocks of a section that has not as many in both languages are left out:
/// `check_translations` says that.
std::vector<TwinText> twin_texts(const DecisionAid& aid, const Language& language);

}  // namespace kiosk
