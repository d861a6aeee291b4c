#include "app/voice/speech_bank.h"

#include <algorithm>
#include <utility>

#include "app/speech/clip_name.h"
#include "app/speech/sentence_end.h"

namespace kiosk {

SpeechBank::SpeechBank(std::vector<std::filesystem::path> folders) : folders_(std::move(folders)) {}

std::optional<std::filesystem::path> SpeechBank::clip(const Language& language,
                                                      const std::string& piece) const {
  std::error_code failure;
  for (const auto& folder : folders_) {
    auto file = folder / language / (clip_name(piece) + ".opus");
    if (std::filesystem::is_regular_file(file, failure)) return file;
  }
  return std::nullopt;
}

bool SpeechBank::has(const Language& language) const {
  std::error_code failure;
  return std::any_of(folders_.begin(), folders_.end(), [&](const std::filesystem::path& folder) {
    return std::filesystem::is_directory(folder / language, failure);
  });
}

std::vector<SpokenRun> SpeechBank::clips_of(const Language& language,
                                            const std::string& piece) const {
  const auto with_clips = [&](const std::vector<std::string>& texts) {
    std::vector<SpokenRun> clips;
    for (const auto& text : texts) {
      auto file = clip(language, text);
      if (!file) return std::vector<SpokenRun>{};
      clips.push_back({.text = text, .clip = std::move(file)});
    }
    return clips;
  };
  auto clips = with_clips({piece});
  return clips.empty() ? with_clips(clip_parts(piece)) : clips;
}

std::vector<SpokenRun> SpeechBank::runs_of(const UtterancePart& part) const {
  if (!has(part.language)) return {{.text = part.text}};
  std::vector<SpokenRun> runs;
  bool has_clip = false;
  for (const auto& piece :
       part.pieces.empty() ? std::vector<std::string>{part.text} : part.pieces) {
    auto clips = clips_of(part.language, piece);
    if (!clips.empty()) {
      has_clip = true;
      std::move(clips.begin(), clips.end(), std::back_inserter(runs));
      continue;
    }
    if (runs.empty() || runs.back().clip) {
      runs.push_back({.text = piece});
      continue;
    }
    auto& text = runs.back().text;
    text += (is_whole_sentence(text) ? " " : ", ") + piece;
  }
  if (!has_clip) return {{.text = part.text}};
  return runs;
}

}  // namespace kiosk
