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

TEST(ReadPlainLanguage, HowHardTextsAreToReadIsDataOfTheLanguage) {
  const TemporaryFolder assets;
  assets.write("plain-language/fr.toml",
               "plurals = [ { one = \"al\", other = \"aux\" } ]\n[reading]\nshown = \"facilité "
               "{level}\"\nbase = 207\nwords_a_sentence = -1.015\nsyllables_a_word = -73.6\n"
               "lowest = 70\nsyllables = [\"[aeiouy]+\"]\n[reading.exceptions]\nobjet = 2\n");

  const auto list = read_plain_language(assets.path(), "fr").value;

  ASSERT_TRUE(list);
  ASSERT_EQ(list->plurals.size(), 1U);
  EXPECT_EQ(list->plurals[0].other, "aux");
  ASSERT_TRUE(list->reading);
  EXPECT_EQ(list->reading->shown, "facilité {level}");
  EXPECT_EQ(list->reading->words_a_sentence, -1.015);
  EXPECT_EQ(list->reading->limit, 70);
  EXPECT_FALSE(list->reading->higher_is_harder);
  EXPECT_EQ(list->syllables.starts, std::vector<std::string>{"[aeiouy]+"});
  EXPECT_EQ(list->syllables.exceptions.at("objet"), 2);
}

TEST(ReadPlainLanguage, AFormulaThatCannotBeUsedIsRefused) {
  const std::string whole =
      "shown = \"{level}\"\nbase = 1\nwords_a_sentence = 1\nsyllables_a_word = 1\n";
  struct Case {
    std::string rules;
    const char* what;
  };
  const Case cases[] = {
      {whole + "syllables = [\"a\"]\n", "needs either \"highest\" or \"lowest\""},
      {whole + "highest = 1\nlowest = 1\nsyllables = [\"a\"]\n",
       "needs either \"highest\" or \"lowest\""},
      {whole + "highest = 1\n", "\"syllables\" names no pattern of a syllable"},
      {whole + "highest = 1\nsyllables = [\"[a\"]\n", "\"[a\" is not a regular expression"},
      {"shown = \"{level}\"\nwords_a_sentence = 1\nsyllables_a_word = 1\nhighest = 1\n"
       "syllables = [\"a\"]\n",
       "\"base\" is missing"}};
  for (const auto& [rules, what] : cases) {
    const TemporaryFolder assets;
    assets.write("plain-language/fr.toml", "[reading]\n" + rules);

    const auto reading = read_plain_language(assets.path(), "fr");

    EXPECT_FALSE(reading.value) << rules;
    ASSERT_EQ(reading.faults.size(), 1U) << rules;
    EXPECT_EQ(reading.faults[0].what, what);
  }
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
