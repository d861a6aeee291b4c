// Where recordings of sentences are, and which parts of an utterance have one.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/speech/utterance.h"

namespace kiosk {

/// A run of an utterance that is spoken in one go.
struct SpokenRun {
  std::string text{};
  std::optional<std::filesystem::path> clip{};  ///< its recording; nullopt: by the voice engine

  bool operator==(const SpokenRun&) const = default;
};

/// Folders with a subfolder for each language and an Opus file for each sentence, named by
/// `clip_name`. Reads nothing before it is asked.
class SpeechBank {
 public:
  explicit SpeechBank(std::vector<std::filesystem::path> folders = {});

  /// The recording of a sentence; in the first folder that has it.
  std::optional<std::filesystem::path> clip(const Language& language,
                                            const std::string& piece) const;
  /// Whether any folder has one of that language.
  bool has(const Language& language) const;
  /// The part cut into what has a recording and what has none. Without any recording it is one run
  /// with the part's own text, which the engine speaks with its melody.
  std::vector<SpokenRun> runs_of(const UtterancePart& part) const;

 private:
  /// The recordings of a phrase, or of all its parts (clip_name.h); empty if one lacks.
  std::vector<SpokenRun> clips_of(const Language& language, const std::string& piece) const;

  std::vector<std::filesystem::path> folders_;
};

}  // namespace kiosk
