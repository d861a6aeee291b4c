#include "app/commands/check_translation.h"

#include "app/commands/load_content.h"
#include "app/content/file_faults.h"
#include "app/content/translation_state.h"
#include "app/content/translation_units.h"

namespace kiosk {
namespace {

struct Standing {
  std::size_t missing = 0;
  std::size_t stale = 0;
  std::size_t not_reviewed = 0;
};

/// Counts one text, and returns what is to be done about it; "" if its translation was reviewed and
/// is of today's original.
const char* note_on(const TranslationUnit& unit, const TranslationState& state, Standing& counts) {
  const auto found = state.find(unit.id);
  if (unit.translated.empty() || found == state.end()) {
    ++counts.missing;
    return "is not translated, or nobody recorded from what";
  }
  if (found->second.source != source_hash(unit.original)) {
    ++counts.stale;
    return "was made from another original than today's";
  }
  if (!found->second.reviewed_by.empty()) return "";
  ++counts.not_reviewed;
  return "is not reviewed";
}

void check_language(const TranslationFolder& folder, bool each, ContentFaults& all) {
  const auto file = translation_state_file(folder.content, folder.language);
  std::error_code failure;
  if (!std::filesystem::exists(file, failure)) return;
  auto state = read_translation_state(file);
  all.insert(all.end(), state.faults.begin(), state.faults.end());
  if (!state.value) return;
  ContentFaults faults;
  const auto units = translation_units(folder, faults);
  FileFaults of_file(file, faults);
  Standing counts;
  for (const auto& unit : units) {
    const std::string said = note_on(unit, *state.value, counts);
    if (each && !said.empty()) of_file.note(unit.id, said);
  }
  of_file.note("", "of " + std::to_string(units.size()) + " texts in \"" + folder.language + "\" " +
                       std::to_string(counts.missing) + " are not translated, " +
                       std::to_string(counts.stale) + " were made from another original, " +
                       std::to_string(counts.not_reviewed) + " are not reviewed");
  all.insert(all.end(), faults.begin(), faults.end());
}

}  // namespace

ContentFaults check_translation_states(const std::filesystem::path& content, bool each) {
  ContentFaults faults;
  const auto languages = languages_of_aid(content).all;
  for (std::size_t i = 1; i < languages.size(); ++i) {
    check_language({.content = content,
                    .assets = assets_folder(),
                    .first = languages.front(),
                    .language = languages[i]},
                   each, faults);
  }
  return faults;
}

}  // namespace kiosk
