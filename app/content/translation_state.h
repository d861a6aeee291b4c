// text/<language>/state.toml: what each translated text was made from, and who looked at it.
#pragma once

#include "app/content/read_content.h"

namespace kiosk {

/// The record of one text.
struct UnitState {
  std::string source{};       ///< the hash of the original that it was made from
  std::string by{};           ///< who translated it
  std::string on{};           ///< yyyy-mm-dd
  std::string reviewed_by{};  ///< a speaker who confirmed it; "" as long as nobody did
  std::string reviewed_on{};

  bool operator==(const UnitState&) const = default;
};

/// By the unit's id (translation_units.h).
using TranslationState = std::map<std::string, UnitState, std::less<>>;

/// The file's path.
std::filesystem::path translation_state_file(const std::filesystem::path& content,
                                             const Language& language);

/// Reads the file; a missing one is an empty record without faults.
Reading<TranslationState> read_translation_state(const std::filesystem::path& file);

/// The file as TOML, a line for each text.
std::string as_toml(const TranslationState& state);

/// A short hash of an original text, or of the bytes of a recording (BLAKE2b).
std::string source_hash(const std::string& original);

}  // namespace kiosk
