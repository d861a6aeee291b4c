#include "app/speech/sentence_end.h"

#include "app/wording/sentences.h"

namespace kiosk {

bool is_whole_sentence(const std::string& text) {
  return ends_sentence(text) || text.ends_with("…");
}

}  // namespace kiosk
