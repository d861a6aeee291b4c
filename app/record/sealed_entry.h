// A copy of a visit, encrypted.
#pragma once

#include <optional>
#include <string>

#include "app/record/delivery.h"
#include "app/record/spool_clock.h"
#include "app/record/spool_key.h"

namespace kiosk {

/// A copy and when the kiosk took it.
struct OpenedEntry {
  RecordEntry entry{};
  SpoolTime accepted{};
};

/// Encrypts a copy. Its reference is bound to it but not in it: the name of its file.
std::string seal(const RecordEntry& entry, SpoolTime accepted, const SpoolKey& key);

/// Decrypts what `seal` made for that reference; nothing if key, reference or a single bit are not
/// the same.
std::optional<OpenedEntry> unseal(const std::string& sealed, const std::string& reference,
                                  const SpoolKey& key);

}  // namespace kiosk
