// What the documents say of the source is still so.
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
