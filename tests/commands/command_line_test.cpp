// What a technician's command line is answered with: which words it has, which exclude each other,
// and what is said of one that it has not.
#include <set>

#include "app/commands/load_content.h"
#include "tests/commands/called.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_aid.h"

namespace kiosk {
namespace {

const std::vector<std::string> commands{"kiosk",  "summary",  "booklet",    "explain", "check",
                                        "review", "simulate", "gallery",    "respond", "staff-code",
                                        "doctor", "metrics",  "translation"};

constexpr auto one_question = R"({"resourceType": "Questionnaire", "status": "active",
  "item": [{"linkId": "a", "type": "boolean", "text": "Does it hurt?"}]})";

TEST(TheCommandLine, HasAPageOfHelpForEachCommandAndNamesItThere) {
  const auto whole = called({"--help"});
  EXPECT_EQ(whole.exit_code, 0);
  EXPECT_NE(whole.output.find("Exit codes: 0 success; 1 "), std::string::npos);
  for (const auto& command : commands) {
    EXPECT_NE(whole.output.find("\n  " + command + ' '), std::string::npos) << command;
    const auto help = called({command, "--help"});
    EXPECT_EQ(help.exit_code, 0) << command;
    EXPECT_NE(help.output.find("--help"), std::string::npos) << command;
  }
}

TEST(TheCommandLine, DescribesEveryOptionAndEveryCommand) {
  for (const auto& command : commands) {
    const auto help = called({command, "--help"}).output;
    const auto usage = help.find("Usage:");
    ASSERT_NE(usage, std::string::npos) << command;
    EXPECT_GT(usage, 20U) << command << " says before its usage what it is for";
    std::istringstream lines(help.substr(usage));
    std::string option;  // whose description is expected on the next line
    for (std::string line; std::getline(lines, line);) {
      const bool is_next = option.empty() || line.starts_with("          ");
      EXPECT_TRUE(is_next) << command << option;
      option.clear();
      if (!line.starts_with("  --")) continue;
      // A description begins in column 30, of this line or of the next.
      const bool is_described = line.size() > 30 && line[29] == ' ' && line[30] != ' ';
      if (!is_described) option = line;
    }
    EXPECT_EQ(option, "") << command;
  }
}

TEST(TheCommandLine, SaysWhatTheExitCodesMean) {
  for (const auto& command : commands) {
    const auto help = called({command, "--help"}).output;
    EXPECT_NE(help.find("Exit code"), std::string::npos) << command;
  }
}

TEST(TheCommandLine, SaysItsVersion) {
  const auto result = called({"--version"});
  EXPECT_EQ(result.exit_code, 0);
  EXPECT_TRUE(result.output.starts_with("beforehand ")) << result.output;
}

TEST(TheCommandLine, HintsAtTheCommandThatWasMeant) {
  for (const auto& [typed, meant] : {std::pair{"docotr", "doctor"},
                                     {"chek", "check"},
                                     {"galery", "gallery"},
                                     {"staffcode", "staff-code"}}) {
    const auto result = called({typed});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_EQ(result.error, std::string("beforehand: there is no command \"") + typed +
                                "\"; did you mean \"" + meant +
                                "\"?\nAll of them: beforehand --help\n");
    EXPECT_EQ(result.output, "");
  }
}

TEST(TheCommandLine, HintsAtNothingWhereNothingIsNear) {
  const auto result = called({"dance"});
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_EQ(result.error,
            "beforehand: there is no command \"dance\"\nAll of them: beforehand --help\n");
}

TEST(TheCommandLine, HintsAtTheOptionThatWasMeantByItsCommand) {
  const auto result = called({"check", "--contnt", "x"});
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_EQ(result.error,
            "beforehand: there is no option \"--contnt\"; did you mean \"--content\"?\n"
            "All of them: beforehand check --help\n");
  EXPECT_NE(called({"doctor", "--jsn"}).error.find("did you mean \"--json\"?"), std::string::npos);
  EXPECT_NE(called({"gallery", "--windw=800x600", "--out", "x"}).error.find("\"--window\"?"),
            std::string::npos);
  EXPECT_NE(called({"--versoin"}).error.find("did you mean \"--version\"?"), std::string::npos);
}

TEST(TheCommandLine, WithoutACommandSaysThatOneIsWanted) {
  const auto result = called({});
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_NE(result.error.find("--help"), std::string::npos) << result.error;
}

TEST(TheCommandLine, AllowsNoTwoOptionsThatContradictEachOther) {
  const std::vector<std::vector<std::string>> contradictions{
      {"kiosk", "--content", "A", "--questionnaire", "Q"},
      {"summary", "--content", "A", "--questionnaire", "Q", "--out", "F", "--blank"},
      {"summary", "--content", "A", "--out", "F", "--blank", "--response", "R"},
      {"summary", "--content", "A", "--out", "F", "--only", "questions", "--card", "ice"},
      {"summary", "--content", "A", "--out", "F", "--value-sets", "V", "--response", "R"},
      {"check", "Q", "--content", "A"},
      {"check", "--settings", "S", "--content", "A"},
      {"check", "--content", "A", "--json", "--audit"},
      {"check", "--content", "A", "--out", "F"},
      {"gallery", "--content", "A", "--questionnaire", "Q", "--out", "D"},
      {"explain", "--table", "--content", "A", "--response", "R"},
      {"explain", "--content", "A", "--response", "R", "--patients", "P"}};
  for (const auto& each : contradictions) {
    const auto result = called(each);
    EXPECT_EQ(result.exit_code, 2) << testing::PrintToString(each);
    EXPECT_NE(result.error, "") << testing::PrintToString(each);
    EXPECT_EQ(result.output, "") << testing::PrintToString(each);
  }
}

TEST(TheCommandLine, SaysWhichOptionIsMissing) {
  const std::pair<std::vector<std::string>, const char*> incomplete[] = {
      {{"summary", "--out", "F"}, "--content (or --questionnaire)"},
      {{"summary", "--content", "A", "--out", "F"}, "--response (or --blank)"},
      {{"summary", "--content", "A", "--response", "R"}, "--out"},
      {{"explain", "--content", "A"}, "--content and --response (or --table)"},
      {{"check"}, "--content or a form"},
      {{"gallery", "--out", "D"}, "--content (or --questionnaire)"},
      {{"gallery", "--content", "A"}, "--out"},
      {{"booklet", "--content", "A"}, "--out"},
      {{"simulate"}, "--content"},
      {{"review"}, "--content"},
      {{"respond"}, "--questionnaire"},
      {{"metrics"}, "--out"}};
  for (const auto& [arguments, missing] : incomplete) {
    const auto result = called(arguments);
    EXPECT_EQ(result.exit_code, 2) << testing::PrintToString(arguments);
    EXPECT_NE(result.error.find(missing), std::string::npos) << missing << ": " << result.error;
  }
}

TEST(TheCommandLine, TakesNoValueThatItsOptionDoesNotHave) {
  const std::vector<std::vector<std::string>> wrong{
      {"gallery", "--content", "A", "--out", "D", "--window", "1080"},
      {"gallery", "--content", "A", "--out", "D", "--window", "1080x1920x3"},
      {"gallery", "--content", "A", "--out", "D", "--window", "100x100"},
      {"gallery", "--content", "A", "--out", "D", "--window", "9000x9000"},
      {"gallery", "--content", "A", "--out", "D", "--text-size", "110"},
      {"gallery", "--content", "A", "--out", "D", "--theme", "pink"},
      {"gallery", "--content", "A", "--out", "D", "--diagonal", "4"},
      {"gallery", "--content", "A", "--out", "D", "--diagonal", "101"},
      {"booklet", "--content", "A", "--out", "F", "--paper", "a5"},
      {"summary", "--content", "A", "--out", "F", "--response", "R", "--only", "cards"},
      {"check", "--content", "A", "--today", "24.11.2026"},
      {"check", "--content", "A", "--today", "2026-11-2"},
      {"check", "Q", "--package", "/no/such.tgz"},
      {"respond", "--questionnaire", "Q", "--context", "/no/such.json"},
      {"simulate", "--content", "A", "--patients", "many"}};
  for (const auto& each : wrong) {
    const auto result = called(each);
    EXPECT_EQ(result.exit_code, 2) << testing::PrintToString(each);
    EXPECT_NE(result.error, "") << testing::PrintToString(each);
  }
}

TEST(TheCommandLine, TakesTheNamesOfValuesInCapitalsToo) {
  const auto result =
      called({"booklet", "--content", "/no/such/folder", "--out", "F", "--paper", "Letter"});
  EXPECT_NE(result.error.find("/no/such/folder/aid.toml: is missing"), std::string::npos)
      << result.error << "the paper was taken, and the folder is looked for";
}

/// The same trouble of the same file, whichever command meets it.
TEST(TheSameTrouble, HasTheSameExitCodeAndWordsInCheckAndInRespond) {
  const TemporaryFolder folder;
  const std::tuple<std::string, int, const char*> troubles[] = {
      {folder.path() / "none.json", 2, "is missing"},
      {folder.write("cut.json", "{\"resourceType\": \"Questionnaire\", "), 2, "is not JSON"},
      {folder.write("gz.json", std::string("\x1F\x8B\x08\x00", 4)), 2, "is compressed (gzip)"},
      {folder.write("u16.json", std::string("\xFF\xFE{\0", 4)), 2, "is saved as UTF-16"},
      {folder.write("q.yaml", "resourceType: Questionnaire\n"), 2, "is YAML"},
      {folder.write("q.xml", "<Questionnaire xmlns=\"http://hl7.org/fhir\"><item>"), 2, "q.xml:1:"},
      {folder.write("p.json", "{\"resourceType\": \"Patient\"}"), 1,
       "is a Patient without a Questionnaire in it"},
      {folder.write(
           "m.json",
           R"({"resourceType": "Questionnaire", "modifierExtension": [{"url": "urn:x"}]})"),
       1, "urn:x"},
      {folder.write("q.json", one_question), 0, ""}};
  for (const auto& [file, code, words] : troubles) {
    const auto check = called({"check", file});
    const auto respond = called({"respond", "--questionnaire", file});
    EXPECT_EQ(check.exit_code, code) << file << check.output << check.error;
    EXPECT_EQ(respond.exit_code, code) << file << respond.error;
    EXPECT_NE((check.output + check.error).find(words), std::string::npos)
        << file << check.output << check.error;
    EXPECT_NE((respond.output + respond.error).find(words), std::string::npos)
        << file << respond.error;
  }
}

TEST(TheSameTrouble, OfAFolderOrAFileInTheOthersPlaceSaysWhichOptionIsMeant) {
  const TemporaryFolder folder;
  const auto file = folder.write("q.json", one_question);
  const auto of_folder = called({"check", folder.path()});
  EXPECT_EQ(of_folder.exit_code, 2);
  EXPECT_NE(of_folder.error.find("is a folder; a whole aid is checked with --content"),
            std::string::npos)
      << of_folder.error;
  const auto of_file = called({"check", "--content", file});
  EXPECT_EQ(of_file.exit_code, 2);
  EXPECT_NE(of_file.error.find("is a file; name the folder that it is in"), std::string::npos)
      << of_file.error;
  EXPECT_NE(called({"check", "--content", "/no/such"}).error.find("the folder does not exist"),
            std::string::npos);
}

TEST(TheSameTrouble, OfSettingsIsExitCodeTwoWhereNothingCouldBeRead) {
  const TemporaryFolder folder;
  const auto of = [&](const std::string& text) {
    return called({"check", "--settings", folder.write("kiosk.toml", text)}).exit_code;
  };
  EXPECT_EQ(of("[screen]\ntheme = \"dark\"\n"), 0);
  EXPECT_EQ(of("[screen]\ntheme = \"pink\"\n"), 1);
  EXPECT_EQ(of("[screen]\ntheme = pink\n"), 2);
  EXPECT_EQ(called({"check", "--settings", folder.path() / "none.toml"}).exit_code, 2);
}

TEST(ValueSetsThatAreNotThere, AreSaidByRespondAsByCheck) {
  const TemporaryFolder folder;
  const auto form = folder.write("q.json", one_question);
  const auto sets = (folder.path() / "none").string();
  const auto line = sets + ": warning: the folder of value sets does not exist";
  EXPECT_NE(called({"check", form, "--value-sets", sets}).output.find(line), std::string::npos);
  const auto respond = called({"respond", "--questionnaire", form, "--value-sets", sets});
  EXPECT_NE(respond.error.find(line), std::string::npos) << respond.error;
  EXPECT_EQ(respond.exit_code, 0) << "the form can be answered all the same";
}

TEST(ExamplesOfAnAid, AreCheckedByItsForm) {
  TinyAid tiny;
  tiny.write("examples/cut.json", "{")
      .write("examples/other.json",
             R"({"resourceType": "QuestionnaireResponse", "status": "completed", "item": [
               {"linkId": "no-such", "answer": [{"valueBoolean": true}]},
               {"linkId": "pain", "answer": [{"valueInteger": 11}]}]})")
      .write("examples/notes.txt", "no response");
  const auto result = called({"check", "--content", tiny.path()});
  EXPECT_EQ(result.exit_code, 1);
  const auto count = [&](const std::string& part) {
    std::size_t found = 0;
    for (auto at = result.output.find(part); at != std::string::npos;
         at = result.output.find(part, at + 1))
      ++found;
    return found;
  };
  EXPECT_EQ(count("examples/cut.json:"), 1U) << result.output;
  EXPECT_EQ(count("examples/other.json:"), 2U) << result.output;
  EXPECT_NE(result.output.find("no-such: unknownLinkId"), std::string::npos) << result.output;
  EXPECT_EQ(count("notes.txt"), 0U) << result.output;
}

TEST(ExamplesOfAnAid, OfTheRealOneAreRight) {
  const auto result = called({"check", "--content", default_content(), "--json"});
  EXPECT_EQ(result.exit_code, 0);
  EXPECT_EQ(result.output.find("examples/"), std::string::npos) << result.output;
}

TEST(CheckAsJson, CountsWhatItListsAndNamesFilePlaceAndSeverity) {
  TinyAid tiny;
  tiny.replace("aid.toml", "version = \"1\"", "version = 1\ncolor = 2");
  const auto result = called({"check", "--content", tiny.path(), "--json"});
  EXPECT_EQ(result.exit_code, 1);
  const auto json = result.json();
  std::map<std::string, int> counted;
  for (const auto& fault : json.array_at("faults")) {
    ++counted[fault.string_at("severity")];
    EXPECT_NE(fault.string_at("file"), "");
    EXPECT_NE(fault.string_at("what"), "");
  }
  for (const auto& [severity, list] :
       {std::pair{"error", "errors"}, {"warning", "warnings"}, {"note", "notes"}})
    EXPECT_EQ(json.find(list)->text, std::to_string(counted[severity])) << severity;
  EXPECT_GT(counted["error"], 0);
  EXPECT_GT(counted["warning"], 0);
}

TEST(Explain, OfAFolderThatIsNotThereSaysWhichFileItLookedFor) {
  for (const auto& arguments : std::vector<std::vector<std::string>>{
           {"explain", "--content", "/no/such", "--response", "R"},
           {"explain", "--table", "--content", "/no/such"},
           {"simulate", "--content", "/no/such"},
           {"summary", "--content", "/no/such", "--response", "R", "--out", "F"},
           {"booklet", "--content", "/no/such", "--out", "F"},
           {"gallery", "--content", "/no/such", "--out", "D"}}) {
    const auto result = called(arguments);
    EXPECT_EQ(result.exit_code, 2) << arguments.front();
    EXPECT_NE(result.error.find("/no/such/aid.toml: is missing"), std::string::npos)
        << arguments.front() << result.error;
  }
}

TEST(Summary, OfALanguageThatTheAidDoesNotHaveSaysSo) {
  const TinyAid tiny;
  const TemporaryFolder out;
  for (const auto* option : {"--language", "--clinic-language"}) {
    const auto result = called({"summary", "--content", tiny.path(), "--blank", "--out",
                                out.path() / "s.pdf", option, "fr"});
    EXPECT_EQ(result.exit_code, 2) << option;
    EXPECT_NE(result.error.find("there is no language \"fr\" in it"), std::string::npos)
        << result.error;
    EXPECT_FALSE(std::filesystem::exists(out.path() / "s.pdf"));
  }
}

/// The figures that `metrics` writes for these settings.
std::string figures_of(const TemporaryFolder& folder, const std::filesystem::path& settings) {
  const auto file = folder.path() / "beforehand.prom";
  const auto result = called({"metrics", "--out", file, "--config", settings, "--run",
                              folder.path() / "run", "--fleet", folder.path() / "fleet"});
  EXPECT_EQ(result.exit_code, 0) << result.error;
  return read_file(file);
}

TEST(Metrics, SayWhetherTheSettingsAreSound) {
  const TemporaryFolder folder;
  const auto printed = "[print]\nfolder = \"" + folder.path().string() + "\"\n";
  const auto of = [&](const std::string& text) {
    return figures_of(folder, folder.write("kiosk.toml", printed + text));
  };
  EXPECT_NE(of("").find("\nbeforehand_settings_sound 1\n"), std::string::npos) << of("");
  EXPECT_NE(of("[screen]\ntheme = \"pink\"\n").find("\nbeforehand_settings_sound 0\n"),
            std::string::npos);
  EXPECT_NE(figures_of(folder, folder.path() / "none.toml").find("\nbeforehand_settings_sound 0\n"),
            std::string::npos);
}

TEST(Metrics, ThatCannotBeWrittenAreExitCodeTwo) {
  const auto result = called({"metrics", "--out", "/proc/no/such/beforehand.prom"});
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_NE(result.error.find("/proc/no/such"), std::string::npos) << result.error;
}

}  // namespace
}  // namespace kiosk
