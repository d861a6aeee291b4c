// Spoken text, before any voice.
#pragma once

#include <string>
#include <vector>

#include "app/domain/text.h"

namespace kiosk {

/// A run of text in one language.
struct UtterancePart {
  std::string text{};
  Language language{};
  std::vector<std::string> pieces{};  ///< the sentences and phrases it was joined from, in order;
                                      ///< empty if it is one

  bool operator==(const UtterancePart&) const = default;
};

/// One sentence, or as much as is spoken in one breath. Its parts may be in several languages (WCAG
/// 3.1.2).
struct Utterance {
  std::vector<UtterancePart> parts{};
  std::string stop{};  ///< of the item that it says, its name for the focus; empty if it says none

  bool operator==(const Utterance&) const = default;
};

/// Its text without the languages.
std::string text_of(const Utterance& utterance);

}  // namespace kiosk
