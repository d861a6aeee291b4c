// What a form asks for and is not done here is named, each with its place. Nothing is lost without
// a word.
#include <gtest/gtest.h>

#include <set>

#include "app/content/check_questionnaire.h"
#include "app/content/form_parts.h"
#include "app/content/losses.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

/// What a form with these members loses, as lines "place: what is lost".
std::string lost_by(const std::string& members) {
  const TemporaryFolder folder;
  std::string lines;
  for (const auto& fault :
       check_questionnaire(
           folder.write("q.json", R"({"resourceType": "Questionnaire", )" + members + "}"))
           .faults) {
    if (!fault.lost.empty()) lines += fault.place + ": " + std::string(fault.lost) + '\n';
  }
  return lines;
}

std::string lost_by_item(const std::string& members) {
  return lost_by(R"("item": [{"linkId": "a", "type": "string", "text": "A?", )" + members + "}]");
}

std::string line(const std::string& place, std::string_view lost) {
  return place + ": " + std::string(lost) + '\n';
}

std::string extension_of(const std::string& url, const std::string& value) {
  return R"("extension": [{"url": ")" + url + "\", " + value + "}]";
}

const std::string hl7 = "http://hl7.org/fhir/StructureDefinition/";
const std::string sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";

TEST(Losses, WhatIsUsedOrMeansNothingHereIsNone) {
  EXPECT_EQ(
      lost_by(
          R"("publisher": "P", "name": "N", "meta": {}, "text": {"div": "x"}, "code": [{"code": "c"}])"),
      "");
  EXPECT_EQ(lost_by_item(R"("required": true, "definition": "d", "id": "x", )" +
                         extension_of(hl7 + "minLength", R"("valueInteger": 1)")),
            "");
  EXPECT_EQ(lost_by_item(extension_of(sdc + "observationExtract", R"("valueBoolean": true)")), "");
  EXPECT_EQ(
      lost_by_item(R"("_text": {)" +
                   extension_of(hl7 + "rendering-xhtml", R"("valueString": "<b>A?</b>")") + "}"),
      "");
}

TEST(Losses, AnUnknownPropertyIsOne) {
  EXPECT_EQ(lost_by(R"("stepper": true)"), line("stepper", loss::property));
  EXPECT_EQ(lost_by_item(R"("helpText": "h")"), line("item[0].helpText", loss::property));
  EXPECT_EQ(
      lost_by(
          R"("item": [{"linkId": "c", "type": "choice", "text": "C?", "answerOption": [{"valueString": "x", "selected": true}]}])"),
      line("item[0].answerOption[0].selected", loss::property));
}

TEST(Losses, AnUnknownExtensionIsOneWhereverItStands) {
  const auto unknown = extension_of("urn:who", R"("valueString": "x")");
  EXPECT_EQ(lost_by(unknown), line("extension[0]", loss::extension));
  EXPECT_EQ(lost_by_item(unknown), line("item[0].extension[0]", loss::extension));
  EXPECT_EQ(lost_by_item(R"("_text": {)" + unknown + "}"),
            line("item[0]._text.extension[0]", loss::extension));
  EXPECT_EQ(
      lost_by(
          R"("item": [{"linkId": "c", "type": "choice", "text": "C?", "answerOption": [{"valueCoding": {"code": "x", "_display": {)" +
          unknown + "}}}]}]"),
      line("item[0].answerOption[0].valueCoding._display.extension[0]", loss::extension));
}

TEST(Losses, AKnownExtensionThatStandsWhereItMeansNothingIsOne) {
  EXPECT_EQ(lost_by(extension_of(hl7 + "minLength", R"("valueInteger": 1)")),
            line("extension[0]", loss::extension));
}

TEST(Losses, WhatIsKnownAndNotDoneIsNamedByItsKind) {
  EXPECT_EQ(lost_by_item(extension_of(sdc + "itemMedia", R"("valueAttachment": {})")),
            line("item[0].extension[0]", loss::picture));
  EXPECT_EQ(lost_by_item(extension_of(hl7 + "questionnaire-supportLink", R"("valueUri": "u")")),
            line("item[0].extension[0]", loss::link));
  EXPECT_EQ(
      lost_by_item(R"("_text": {)" +
                   extension_of(hl7 + "rendering-styleSensitive", R"("valueBoolean": true)") + "}"),
      line("item[0]._text.extension[0]", loss::look));
}

TEST(Losses, ColorsThatMeanNothingAreNone) {
  EXPECT_EQ(
      lost_by_item(R"("_text": {)" +
                   extension_of(hl7 + "rendering-style", R"("valueString": "color: red")") + "}"),
      "");
}

TEST(Losses, WhatARecordWouldFillByANameInALibraryIsNone) {
  const auto cql = [](const std::string& language) {
    return R"("valueExpression": {"language": ")" + language + R"(", "expression": "Age"})";
  };
  EXPECT_EQ(lost_by_item(extension_of(sdc + "initialExpression", cql("text/cql-identifier"))), "");
  EXPECT_EQ(lost_by_item(extension_of(hl7 + "cqf-expression", cql("text/cql.identifier"))), "");
  EXPECT_EQ(lost_by_item(extension_of(sdc + "initialExpression", cql("text/cql"))), "")
      << "the same name, in the language itself";
  EXPECT_EQ(lost_by_item(extension_of(
                sdc + "initialExpression",
                R"("valueExpression": {"language": "text/cql", "expression": "Age + 1"})")),
            line("item[0].extension[0]", loss::expression_language));
  EXPECT_EQ(lost_by_item(extension_of(hl7 + "cqf-expression", cql("text/cql"))),
            line("item[0].extension[0]", loss::worked_out));
  EXPECT_EQ(lost_by_item(extension_of(sdc + "calculatedExpression", cql("text/cql-identifier"))),
            line("item[0].extension[0]", loss::expression_language));
}

TEST(Losses, AreOfTheFormWhereItLacksWhatItAsksFor) {
  const auto own = lost_by(
      R"("item": [{"linkId": "c", "type": "choice", "text": "C?", "answerValueSet": "#gone"}])");
  EXPECT_EQ(own, line("item[0].answerValueSet", loss::own_value_set));
  EXPECT_TRUE(loss::is_of_form(loss::own_value_set));
  EXPECT_FALSE(loss::is_of_form(loss::value_set));
  EXPECT_FALSE(loss::is_of_form(loss::attachment));
}

TEST(Losses, AControlIsOneIfItsCodeIsNotKnown) {
  const auto control = [](const std::string& code) {
    return extension_of(hl7 + "questionnaire-itemControl",
                        R"("valueCodeableConcept": {"coding": [{"code": ")" + code + "\"}]}");
  };
  EXPECT_EQ(lost_by_item(control("text-box")), "");
  EXPECT_EQ(lost_by_item(control("faces")), line("item[0].extension[0]", loss::control));
}

TEST(Losses, WhatTheScreenGivesUpOnIsOne) {
  EXPECT_EQ(lost_by(R"("item": [{"linkId": "c", "type": "choice", "text": "C?"}])"),
            line("item[0]", loss::no_answers));
  EXPECT_EQ(lost_by(R"("item": [{"linkId": "c", "type": "attachment", "text": "C?", )" +
                    extension_of(hl7 + "mimeType", R"("valueCode": "application/pdf")") + "}]"),
            line("item[0]", loss::attachment));
  EXPECT_EQ(lost_by(R"("item": [{"linkId": "c", "type": "string"}])"),
            line("item[0]", loss::no_words));
  EXPECT_EQ(lost_by(R"("item": [{"linkId": "c", "type": "string", )" +
                    extension_of(hl7 + "questionnaire-hidden", R"("valueBoolean": true)") + "}]"),
            "");
}

TEST(Losses, AnExpressionIsOneIfItReadsARecordOrANameThatNobodyGives) {
  const std::string launched =
      R"("extension": [{"url": ")" + sdc +
      R"(launchContext", "extension": [{"url": "name", "valueCoding": {"code": "patient"}}]}], )";
  const auto item = [](const std::string& kind, const std::string& expression) {
    return R"("item": [{"linkId": "a", "type": "string", "text": "A?", )" +
           extension_of(sdc + kind,
                        R"("valueExpression": {"language": "text/fhirpath", "expression": ")" +
                            expression + "\"}") +
           "}]";
  };
  EXPECT_EQ(lost_by(launched + item("calculatedExpression", "%patient.name")),
            line("item[0].extension[0]", loss::record));
  EXPECT_EQ(lost_by(launched + item("initialExpression", "%patient.name")), "");
  EXPECT_EQ(lost_by(item("initialExpression", "%nobody.name")), "");
  EXPECT_EQ(lost_by(item("calculatedExpression", "%nobody.name")),
            line("item[0].extension[0]", loss::expression));
}

TEST(Losses, EveryKnownPartThatIsNotUsedSaysWhy) {
  for (const auto parts : {form_properties(), form_extensions()}) {
    std::set<std::pair<std::string_view, std::uint32_t>> names;
    for (const auto& part : parts) {
      EXPECT_TRUE(names.emplace(part.name, part.where).second)
          << part.name << " stands there twice";
      const bool says_nothing =
          part.treatment == Treatment::used || part.treatment == Treatment::judged;
      EXPECT_EQ(part.why.empty(), says_nothing) << part.name;
      EXPECT_EQ(!part.lost.empty(), part.treatment == Treatment::not_done) << part.name;
    }
  }
}

TEST(Losses, AnExpressionOfALibraryThatTheFormLacksIsTheFormsOwnFault) {
  const auto calculated = [](const std::string& reference) {
    return extension_of(
        sdc + "calculatedExpression",
        R"("valueExpression": {"language": "text/cql", "expression": "Score")" + reference + "}");
  };
  const auto claimed = calculated(R"(, "reference": "#Scores|1.0")");
  EXPECT_EQ(lost_by_item(claimed), line("item[0].extension[0]", loss::own_library));
  EXPECT_TRUE(loss::is_of_form(loss::own_library));
  EXPECT_EQ(
      lost_by(
          R"("contained": [{"resourceType": "Library", "id": "Scores"}], "item": [{"linkId": "a", "type": "string", "text": "A?", )" +
          claimed + "}]"),
      line("item[0].extension[0]", loss::expression_language))
      << "the library is there; its language is not";
  EXPECT_EQ(lost_by_item(calculated(R"(, "reference": "http://example.org/Library/scores")")),
            line("item[0].extension[0]", loss::expression_language))
      << "the library may be somewhere";
}

TEST(Losses, AQuestionWithoutALinkIdIsOneAndWordsWithoutOneAreNot) {
  EXPECT_EQ(lost_by(R"("item": [{"type": "string", "text": "A?"}])"),
            line("item[0]", loss::no_link_id));
  EXPECT_EQ(
      lost_by(
          R"("item": [{"type": "display", "text": "Read this."}, {"linkId": "b", "type": "string", "text": "B?"}])"),
      "");
}

}  // namespace
}  // namespace kiosk
