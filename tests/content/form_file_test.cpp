// Files with forms in them: JSON, XML, Bundles of several.
#include <gtest/gtest.h>

#include "app/content/check_questionnaire.h"
#include "app/content/losses.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

std::string lines_of(const ContentFaults& faults) {
  std::string lines;
  for (const auto& fault : faults) lines += fault.place + ": " + fault.what + '\n';
  return lines;
}

std::string bundle(const std::string& more = {}) {
  return R"({"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Questionnaire", "id": "one", "title": "First", "item": [{"linkId": "1", "type": "boolean", "text": "A?"}]}},
    {"resource": {"resourceType": "Questionnaire", "url": "urn:two", "title": "Second", "item": [{"linkId": "2", "type": "choice", "text": "B?", "answerValueSet": "urn:v"}]}}, )" +
         more +
         R"({"resource": {"resourceType": "ValueSet", "url": "urn:v", "compose": {"include": [{"system": "urn:x", "concept": [{"code": "a", "display": "A"}]}]}}}]})";
}

TEST(FormFile, ABundleOfSeveralFormsNamesThemAndAsksWhich) {
  const TemporaryFolder folder;
  const auto checked = check_questionnaire(folder.write("q.json", bundle()));
  const auto read = read_questionnaire(folder.path() / "q.json");

  EXPECT_FALSE(checked.value);
  EXPECT_NE(lines_of(checked.faults)
                .find("entry: holds 2 forms: \"one\", \"urn:two\"; the first one is taken. --form "
                      "NAME chooses another\n"),
            std::string::npos)
      << lines_of(checked.faults);
  ASSERT_TRUE(read.value);
  EXPECT_EQ(read.value->items[0].link_id, "1");
  EXPECT_EQ(read.faults.front().lost, loss::another_form);
}

TEST(FormFile, OneOfABundleIsChosenByItsNameOrItsPlace) {
  const TemporaryFolder folder;
  const auto file = folder.write("q.json", bundle());
  for (const auto* name : {"urn:two", "Second", "2"}) {
    const auto reading = check_questionnaire(file, {.form = name});
    ASSERT_TRUE(reading.value) << name << lines_of(reading.faults);
    EXPECT_EQ(reading.value->items[0].link_id, "2");
  }
  EXPECT_EQ(lines_of(check_questionnaire(file, {.form = "third"}).faults),
            "entry: holds no form \"third\", but \"one\", \"urn:two\"\n");
}

TEST(FormFile, ValueSetsThatTravelInTheBundleAreUsed) {
  const TemporaryFolder folder;

  const auto reading = check_questionnaire(folder.write("q.json", bundle()), {.form = "2"});

  ASSERT_TRUE(reading.value) << lines_of(reading.faults);
  EXPECT_EQ(reading.value->items[0].options.size(), 1U);
}

TEST(FormFile, XmlIsReadAsJsonIs) {
  const std::string xml = R"(<?xml version="1.0" encoding="UTF-8"?>
<Questionnaire xmlns="http://hl7.org/fhir"><id value="q"/><text><status value="generated"/><div xmlns="http://www.w3.org/1999/xhtml"><p>x</p></div></text>
  <contained><ValueSet><id value="v"/><compose><include><system value="urn:x"/><concept><code value="c"/><display value="C"/></concept></include></compose></ValueSet></contained>
  <title value="Pain"><extension url="http://hl7.org/fhir/StructureDefinition/translation"><extension url="lang"><valueCode value="es"/></extension><extension url="content"><valueString value="Dolor"/></extension></extension></title>
  <code><system value="urn:s"/><code value="k"/></code>
  <item><linkId value="g"/><text value="You"/><type value="group"/>
    <item><extension url="http://hl7.org/fhir/StructureDefinition/minValue"><valueDecimal value="1.50"/></extension><linkId value="a"/><text value="How much?"/><type value="decimal"/><required value="true"/></item>
    <item><linkId value="b"/><text value="Which?"/><type value="choice"/><enableWhen><question value="a"/><operator value="exists"/><answerBoolean value="true"/></enableWhen><answerValueSet value="#v"/></item>
  </item></Questionnaire>)";
  const std::string json =
      R"({"resourceType": "Questionnaire", "id": "q", "contained": [{"resourceType": "ValueSet", "id": "v", "compose": {"include": [{"system": "urn:x", "concept": [{"code": "c", "display": "C"}]}]}}],
    "title": "Pain", "item": [{"linkId": "g", "text": "You", "type": "group", "item": [{"linkId": "a", "text": "How much?", "type": "decimal", "required": true}, {"linkId": "b", "text": "Which?", "type": "choice", "answerValueSet": "#v"}]}]})";
  const TemporaryFolder folder;

  const auto reading = check_questionnaire(folder.write("q.xml", xml));
  const auto as_json = read_questionnaire(folder.write("q.json", json)).value;

  ASSERT_TRUE(reading.value) << lines_of(reading.faults);
  const auto& form = *reading.value;
  ASSERT_TRUE(as_json);
  ASSERT_EQ(form.items.size(), as_json->items.size());
  for (std::size_t i = 0; i < form.items.size(); ++i) {
    EXPECT_EQ(form.items[i].link_id, as_json->items[i].link_id);
    EXPECT_EQ(form.items[i].text.original, as_json->items[i].text.original);
    EXPECT_EQ(form.items[i].type, as_json->items[i].type);
  }
  EXPECT_EQ(form.title.in("es"), "Dolor");
  EXPECT_TRUE(form.items[1].required);
  EXPECT_EQ(std::get<Decimal>(*form.items[1].limits.min_value).digits, "1.50");
  EXPECT_TRUE(form.items[2].conditional);
  EXPECT_EQ(form.items[2].options.size(), 1U);
}

TEST(FormFile, BrokenXmlAndADocumentTypeAreRefusedWithTheirPlace) {
  const TemporaryFolder folder;
  const auto broken =
      check_questionnaire(folder.write("q.xml", "<Questionnaire>\n<item></Questionnaire>"));
  const auto bomb = check_questionnaire(
      folder.write("b.xml",
                   "<!DOCTYPE q [<!ENTITY a \"x\">]><Questionnaire "
                   "xmlns=\"http://hl7.org/fhir\"><title value=\"&a;\"/></Questionnaire>"));

  EXPECT_TRUE(lines_of(broken.faults).starts_with("2:")) << lines_of(broken.faults);
  EXPECT_NE(lines_of(broken.faults).find("is not XML: "), std::string::npos)
      << lines_of(broken.faults);
  EXPECT_EQ(lines_of(bomb.faults),
            ": has a document type declaration, which a form must not have\n");
}

TEST(FormFile, YamlIsNamed) {
  const TemporaryFolder folder;
  EXPECT_EQ(lines_of(check_questionnaire(
                         folder.write("q.yaml", "resourceType: Questionnaire\nitem: []\n"))
                         .faults),
            ": is YAML; forms are read as JSON or XML\n");
}

TEST(FormFile, ANumberThatIsTooLargeCostsNothingButItself) {
  const TemporaryFolder folder;

  const auto reading = read_questionnaire(folder.write(
      "q.json",
      R"({"resourceType": "Questionnaire", "item": [{"linkId": "1", "type": "boolean", "text": "Good \"1e400\""},
    {"linkId": "2", "type": "decimal", "text": "d", "initial": [{"valueDecimal": -1e400}]}]})"));

  ASSERT_TRUE(reading.value) << lines_of(reading.faults);
  EXPECT_EQ(reading.value->items[0].text.original, "Good \"1e400\"");
  EXPECT_TRUE(reading.value->items[1].entry.initial.empty());
  EXPECT_NE(lines_of(reading.faults).find("2:82: the number -1e400 is too large; it is left out\n"),
            std::string::npos)
      << lines_of(reading.faults);
}

}  // namespace
}  // namespace kiosk
