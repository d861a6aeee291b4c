#include "app/content/read_pseudo_script.h"

#include "app/content/toml_table.h"

namespace kiosk {

Reading<PseudoScript> read_pseudo_script(const std::filesystem::path& file) {
  constexpr std::int64_t most_percent = 300;
  Reading<PseudoScript> reading;
  FileFaults faults(file, reading.faults);
  const auto toml = read_toml_file(faults);
  if (!toml) return reading;
  TomlTable root(*toml, faults);
  PseudoScript script;
  for (auto& word : root.texts("words")) script.words.push_back(std::move(word.text));
  if (script.words.empty()) faults.error(root.place_of("words"), "\"words\" names no word");
  const auto percent = root.integer("percent").value_or(script.percent);
  if (percent < 1 || percent > most_percent)
    faults.error(root.place_of("percent"), "\"percent\" is not from 1 to 300");
  script.percent = static_cast<int>(percent);
  script.has_spaces = root.boolean("has_spaces").value_or(script.has_spaces);
  root.report_unknown_keys();
  if (!has_errors(reading.faults)) reading.value = std::move(script);
  return reading;
}

}  // namespace kiosk
