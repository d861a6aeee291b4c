// A form from a file as the commands show it: its languages, its words, and the sheet of its
// answers.
#include "app/commands/plain_form.h"

#include <gtest/gtest.h>

#include "app/commands/summary.h"
#include "app/wording/day_words.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

std::string translated(const std::string& words, const std::string& language) {
  return R"({"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": [{"url": "lang", "valueCode": ")" +
         language + R"("}, {"url": "content", "valueString": ")" + words + "\"}]}]}";
}

/// Two questions, each translated into a language of its own.
std::string form_in(const std::string& language, const std::string& first,
                    const std::string& second) {
  return R"({"resourceType": "Questionnaire", "url": "urn:f", "language": ")" + language +
         R"(", "item": [
    {"linkId": "a", "type": "string", "text": "A?", "_text": )" +
         translated("¿A?", first) +
         R"(}, {"linkId": "b", "type": "string", "text": "B?", "_text": )" +
         translated("¿B?", second) + "}]}";
}

LoadedAid loaded(const std::string& form) {
  const TemporaryFolder folder;
  auto reading = load_plain_form(folder.write("q.json", form));
  for (const auto& fault : reading.faults) ADD_FAILURE() << as_line(fault);
  return std::move(reading.value).value_or(LoadedAid{});
}

TEST(APlainFormsLanguages, HaveTheProgramsWordsWhateverTheirRegion) {
  const auto form = loaded(form_in("en-US", "es-MX", "es-MX"));

  EXPECT_EQ(form.aid.languages, (std::vector<Language>{"en-US", "es-MX"}));
  ASSERT_TRUE(form.words_in("es"));
  EXPECT_EQ(form.words_in("es")->language, "es-MX");
  EXPECT_EQ(form.words_in("es")->say("next"),
            loaded(form_in("en", "es", "es")).words_in("es-MX")->say("next"));
  EXPECT_EQ(form.words_in("")->language, "en-US");
  EXPECT_FALSE(form.words_in("fr"));
}

TEST(APlainFormsLanguages, ThatAreOneToAReaderAreOfferedOnce) {
  const auto form = loaded(form_in("en", "es", "es-MX"));

  EXPECT_EQ(form.aid.languages, (std::vector<Language>{"en", "es"}));
  EXPECT_EQ(form.aid.questionnaire.items[1].text.in("es"), "¿B?");
}

TEST(APlainFormsLanguages, ThatTheProgramDoesNotSpeakAreLeftOutUnlessTheyAreItsOwn) {
  EXPECT_EQ(loaded(form_in("de", "es", "es")).aid.languages, (std::vector<Language>{"de", "es"}));
  EXPECT_EQ(loaded(form_in("en", "de", "de")).aid.languages, (std::vector<Language>{"en"}));
}

TEST(APlainFormsLanguages, HaveTheirOwnDaysAndNumbersUnderEnglishButtons) {
  const auto form = loaded(form_in("de", "es", "es"));
  const auto* words = form.words_in("");
  ASSERT_TRUE(words);
  EXPECT_EQ(words->language, "de");
  EXPECT_EQ(words->say("next"), "Next");
  EXPECT_EQ(day_in_words("2019-05-21", words->language), "21. Mai 2019");
  EXPECT_EQ(order_of_day(words->language), "dMy");
}

TEST(APlainForm, AsksInOnesOwnWordsWhereNobodyBroughtTheAnswersAlong) {
  const TemporaryFolder folder;
  const auto file = folder.write(
      "q.json",
      R"({"resourceType": "Questionnaire", "url": "urn:f", "item": [{"linkId": "a", "type": "choice", "text": "A?", "answerValueSet": "urn:nowhere"},
    {"linkId": "b", "type": "open-choice", "text": "B?", "answerOption": [{"valueString": "x"}]},
    {"linkId": "c", "type": "choice", "text": "C?"}, {"linkId": "d", "type": "open-choice", "text": "D?"}]})");
  auto form = *load_plain_form(file).value;

  ask_in_own_words(form.aid.questionnaire);

  EXPECT_EQ(form.aid.questionnaire.items[0].type, ItemType::string);
  EXPECT_EQ(form.aid.questionnaire.items[1].type, ItemType::open_choice);
  EXPECT_EQ(form.aid.questionnaire.items[2].type, ItemType::string);
  EXPECT_EQ(form.aid.questionnaire.items[3].type, ItemType::string);
}

TEST(SummaryOfAForm, OfAResponseToAnotherFormIsRefused) {
  const TemporaryFolder folder;
  const auto form = folder.write("q.json", form_in("en", "es", "es"));
  const auto response = folder.write(
      "r.json",
      R"({"resourceType": "QuestionnaireResponse", "questionnaire": "urn:other|9", "status": "completed", "item": [{"linkId": "a", "answer": [{"valueString": "x"}]}]})");
  testing::internal::CaptureStderr();

  const auto code =
      summary({.questionnaire = form, .response = response, .out = folder.path() / "f.pdf"});

  EXPECT_NE(testing::internal::GetCapturedStderr().find(
                "r.json:questionnaire: answers urn:other|9, and the form is urn:f"),
            std::string::npos);
  EXPECT_EQ(code, 2);
}

TEST(SummaryOfAForm, IsMadeFromItsResponse) {
  const TemporaryFolder folder;
  const auto form = folder.write("q.json", form_in("en", "es", "es"));
  const auto response = folder.write(
      "r.json",
      R"({"resourceType": "QuestionnaireResponse", "questionnaire": "urn:f", "status": "completed", "item": [{"linkId": "a", "answer": [{"valueString": "x"}]}]})");
  const auto out = folder.path() / "f.pdf";

  EXPECT_EQ(summary({.questionnaire = form, .response = response, .out = out, .language = "es-MX"}),
            0);
  EXPECT_TRUE(read_file(out).starts_with("%PDF"));

  testing::internal::CaptureStderr();
  EXPECT_EQ(summary({.questionnaire = form, .response = form, .out = folder.path() / "g.pdf"}), 2);
  EXPECT_NE(testing::internal::GetCapturedStderr().find("q.json"), std::string::npos);
  EXPECT_FALSE(std::filesystem::exists(folder.path() / "g.pdf"));
}

}  // namespace
}  // namespace kiosk
