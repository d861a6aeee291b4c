#include <gtest/gtest.h>

#include "app/content/check_aid.h"
#include "app/content/read_content.h"
#include "tests/support/tiny_aid.h"

namespace kiosk {
namespace {

TEST(ReadAid, AWholeFolderHasNoFaults) {
  const TinyAid tiny;

  const auto reading = read_aid(tiny.path());

  for (const auto& fault : reading.faults) ADD_FAILURE() << as_line(fault);
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(reading.value->folder, tiny.path());
}

TEST(ReadAid, OnlyTheWantedLanguagesAndTheFirstAreReadAndNothingOfTheOthersIsAFault) {
  TinyAid tiny;
  tiny.write("text/es/aid.json", "this is no JSON");

  const auto reading = read_aid(tiny.path(), {.aid_languages = {"en"}});

  for (const auto& fault : reading.faults) ADD_FAILURE() << as_line(fault);
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(reading.value->languages, (std::vector<Language>{"en"}));
  EXPECT_EQ(reading.value->options.front().texts.count("es"), 0U);
  for (const auto& item : reading.value->questionnaire.items)
    EXPECT_FALSE(item.text.translations.contains("es")) << item.link_id;
}

TEST(ReadAid, AWantedLanguageIsFoundByWhatServesIt) {
  const TinyAid tiny;

  const auto languages = [&](std::vector<Language> wanted) {
    return read_aid(tiny.path(), {.aid_languages = std::move(wanted)}).value->languages;
  };

  EXPECT_EQ(languages({"es-MX"}), (std::vector<Language>{"en", "es"}));
  EXPECT_EQ(languages({"fr"}), (std::vector<Language>{"en"}));
  EXPECT_EQ(languages({}), (std::vector<Language>{"en", "es"}));
}

TEST(LanguagesOfAnAid, AreOfferedWhereItNamesThemOrSomebodyReviewedTheirTranslation) {
  struct Case {
    const char* offered;
    const char* reviewer;
    std::vector<Language> expected;
  };
  for (const auto& [offered, reviewer, expected] :
       {Case{"", "", {"en", "es"}}, Case{"offered = [\"en\"]\n", "", {"en"}},
        Case{"offered = [\"es\"]\n", "", {"en", "es"}},
        Case{"offered = [\"en\"]\n", "Dra. Ruiz", {"en", "es"}}}) {
    TinyAid tiny;
    tiny.replace("aid.toml", "languages = ", std::string(offered) + "languages = ");
    tiny.replace("aid.toml", R"(reviewer = "")",
                 "reviewer = \"\"\ntranslations = { es = \"" + std::string(reviewer) + "\" }");
    const auto languages = languages_of_aid(tiny.path());
    EXPECT_EQ(languages.offered, expected) << offered << reviewer;
    EXPECT_EQ(languages.all, (std::vector<Language>{"en", "es"}));
  }
  EXPECT_TRUE(languages_of_aid("/nowhere").offered.empty());
}

TEST(ReadAid, OptionsComeInTheAidsOwnOrder) {
  TinyAid tiny;
  tiny.replace("aid.toml", R"(["ice", "rest"])", R"(["rest", "ice"])");

  const auto aid = read_aid(tiny.path()).value;

  ASSERT_TRUE(aid);
  ASSERT_EQ(aid->options.size(), 2U);
  EXPECT_EQ(aid->options[0].id, "rest");
  EXPECT_EQ(aid->options[1].id, "ice");
}

TEST(ReadAid, ItsQuestionnaireDrawsOnTheClinicsValueSets) {
  TinyAid tiny;
  tiny.replace(
      "questionnaire.json", R"({"linkId": "pain", "type")",
      R"({"linkId": "clinic", "type": "choice", "answerValueSet": "urn:sites"}, {"linkId": "pain", "type")");
  const TemporaryFolder sets;
  sets.write(
      "sites.json",
      R"({"resourceType": "ValueSet", "url": "urn:sites", "compose": {"include": [{"system": "urn:s", "concept": [
    {"code": "north", "display": "North wing", "designation": [{"language": "es-MX", "value": "Ala norte"}]}]}]}})");

  const auto reading = read_aid(tiny.path(), {.value_set_folders = {sets.path()}});

  for (const auto& fault : reading.faults) ADD_FAILURE() << as_line(fault);
  ASSERT_TRUE(reading.value);
  const auto& form = reading.value->questionnaire;
  const auto& item = form.items[form.find("clinic")];
  ASSERT_EQ(item.options.size(), 1U);
  EXPECT_EQ(item.options[0].label.in("es"), "Ala norte") << "the only Spanish there is";
}

TEST(ReadAid, AConditionComparesWithTheAnswerOfTheForm) {
  const TinyAid tiny;

  const auto aid = read_aid(tiny.path()).value;

  ASSERT_TRUE(aid);
  const auto& when = aid->urgent_signs.front().when;
  ASSERT_EQ(when.kind, Condition::Kind::any);
  ASSERT_EQ(when.parts.size(), 2U);
  EXPECT_EQ(when.parts[0].question, aid->questionnaire.find("sign-legs"));
  EXPECT_TRUE(
      same(when.parts[0].operand, Coding{.system = "urn:beforehand:answer", .code = "yes"}));
}

TEST(ReadAid, ACardIsMarkupWithNothingButBoldAndEscapes) {
  const TinyAid tiny;

  const auto aid = read_aid(tiny.path()).value;

  ASSERT_TRUE(aid);
  const auto& card = aid->text_of(aid->options.front(), "es");
  EXPECT_EQ(card.title, "Title");
  EXPECT_EQ(card.short_text, "Short words.");
  EXPECT_EQ(card.picture_description, "Lo que muestra");
  EXPECT_EQ(card.picture_caption, "Caption");
  ASSERT_EQ(card.section(Section::what).size(), 1U);
  EXPECT_EQ(card.section(Section::what)[0].kind, Block::Kind::paragraph);
  EXPECT_EQ(card.section(Section::what)[0].markup, "Plain &amp; <b>bold</b> &lt;3.");
  ASSERT_EQ(card.section(Section::help).size(), 2U);
  EXPECT_EQ(card.section(Section::help)[1].kind, Block::Kind::bullet);
  EXPECT_EQ(card.section(Section::like)[0].markup, "<b>First:</b> l");
}

TEST(ReadAid, AFigureHasItsCountsAndItsSource) {
  const TinyAid tiny;

  const auto aid = read_aid(tiny.path()).value;

  ASSERT_TRUE(aid);
  const auto* figure = aid->find_evidence("less-pain");
  ASSERT_NE(figure, nullptr);
  EXPECT_EQ(figure->count, 60);
  EXPECT_EQ(figure->compared, 40);
  EXPECT_EQ(figure->certainty, Certainty::high);
  EXPECT_EQ(figure->checked, "2026-11-24");
}

TEST(ReadAid, AFolderThatIsNotThereIsOneFault) {
  const TemporaryFolder folder;

  const auto reading = read_aid(folder.path() / "nowhere");

  EXPECT_FALSE(reading.value);
  ASSERT_EQ(reading.faults.size(), 1U);
  EXPECT_EQ(as_line(reading.faults[0]),
            (folder.path() / "nowhere" / "aid.toml").string() + ": is missing");
}

TEST(ReadAid, EveryFaultIsCollected) {
  TinyAid tiny;
  tiny.replace("aid.toml", "signs_group = \"signs\"", "signs_group = \"nowhere\"")
      .remove("illustrations/ice.svg")
      .remove("text/es/options/rest.md");

  const auto reading = read_aid(tiny.path());

  EXPECT_FALSE(reading.value);
  EXPECT_EQ(reading.faults.size(), 3U);
}

TEST(CheckFolder, ErrorsComeBeforeWarnings) {
  TinyAid tiny;
  tiny.replace("aid.toml", "version = \"1\"", "version = \"1\"\ncolor = \"red\"")
      .remove("illustrations/rest.svg");

  const auto faults =
      check_folder(tiny.path(),
                   {.assets = std::filesystem::path(SOURCE_DIR) / "assets", .today = "2026-11-24"})
          .faults;

  ASSERT_EQ(faults.size(), 2U);
  EXPECT_EQ(faults[0].severity, ContentFault::Severity::error);
  EXPECT_EQ(faults[1].severity, ContentFault::Severity::warning);
}

TEST(RealContent, BoneMetastasesIsReadWithoutErrors) {
  const auto faults =
      check_folder(std::filesystem::path(SOURCE_DIR) / "content" / "bone-metastases",
                   {.assets = std::filesystem::path(SOURCE_DIR) / "assets", .today = "2026-11-24"})
          .faults;

  for (const auto& fault : faults)
    EXPECT_NE(fault.severity, ContentFault::Severity::error) << as_line(fault);
}

}  // namespace
}  // namespace kiosk
