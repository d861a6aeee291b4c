// beforehand doctor, as a technician calls it: what it says of settings that are wrong, missing or
// half right, and of the files that they name.
#include "app/commands/doctor.h"

#include <sys/stat.h>
#include <unistd.h>

#include "app/commands/load_content.h"
#include "app/commands/look_around.h"
#include "tests/commands/called.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_aid.h"

namespace kiosk {
namespace {

/// What doctor says of these settings, as JSON. Sheets go to a folder, so that no printing system
/// is asked.
struct ADoctor {
  TemporaryFolder folder{};
  TinyAid aid{};

  Called of(const std::string& more, std::vector<std::string> options = {"--json"}) const {
    const auto config =
        folder.write("kiosk.toml", "content = \"" + aid.path().string() + "\"\n" + more +
                                       "\n[print]\nfolder = \"" + folder.path().string() + "\"\n");
    options.insert(options.begin(), {"doctor", "--config", config});
    return called(options);
  }
};

const Json* fact_in(const Json& json, std::string_view id) {
  for (const auto& fact : json.array_at("facts")) {
    if (fact.string_at("id") == id) return &fact;
  }
  return nullptr;
}

std::string verdict_of(const Json& json, std::string_view id) {
  const auto* fact = fact_in(json, id);
  return fact ? fact->string_at("verdict") : "not there";
}

TEST(Doctor, OfSettingsThatAreNotThereSaysWhyAndLooksAtNothing) {
  const TemporaryFolder folder;
  const std::pair<std::filesystem::path, const char*> configs[] = {
      {folder.path() / "none.toml", "none.toml: is missing\n"},
      {folder.path(), ": is a folder, not a file\n"}};
  for (const auto& [config, why] : configs) {
    const auto result = called({"doctor", "--config", config});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_EQ(result.output, "");
    EXPECT_NE(result.error.find(why), std::string::npos) << result.error;
    EXPECT_NE(result.error.find("--config"), std::string::npos) << result.error;
  }
}

TEST(Doctor, OfSettingsOfWhichNothingCanBeReadJudgesTheMachineAlone) {
  const ADoctor doctor;
  const auto result = doctor.of("[screen\n");
  EXPECT_EQ(result.exit_code, 2);
  const auto json = result.json();
  EXPECT_EQ(verdict_of(json, "settings_unread"), "fault");
  EXPECT_NE(fact_in(json, "settings_fault")->string_at("text").find("kiosk.toml:2:"),
            std::string::npos);
  EXPECT_NE(verdict_of(json, "program"), "not there");
  for (const auto& fact : json.array_at("facts")) {
    for (const auto* group : {"printer", "record", "staff", "screen"})
      EXPECT_NE(fact.string_at("group"), group) << fact.string_at("id");
  }
}

TEST(Doctor, OfSettingsWithAnErrorJudgesTheRestOfThemAndSaysSo) {
  const ADoctor doctor;
  const auto result = doctor.of("[screen]\ntheme = \"pink\"\ndiagonal_inches = 21.5\n");
  EXPECT_EQ(result.exit_code, 1);
  const auto json = result.json();
  EXPECT_EQ(verdict_of(json, "settings_in_part"), "attention");
  EXPECT_EQ(verdict_of(json, "settings_fault"), "fault");
  EXPECT_EQ(fact_in(json, "folder")->find("values")->string_at("folder"),
            doctor.folder.path().string())
      << "the printer's setting is read, not its default judged";
  EXPECT_NE(result.output.find("21.5"), std::string::npos) << result.output;
}

TEST(Doctor, OfAWarningJudgesAllOfIt) {
  const ADoctor doctor;
  const auto json = doctor.of("[screen]\nthem = \"dark\"\n").json();
  EXPECT_EQ(verdict_of(json, "settings_in_part"), "not there");
  EXPECT_EQ(verdict_of(json, "settings_fault"), "attention");
  EXPECT_NE(fact_in(json, "settings_fault")->string_at("text").find("did you mean \"theme\"?"),
            std::string::npos);
}

TEST(Doctor, SaysEachFactAsTextWithItsStepBelowIt) {
  const ADoctor doctor;
  const auto result = doctor.of("[screen]\ntheme = \"pink\"\n", {});
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_TRUE(result.output.starts_with("Screen\n")) << result.output;
  EXPECT_NE(result.output.find("\n  FAULT     "), std::string::npos) << result.output;
  EXPECT_NE(result.output.find("\n            Mend the lines below, then run this again.\n"),
            std::string::npos)
      << result.output;
}

TEST(Doctor, AsJsonHasTheWorstVerdictAndTextAndStepOfEachFact) {
  const ADoctor doctor;
  const auto json = doctor.of("[screen]\ntheme = \"pink\"\n").json();
  EXPECT_EQ(json.string_at("verdict"), "fault");
  EXPECT_GT(json.array_at("facts").size(), 10U);
  for (const auto& fact : json.array_at("facts")) {
    for (const auto* member : {"group", "id", "verdict", "text"})
      EXPECT_NE(fact.string_at(member), "") << member << " of " << fact.string_at("id");
    EXPECT_TRUE(fact.find("step") && fact.find("values")) << fact.string_at("id");
  }
}

TEST(Doctor, SaysThatAFolderOfValueSetsIsMissing) {
  const ADoctor doctor;
  const auto json = doctor.of("value_sets = \"/no/such/sets\"").json();
  EXPECT_EQ(verdict_of(json, "value_sets_fault"), "attention");
  EXPECT_EQ(fact_in(json, "value_sets_fault")->string_at("text"),
            "/no/such/sets: warning: the folder of value sets does not exist");
  EXPECT_EQ(verdict_of(doctor.of("").json(), "value_sets_fault"), "not there");
}

constexpr auto pem_certificate = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
constexpr auto pem_key = "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n";

/// A record whose files are all in order, to break one of.
struct ARecord {
  TemporaryFolder folder{};
  LookInput context{};

  ARecord() {
    auto& record = context.settings.record;
    record.to = RecordTarget::server;
    record.server = "https://ehr.clinic.example/fhir";
    record.token_file = folder.write("token", "abc.def\n");
    record.certificate = folder.write("certificate.pem", pem_certificate);
    record.key = folder.write("key.pem", pem_key);
    record.ca = folder.write("ca.pem", pem_certificate);
    record.spool_key = folder.write("spool.key", std::string(32, 'k'));
    record.spool = folder.path() / "spool";
    ::chmod(record.spool_key.c_str(), 0400);
  }
  /// The facts that are not well, with the setting or folder that each names.
  std::string troubles() const {
    std::string text;
    for (const auto& fact : look_at_record(context)) {
      if (fact.verdict == Verdict::ok) continue;
      const auto setting = fact.values.find("setting");
      text += fact.id + ' ' +
              (setting == fact.values.end() ? "" : std::get<std::string>(setting->second)) + '\n';
    }
    return text;
  }
};

TEST(LookAtRecord, FindsFilesThatAreWhatTheirSettingWantsWell) {
  const ARecord record;
  EXPECT_EQ(record.troubles(), "");
  EXPECT_EQ(look_at_record(record.context).at(0).id, "record_on");
}

TEST(LookAtRecord, ReadsEveryFileThatTheSettingsName) {
  const std::tuple<const char*, std::string, const char*> broken[] = {
      {"token", "two words\n", "record_no_token token_file\n"},
      {"token", "\n", "record_no_token token_file\n"},
      {"certificate.pem", pem_key, "record_no_certificate certificate\n"},
      {"certificate.pem", std::string("\x30\x82", 2), "record_no_certificate certificate\n"},
      {"certificate.pem", "-----BEGIN CERTIFICATE-----\nMIIB\n",
       "record_no_certificate certificate\n"},
      {"key.pem", pem_certificate, "record_no_key key\n"},
      {"ca.pem", "", "record_no_certificate ca\n"}};
  for (const auto& [file, bytes, said] : broken) {
    const ARecord record;
    record.folder.write(file, bytes);
    EXPECT_EQ(record.troubles(), said) << file << bytes;
  }
}

TEST(LookAtRecord, SaysThatAFileIsMissing) {
  const ARecord record;
  std::filesystem::remove(record.context.settings.record.ca);
  EXPECT_EQ(record.troubles(), "record_file_unreadable ca\n");
}

TEST(LookAtRecord, WantsASpoolKeyOf32BytesForTheKioskAlone) {
  const ARecord open_to_all;
  ::chmod(open_to_all.context.settings.record.spool_key.c_str(), 0444);
  EXPECT_EQ(open_to_all.troubles(), "record_no_spool_key spool_key\n");
  ARecord too_short;
  too_short.context.settings.record.spool_key =
      too_short.folder.write("short.key", std::string(31, 'k'));
  ::chmod(too_short.context.settings.record.spool_key.c_str(), 0400);
  EXPECT_EQ(too_short.troubles(), "record_no_spool_key spool_key\n");
}

TEST(LookAtRecord, JudgesByTheKiosksRightsAndNotByThoseOfRoot) {
  ARecord record;
  const auto& settings = record.context.settings.record;
  record.context.kiosk_user = KioskUser{.user = ::geteuid(), .group = ::getegid()};
  EXPECT_EQ(record.troubles(), "");
  record.context.kiosk_user = KioskUser{.user = ::geteuid() + 4711, .group = ::getegid() + 4711};
  ::chmod(settings.key.c_str(), 0640);
  ::chmod(record.folder.path().c_str(), 0777);
  EXPECT_EQ(record.troubles(), "record_file_unreadable key\nrecord_file_unreadable spool_key\n");
  record.context.kiosk_user->group = ::getegid();
  EXPECT_EQ(record.troubles(), "record_file_unreadable spool_key\n") << "its group may read it";
}

TEST(LookAtRecord, WantsASpoolForCopiesAlone) {
  ARecord record;
  record.folder.write("spool/0123.sealed", "x");
  record.folder.write("spool/clock", "x");
  EXPECT_EQ(record.troubles(), "");
  record.folder.write("spool/report.odt", "x");
  EXPECT_EQ(record.troubles(), "record_spool_shared \n");
  record.context.settings.record.spool = record.folder.write("file", "x");
  EXPECT_EQ(record.troubles(), "record_no_folder spool\n");
  record.context.settings.record.spool = "/no/such/folder/spool";
  EXPECT_EQ(record.troubles(), "record_folder_unwritable spool\n");
}

TEST(LookAtRecord, WantsAFolderThatTheKioskMayWriteInto) {
  ARecord record;
  auto& settings = record.context.settings.record;
  settings.to = RecordTarget::folder;
  settings.folder = record.folder.path() / "visits";
  EXPECT_EQ(record.troubles(), "") << "the kiosk makes the last folder of the path";
  settings.folder = "/no/such/visits";
  EXPECT_EQ(record.troubles(), "record_folder_unwritable folder\n");
  settings.to = RecordTarget::off;
  EXPECT_EQ(record.troubles(), "") << "where nothing is sent, nothing is wanted";
}

TEST(LookAtRecord, HasWordsAndAStepForEachTroubleInBothLanguages) {
  for (const auto* language : {"en", "es"}) {
    const auto words = read_words(assets_folder(), language).value;
    ASSERT_TRUE(words);
    for (const auto* id : {"record_file_unreadable", "record_no_certificate", "record_no_key",
                           "record_no_token", "record_no_spool_key", "record_no_folder",
                           "record_folder_unwritable", "record_spool_shared"}) {
      const MachineFact fact{FactGroup::record,
                             id,
                             Verdict::fault,
                             {{"setting", std::string("ca")},
                              {"file", std::string("/a/b")},
                              {"folder", std::string("/a/b")}}};
      EXPECT_NE(words_of(fact, *words).find("/a/b"), std::string::npos) << language << id;
      EXPECT_NE(step_of(fact, *words), "") << language << id;
    }
  }
}

}  // namespace
}  // namespace kiosk
