// Which content a signature is for, to the letter.
#pragma once

#include "app/review/part_content.h"

namespace kiosk {

/// 32 hexadecimal digits (BLAKE2b) over a part's records, the bytes of its pictures, its lines in
/// the aid's first language and, for a translation, its lines in that language. Another letter in
/// any of them gives other digits; a word of another part does not.
std::string part_hash(const DecisionAid& aid, const AidPart& part, const Language& language);

}  // namespace kiosk
