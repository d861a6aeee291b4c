// What the documents say of the source is still so.
#include <map>
#include <set>

#include "tests/architecture/source_files.h"

namespace {

namespace fs = std::filesystem;
using source::read;
using source::sources_of;

std::set<std::string> names_of_all_tests() {
  static const std::regex declaration(R"re(^TEST(?:_F|_P)?\((\w+), (\w+)\))re");
  std::set<std::string> names;
  for (const auto& file : sources_of("tests")) {
    for (const auto& line : file.lines) {
      if (std::smatch match; std::regex_search(line, match, declaration))
        names.insert(match[1].str() + '.' + match[2].str());
    }
  }
  return names;
}

TEST(Documents, TheArchitectureIsReadInOneSitting) {
  EXPECT_LE(read(fs::path(SOURCE_DIR) / "ARCHITECTURE.md").lines.size(), 200U);
}

/// The cells of a row of a table, without their blanks.
std::vector<std::string> cells_of(const std::string& line) {
  static const std::regex cell(R"re(\|\s*([^|]*?)\s*(?=\|))re");
  std::vector<std::string> cells;
  for (std::sregex_iterator match(line.begin(), line.end(), cell), end; match != end; ++match)
    cells.push_back((*match)[1]);
  return cells;
}

TEST(Documents, EveryInvariantSaysWhatHoldsIt) {
  int invariants = 0;
  bool reached = false;
  for (const auto& line : read(fs::path(SOURCE_DIR) / "ARCHITECTURE.md").lines) {
    if (line.starts_with("## ")) reached = line == "## Invariants";
    if (!reached || !line.starts_with("| ") || line.starts_with("| invariant")) continue;
    const auto cells = cells_of(line);
    ASSERT_EQ(cells.size(), 2U) << line;
    ++invariants;
    EXPECT_TRUE(cells[1].find('`') != std::string::npos) << line;
  }
  EXPECT_GT(invariants, 40);
}

TEST(Documents, EveryInvariantNamesTestsThatExist) {
  static const std::regex name(R"re(`([A-Z]\w+\.[A-Z]\w+)`)re");
  const auto tests = names_of_all_tests();
  std::size_t named = 0;

  for (const auto& line : read(fs::path(SOURCE_DIR) / "ARCHITECTURE.md").lines) {
    for (std::sregex_iterator match(line.begin(), line.end(), name), end; match != end;
         ++match, ++named) {
      EXPECT_TRUE(tests.contains((*match)[1])) << (*match)[1];
    }
  }

  EXPECT_GT(named, 30U);
}

TEST(Documents, TheAccessibilityReportNamesTestsThatExist) {
  static const std::regex name(R"re(`([A-Z]\w+\.[A-Z]\w+)`)re");
  const auto tests = names_of_all_tests();
  std::map<std::string, int> counts;
  int rows = 0;
  std::string total;

  for (const auto& line : read(fs::path(SOURCE_DIR) / "docs/accessibility.md").lines) {
    if (line.starts_with("Of the 34:")) total = line;
    if (!line.starts_with("| A")) continue;
    const auto cells = cells_of(line);
    ASSERT_EQ(cells.size(), 5U) << line;
    EXPECT_EQ(cells[0], 'A' + std::to_string(++rows));
    ++counts[cells[3]];
    int named = 0;
    for (std::sregex_iterator match(cells[4].begin(), cells[4].end(), name), end; match != end;
         ++match, ++named) {
      EXPECT_TRUE(tests.contains((*match)[1])) << cells[0] << ": " << (*match)[1];
    }
    if (cells[3] == "not met") EXPECT_EQ(cells[4], "not met") << cells[0];
    else EXPECT_GE(named, 1) << cells[0] << " says \"" << cells[3] << "\" and shows nothing";
  }

  EXPECT_EQ(rows, 34);
  EXPECT_EQ(total, "Of the 34: " + std::to_string(counts["met"]) + " met, " +
                       std::to_string(counts["partly met"]) + " partly met, " +
                       std::to_string(counts["not met"]) + " not met.");
}

TEST(Documents, EveryLinkOfOneToAnotherLeadsToAFile) {
  static const std::regex link(R"re(\]\(([^)#: ]+)(?:#[^)]*)?\))re");
  for (const auto* const folder : {".", "app", "ui", "docs", "content", "kiosk-config"}) {
    const auto root = fs::path(SOURCE_DIR) / folder;
    for (auto entry = fs::recursive_directory_iterator(root);
         entry != fs::recursive_directory_iterator(); ++entry) {
      const bool is_top = std::string_view(folder) == ".";
      if (is_top && entry->is_directory()) entry.disable_recursion_pending();
      if (entry->path().extension() != ".md") continue;
      for (const auto& line : read(entry->path()).lines) {
        for (std::sregex_iterator match(line.begin(), line.end(), link), end; match != end;
             ++match) {
          EXPECT_TRUE(fs::exists(entry->path().parent_path() / (*match)[1].str()))
              << entry->path() << ": " << (*match)[1];
        }
      }
    }
  }
}

}  // namespace
