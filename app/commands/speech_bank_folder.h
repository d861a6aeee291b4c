// The folders of a bank of recordings in one language, with their manifests.
#pragma once

#include <iosfwd>
#include <optional>

#include "app/commands/speech.h"
#include "app/content/speech_manifest.h"
#include "app/content/spoken_texts.h"
#include "app/voice/wav.h"

namespace kiosk {

/// One folder of recordings.
struct ClipFolder {
  std::filesystem::path path{};
  SpeechManifest manifest{};

  std::filesystem::path file_of(const std::string& name) const { return path / (name + ".opus"); }
  bool has(const std::string& name) const;
  /// Whether the file is the one that the manifest describes.
  bool is_as_recorded(const std::string& name) const;
};

/// The texts of an aid and of the program with the recordings that there are.
struct SpeechFolders {
  SpokenTexts spoken{};
  std::string voice{};  ///< espeak-ng's of this language
  ClipFolder of_aid{};
  ClipFolder of_program{};
  bool is_one = false;  ///< both are the same folder; then `of_aid` is the one

  ClipFolder& folder_of(const SpokenText& text) {
    return text.is_of_aid || is_one ? of_aid : of_program;
  }
  const ClipFolder& folder_of(const SpokenText& text) const {
    return text.is_of_aid || is_one ? of_aid : of_program;
  }
};

/// Reads them; nullopt after a line on standard error for each fault.
std::optional<SpeechFolders> read_speech_folders(const SpeechArguments& arguments);

/// Encodes a sound into a recording, without the silence around it and as loud as all others, and
/// records it. False after a line on standard error.
bool put_clip(ClipFolder& folder, const SpokenText& text, const Sound& sound,
              const std::string& voice);

/// Writes the manifests. Throws std::system_error.
void write_manifests(const SpeechFolders& folders);

/// The loudness of every recording, in LUFS: as loud as espeak-ng, whose voices are within 2 LU of
/// it, so that both can stand in one sentence.
inline constexpr double clip_loudness = -20.5;

}  // namespace kiosk
