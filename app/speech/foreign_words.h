// Names in Latin letters within a text of another script: "HER2", the names of medicines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

/// A run of a text that one voice can read.
struct ScriptRun {
  std::string text{};
  bool is_foreign = false;  ///< words in Latin letters, within a text of another script

  bool operator==(const ScriptRun&) const = default;
};

/// The text cut into runs. A text in Latin letters alone is one run, and so is one without any: a
/// single letter is no word. Spaces and signs between two runs belong to the text's own.
std::vector<ScriptRun> script_runs(std::string_view text);

}  // namespace kiosk
