// What is deliberately not in the source: clocks, files, advice, and traces of how it was made.
#include <set>

#include "tests/architecture/source_files.h"

namespace {

using namespace source;

TEST(TheCore, ReadsNoClock) {
  const std::regex clock(R"re(::now\(\)|\btime\(|localtime|gmtime|glfwGetTime)re");
  EXPECT_EQ(lines_with({"app/values", "app/domain", "app/fhirpath", "app/session", "app/wording",
                        "app/exchange", "app/content", "app/quality", "ui/views", "ui/screens",
                        "ui/widgets"},
                       clock, Where::in_code),
            Lines{});
}

TEST(TheCore, RollsNoDice) {
  const std::regex chance(R"re(\brand\(|random_device|mt19937)re");
  EXPECT_EQ(lines_with({"app", "ui"}, chance, Where::in_code), Lines{});
}

TEST(TheCore, TouchesNoFileAndStartsNothing) {
  const std::regex outside(
      R"re(ifstream|ofstream|fopen|directory_iterator|std::thread|std::async|\bsystem\(|getenv)re");
  EXPECT_EQ(lines_with(
                {"app/values", "app/domain", "app/fhirpath", "app/session", "app/wording",
                 "app/quality", "ui/views", "ui/screens", "ui/widgets", "ui/theme", "ui/semantics"},
                outside, Where::in_code),
            Lines{});
}

TEST(ThePerson, IsWrittenToNoLog) {
  const std::regex output(R"re(std::c(out|err|log)\b|\bprintf\(|fprintf|\bf?puts\(|syslog)re");
  Lines found;
  for (const auto& line : lines_with({"app", "ui"}, output, Where::in_code)) {
    if (!line.starts_with("app/commands/") && !line.starts_with("app/main.cpp"))
      found.push_back(line);
  }
  EXPECT_EQ(found, Lines{}) << "only commands speak to a terminal";
}

TEST(ThePerson, IsInNoEventThatTheKioskCommandWritesOut) {
  const std::regex answers(R"re(c(out|err).*(session|response|answers|question_list|starred))re");
  Lines found;
  for (const auto& line : lines_with({"app/commands", "ui/host"}, answers, Where::in_code)) {
    if (line.starts_with("app/commands/kiosk") || line.starts_with("ui/host/"))
      found.push_back(line);
  }
  EXPECT_EQ(found, Lines{});
}

TEST(Names, SayWhatAThingIs) {
  const std::regex vague(
      R"re(\b(struct|class|enum class)\s+\w*(Manager|Helper|Util|Utils|Data)\b)re");
  EXPECT_EQ(lines_with({"app", "ui", "tests"}, vague, Where::in_code), Lines{});
}

TEST(Names, NeverRankATreatment) {
  const std::regex rank(R"re(\b(rank|rating|rated|favou?rite)\w*\b)re", std::regex::icase);
  EXPECT_EQ(lines_with({"app", "ui"}, rank, Where::in_code), Lines{});
}

/// The text between quotation marks, one literal after another.
std::vector<std::string> literals_of(const std::string& code) {
  std::vector<std::string> literals;
  for (auto begin = code.find('"'); begin != std::string::npos;) {
    const auto end = code.find('"', begin + 1);
    if (end == std::string::npos) break;
    literals.push_back(code.substr(begin + 1, end - begin - 1));
    begin = code.find('"', end + 1);
  }
  return literals;
}

/// Whether code names a language: by its tag, alone or with a region or a file's ending, or by its
/// English name. A script that a library names is no language.
bool names_a_language(std::string code) {
  static const std::set<std::string> tags{
      "ar", "bn", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "it",
      "ja", "ko", "nl", "pl", "pt", "ro", "ru", "so", "sv", "tl", "tr", "uk", "ur", "vi", "zh"};
  for (const auto& literal : literals_of(code)) {
    if (tags.contains(literal.substr(0, literal.find_first_of("-_.")))) return true;
  }
  std::transform(code.begin(), code.end(), code.begin(),
                 [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
  const auto names = {"english", "spanish", "french",     "german",
                      "arabic",  "chinese", "portuguese", "italian"};
  return code.find("script") == std::string::npos &&
         std::any_of(names.begin(), names.end(),
                     [&](const char* name) { return code.find(name) != std::string::npos; });
}

/// A language is data: texts, lists, formulas. Code names the program's own as the default, and
/// others where something else than a language is meant.
TEST(ALanguage, IsAddedWithoutCode) {
  const std::vector<std::string> may{
      "app/domain/language.h",         // the default
      "app/pictures/",                 // SVG: the attribute fr, the unit pt
      "app/values/unit_table.h",       // UCUM: da for ten
      "app/print/cups/ipp_call.cpp"};  // the language in which CUPS is asked to answer
  Lines found;
  for (const auto* root : {"app", "ui"}) {
    for (const auto& file : sources_of(root)) {
      if (begins_with_any(file.path, may)) continue;
      for (const auto& line : file.lines) {
        if (names_a_language(line.substr(0, line.find("//"))))
          found.push_back(file.path + ": " + line);
      }
    }
  }
  EXPECT_EQ(found, Lines{}) << "move it to assets, or use program_language";
}

TEST(ALanguage, IsSeenInCodeByItsTagOrItsName) {
  for (const auto* code : {R"(name_in(country, "es"))", R"(read("text/x", "fr.toml"))",
                           R"(if (tag == "es-MX"))", "int english_syllables();", "kSpanish"})
    EXPECT_TRUE(names_a_language(code)) << code;
  for (const auto* code : {R"(say("entry"))", R"("")", "case PANGO_SCRIPT_ARABIC:", "return en;"})
    EXPECT_FALSE(names_a_language(code)) << code;
}

TEST(TheSource, TellsNothingOfWhereAndHowItWasMade) {
  const std::regex traces(
      R"re(\b(issue|ticket|todo|fixme|xxx)\b[ :#]*\d|/work/|/home/\w|\.\./shared)re",
      std::regex::icase);
  Lines found;
  for (const auto& line : lines_with({"app", "ui", "tests"}, traces, Where::anywhere)) {
    if (!line.starts_with("tests/architecture/")) found.push_back(line);
  }
  EXPECT_EQ(found, Lines{});
}

/// Whoever reads the semantics socket reads a person's answers. Code that names it is compiled only
/// under a macro that only a build with tests defines.
TEST(TheSource, OpensTheSemanticsSocketOnlyInTestBuilds) {
  const std::regex opened(R"re(SemanticsSocket|semantics_socket|"--semantics")re");
  Lines found;
  int guarded = 0;
  for (const auto& file : sources_of("app")) {
    bool in_test_build = false;
    for (const auto& line : file.lines) {
      if (line.starts_with("#ifdef")) in_test_build = line == "#ifdef BEFOREHAND_SEMANTICS_SOCKET";
      if (line.starts_with("#else") || line.starts_with("#endif")) in_test_build = false;
      if (!std::regex_search(line, opened)) continue;
      if (in_test_build) ++guarded;
      else found.push_back(file.path + ": " + line);
    }
  }
  EXPECT_EQ(found, Lines{});
  EXPECT_GT(guarded, 3);

  std::string built;
  for (const auto& line : read(fs::path(SOURCE_DIR) / "app/CMakeLists.txt").lines)
    built += line + '\n';
  EXPECT_NE(built.find("if(BEFOREHAND_TESTS)\n  target_compile_definitions(beforehand_commands "
                       "PRIVATE BEFOREHAND_SEMANTICS_SOCKET)\nendif()"),
            std::string::npos);
  EXPECT_EQ(built.find("BEFOREHAND_SEMANTICS_SOCKET"), built.rfind("BEFOREHAND_SEMANTICS_SOCKET"));
}

TEST(TheSource, EveryHeaderIsReadOnceOnly) {
  Lines found;
  for (const auto* root : {"app", "ui", "tests"}) {
    for (const auto& file : sources_of(root)) {
      const bool guarded =
          std::find(file.lines.begin(), file.lines.end(), "#pragma once") != file.lines.end();
      if (file.path.ends_with(".h") && !guarded) found.push_back(file.path);
    }
  }
  EXPECT_EQ(found, Lines{});
}

TEST(TheSource, HalfOfItsFilesHaveUnder120Lines) {
  std::vector<std::size_t> lengths;
  for (const auto* root : {"app", "ui"}) {
    for (const auto& file : sources_of(root)) lengths.push_back(file.lines.size());
  }
  std::sort(lengths.begin(), lengths.end());
  EXPECT_LT(lengths[lengths.size() / 2], 120U);
}

TEST(TheUnitTests, NeverSleep) {
  const std::regex sleeping(R"re(sleep_for|sleep_until|usleep|\bsleep\()re");
  Lines found;
  for (const auto& line : lines_with({"tests"}, sleeping, Where::in_code)) {
    // Those that drive the real program under a real clock, or listen to sound, have to wait for
    // it.
    if (!begins_with_any(line,
                         {"tests/end_to_end/", "tests/support/kiosk/", "tests/support/printer/",
                          "tests/voice/", "tests/bench/", "tests/monkey/", "tests/architecture/"}))
      found.push_back(line);
  }
  EXPECT_EQ(found, Lines{});
}

}  // namespace
