#include "app/commands/speech_bank_folder.h"

#include <algorithm>
#include <iostream>

#include "app/commands/load_content.h"
#include "app/commands/run_program.h"
#include "app/content/file_bytes.h"
#include "app/content/translation_state.h"
#include "app/files/whole_files.h"
#include "app/speech/clip_name.h"
#include "app/voice/loudness.h"

namespace kiosk {
namespace {

constexpr std::string_view folder_name = "speech";
constexpr const char* bit_rate = "24";  // kbit/s: 10 MB an hour

std::optional<ClipFolder> read_folder(const std::filesystem::path& path) {
  auto manifest = read_speech_manifest(speech_manifest_file(path));
  report(std::cerr, manifest.faults);
  if (!manifest.value) return std::nullopt;
  return ClipFolder{.path = path, .manifest = std::move(*manifest.value)};
}

}  // namespace

bool ClipFolder::has(const std::string& name) const {
  std::error_code failure;
  return std::filesystem::is_regular_file(file_of(name), failure);
}

bool ClipFolder::is_as_recorded(const std::string& name) const {
  const auto found = manifest.find(name);
  return found != manifest.end() &&
         found->second.sound == source_hash(file_bytes(file_of(name)).value_or(""));
}

std::optional<SpeechFolders> read_speech_folders(const SpeechArguments& arguments) {
  const auto languages = languages_of_aid(arguments.content).all;
  if (std::find(languages.begin(), languages.end(), arguments.language) == languages.end()) {
    std::cerr << arguments.content.string() << ": has no texts in \"" << arguments.language
              << "\"\n";
    return std::nullopt;
  }
  const auto words = read_words(assets_folder(), arguments.language);
  report(std::cerr, words.faults);
  if (!words.value) return std::nullopt;
  SpeechFolders folders{.voice = words.value->say("speech.voice"),
                        .is_one = !arguments.bank.empty()};
  const auto loaded = load_or_report(arguments.content, {arguments.language});
  ContentFaults faults;
  folders.spoken = spoken_texts({.content = arguments.content,
                                 .assets = assets_folder(),
                                 .first = languages.front(),
                                 .language = arguments.language},
                                loaded ? &loaded->aid : nullptr, *words.value, faults);
  report(std::cerr, faults);
  const auto place = [&](const std::filesystem::path& otherwise) {
    return (folders.is_one ? arguments.bank : otherwise / folder_name) / arguments.language;
  };
  auto of_aid = read_folder(place(arguments.content));
  auto of_program = folders.is_one ? ClipFolder{} : read_folder(place(assets_folder()));
  if (!of_aid || !of_program) return std::nullopt;
  folders.of_aid = std::move(*of_aid);
  folders.of_program = std::move(*of_program);
  return folders;
}

bool put_clip(ClipFolder& folder, const SpokenText& text, const Sound& sound,
              const std::string& voice) {
  const auto name = clip_name(text.piece);
  const Sound even{.samples = at_loudness(without_silence(sound.samples, sound.sample_rate),
                                          sound.sample_rate, clip_loudness),
                   .sample_rate = sound.sample_rate};
  std::filesystem::create_directories(folder.path);
  const auto made = folder.path / (name + ".part");
  const int code = run_program(
      {"opusenc", "--quiet", "--bitrate", bit_rate, "--serial", "1", "-", made.string()},
      as_wav(even));
  if (code != 0) {
    std::cerr << "opusenc could not encode a recording; it comes with the package opus-tools\n";
    return false;
  }
  std::filesystem::rename(made, folder.file_of(name));
  folder.manifest[name] = {.text = text.piece,
                           .voice = voice,
                           .on = today(),
                           .sound = source_hash(file_bytes(folder.file_of(name)).value_or(""))};
  return true;
}

void write_manifests(const SpeechFolders& folders) {
  for (const auto* folder : {&folders.of_aid, &folders.of_program}) {
    std::error_code failure;
    if (folder->path.empty() || !std::filesystem::is_directory(folder->path, failure)) continue;
    write_whole_file(speech_manifest_file(folder->path), as_toml(folder->manifest));
  }
}

}  // namespace kiosk
