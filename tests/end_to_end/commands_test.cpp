// The other commands, as a clinic's scripts call them: exit codes, shapes, and nothing
// half-written.
#include <gtest/gtest.h>

#include <fstream>

#include "app/json/json.h"
#include "tests/end_to_end/kiosk_test.h"
#include "tests/print/pdf_probe.h"
#include "tests/support/tiny_aid.h"

namespace kiosk {
namespace {

/// Runs the program without a display.
Outcome call(std::vector<std::string> arguments, const std::string& input = {}) {
  arguments.insert(arguments.begin(), program());
  return run(
      {.command = std::move(arguments), .environment = {{"DISPLAY", ""}, {"WAYLAND_DISPLAY", ""}}},
      input);
}

std::string example(const std::string& name) {
  return real_content() / "examples" / (name + ".json");
}
Json json_of(const Outcome& outcome) { return read_json(outcome.output).value; }

long lines_in(const std::string& text) { return std::count(text.begin(), text.end(), '\n'); }

std::size_t files_in(const std::filesystem::path& folder) {
  const std::filesystem::recursive_directory_iterator files(folder);
  return static_cast<std::size_t>(std::distance(begin(files), end(files)));
}

/// Three faults: a question that is not there, an answer of the wrong type, a number out of range.
constexpr auto wrong_response =
    R"({"resourceType": "QuestionnaireResponse", "status": "completed", "item": [
  {"linkId": "no-such-question", "answer": [{"valueBoolean": true}]},
  {"linkId": "pain", "item": [
    {"linkId": "pain-now", "answer": [{"valueString": "much"}]},
    {"linkId": "pain-worst", "answer": [{"valueInteger": 11}]}]}]})";

TEST(CommandLine, HelpIsUnderstoodAndNonsenseIsNot) {
  EXPECT_EQ(call({"--help"}).exit_code, 0);
  EXPECT_EQ(call({"summary", "--help"}).exit_code, 0);
  EXPECT_EQ(call({}).exit_code, 2);
  EXPECT_EQ(call({"dance"}).exit_code, 2);
  EXPECT_EQ(call({"summary", "--content", real_content()}).exit_code, 2);
}

TEST(CommandLine, CheckFindsTheRealContentSound) {
  const auto outcome = call({"check", "--content", real_content(), "--json"});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.output;
  EXPECT_EQ(json_of(outcome).find("errors")->text, "0");
}

TEST(CommandLine, CheckListsEveryFaultWithItsPlace) {
  TinyAid aid;
  aid.write("questionnaire.json", "{\n  \"resourceType\": ");
  const auto outcome = call({"check", "--content", aid.path()});
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_NE(outcome.output.find("questionnaire.json:2:"), std::string::npos) << outcome.output;
}

TEST(CommandLine, KioskSaysThatAScreenIsTooSmallForIt) {
  const TemporaryFolder folder;
  folder.write("kiosk.toml", "[screen]\ndiagonal_inches = 7.0\n");
  const auto outcome = call({"kiosk", "--content", real_content(), "--config",
                             folder.path() / "kiosk.toml", "--window", "1024x600"});
  EXPECT_EQ(outcome.exit_code, 2);
  for (const auto* words :
       {"too small", "1024 x 600 pixels, 7.0 inches", "210 x 125 mm", "diagonal_inches"})
    EXPECT_NE((outcome.output + outcome.error).find(words), std::string::npos) << outcome.error;
}

TEST(CommandLine, CheckOfNoFolderCannotBeUsed) {
  EXPECT_EQ(call({"check", "--content", "/no/such/folder"}).exit_code, 2);
}

TEST(CommandLine, EveryOtherCommandRefusesBrokenContent) {
  TinyAid aid;
  aid.write("questionnaire.json", "{");
  const TemporaryFolder out;
  for (const auto& command : std::vector<std::vector<std::string>>{
           {"summary", "--response", example("maria-breast"), "--out", out.path() / "s.pdf"},
           {"explain", "--response", example("maria-breast")},
           {"simulate", "--patients", "10", "--seed", "1"},
           {"gallery", "--out", out.path() / "pictures"}}) {
    auto arguments = command;
    arguments.insert(arguments.begin() + 1, {"--content", aid.path()});
    const auto outcome = call(arguments);
    EXPECT_EQ(outcome.exit_code, 2) << command.front();
    EXPECT_NE(outcome.error.find("questionnaire.json:1:"), std::string::npos)
        << command.front() << outcome.error;
  }
  EXPECT_EQ(files_in(out.path()), 0U);
}

TEST(CommandLine, ExplainSaysWhatComesUpAndWhy) {
  const auto outcome =
      call({"explain", "--content", real_content(), "--response", example("maria-breast")});
  ASSERT_EQ(outcome.exit_code, 0) << outcome.error;
  const auto json = json_of(outcome);
  EXPECT_TRUE(json.array_at("urgent").empty());
  EXPECT_EQ(json.array_at("options").size(), 15U);
  EXPECT_FALSE(json.array_at("questions").empty());
  for (const auto& option : json.array_at("options")) {
    EXPECT_FALSE(option.string_at("id").empty());
    EXPECT_EQ(option.is_true_at("shown"), !option.array_at("because").empty())
        << option.string_at("id");
  }
}

TEST(CommandLine, ExplainNamesTheUrgentSigns) {
  const auto outcome =
      call({"explain", "--content", real_content(), "--response", example("li-urgent")});
  ASSERT_EQ(outcome.exit_code, 0) << outcome.error;
  const auto json = json_of(outcome);
  ASSERT_FALSE(json.array_at("urgent").empty());
  EXPECT_FALSE(json.array_at("urgent").front().array_at("because").empty());
}

TEST(CommandLine, SummaryMakesASheetForEitherPaper) {
  const TemporaryFolder folder;
  for (const auto& [paper, size] : {std::pair{"a4", "595."}, {"letter", "612 x 792"}}) {
    const auto file = folder.path() / (std::string(paper) + ".pdf");
    const auto outcome = call({"summary", "--content", real_content(), "--response",
                               example("maria-breast"), "--out", file, "--paper", paper});
    ASSERT_EQ(outcome.exit_code, 0) << outcome.error;
    const PdfProbe sheet(read_file(file));
    EXPECT_TRUE(sheet.is_sound());
    EXPECT_NE(sheet.info().find(size), std::string::npos) << sheet.info();
    EXPECT_NE(sheet.words().find("Breast"), std::string::npos) << sheet.words();
  }
  EXPECT_EQ(files_in(folder.path()), 2U);
}

TEST(CommandLine, AResponseThatDoesNotFitIsSaidFaultByFault) {
  const TemporaryFolder folder;
  const auto response = folder.write("wrong.json", wrong_response);
  const auto sheet = folder.path() / "s.pdf";
  for (const auto& arguments : std::vector<std::vector<std::string>>{
           {"summary", "--content", real_content(), "--response", response, "--out", sheet},
           {"explain", "--content", real_content(), "--response", response}}) {
    const auto outcome = call(arguments);
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_EQ(lines_in(outcome.error), 3) << outcome.error;
    for (const auto* name : {"no-such-question", "pain-now", "pain-worst"})
      EXPECT_NE(outcome.error.find(name), std::string::npos) << outcome.error;
    EXPECT_EQ(outcome.output, "");
  }
  EXPECT_FALSE(std::filesystem::exists(sheet));
  const auto broken = folder.write("broken.json", "{");
  EXPECT_EQ(call({"explain", "--content", real_content(), "--response", broken}).exit_code, 2);
  EXPECT_EQ(call({"explain", "--content", real_content(), "--response", "/no/such/file"}).exit_code,
            2);
}

TEST(CommandLine, AnUnwritableFolderIsSaidAndNothingIsLeft) {
  const TemporaryFolder folder;
  folder.write("file", "not a folder");
  const auto blocked = folder.path() / "file" / "out";
  const auto form = std::filesystem::path(real_content()) / "questionnaire.json";
  for (const auto& arguments : std::vector<std::vector<std::string>>{
           {"summary", "--content", real_content(), "--response", example("maria-breast"), "--out",
            blocked / "s.pdf"},
           {"gallery", "--content", real_content(), "--out", blocked},
           {"respond", "--questionnaire", form, "--out", blocked / "r.json"}}) {
    const auto outcome = call(arguments);
    EXPECT_EQ(outcome.exit_code, 2) << arguments.front();
    EXPECT_NE(outcome.error.find("file/out"), std::string::npos) << outcome.error;
  }
  EXPECT_EQ(read_file(folder.path() / "file"), "not a folder");
  EXPECT_EQ(files_in(folder.path()), 1U);
}

TEST(CommandLine, SimulateCountsTheSameVisitsForTheSameSeed) {
  const auto simulate = [](const std::string& seed) {
    return call(
        {"simulate", "--content", real_content(), "--patients", "3000", "--seed", seed, "--json"});
  };
  const auto first = simulate("7");
  ASSERT_EQ(first.exit_code, 0) << first.error;
  const auto json = json_of(first);
  EXPECT_EQ(json.find("visits")->text, "3000");
  EXPECT_TRUE(json.find("violation")->is_null());
  EXPECT_EQ(json.find("options")->elements.size(), 15U);
  EXPECT_EQ(write_json(*json.find("options")), write_json(*json_of(simulate("7")).find("options")));
  EXPECT_NE(write_json(*json.find("options")), write_json(*json_of(simulate("8")).find("options")));
}

TEST(CommandLine, GalleryDrawsEveryScreenAndListsIt) {
  const TemporaryFolder folder;
  const auto out = folder.path() / "pictures";
  const auto outcome = call({"gallery", "--content", real_content(), "--out", out, "--window",
                             "540x960", "--theme", "contrast"});
  ASSERT_EQ(outcome.exit_code, 0) << outcome.error;
  const auto list = read_json(read_file(out / "screens.json")).value;
  std::set<std::string> names;
  for (const auto& screen : list.elements) {
    names.insert(screen.string_at("screen"));
    EXPECT_FALSE(screen.array_at("items").empty()) << screen.string_at("file");
    EXPECT_EQ(read_file(out / screen.string_at("file")).substr(1, 3), "PNG");
  }
  for (const auto* name :
       {"welcome",      "question",    "signs",    "urgent",     "treatments",   "card",
        "my-questions", "about",       "goals",    "map",        "compare-pick", "compare",
        "trade-off",    "point",       "ready",    "answers",    "summary",      "take-along",
        "forgotten",    "still-there", "display",  "text-entry", "staff",        "staff-menu",
        "diagnosis",    "touch-test",  "key-test", "paused",     "maintenance"}) {
    EXPECT_TRUE(names.contains(name)) << name;
  }
  EXPECT_EQ(files_in(out), list.elements.size() + 1);
}

TEST(CommandLine, RespondAnswersAForm) {
  const TemporaryFolder folder;
  const auto answers = folder.write(
      "a.json", R"([{"linkId": "sign-legs", "value": "no"}, {"linkId": "pain-now", "value": 6}])");
  const auto form = real_content() / "questionnaire.json";
  const auto outcome = call({"respond", "--questionnaire", form, "--answers", answers, "--out",
                             folder.path() / "r.json"});
  ASSERT_EQ(outcome.exit_code, 0) << outcome.error;
  EXPECT_FALSE(json_of(outcome).array_at("enabled").empty());
  EXPECT_TRUE(json_of(outcome).array_at("invalid").empty());
  EXPECT_EQ(call({"explain", "--content", real_content(), "--response", folder.path() / "r.json"})
                .exit_code,
            0);

  const auto wrong = folder.write("wrong.json", R"([{"linkId": "pain-now", "value": 99}])");
  EXPECT_EQ(call({"respond", "--questionnaire", form, "--answers", wrong}).exit_code, 1);
  EXPECT_EQ(call({"respond", "--questionnaire", folder.path() / "none.json"}).exit_code, 2);
}

TEST(CommandLine, EveryExampleInEveryLanguagePrintsOnAtMostTwoPages) {
  const TemporaryFolder folder;
  int printed = 0;
  for (const auto& example : std::filesystem::directory_iterator(real_content() / "examples")) {
    for (const std::string language : {"en", "es"}) {
      for (const std::string paper : {"a4", "letter"}) {
        const auto out = folder.path() / "sheet.pdf";
        const auto outcome =
            call({"summary", "--content", real_content(), "--response", example.path(), "--out",
                  out, "--language", language, "--clinic-language", "en", "--paper", paper});
        ASSERT_EQ(outcome.exit_code, 0) << outcome.error;
        const PdfProbe probe(read_file(out));
        EXPECT_LE(probe.pages(), 2) << example.path() << " " << language << " " << paper;
        EXPECT_TRUE(probe.is_sound()) << example.path();
        ++printed;
      }
    }
  }
  EXPECT_GE(printed, 20);
}

TEST(CommandLine, PartsOfTheSummaryPrintAlone) {
  const TemporaryFolder folder;
  const auto response = real_content() / "examples/li-urgent.json";
  const auto words_of = [&](std::vector<std::string> more) {
    const auto out = folder.path() / "part.pdf";
    std::vector<std::string> arguments{"summary", "--content", real_content(), "--out", out};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const auto outcome = call(arguments);
    EXPECT_EQ(outcome.exit_code, 0) << outcome.error;
    return PdfProbe(read_file(out)).words();
  };

  EXPECT_NE(words_of({"--response", response, "--only", "questions"}).find("My questions"),
            std::string::npos);
  EXPECT_NE(words_of({"--response", response, "--only", "urgent"})
                .find("Please help the person I am with now"),
            std::string::npos)
      << "somebody who helps gave these answers";
  EXPECT_NE(words_of({"--response", response, "--card", "steroids"})
                .find("Steroids are medicine that calms swelling"),
            std::string::npos);
  EXPECT_NE(words_of({"--blank", "--language", "es"}).find("Lo que quiero preguntar"),
            std::string::npos);
  EXPECT_EQ(
      call({"summary", "--content", real_content(), "--out", folder.path() / "none.pdf"}).exit_code,
      2)
      << "neither a response nor --blank";
  EXPECT_EQ(call({"summary", "--content", real_content(), "--response", response, "--card", "magic",
                  "--out", folder.path() / "none.pdf"})
                .exit_code,
            2);
}

TEST(CommandLine, TheBookletHoldsTheWholeAid) {
  const TemporaryFolder folder;
  const auto out = folder.path() / "booklet.pdf";

  ASSERT_EQ(call({"booklet", "--content", real_content(), "--out", out}).exit_code, 0);

  const auto text = PdfProbe(read_file(out)).words();
  for (const auto* words :
       {"Have your legs become weak", "Radiation aimed at the bone", "Comfort and support care",
        "Signs that cannot wait", "Did we explain it well?"}) {
    EXPECT_NE(text.find(words), std::string::npos) << words;
  }
}

TEST(CommandLine, StaffCodeIsHashedAndNeverSaid) {
  const auto outcome = call({"staff-code"}, "975310\n");
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_NE(outcome.output.find("code_hash = \"$argon2id$"), std::string::npos) << outcome.output;
  EXPECT_EQ((outcome.output + outcome.error).find("975310"), std::string::npos);
  for (const auto* refused :
       {"12", "97531", "1234567890123", "97531a", "000000", "123456", "987654"})
    EXPECT_EQ(call({"staff-code"}, std::string(refused) + "\n").exit_code, 2) << refused;
}

}  // namespace
}  // namespace kiosk
