#include <gtest/gtest.h>

#include "app/content/check_aid.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

TEST(ReadPlainLanguage, AListOfPhrasesSharesAReasonAndItsExceptions) {
  const TemporaryFolder assets;
  assets.write("plain-language/en.toml",
               "medical = [\"*itis\"]\n[[banned]]\nphrases = [\"best\", \"fail*\"]\nwhy = "
               "\"W\"\nallowed = [\"heart failure\"]\n");

  const auto list = read_plain_language(assets.path(), "en").value;

  ASSERT_TRUE(list);
  ASSERT_EQ(list->banned.size(), 2U);
  EXPECT_EQ(list->banned[1].phrase, "fail*");
  EXPECT_EQ(list->banned[1].why, "W");
  EXPECT_EQ(list->banned[1].allowed, std::vector<std::string>{"heart failure"});
  EXPECT_EQ(list->medical, std::vector<std::string>{"*itis"});
}

TEST(ReadPlainLanguage, ABanWithoutAReasonIsRefused) {
  const TemporaryFolder assets;
  assets.write("plain-language/en.toml", "[[banned]]\nphrases = [\"best\"]\n");

  const auto reading = read_plain_language(assets.path(), "en");

  EXPECT_FALSE(reading.value);
  ASSERT_EQ(reading.faults.size(), 1U);
  EXPECT_EQ(reading.faults[0].what, "\"why\" is missing");
}

TEST(ReadAuditCriteria, TheStandardsOfTheProgramAreWhole) {
  const auto reading = read_audit_criteria(std::filesystem::path(SOURCE_DIR) / "assets");

  for (const auto& fault : reading.faults) ADD_FAILURE() << as_line(fault);
  ASSERT_TRUE(reading.value);
  ASSERT_EQ(reading.value->standards.size(), 2U);
  EXPECT_EQ(reading.value->standards[0].items.size(), 44U);
  EXPECT_EQ(reading.value->standards[1].items.size(), 24U);
}

}  // namespace
}  // namespace kiosk
