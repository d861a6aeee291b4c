#include <gtest/gtest.h>

#include "app/commands/explain.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_aid.h"

namespace kiosk {
namespace {

constexpr auto patients = R"([
{"name": "much pain", "note": "ice is for it", "answers": {"pain": 7, "where": ["head", "foot"]}, "show": ["ice"], "hide": [], "urgent": [], "questions_at_least": 0},
{"name": "little pain", "answers": {"pain": 1}, "show": ["ice"], "hide": ["rest"], "urgent": ["legs"]}
]
)";

struct Printed {
  int exit_code = 0;
  std::string output{};
};

Printed table_of(const TinyAid& tiny, const std::filesystem::path& file) {
  testing::internal::CaptureStdout();
  Printed printed{.exit_code = explain_table({.content = tiny.path(), .patients = file})};
  printed.output = testing::internal::GetCapturedStdout();
  return printed;
}

TEST(ExplainTable, HasARowForEachPatientWithReasonsAndSaysWhatIsWrong) {
  TinyAid tiny;
  tiny.write("patients.json", patients);

  const auto printed = table_of(tiny, tiny.path() / "patients.json");

  EXPECT_EQ(printed.exit_code, 1);
  EXPECT_NE(printed.output.find("| much pain<br>ice is for it | pain: 7<br>where: Head · Foot | "
                                "Title: your pain is 7 of 10<br>Title: e | – | – | – | – | ☐ |"),
            std::string::npos)
      << printed.output;
  EXPECT_NE(printed.output.find("ice does not come up: S<br>rest comes up: because e<br>the sign "
                                "legs does not stop the visit | ☐ |"),
            std::string::npos)
      << printed.output;
  EXPECT_NE(printed.output.find("2 patients, 1 not as they should be"), std::string::npos)
      << printed.output;
}

TEST(ExplainTable, OfPatientsThatAreAllRightEndsWell) {
  TinyAid tiny;
  tiny.write("patients.json",
             R"([{"name": "much pain", "answers": {"pain": 7}, "show": ["ice"]}])");

  EXPECT_EQ(table_of(tiny, tiny.path() / "patients.json").exit_code, 0);
}

TEST(ExplainTable, IsAPdfWhereItsNameSaysSo) {
  TinyAid tiny;
  tiny.write("patients.json", patients);

  const auto exit_code = explain_table({.content = tiny.path(),
                                        .patients = tiny.path() / "patients.json",
                                        .out = tiny.path() / "table.pdf"});

  EXPECT_EQ(exit_code, 1);
  EXPECT_TRUE(read_file(tiny.path() / "table.pdf").starts_with("%PDF-"));
}

TEST(ExplainTable, NamesAnAnswerThatTheFormDoesNotHave) {
  TinyAid tiny;
  tiny.write("patients.json",
             R"([{"name": "odd", "answers": {"pain": 11.5, "where": "nose", "mood": "low"}}])");

  const auto printed = table_of(tiny, tiny.path() / "patients.json");

  for (const auto* wrong :
       {"pain has no answer 11.5", "where has no answer nose", "the form has no question mood"})
    EXPECT_NE(printed.output.find(wrong), std::string::npos) << printed.output;
}

TEST(ExplainTable, OfAFileThatIsNoListCannotBeMade) {
  TinyAid tiny;
  tiny.write("patients.json", R"({"name": "much pain"})");

  EXPECT_EQ(table_of(tiny, tiny.path() / "patients.json").exit_code, 2);
  EXPECT_EQ(table_of(tiny, tiny.path() / "nowhere.json").exit_code, 2);
}

}  // namespace
}  // namespace kiosk
