// Scripts that are written without spaces between words. Only for the folder's own .cpp files.
#pragma once

#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace kiosk {

/// Whether words of this character's script stand side by side without spaces: Han, kana, Thai,
/// Lao, Khmer, Burmese.
inline bool stands_without_spaces(UChar32 character) {
  UErrorCode status = U_ZERO_ERROR;
  const auto script = uscript_getScript(character, &status);
  return U_SUCCESS(status) && uscript_breaksBetweenLetters(script) != 0;
}

}  // namespace kiosk
