// The words of the source: American English, and the names that were given up stay given up.
#include "tests/architecture/source_files.h"

namespace {

using namespace source;

/// British spellings, by which a line is found quickly. "cancelled" is not among them, since FHIR's
/// own codes spell it so; nor "centre", an alignment of many widgets.
constexpr std::array british{
    "colour",     "behaviour",  "favour",    "honour",   "neighbour",  "labour",   "litre",
    "kilometres", "millimetre", "catalogue", "dialogue", "judgement",  "misspelt", "labelled",
    "labelling",  "modell",     "travell",   "analyse",  "initialise", "optimis",  "organis",
    "recognis",   "summaris",   "normalis",  "serialis", "minimis",    "maximis",  "utilis",
    "prioritis",  "finalis",    " whilst ",  "licence",  "grey"};

bool is_british(const std::string& line) {
  std::string lower = line;
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
  return std::any_of(british.begin(), british.end(), [&](const char* spelling) {
    return lower.find(spelling) != std::string::npos;
  });
}

TEST(Words, AreSpelledAsInAmerica) {
  Lines found;
  for (const auto* root : {"app", "ui", "tests"}) {
    for (const auto& file : sources_of(root)) {
      if (file.path.ends_with("words_test.cpp")) continue;
      for (const auto& line : file.lines) {
        if (is_british(line)) found.push_back(file.path + ": " + line);
      }
    }
  }
  EXPECT_EQ(found, Lines{});
}

TEST(Words, OfDocumentsAreSpelledAsInAmerica) {
  Lines found;
  for (const auto* document : {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md",
                               "content/README.md", "kiosk-config/RUNBOOK.md",
                               "kiosk-config/kiosk.toml", "docs/decisions.md", "ui/README.md"}) {
    for (const auto& line : read(fs::path(SOURCE_DIR) / document).lines) {
      if (is_british(line)) found.push_back(std::string(document) + ": " + line);
    }
  }
  EXPECT_EQ(found, Lines{});
}

/// Names that were replaced by the trade's word: whoever looks for one of them finds that it is
/// gone everywhere.
TEST(Words, ThatWereReplacedAreGone) {
  constexpr std::array replaced{"ViewMatter",  "SummaryMatter", "SheetMatter",   "QualityMatter",
                                "AuditMatter", "draw_again",    "item_here",     "as_it_is",
                                "put_answers", "take_out(",     "Rearrangement", "KeptPlaces",
                                "ways_to",     "ends_of(",      "find_again",    "take_apart",
                                "written_day", "all_owed_",     "is_together",   "stands_at"};
  Lines found;
  for (const auto* root : {"app", "ui", "tests"}) {
    for (const auto& file : sources_of(root)) {
      if (file.path.ends_with("words_test.cpp")) continue;
      for (const auto& line : file.lines) {
        for (const auto* name : replaced) {
          if (line.find(name) != std::string::npos) found.push_back(file.path + ": " + line);
        }
      }
    }
  }
  EXPECT_EQ(found, Lines{});
}

/// Messages name what is wrong in words that a technician would search for.
TEST(Words, OfMessagesArePlain) {
  constexpr std::array odd{" is neither now",     "taken to hold",
                           "may stand here",      "found wanting",
                           "was looked at",       "stand in one another",
                           "is no operator",      "is no JSON",
                           "is no XML",           "\" is no question",
                           "\" is no language",   "is no number of",
                           "is no valid ",        "is a folder, and",
                           "nobody brings along", "what it asks for is not done"};
  Lines found;
  for (const auto& file : sources_of("app")) {
    for (const auto& line : file.lines) {
      for (const auto* words : odd) {
        if (line.find(words) != std::string::npos) found.push_back(file.path + ": " + line);
      }
    }
  }
  EXPECT_EQ(found, Lines{});
}

}  // namespace
