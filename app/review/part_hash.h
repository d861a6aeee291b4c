// Identifies the exact content that a signature covers.
#pragma once

#include "app/review/part_content.h"

namespace kiosk {

/// 32 hexadecimal digits (BLAKE2b) over a part's records, the bytes of its pictures, its lines in
/// the aid's first language and, for a translation, its lines in that language. It changes with
/// each letter of these, and not with other parts.
std::string part_hash(const DecisionAid& aid, const AidPart& part, const Language& language);

}  // namespace kiosk
