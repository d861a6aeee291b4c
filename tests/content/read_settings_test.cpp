#include <gtest/gtest.h>

#include "app/content/read_content.h"
#include "app/content/staff_code_hash.h"
#include "app/settings/kiosk_settings.h"
#include "app/settings/paper.h"
#include "app/settings/record_settings.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

TEST(ReadSettings, WhereThePaperComesOutIsReadInEachLanguage) {
  const TemporaryFolder folder;
  const auto reading = read_settings(folder.write(
      "kiosk.toml",
      "content = \"aid\"\n[print]\ncomes_out = { en = \"Below.\", es = \"Abajo.\" }\n"));
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(paper_place_in(*reading.value, "es"), "Abajo.");
  EXPECT_EQ(paper_place_in(*reading.value, "fr"), "");
}

TEST(ReadSettings, HowTheScreenIsTouchedIsReadWithinItsBounds) {
  const TemporaryFolder folder;
  const auto read = [&](const std::string& lines) {
    return read_settings(folder.write("kiosk.toml", "content = \"aid\"\n" + lines));
  };
  const auto good = read(
      "[screen]\nscreen_bottom_mm = 760\nattract = true\n[ease]\nswitches = \"one\"\n"
      "step_seconds = 5\nhold_ms = 600\nmore_time = true\nstill = true\n");
  ASSERT_TRUE(good.value);
  EXPECT_EQ(good.value->screen_bottom_mm, 760);
  EXPECT_TRUE(good.value->attract);
  EXPECT_EQ(good.value->ease, (Ease{.switches = Switches::one,
                                    .step_seconds = 5,
                                    .hold_ms = 600,
                                    .more_time = true,
                                    .still = true}));
  for (const auto* wrong :
       {"[screen]\nscreen_bottom_mm = -1\n", "[screen]\nscreen_bottom_mm = 2001\n",
        "[ease]\nswitches = \"three\"\n", "[ease]\nstep_seconds = 0\n",
        "[ease]\nstep_seconds = 6\n", "[ease]\nhold_ms = 299\n", "[ease]\nstill = 1\n",
        "[screen]\nattract = \"yes\"\n"})
    EXPECT_FALSE(read(wrong).value) << wrong;
}

TEST(ReadSettings, EverySettingIsRead) {
  const TemporaryFolder folder;
  const auto file = folder.write("kiosk.toml", R"(content = "aid"
value_sets = "sets"
[screen]
diagonal_inches = 21.5
theme = "contrast"
rotation = "left"
output = "HDMI-1"
[languages]
offered = ["en", "es"]
[idle]
ask_after_seconds = 60
countdown_seconds = 40
[clinic]
name = "Clinic"
help_point = "the desk"
[print]
folder = "/var/spool/sheets"
paper = "letter"
[staff]
code_hash = "$argon2id$v=19$m=65536,t=2,p=1$zTWldj29WU1XwsphytWxOw$sHu+10lXL5OXb3HOIURTrL0lcTQVIB2FUXJ4TPvsLUg"
state = "state"
)");

  const auto reading = read_settings(file);

  for (const auto& fault : reading.faults) ADD_FAILURE() << as_line(fault);
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(reading.value->content, folder.path() / "aid");
  EXPECT_EQ(reading.value->value_sets, folder.path() / "sets");
  EXPECT_EQ(reading.value->diagonal_inches, 21.5);
  EXPECT_EQ(reading.value->theme, Theme::contrast);
  EXPECT_EQ(reading.value->rotation, Rotation::left);
  EXPECT_EQ(reading.value->output, "HDMI-1");
  EXPECT_EQ(reading.value->languages, (std::vector<Language>{"en", "es"}));
  EXPECT_EQ(reading.value->idle_before_asking, 60s);
  EXPECT_EQ(reading.value->countdown, 40s);
  EXPECT_EQ(reading.value->clinic_name, "Clinic");
  EXPECT_EQ(reading.value->help_point, "the desk");
  EXPECT_EQ(reading.value->print_folder, "/var/spool/sheets");
  EXPECT_EQ(reading.value->paper, Paper::letter);
  EXPECT_EQ(reading.value->staff_code_hash, example_code_hash) << "the example may be tried out";
  EXPECT_EQ(reading.value->state_folder, folder.path() / "state");
}

TEST(ReadSettings, AnAlertPrintsHereElsewhereOrNotAtAll) {
  const TemporaryFolder folder;
  const auto read = [&](const std::string& text) {
    return read_settings(folder.write("kiosk.toml", text)).value.value().alert;
  };

  EXPECT_EQ(read("").print, AlertPrint::off);
  EXPECT_EQ(read("").stays_until, AlertEnd::spoken);
  EXPECT_EQ(read("[alert]\nprint = \"here\"\n").print, AlertPrint::here);
  const auto elsewhere = read("[alert]\nprint = \"nurses\"\nkiosk_name = \"Hall 2\"\n");
  EXPECT_EQ(elsewhere.print, AlertPrint::elsewhere);
  EXPECT_EQ(elsewhere.queue, "nurses");
  EXPECT_EQ(elsewhere.kiosk_name, "Hall 2");
}

TEST(ReadSettings, WhatNobodyCouldAnswerForIsAFaultWithItsLine) {
  struct {
    const char* text;
    const char* place;
  } table[] = {{"[signs]\nask_low = true\n", "2"},
               {"[signs]\nlow_contact = { en = \"Ana comes.\" }\n", "2"},
               {"[languages]\noffered = [\"en\", \"es\"]\n[signs]\nask_low = true\nlow_contact = { "
                "en = \"Ana comes.\" }\n",
                "5"},
               {"[alert]\nstays_until = \"code\"\n", "2"},
               {"[alert]\nprint = \"a queue\"\n", "2"}};
  const TemporaryFolder folder;
  for (const auto& row : table) {
    const auto reading = read_settings(folder.write("kiosk.toml", row.text));
    EXPECT_FALSE(reading.value) << row.text;
    ASSERT_EQ(reading.faults.size(), 1U) << row.text;
    EXPECT_NE(as_line(reading.faults.front()).find(std::string(":") + row.place), std::string::npos)
        << as_line(reading.faults.front());
  }
}

TEST(ReadSettings, AnEmptyFileLeavesEveryDefault) {
  const TemporaryFolder folder;

  const auto reading = read_settings(folder.write("kiosk.toml", ""));

  ASSERT_TRUE(reading.value);
  EXPECT_TRUE(reading.faults.empty());
  EXPECT_EQ(reading.value->idle_before_asking, KioskSettings{}.idle_before_asking);
  EXPECT_TRUE(reading.value->print_folder.empty());
  EXPECT_TRUE(reading.value->value_sets.empty());
}

TEST(ReadSettings, TheRecordIsOffUnlessTheClinicSwitchesItOn) {
  const TemporaryFolder folder;

  const auto reading = read_settings(folder.write(
      "kiosk.toml", "[record]\ncertificate = \"none.pem\"\nserver = \"http://elsewhere/\""));

  ASSERT_TRUE(reading.value) << "what is switched off need not be right";
  EXPECT_EQ(reading.value->record.to, RecordTarget::off);
  EXPECT_EQ(RecordSettings{}.to, RecordTarget::off);
  EXPECT_FALSE(reading.value->sends_copies);
}

TEST(ReadSettings, EverySettingOfTheRecordIsRead) {
  const TemporaryFolder folder;
  for (const auto* file : {"token", "kiosk.pem", "kiosk-key.pem", "ca.pem", "key"})
    folder.write(file, "");

  const auto reading = read_settings(folder.write("kiosk.toml", R"([record]
to = "server"
folder = "out"
server = "https://ehr.example/fhir"
token_file = "token"
certificate = "kiosk.pem"
key = "kiosk-key.pem"
ca = "ca.pem"
spool = "/run/beforehand/record"
spool_key = "key"
keep_hours = 48
with_pdf = true
)"));

  for (const auto& fault : reading.faults) ADD_FAILURE() << as_line(fault);
  ASSERT_TRUE(reading.value);
  const auto& record = reading.value->record;
  EXPECT_EQ(record.to, RecordTarget::server);
  EXPECT_TRUE(reading.value->sends_copies);
  EXPECT_EQ(record.folder, folder.path() / "out");
  EXPECT_EQ(record.server, "https://ehr.example/fhir");
  EXPECT_EQ(record.token_file, folder.path() / "token");
  EXPECT_EQ(record.certificate, folder.path() / "kiosk.pem");
  EXPECT_EQ(record.key, folder.path() / "kiosk-key.pem");
  EXPECT_EQ(record.ca, folder.path() / "ca.pem");
  EXPECT_EQ(record.spool, "/run/beforehand/record");
  EXPECT_EQ(record.spool_key, folder.path() / "key");
  EXPECT_EQ(record.keep, 48h);
  EXPECT_TRUE(record.with_pdf);
}

TEST(ReadSettings, ATerminologyServerIsAskedOnlyWhereTheClinicNamesOneAndAFolder) {
  const TemporaryFolder folder;
  const auto off = read_settings(folder.write("off.toml", ""));
  ASSERT_TRUE(off.value);
  EXPECT_FALSE(off.value->terminology.is_on());

  const auto on = read_settings(folder.write("on.toml", R"([terminology]
server = "https://terminology.example/fhir"
cache = "/var/lib/beforehand/value-sets"
)"));
  ASSERT_TRUE(on.value);
  EXPECT_EQ(on.value->terminology.server, "https://terminology.example/fhir");
  EXPECT_EQ(on.value->terminology.cache, "/var/lib/beforehand/value-sets");

  for (const auto& [text, fault] : std::vector<std::pair<std::string, std::string>>{
           {"server = \"https://t.example/fhir\"",
            "\"cache\" is missing: where shall the server's answers be kept?"},
           {"server = \"http://t.example/fhir\"\ncache = \"/c\"",
            "\"server\" is not an https:// address (http:// only to this machine itself)"},
           {"server = \"https://t.example/fhir\"\ncache = \"/c\"\nca = \"/nowhere.pem\"",
            "\"ca\" names a file that is not there: /nowhere.pem"}}) {
    const auto reading = read_settings(folder.write("bad.toml", "[terminology]\n" + text));
    EXPECT_FALSE(reading.value) << text;
    ASSERT_EQ(reading.faults.size(), 1U) << text;
    EXPECT_EQ(reading.faults[0].what, fault);
  }
}

TEST(ReadSettings, ARecordIsTakenOnlyFromAFolderThatTheClinicNames) {
  const TemporaryFolder folder;
  const auto off = read_settings(folder.write("off.toml", ""));
  const auto on =
      read_settings(folder.write("on.toml", "[launch]\nfolder = \"/run/l\"\nkeep_minutes = 5"));
  const auto wrong =
      read_settings(folder.write("wrong.toml", "[launch]\nfolder = \"/run/l\"\nkeep_minutes = 61"));

  ASSERT_TRUE(off.value && on.value);
  EXPECT_FALSE(off.value->launch.is_on());
  EXPECT_EQ(on.value->launch.folder, "/run/l");
  EXPECT_EQ(on.value->launch.keep, std::chrono::minutes(5));
  EXPECT_FALSE(wrong.value);
  ASSERT_EQ(wrong.faults.size(), 1U);
  EXPECT_EQ(wrong.faults[0].what, "\"keep_minutes\" is not between 1 and 60");
}

TEST(ReadSettings, APrinterIsNamedOrIsTheDefaultOne) {
  const TemporaryFolder folder;

  const auto named = read_settings(folder.write(
      "named.toml", "[print]\nqueue = \"waiting-room\"\ncolor = false\ntwo_sided = false"));
  const auto unnamed = read_settings(folder.write("unnamed.toml", "[print]\nqueue = \"default\""));

  ASSERT_TRUE(named.value && unnamed.value);
  EXPECT_EQ(named.value->print_queue, "waiting-room");
  EXPECT_FALSE(named.value->print_in_color);
  EXPECT_FALSE(named.value->print_two_sided);
  EXPECT_TRUE(unnamed.value->print_queue.empty());
  EXPECT_TRUE(unnamed.value->print_in_color);
  EXPECT_TRUE(unnamed.value->print_two_sided);
  EXPECT_TRUE(unnamed.value->print_folder.empty());
}

struct WrongSetting {
  const char* text;
  const char* fault;  ///< place and words
};

TEST(ReadSettings, WhatIsOutOfRangeIsAnErrorWithLineAndColumn) {
  const WrongSetting wrong[] = {
      {"[screen]\ndiagonal_inches = 4", "2:19: \"diagonal_inches\" is not between 5 and 100"},
      {"[screen]\nrotation = \"upright\"",
       "2:12: \"upright\" is not one of normal, left, right, inverted"},
      {"[screen]\ntheme = \"pink\"", "2:9: \"pink\" is not one of light, dark, contrast"},
      {"[idle]\nask_after_seconds = 19",
       "2:21: \"ask_after_seconds\" is not between 20 and 600 seconds"},
      {"[idle]\ncountdown_seconds = 121",
       "2:21: \"countdown_seconds\" is not between 20 and 120 seconds"},
      {"[idle]\ncountdown_seconds = \"30\"", "2:21: \"countdown_seconds\" is not a whole number"},
      {"[print]\npaper = \"a5\"", "2:9: \"a5\" is not one of a4, letter"},
      {"[record]\nto = \"fax\"", "2:6: \"fax\" is not one of off, folder, server"},
      {"[record]\nkeep_hours = 0", "2:14: \"keep_hours\" is not between 1 and 168"},
      {"[record]\nto = \"folder\"\nspool = \"s\"", "1:1: \"folder\" is missing"},
      {"[record]\nto = \"folder\"\nfolder = \"f\"", "1:1: \"spool\" is missing"},
      {"[record]\nto = \"server\"\nspool = \"s\"\nserver = \"http://ehr.example/fhir\"",
       "4:10: \"server\" is not an https:// address"},
      {"[record]\nto = \"server\"\nspool = \"s\"\nserver = \"https://ehr.example\"\ntoken_file = "
       "\"none\"",
       "5:14: \"token_file\" names a file that is not there: "},
      {"[record]\nto = \"server\"\nspool = \"s\"\nserver = \"https://ehr.example\"\ncertificate = "
       "\"kiosk.toml\"",
       "1:1: \"key\" is missing"},
      {"[print]\nfolder = \"a\"\nqueue = \"b\"",
       "3:9: \"folder\" and \"queue\" exclude each other"},
      {"[staff]\ncode_hash = \"2580\"",
       "2:13: \"code_hash\" is not a hash of a staff code: no code would fit it. Make a line of "
       "your own with: beforehand staff-code"},
      {"[staff]\ncode_hash = \"$argon2id$\"", "2:13: \"code_hash\" is not a hash"},
      {"[staff]\ncode_hash = "
       "\"$argon2id$v=19$m=4194304,t=1000,p=1$zTWldj29WU1XwsphytWxOw$sHu+"
       "10lXL5OXb3HOIURTrL0lcTQVIB2FUXJ4TPvsLUg\"",
       "2:13: \"code_hash\" takes more memory or time to compare a code with than a kiosk has."},
      {"screen = 1", "1:10: \"screen\" is not a table"},
      {"[screen", "1:"},
  };
  for (const auto& setting : wrong) {
    const TemporaryFolder folder;
    const auto file = folder.write("kiosk.toml", setting.text);

    const auto reading = read_settings(file);

    EXPECT_FALSE(reading.value) << setting.text;
    ASSERT_EQ(reading.faults.size(), 1U) << setting.text;
    EXPECT_TRUE(as_line(reading.faults[0]).starts_with(file.string() + ':' + setting.fault))
        << as_line(reading.faults[0]);
  }
}

TEST(ReadSettings, AreThoseOfAnInstalledMachineWhereTheyLieInItsFolder) {
  EXPECT_TRUE(is_installed("/etc/beforehand/kiosk.toml"));
  EXPECT_TRUE(is_installed("/etc/beforehand/../beforehand/kiosk.toml"));
  EXPECT_FALSE(is_installed("/etc/beforehand-trial/kiosk.toml"));
  EXPECT_FALSE(is_installed("kiosk-config/kiosk.toml"));
}

TEST(ReadSettings, ThePublicCodeIsAnErrorOnAnInstalledMachineAlone) {
  const TemporaryFolder folder;
  const auto file =
      folder.write("kiosk.toml", "[staff]\ncode_hash = \"" + std::string(example_code_hash) + "\"");

  const auto installed = read_settings(file, folder.path());
  const auto tried_out = read_settings(file);

  EXPECT_FALSE(installed.value);
  ASSERT_EQ(installed.faults.size(), 1U);
  EXPECT_TRUE(as_line(installed.faults[0])
                  .starts_with(file.string() + ":2:13: \"code_hash\" is the public example"))
      << as_line(installed.faults[0]);
  EXPECT_TRUE(tried_out.value);
}

TEST(ReadSettings, AnUnknownKeyIsAWarning) {
  const TemporaryFolder folder;

  const auto reading = read_settings(folder.write("kiosk.toml", "[idle]\nask_after = 60"));

  EXPECT_TRUE(reading.value);
  ASSERT_EQ(reading.faults.size(), 1U);
  EXPECT_EQ(reading.faults[0].severity, ContentFault::Severity::warning);
  EXPECT_EQ(reading.faults[0].place, "2:1");
}

TEST(ReadSettings, AFileThatIsNotThereIsAnError) {
  const TemporaryFolder folder;

  const auto reading = read_settings(folder.path() / "kiosk.toml");

  EXPECT_FALSE(reading.value);
  EXPECT_TRUE(has_errors(reading.faults));
}

TEST(ReadWords, NestedObjectsBecomeDottedKeys) {
  const TemporaryFolder folder;
  folder.write("text/en.json", R"({"answer": {"yes": "Yes", "of_scale": "{value} of {max}"}})");

  const auto words = read_words(folder.path(), "en").value;

  ASSERT_TRUE(words);
  EXPECT_EQ(words->language, "en");
  EXPECT_EQ(words->say("answer.yes"), "Yes");
  EXPECT_EQ(words->say("answer.of_scale", {{"value", std::int64_t{6}}, {"max", std::int64_t{10}}}),
            "6 of 10");
}

TEST(ReadWords, AnInvalidMessageIsAnErrorAtItsKey) {
  const TemporaryFolder folder;
  folder.write("text/en.json", R"({"answer": {"yes": "{"}})");

  const auto reading = read_words(folder.path(), "en");

  EXPECT_FALSE(reading.value);
  ASSERT_EQ(reading.faults.size(), 1U);
  EXPECT_EQ(reading.faults[0].place, "answer.yes");
}

}  // namespace
}  // namespace kiosk
