#include "app/content/speech_manifest.h"

#include "app/content/text_places.h"
#include "app/content/toml_table.h"

namespace kiosk {
namespace {

ClipRecord read_clip(TomlTable& table) {
  ClipRecord clip{.text = table.required_text("text"),
                  .voice = table.required_text("voice"),
                  .on = table.required_date("on"),
                  .sound = table.required_text("sound"),
                  .reviewed_by = table.text("reviewed_by").value_or("")};
  if (!clip.reviewed_by.empty()) clip.reviewed_on = table.required_date("reviewed_on");
  table.report_unknown_keys();
  return clip;
}

}  // namespace

std::filesystem::path speech_manifest_file(const std::filesystem::path& folder) {
  return folder / "manifest.toml";
}

Reading<SpeechManifest> read_speech_manifest(const std::filesystem::path& path) {
  Reading<SpeechManifest> reading;
  std::error_code failure;
  if (!std::filesystem::exists(path, failure)) {
    reading.value.emplace();
    return reading;
  }
  FileFaults faults(path, reading.faults);
  const auto file = read_toml_file(faults);
  if (!file) return reading;
  TomlTable root(*file, faults);
  SpeechManifest manifest;
  if (auto clips = root.table("clip")) {
    for (const auto& name : clips->keys()) {
      if (auto clip = clips->table(name)) manifest[name] = read_clip(*clip);
    }
  }
  root.report_unknown_keys();
  if (!has_errors(reading.faults)) reading.value = std::move(manifest);
  return reading;
}

std::string as_toml(const SpeechManifest& manifest) {
  std::string toml =
      "# Written by `beforehand speech`: what each recording says, whose voice it is, the hash of "
      "its\n# file, and who listened to it.\n\n[clip]\n";
  for (const auto& [name, clip] : manifest) {
    toml += '"' + name + "\" = { text = " + as_json_string(clip.text) +
            ", voice = " + as_json_string(clip.voice) + ", on = " + clip.on + ", sound = \"" +
            clip.sound + '"';
    if (!clip.reviewed_by.empty())
      toml += ", reviewed_by = " + as_json_string(clip.reviewed_by) +
              ", reviewed_on = " + clip.reviewed_on;
    toml += " }\n";
  }
  return toml;
}

}  // namespace kiosk
