// Files of a content folder that nothing shows: somebody wrote them, and no person would ever read
// them.
#include <algorithm>
#include <set>

#include "app/content/aid_parts.h"

namespace kiosk {
namespace {

namespace fs = std::filesystem;

/// The files of a folder with that extension whose names are not in the order, sorted.
std::set<fs::path> unlisted_in(const AidParts& parts, const fs::path& folder,
                               std::string_view extension, const std::vector<PlacedText>& order) {
  std::error_code failure;
  std::set<fs::path> unlisted;
  for (const auto& entry : fs::directory_iterator(parts.folder / folder, failure)) {
    const auto listed = std::any_of(order.begin(), order.end(), [&](const PlacedText& id) {
      return id.text == entry.path().stem();
    });
    if (entry.path().extension() == extension && !listed)
      unlisted.insert(folder / entry.path().filename());
  }
  return unlisted;
}

void report_unlisted_treatments(AidParts& parts, const std::vector<PlacedText>& order) {
  for (const auto& file : unlisted_in(parts, "options", ".toml", order))
    parts.faults_of(file).error("", "is not in the \"order\" of aid.toml");
}

void report_orphaned_cards(AidParts& parts, const std::vector<PlacedText>& order) {
  std::error_code failure;
  for (const auto& entry : fs::directory_iterator(parts.folder / "text", failure)) {
    if (!entry.is_directory(failure)) continue;
    const auto folder = fs::path("text") / entry.path().filename();
    const auto& languages = parts.declared;
    if (std::find(languages.begin(), languages.end(), entry.path().filename()) == languages.end()) {
      parts.faults_of(folder).warning("", "is a language that aid.toml does not name");
      continue;
    }
    for (const auto& file : unlisted_in(parts, folder / "options", ".md", order))
      parts.faults_of(file).warning(
          "", "is the card of no treatment in the \"order\" of aid.toml: nobody sees it");
  }
}

}  // namespace

void report_unused_files(AidParts& parts, const std::vector<PlacedText>& order) {
  report_unlisted_treatments(parts, order);
  report_orphaned_cards(parts, order);
}

}  // namespace kiosk
