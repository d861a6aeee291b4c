#include "app/speech/utterance.h"

namespace kiosk {

std::string text_of(const Utterance& utterance) {
  std::string text;
  for (const auto& part : utterance.parts) {
    if (!text.empty()) text += ' ';
    text += part.text;
  }
  return text;
}

}  // namespace kiosk
