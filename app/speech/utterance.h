// What is said aloud, as text: before any voice.
#pragma once

#include <string>
#include <vector>

#include "app/domain/text.h"

namespace kiosk {

/// A run of words in one language.
struct UtterancePart {
  std::string text{};
  Language language{};

  bool operator==(const UtterancePart&) const = default;
};

/// One sentence, or as much as is said in one breath. Its parts may be in several languages (WCAG
/// 3.1.2).
struct Utterance {
  std::vector<UtterancePart> parts{};

  bool operator==(const Utterance&) const = default;
};

/// Its words without their languages.
std::string text_of(const Utterance& utterance);

}  // namespace kiosk
