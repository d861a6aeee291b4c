// A copy of a visit, encrypted.
#pragma once

#include <optional>
#include <string>

#include "app/record/delivery.h"
#include "app/record/spool_clock.h"
#include "app/record/spool_key.h"

namespace kiosk {

/// A copy and when the kiosk accepted it.
struct OpenedEntry {
  RecordEntry entry{};
  SpoolTime accepted{};
};

/// Encrypts a copy. Its reference is authenticated with it but not contained in it: it is the name
/// of its file.
std::string seal(const RecordEntry& entry, SpoolTime accepted, const SpoolKey& key);

/// Decrypts the output of `seal` for that reference; nullopt if key, reference or a single bit
/// differs.
std::optional<OpenedEntry> unseal(const std::string& sealed, const std::string& reference,
                                  const SpoolKey& key);

}  // namespace kiosk
