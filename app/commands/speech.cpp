#include "app/commands/speech.h"

#include <algorithm>
#include <iostream>
#include <set>
#include <system_error>

#include "app/commands/load_content.h"
#include "app/commands/run_program.h"
#include "app/commands/speech_bank_folder.h"
#include "app/content/file_bytes.h"
#include "app/files/whole_files.h"
#include "app/session/listening.h"
#include "app/speech/clip_name.h"
#include "app/voice/synthesizer.h"

namespace kiosk {
namespace {

constexpr int found_wanting = 1;
constexpr int bank_not_usable = 2;
constexpr std::size_t saved_after = 100;  // recordings: whoever stops it keeps most of the work

/// A folder of its own, which is removed with all that is in it.
class ScratchFolder {
 public:
  ScratchFolder() {
    std::string pattern = std::filesystem::temp_directory_path() / "beforehand-speech-XXXXXX";
    if (!::mkdtemp(pattern.data()))
      throw std::system_error(errno, std::generic_category(), pattern);
    path_ = pattern;
  }
  ~ScratchFolder() {
    std::error_code failure;
    std::filesystem::remove_all(path_, failure);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

std::optional<Sound> read_sound(const std::filesystem::path& file) {
  return read_wav(file_bytes(file).value_or(""));
}

/// Makes sound by espeak-ng in this process, or by a command.
class Engine {
 public:
  Engine(const SpeechArguments& arguments, const std::string& voice)
      : command_(arguments.with), voice_(voice) {
    if (command_.empty()) synthesizer_ = Synthesizer::load();
  }

  bool is_there() const { return synthesizer_ || !command_.empty(); }

  std::optional<Sound> say(const std::string& text) {
    if (!synthesizer_) return say_by_command(text);
    Sound sound{.sample_rate = synthesizer_->sample_rate()};
    synthesizer_->say(text, voice_, usual_rate, [&](Samples samples) {
      sound.samples.insert(sound.samples.end(), samples.begin(), samples.end());
      return true;
    });
    return sound;
  }

 private:
  std::optional<Sound> say_by_command(const std::string& text) {
    const auto file = folder_.path() / "said.wav";
    std::error_code failure;
    std::filesystem::remove(file, failure);
    if (run_program({"/bin/sh", "-c", command_, "beforehand", file.string()}, text + '\n') != 0)
      return std::nullopt;
    return read_sound(file);
  }

  std::string command_;
  std::string voice_;
  std::unique_ptr<Synthesizer> synthesizer_{};
  ScratchFolder folder_{};
};

/// A line of a table: without tabs in its texts.
std::string cell(std::string text) {
  std::replace(text.begin(), text.end(), '\t', ' ');
  return text;
}

bool lacks(const SpeechFolders& folders, const SpokenText& text) {
  return !folders.folder_of(text).has(clip_name(text.piece));
}

/// The names that some text needs.
std::set<std::string> needed_names(const SpeechFolders& folders) {
  std::set<std::string> names;
  for (const auto& text : folders.spoken.texts) names.insert(clip_name(text.piece));
  return names;
}

/// The recordings of a folder that no text needs: their text has changed or is gone.
std::vector<std::string> stale_names(const ClipFolder& folder, const std::set<std::string>& names) {
  std::vector<std::string> stale;
  std::error_code failure;
  for (const auto& entry : std::filesystem::directory_iterator(folder.path, failure)) {
    const auto& path = entry.path();
    if (path.extension() == ".opus" && !names.contains(path.stem().string()))
      stale.push_back(path.stem().string());
  }
  std::sort(stale.begin(), stale.end());
  return stale;
}

std::string text_of_clip(const ClipFolder& folder, const std::string& name) {
  const auto found = folder.manifest.find(name);
  return found == folder.manifest.end() ? "no record of it" : found->second.text;
}

int list(const SpeechFolders& folders, const SpeechArguments& arguments) {
  std::string script = "file\ttext\twhere\n";
  std::size_t lacking = 0;
  std::size_t reviewed = 0;
  std::size_t changed = 0;
  for (const auto& text : folders.spoken.texts) {
    const auto name = clip_name(text.piece);
    const auto& folder = folders.folder_of(text);
    if (lacks(folders, text)) {
      ++lacking;
      std::cout << "lacks  " << name << "  " << text.piece << '\n';
      script += name + ".wav\t" + cell(text.piece) + '\t' + cell(text.where) + '\n';
      continue;
    }
    if (!folder.is_as_recorded(name)) {
      ++changed;
      std::cout << "other  " << name << "  " << text.piece << '\n';
      continue;
    }
    if (!folder.manifest.at(name).reviewed_by.empty()) ++reviewed;
  }
  const auto names = needed_names(folders);
  std::size_t stale = 0;
  for (const auto* folder : {&folders.of_aid, &folders.of_program}) {
    for (const auto& name : stale_names(*folder, names)) {
      ++stale;
      std::cout << "stale  " << name << "  " << text_of_clip(*folder, name) << '\n';
    }
  }
  if (!arguments.script.empty()) write_whole_file(arguments.script, script);
  std::cout << folders.spoken.texts.size() << " sentences and phrases: " << lacking
            << " without a recording, " << changed
            << " with another file than the manifest describes, " << reviewed << " reviewed; "
            << stale << " recordings are stale; " << folders.spoken.with_values
            << " texts have a value to be filled in and are said by the kiosk's own voice\n";
  return lacking + changed + stale > 0 ? found_wanting : 0;
}

int render(SpeechFolders& folders, const SpeechArguments& arguments) {
  Engine engine(arguments, folders.voice);
  if (!engine.is_there()) {
    std::cerr << "espeak-ng or its data is not installed\n";
    return bank_not_usable;
  }
  const auto voice = arguments.voice.empty() ? "espeak-ng " + folders.voice : arguments.voice;
  std::size_t made = 0;
  std::size_t failed = 0;
  for (const auto& text : folders.spoken.texts) {
    if (!lacks(folders, text)) continue;
    if (arguments.most > 0 && made + failed == arguments.most) break;
    const auto sound = engine.say(text.piece);
    if (!sound || sound->samples.empty()) {
      std::cerr << "no sound was made of: " << text.piece << '\n';
      ++failed;
      continue;
    }
    if (!put_clip(folders.folder_of(text), text, *sound, voice)) return bank_not_usable;
    if (++made % saved_after == 0) write_manifests(folders);
  }
  write_manifests(folders);
  std::cout << made << " recordings made, " << failed << " failed\n";
  return failed > 0 ? found_wanting : 0;
}

int take(SpeechFolders& folders, const SpeechArguments& arguments) {
  std::size_t taken = 0;
  std::set<std::filesystem::path> known;
  std::size_t left_out = 0;
  const auto leave_out = [&](const std::filesystem::path& file, const std::string& why) {
    std::cerr << file.string() << ": " << why << '\n';
    ++left_out;
  };
  for (const auto& text : folders.spoken.texts) {
    const auto file = arguments.from / (clip_name(text.piece) + ".wav");
    std::error_code failure;
    if (!std::filesystem::is_regular_file(file, failure)) continue;
    known.insert(file);
    const auto sound = read_sound(file);
    if (!sound || sound->samples.empty()) {
      leave_out(file, "is no WAV file of 16 or 24 bits");
      continue;
    }
    if (!put_clip(folders.folder_of(text), text, *sound, arguments.voice)) return bank_not_usable;
    ++taken;
  }
  for (const auto& entry : std::filesystem::directory_iterator(arguments.from)) {
    if (entry.is_regular_file() && !known.contains(entry.path()))
      leave_out(entry.path(), "is named like no text: the names stand in the script");
  }
  write_manifests(folders);
  std::cout << taken << " recordings put in place, " << left_out << " files left out\n";
  return left_out > 0 ? found_wanting : 0;
}

int review(SpeechFolders& folders, const SpeechArguments& arguments) {
  std::size_t reviewed = 0;
  for (const auto& text : folders.spoken.texts) {
    const auto name = clip_name(text.piece);
    auto& folder = folders.folder_of(text);
    if (!folder.is_as_recorded(name)) continue;
    auto& record = folder.manifest.at(name);
    if (!record.reviewed_by.empty() ||
        (!arguments.voice.empty() && record.voice != arguments.voice))
      continue;
    record.reviewed_by = arguments.by;
    record.reviewed_on = today();
    ++reviewed;
  }
  write_manifests(folders);
  std::cout << reviewed << " recordings recorded as reviewed by " << arguments.by << '\n';
  return 0;
}

int clean(SpeechFolders& folders) {
  const auto names = needed_names(folders);
  std::size_t removed = 0;
  for (auto* folder : {&folders.of_aid, &folders.of_program}) {
    for (const auto& name : stale_names(*folder, names)) {
      std::filesystem::remove(folder->file_of(name));
      folder->manifest.erase(name);
      ++removed;
    }
  }
  write_manifests(folders);
  std::cout << removed << " stale recordings removed\n";
  return 0;
}

}  // namespace

int speech(const SpeechArguments& arguments) {
  try {
    auto folders = read_speech_folders(arguments);
    if (!folders) return bank_not_usable;
    switch (arguments.work) {
      case SpeechWork::list: return list(*folders, arguments);
      case SpeechWork::render: return render(*folders, arguments);
      case SpeechWork::take: return take(*folders, arguments);
      case SpeechWork::review: return review(*folders, arguments);
      case SpeechWork::clean: return clean(*folders);
    }
  } catch (const std::system_error& error) { std::cerr << error.what() << '\n'; }
  return bank_not_usable;
}

}  // namespace kiosk
