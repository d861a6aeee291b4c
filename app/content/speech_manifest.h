// speech/<language>/manifest.toml: what each recording says, whose voice it is, and who listened to
// it.
#pragma once

#include "app/content/read_content.h"

namespace kiosk {

/// The record of one recording.
struct ClipRecord {
  std::string text{};         ///< as it is spoken
  std::string voice{};        ///< who speaks, or which engine
  std::string on{};           ///< yyyy-mm-dd: when it was put in place
  std::string sound{};        ///< the hash of the file's bytes, so that another file is noticed
  std::string reviewed_by{};  ///< a speaker who listened to it; "" as long as nobody did
  std::string reviewed_on{};

  bool operator==(const ClipRecord&) const = default;
};

/// By the name of the recording (clip_name.h).
using SpeechManifest = std::map<std::string, ClipRecord, std::less<>>;

/// The file's path in a folder of recordings of one language.
std::filesystem::path speech_manifest_file(const std::filesystem::path& folder);

/// Reads the file; a missing one is an empty record without faults.
Reading<SpeechManifest> read_speech_manifest(const std::filesystem::path& file);

/// The file as TOML, a line for each recording.
std::string as_toml(const SpeechManifest& manifest);

}  // namespace kiosk
