#include "app/content/speech_manifest.h"

#include "app/content/record_file.h"

namespace kiosk {
namespace {

ClipRecord read_clip(TomlTable& table) {
  return {.text = table.required_text("text"),
          .voice = table.required_text("voice"),
          .on = table.required_date("on"),
          .sound = table.required_text("sound")};
}

}  // namespace

std::filesystem::path speech_manifest_file(const std::filesystem::path& folder) {
  return folder / "manifest.toml";
}

Reading<SpeechManifest> read_speech_manifest(const std::filesystem::path& path) {
  return read_record_file(path, "clip", read_clip);
}

std::string as_toml(const SpeechManifest& manifest) {
  std::string toml =
      "# Written by `beforehand speech`: what each recording says, whose voice it is, the hash of "
      "its\n# file, and who listened to it.\n\n[clip]\n";
  for (const auto& [name, clip] : manifest) {
    toml += record_line(name,
                        "text = " + as_json_string(clip.text) +
                            ", voice = " + as_json_string(clip.voice) + ", on = " + clip.on +
                            ", sound = \"" + clip.sound + '"',
                        clip);
  }
  return toml;
}

}  // namespace kiosk
