// The invariants of ARCHITECTURE.md, held against the source as text.
#include "tests/architecture/source_files.h"

namespace {

using namespace source;

TEST(SourceTree, ValuesAndTheDomainIncludeOnlyTheStandardLibraryAndThemselves) {
  Lines found;
  for (const auto* folder : {"app/values", "app/domain"})
    for (const auto& file : sources_of(folder)) {
      for (const auto& include : includes_of(file)) {
        const bool own = include.starts_with("app/domain/") || include.starts_with("app/values/");
        const bool standard =
            include.find('/') == std::string::npos && include.find('.') == std::string::npos;
        if (!own && !standard) found.push_back(file.path + ": " + include);
      }
    }
  EXPECT_EQ(found, Lines{});
}

/// Which folders each folder may include headers of. `app/commands` and `ui/host` are not in it:
/// the one knows everything, the other all of ui.
std::vector<std::pair<std::string, std::vector<std::string>>> layers() {
  return {
      {"app/values/", {"app/values/"}},
      {"app/domain/", {"app/domain/", "app/values/"}},
      {"app/encoding/", {"app/encoding/"}},
      {"app/memory/", {"app/memory/"}},
      {"app/fhirpath/",
       {"app/fhirpath/", "app/json/", "app/encoding/", "app/domain/", "app/values/"}},
      {"app/files/", {"app/files/"}},
      {"app/json/", {"app/json/", "app/encoding/", "app/domain/", "app/values/"}},
      {"app/settings/", {"app/settings/", "app/domain/", "app/values/"}},
      {"app/session/", {"app/session/", "app/settings/", "app/domain/", "app/values/"}},
      {"app/driving/",
       {"app/driving/", "app/session/", "app/settings/", "app/domain/", "app/values/"}},
      {"app/typesetting/", {"app/typesetting/", "app/values/"}},
      {"app/wording/",
       {"app/wording/", "app/session/", "app/settings/", "app/domain/", "app/values/"}},
      {"app/inspection/",
       {"app/inspection/", "app/wording/", "app/session/", "app/settings/", "app/domain/",
        "app/values/"}},
      {"app/quality/", {"app/quality/", "app/wording/", "app/domain/", "app/values/"}},
      {"app/pictures/", {"app/pictures/"}},
      {"app/content/",
       {"app/content/", "app/pictures/", "app/fhirpath/", "app/json/", "app/encoding/",
        "app/quality/", "app/wording/", "app/session/", "app/settings/", "app/domain/",
        "app/values/"}},
      {"app/review/",
       {"app/review/", "app/content/", "app/files/", "app/wording/", "app/session/",
        "app/settings/", "app/domain/", "app/values/"}},
      {"app/exchange/", {"app/exchange/", "app/json/", "app/domain/"}},
      {"app/extraction/", {"app/extraction/", "app/fhirpath/", "app/json/"}},
      {"app/codes/", {"app/codes/"}},
      {"app/print/",
       {"app/print/", "app/pictures/", "app/codes/", "app/files/", "app/memory/",
        "app/typesetting/", "app/session/", "app/settings/", "app/domain/", "app/values/"}},
      {"app/record/",
       {"app/record/", "app/files/", "app/memory/", "app/json/", "app/session/", "app/settings/",
        "app/domain/", "app/values/"}},
      {"app/terminology/",
       {"app/terminology/", "app/content/", "app/record/", "app/files/", "app/json/",
        "app/settings/"}},
      {"ui/theme/", {"ui/theme/", "app/typesetting/", "app/settings/", "app/values/"}},
      {"app/voice/", {"app/voice/", "app/speech/", "app/wording/", "app/settings/", "app/domain/"}},
      {"app/speech/", {"app/speech/", "app/wording/", "app/domain/", "app/values/"}},
      {"ui/semantics/", {"ui/semantics/", "app/speech/", "app/domain/", "app/values/"}},
      {"ui/text/", {"ui/text/", "app/typesetting/"}},
      {"ui/pictures/", {"ui/pictures/", "app/pictures/", "ui/text/", "ui/semantics/"}},
      {"ui/views/",
       {"ui/views/", "app/inspection/", "app/typesetting/", "app/wording/", "app/quality/",
        "app/session/", "app/settings/", "app/domain/", "app/values/"}},
      {"ui/widgets/",
       {"ui/widgets/", "ui/views/", "ui/theme/", "ui/semantics/", "ui/text/", "ui/pictures/",
        "app/codes/", "app/typesetting/", "app/session/", "app/values/"}},
      {"ui/review/", {"ui/review/", "ui/widgets/", "ui/views/", "app/review/"}},
      {"ui/screens/", {"ui/screens/", "ui/widgets/", "ui/views/", "app/values/"}},
  };
}

TEST(SourceTree, EachLayerUsesOnlyTheOnesBelowIt) {
  Lines found;
  for (const auto& [folder, allowed] : layers()) {
    for (const auto& file : sources_of(folder)) {
      for (const auto& include : includes_of(file)) {
        if ((include.starts_with("app/") || include.starts_with("ui/")) &&
            !begins_with_any(include, allowed))
          found.push_back(file.path + ": " + include);
      }
    }
  }
  EXPECT_EQ(found, Lines{});
}

TEST(SourceTree, EveryFolderHasItsPlaceAmongTheLayers) {
  std::vector<std::string> placed{"app/commands/", "ui/host/"};
  for (const auto& [folder, allowed] : layers()) placed.push_back(folder);
  Lines found;
  for (const auto* root : {"app", "ui"}) {
    for (const auto& file : sources_of(root)) {
      if (!begins_with_any(file.path, placed) && file.path != "app/main.cpp")
        found.push_back(file.path);
    }
  }
  EXPECT_EQ(found, Lines{});
}

TEST(SourceTree, OfTheAppOnlyCommandsIncludeTheScreen) {
  Lines found;
  for (const auto& file : sources_of("app")) {
    if (file.path.starts_with("app/commands/")) continue;
    for (const auto& include : includes_of(file)) {
      if (include.starts_with("ui/")) found.push_back(file.path + ": " + include);
    }
  }
  EXPECT_EQ(found, Lines{});
}

TEST(SourceTree, ImGuiIsKnownOnlyWhereThingsAreDrawn) {
  EXPECT_EQ(strays({"imgui", "backends/imgui"}, {"ui/widgets/paint.cpp", "ui/host/graphics.cpp"}),
            Lines{});
}

TEST(SourceTree, TheWindowSystemIsKnownOnlyToTheHost) {
  EXPECT_EQ(strays({"GLFW/", "EGL/", "X11/"}, {"ui/host/"}), Lines{});
  EXPECT_EQ(strays({"glad/", "GL/"}, {"ui/host/", "ui/text/"}), Lines{});
}

TEST(SourceTree, ThePrintingSystemIsKnownOnlyBehindThePrintersPort) {
  EXPECT_EQ(strays({"cups/"}, {"app/print/cups/"}), Lines{});
}

TEST(SourceTree, SoundIsKnownOnlyBehindThePlayersPort) {
  EXPECT_EQ(strays({"espeak-ng/", "alsa/", "opusfile", "dlfcn"}, {"app/voice/"}), Lines{});
}

TEST(SourceTree, FileFormatsAreParsedOnlyAtTheEdge) {
  EXPECT_EQ(strays({"nlohmann/"}, {"app/json/", "app/content/", "app/exchange/", "app/commands/",
                                   "ui/semantics/"}),
            Lines{});
  EXPECT_EQ(strays({"toml++/", "cmark"}, {"app/content/", "app/review/"}), Lines{});
  EXPECT_EQ(strays({"libxml/"}, {"app/pictures/", "app/content/json_of_xml", "app/content/xliff"}),
            Lines{});
  EXPECT_EQ(strays({"unicode/"},
                   {"app/wording/", "app/quality/", "app/fhirpath/", "app/typesetting/line_ends"}),
            Lines{});
}

TEST(SourceTree, OnlyTheRecordReachesTheNetwork) {
  EXPECT_EQ(strays({"curl/", "netinet/", "arpa/", "netdb"}, {"app/record/"}), Lines{});
}

TEST(SourceTree, NoScreenReadsAClockAFileOrASession) {
  EXPECT_EQ(strays({"fstream", "iostream", "chrono", "app/session/", "app/domain/"},
                   {"app/", "ui/views/", "ui/theme/", "ui/host/", "ui/widgets/", "ui/text/",
                    "ui/pictures/", "ui/semantics/"}),
            Lines{});
}

TEST(SourceTree, NothingMutableOutlivesACall) {
  static const std::regex mutable_static(
      R"re(^\s*static\s+(?!constexpr|const\b|_assert)[\w:<>,\s\*&]+[\w\]]\s*(=|;|\{))re");
  static const std::regex mutable_global(
      R"re(^(?!using|const|constexpr|inline constexpr|inline const|return|namespace|class|struct|enum|template|typedef|extern|friend|static)[A-Za-z_][\w:<>,\*& ]*\s+\w+(_)?\s*(\{[^()]*\})?;\s*$)re");
  Lines found;
  for (const auto* root : {"app", "ui"}) {
    for (const auto& file : sources_of(root)) {
      for (const auto& line : file.lines) {
        const auto code = code_of(line);
        if (std::regex_search(code, mutable_static) || std::regex_search(code, mutable_global))
          found.push_back(file.path + ": " + line);
      }
    }
  }
  EXPECT_EQ(found, Lines{});
}

TEST(SourceTree, NoWordsForPeopleAreInScreensAndWidgets) {
  static const std::regex words(R"re("[^"]*[A-Za-z]{2,} [A-Za-z]{2,}[^"]*"|"[A-Z][a-z]+[^"]*")re");
  Lines found;
  for (const auto* folder : {"ui/screens", "ui/widgets", "ui/views", "ui/review", "ui/theme",
                             "app/session", "app/domain"}) {
    for (const auto& file : sources_of(folder)) {
      for (const auto& line : file.lines) {
        const bool is_include = line.starts_with("#include");
        const bool is_error = line.find("throw ") != std::string::npos ||
                              line.find("runtime_error") != std::string::npos;
        const auto code = line.substr(0, line.find("//"));
        if (!is_include && !is_error && std::regex_search(code, words))
          found.push_back(file.path + ": " + line);
      }
    }
  }
  EXPECT_EQ(found, Lines{});
}

TEST(SourceTree, NothingRanksOrScoresATreatment) {
  static const std::regex advice(R"re(\b\w*(recommend|score|ranked|ranking|best)\w*\b)re",
                                 std::regex::icase);
  Lines found;
  for (const auto* root : {"app", "ui"}) {
    for (const auto& file : sources_of(root)) {
      for (const auto& line : file.lines) {
        const bool is_pattern = line.find("getBestPattern") !=
                                std::string::npos;  // ICU's name for how a language writes a date
        if (!is_pattern && std::regex_search(code_of(line), advice))
          found.push_back(file.path + ": " + line);
      }
    }
  }
  EXPECT_EQ(found, Lines{});
}

TEST(SourceTree, NoFileExceeds400Lines) {
  Lines found;
  for (const auto* root : {"app", "ui", "tests"}) {
    for (const auto& file : sources_of(root)) {
      if (file.lines.size() > 400)
        found.push_back(file.path + ": " + std::to_string(file.lines.size()));
    }
  }
  EXPECT_EQ(found, Lines{});
}

/// The lengths of the functions of a formatted file, with their first lines: outside of a class a
/// function begins at a line's start and ends with a brace there.
std::vector<std::pair<std::string, std::size_t>> functions_of(const SourceFile& file) {
  static const std::regex begins(
      R"re(^(?!namespace|struct|class|enum|union|extern)[A-Za-z].*\()re");
  std::vector<std::pair<std::string, std::size_t>> functions;
  std::size_t first = 0;  // from 1; 0 outside of a function
  bool is_open = false;
  for (std::size_t i = 0; i < file.lines.size(); ++i) {
    const auto& line = file.lines[i];
    if (first == 0 && std::regex_search(line, begins)) {
      first = i + 1;
      is_open = false;
    }
    if (first == 0) continue;
    if (!is_open) is_open = line.ends_with('{');
    if (is_open && line == "}") functions.emplace_back(file.lines[first - 1], i + 2 - first);
    const bool is_one_line = !is_open && (line.ends_with(';') || line.ends_with('}'));
    if (line == "}" || is_one_line) first = 0;
  }
  return functions;
}

TEST(SourceTree, NoFunctionExceeds60Lines) {
  Lines found;
  std::size_t count = 0;
  for (const auto* root : {"app", "ui"}) {
    for (const auto& file : sources_of(root)) {
      for (const auto& [begin, length] : functions_of(file)) {
        ++count;
        if (length > 60) found.push_back(file.path + ": " + begin + ' ' + std::to_string(length));
      }
    }
  }
  EXPECT_EQ(found, Lines{});
  EXPECT_GT(count, 2000U);
}

TEST(SourceTree, EveryHeaderSaysFirstWhatItIsFor) {
  Lines found;
  for (const auto* root : {"app", "ui"}) {
    for (const auto& file : sources_of(root)) {
      if (file.path.ends_with(".h") &&
          (file.lines.empty() || !file.lines.front().starts_with("// ")))
        found.push_back(file.path);
    }
  }
  EXPECT_EQ(found, Lines{});
}

/// Everything is laid out from the left, and painting mirrors it once. Whoever mirrors as well
/// turns it back.
TEST(SourceTree, OnlyPaintingMirrorsForLanguagesFromTheRight) {
  Lines found;
  const std::vector<std::string> may{"ui/widgets/paint.cpp", "ui/widgets/ui.h",
                                     "ui/widgets/prose.cpp", "ui/widgets/button.cpp",
                                     "ui/screens/staff_screens.cpp"};
  for (const auto& line :
       lines_with({"ui/screens", "ui/widgets"}, std::regex("right_to_left"), Where::in_code)) {
    if (!begins_with_any(line, may)) found.push_back(line);
  }
  EXPECT_EQ(found, Lines{});
}

}  // namespace
