#include "app/commands/check.h"

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_aid.h"

namespace kiosk {
namespace {

struct Printed {
  int exit_code = 0;
  std::string output{};
  std::string error{};
};

Printed printed(const CheckArguments& arguments) {
  testing::internal::CaptureStdout();
  testing::internal::CaptureStderr();
  Printed result{.exit_code = check(arguments)};
  result.output = testing::internal::GetCapturedStdout();
  result.error = testing::internal::GetCapturedStderr();
  return result;
}

TEST(Check, SaysWhyTheAnswersOfAValueSetAreStillMissing) {
  const TemporaryFolder folder;
  CheckArguments arguments{.questionnaire = folder.write(
                               "form.json", R"({"resourceType": "Questionnaire", "item": [{"linkId":
      "a", "text": "A?", "type": "choice", "answerValueSet": "http://example.org/v"}]})")};
  arguments.value_sets = folder.path();
  arguments.terminology.server = "http://127.0.0.1:1/fhir";  // nobody is there

  const auto result = printed(arguments);

  EXPECT_NE(
      result.error.find("the answers of \"http://example.org/v\" are missing: the server does "
                        "not answer"),
      std::string::npos)
      << result.error;
  EXPECT_NE(result.output.find("no value set lists the answers"), std::string::npos);
  EXPECT_EQ(result.exit_code, 1);
}

TEST(Check, ATinyAidHasNoFaults) {
  const TinyAid tiny;

  const auto result = printed({.content = tiny.path(), .today = "2026-11-24"});

  EXPECT_EQ(result.exit_code, 0);
  EXPECT_TRUE(result.output.ends_with("\n0 errors, 0 warnings, 14 notes\n")) << result.output;
}

TEST(Check, WhatNobodyHasSignedIsANoteAndNoFault) {
  const TinyAid tiny;

  const auto result = printed({.content = tiny.path(), .today = "2026-11-24"});
  const auto json = printed({.content = tiny.path(), .json = true, .today = "2026-11-24"});

  EXPECT_EQ(result.exit_code, 0);
  EXPECT_NE(result.output.find("review.toml:card: note: not signed in en, 2 of 2: ice, rest\n"),
            std::string::npos)
      << result.output;
  EXPECT_NE(json.output.find("\"warnings\": 0,\n  \"notes\": 14"), std::string::npos)
      << json.output;
}

TEST(Check, ABrokenReviewIsAnErrorWithItsLine) {
  TinyAid tiny;
  tiny.write("review.toml", "[[signature]]\npart = \n");

  const auto result = printed({.content = tiny.path(), .today = "2026-11-24"});

  EXPECT_EQ(result.exit_code, 1);
  EXPECT_NE(result.output.find("review.toml:2:"), std::string::npos) << result.output;
}

TEST(Check, ADrawingThatAPlaceWouldCutIsAnErrorWithItsPlace) {
  TinyAid tiny;
  tiny.write(
      "illustrations/ice.svg",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 600\"><rect width=\"800\" "
      "height=\"600\" fill=\"#EFE6D4\"/>\n"
      "<rect id=\"safe\" x=\"0\" y=\"0\" width=\"800\" height=\"600\" fill=\"none\"/></svg>");

  const auto result = printed({.content = tiny.path(), .today = "2026-11-24"});

  EXPECT_EQ(result.exit_code, 1);
  EXPECT_NE(
      result.output.find(
          "illustrations/ice.svg:2:7: the safe area, 0 0 to 800 600, is cut in the head of a card"),
      std::string::npos)
      << result.output;
}

TEST(Check, SettingsAreReadAsTheKioskReadsThem) {
  const TemporaryFolder folder;
  const auto sound = folder.write("sound.toml", "[screen]\ndiagonal_inches = 24.0\n");
  const auto unsound = folder.write("unsound.toml", "[screen]\ndiagonal_inches = 2\n");

  EXPECT_EQ(printed({.settings = sound}).exit_code, 0);
  const auto refused = printed({.settings = unsound});
  EXPECT_EQ(refused.exit_code, 1);
  EXPECT_NE(refused.output.find("unsound.toml:2:"), std::string::npos) << refused.output;
  EXPECT_EQ(printed({.settings = folder.path() / "none"}).exit_code, 2);
}

TEST(Check, TheDayMayBeGiven) {
  const TinyAid tiny;

  const auto result = printed({.content = tiny.path(), .today = "2028-02-01"});

  EXPECT_EQ(result.exit_code, 1);
  EXPECT_NE(result.output.find("aid.toml:review.next: the next review was due on 2027-11-24"),
            std::string::npos)
      << result.output;
}

TEST(Check, ACharacterThatNoFontHasIsFound) {
  TinyAid tiny;
  tiny.replace("text/es/options/ice.md", "Short words.", "Short \xF4\x8F\xBF\xBD words.");

  const auto result = printed({.content = tiny.path(), .today = "2026-11-24"});

  EXPECT_EQ(result.exit_code, 1);
  EXPECT_NE(result.output.find("text/es/options/ice.md: no font of the kiosk has the character"),
            std::string::npos)
      << result.output;
}

TEST(Check, EveryDrawingIsLookedAtAlsoOneThatNothingNames) {
  TinyAid tiny;
  tiny.write(
      "illustrations/spare.svg",
      R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="http://127.0.0.1:9/x.png"/></svg>)");

  const auto result = printed({.content = tiny.path(), .today = "2026-11-24"});

  EXPECT_EQ(result.exit_code, 1);
  EXPECT_NE(result.output.find("illustrations/spare.svg:1:97: embeds another picture"),
            std::string::npos)
      << result.output;
}

TEST(Check, ADrawingThatTakesTooLongIsNamed) {
  TinyAid tiny;
  std::string slow = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">)";
  for (int i = 0; i < 1'450; ++i)
    slow +=
        R"(<circle cx="50" cy="50" r="4000" fill-opacity="0.5" stroke="#000" stroke-width="30"/>)";
  tiny.write("illustrations/ice.svg", slow + "</svg>");

  const auto result = printed({.content = tiny.path(), .today = "2026-11-24"});

  EXPECT_EQ(result.exit_code, 1);
  EXPECT_NE(result.output.find("illustrations/ice.svg: takes longer than 2 seconds to draw"),
            std::string::npos)
      << result.output;
}

TEST(CheckAudit, IsPrintedOrWrittenIntoAFile) {
  TinyAid tiny;
  const auto file = tiny.path() / "AUDIT.md";

  const auto result = printed({.content = tiny.path(), .audit = true, .today = "2026-11-24"});
  const auto written =
      printed({.content = tiny.path(), .audit = true, .out = file, .today = "2026-11-24"});

  EXPECT_EQ(result.exit_code, 0);
  EXPECT_TRUE(result.output.starts_with("# Self-audit: tiny")) << result.output;
  EXPECT_EQ(written.exit_code, 0);
  EXPECT_EQ(written.output, "");
  EXPECT_EQ(read_file(file), result.output);
}

TEST(CheckAudit, OfOtherContentIsAWarning) {
  TinyAid tiny;
  printed({.content = tiny.path(),
           .audit = true,
           .out = tiny.path() / "AUDIT.md",
           .today = "2026-11-24"});
  const auto before = printed({.content = tiny.path(), .today = "2026-11-24"}).output;
  EXPECT_EQ(before.find("AUDIT.md"), std::string::npos) << before;
  tiny.replace("text/en/options/ice.md", "- one\n", "- other\n");

  const auto result = printed({.content = tiny.path(), .today = "2026-11-24"});

  EXPECT_EQ(result.exit_code, 0);
  EXPECT_NE(result.output.find("AUDIT.md: warning: was made from other content"), std::string::npos)
      << result.output;
  EXPECT_NE(result.output.find("0 errors, 1 warnings"), std::string::npos) << result.output;
}

TEST(CheckAudit, OfContentThatCannotBeReadIsItsFaults) {
  TinyAid tiny;
  tiny.write("questionnaire.json", "{");

  const auto result = printed({.content = tiny.path(), .audit = true});

  EXPECT_EQ(result.exit_code, 1);
  EXPECT_EQ(result.output, "");
  EXPECT_NE(result.error.find("questionnaire.json:1:"), std::string::npos) << result.error;
}

TEST(CheckAudit, ThatCannotBeWrittenIsSaid) {
  const TinyAid tiny;

  const auto result =
      printed({.content = tiny.path(), .audit = true, .out = tiny.path() / "nowhere" / "AUDIT.md"});

  EXPECT_EQ(result.exit_code, 2);
  EXPECT_NE(result.error.find("AUDIT.md"), std::string::npos) << result.error;
}

TEST(Check, OneFormIsCheckedByItself) {
  const TemporaryFolder folder;
  const auto sound = folder.write(
      "sound.json",
      R"({"resourceType": "Questionnaire", "url": "urn:q", "item": [{"linkId": "a", "type": "boolean", "text": "Pain?"}]})");
  const auto broken = folder.write(
      "broken.json",
      R"({"resourceType": "Questionnaire", "item": [{"linkId": "a", "type": "boolean", "text": "Pain?"}, {"linkId": "a", "type": "group"}]})");

  EXPECT_EQ(printed({.questionnaire = sound}).output, "0 errors, 0 warnings\n");
  const auto result = printed({.questionnaire = broken});
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_NE(result.output.find("broken.json:item[1]: the linkId \"a\" is taken already"),
            std::string::npos)
      << result.output;
  EXPECT_NE(result.output.find("broken.json:item[1]: warning: is an empty group"),
            std::string::npos)
      << result.output;
  EXPECT_NE(result.output.find("1 errors, 1 warnings"), std::string::npos) << result.output;
  EXPECT_EQ(printed({.questionnaire = folder.path() / "none.json"}).exit_code, 2);
}

TEST(Check, EachPartThatAFormLosesIsNamedWithItsPlaceAndCounted) {
  const TemporaryFolder folder;
  const auto file = folder.write(
      "form.json",
      R"({"resourceType": "Questionnaire", "language": "de", "item": [{"linkId": "g", "type": "group", "item": [
    {"linkId": "a.1", "type": "boolean", "text": "Wach?", "helpText": "x"}, {"linkId": "a.2", "type": "attachment", "text": "Was?", "extension": [
    {"url": "http://hl7.org/fhir/StructureDefinition/mimeType", "valueCode": "application/pdf"}]}]}]})");

  const auto lines = printed({.questionnaire = file}).output;
  const auto json = printed({.questionnaire = file, .json = true}).output;

  EXPECT_NE(lines.find("form.json:item[0].item[0].helpText: warning: is not a known property and "
                       "is ignored [linkId a.1]\n"),
            std::string::npos)
      << lines;
  EXPECT_NE(lines.find("form.json:item[0].item[1]: warning: is a photograph or a file"),
            std::string::npos)
      << lines;
  EXPECT_NE(lines.find("form.json:language: warning: the kiosk has no texts of its own in \"de\""),
            std::string::npos)
      << lines;
  EXPECT_NE(lines.find("; 2 parts of the form are not done here\n"), std::string::npos) << lines;
  EXPECT_NE(json.find("\"lost\": 2"), std::string::npos) << json;
  EXPECT_NE(json.find("\"linkId\": \"a.2\""), std::string::npos) << json;
}

TEST(Check, ACharacterOfAFormThatNoFontHasIsFound) {
  const TemporaryFolder folder;
  const auto file =
      folder.write("form.json",
                   "{\"resourceType\": \"Questionnaire\", \"item\": [{\"linkId\": \"a\", \"type\": "
                   "\"boolean\", \"text\": \"Pain \xF4\x8F\xBF\xBD?\"}]}");

  const auto lines = printed({.questionnaire = file}).output;

  EXPECT_NE(lines.find("warning: no font of the kiosk has the character"), std::string::npos)
      << lines;
}

}  // namespace
}  // namespace kiosk
