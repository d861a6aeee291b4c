// Forms from elsewhere, read, answered and written: what they work out, and what stays the
// person's.
#include <gtest/gtest.h>

#include "app/content/check_questionnaire.h"
#include "app/domain/calculation.h"
#include "app/domain/enablement.h"
#include "app/domain/set_answers.h"
#include "app/exchange/fhir_response.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

constexpr auto now = "2026-05-04T10:00:00Z";

Questionnaire form_of(const std::string& items) {
  const TemporaryFolder folder;
  auto reading = read_questionnaire(folder.write(
      "q.json", R"({"resourceType": "Questionnaire", "url": "urn:f", "language": "en", "item": [)" +
                    items + "]}"));
  for (const auto& fault : reading.faults) ADD_FAILURE() << as_line(fault);
  return std::move(reading.value).value_or(Questionnaire{});
}

std::string calculated(const std::string& expression) {
  return R"("extension": [{"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression", "valueExpression": {"language": "text/fhirpath", "expression": ")" +
         expression + "\"}}]";
}

/// A person's answer to the first occurrence of an item.
void answer(Response& response, const Questionnaire& form, const std::string& link_id,
            std::vector<Answer> answers) {
  const auto node = first_occurrence(response, form, form.find(link_id));
  set_answers(response, form, node, std::move(answers));
  calculate_after(response, form, node, settle_enablement_after(response, form, node));
}

const std::vector<Answer>& answers_to(const Response& response, const Questionnaire& form,
                                      const std::string& link_id) {
  return response.items[first_occurrence(response, form, form.find(link_id))].answers;
}

const std::string weight_url = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

std::string weighted(const std::string& where) {
  const auto extension = R"("extension": [{"url": ")" + weight_url + R"(", "valueDecimal": 2}])";
  const bool on_coding = where == "coding";
  return R"({"linkId": "q", "type": "choice", "text": "Walking?", "answerOption": [{"valueCoding": {"system": "urn:x", "code": "e", "display": "Easy"}},
    {)" + (on_coding ? std::string{} : extension + ", ") +
         R"("valueCoding": {"system": "urn:x", "code": "h", "display": "Hard")" +
         (on_coding ? ", " + extension : std::string{}) + R"(}}]},
    {"linkId": "s", "type": "decimal", "text": "Sum", "readOnly": true, )" +
         calculated("%resource.item.where(linkId='q').answer.valueCoding.extension.where(url='" +
                    weight_url + "').value.first()") +
         "}";
}

TEST(AFormsExpressions, ReadTheWeightOfAnAnswerInTheAnswerItself) {
  for (const auto* where : {"option", "coding"}) {
    const auto form = form_of(weighted(where));
    auto response = blank_response(form, now);

    answer(response, form, "q", {form.items[0].options[1].value});

    ASSERT_EQ(answers_to(response, form, "s").size(), 1U) << where;
    EXPECT_EQ(std::get<Decimal>(answers_to(response, form, "s")[0]).digits, "2");
    answer(response, form, "q", {form.items[0].options[0].value});
    EXPECT_TRUE(answers_to(response, form, "s").empty());
  }
}

TEST(AFormsExpressions, FindAWeightInWhatGoesOutOnlyWhereTheFormHasItInTheAnswer) {
  const auto written = [](const std::string& where) {
    const auto form = form_of(weighted(where));
    auto response = blank_response(form, now);
    answer(response, form, "q", {form.items[0].options[1].value});
    const auto json = write_fhir_response(response, form, "");
    const auto again = read_fhir_response(json, form);
    EXPECT_TRUE(again.response && again.faults.empty());
    EXPECT_EQ(write_fhir_response(*again.response, form, ""), json) << where;
    return json;
  };
  EXPECT_NE(written("coding").find(weight_url), std::string::npos);
  EXPECT_EQ(written("option").find(weight_url), std::string::npos);
}

TEST(AFormsExpressions, TakeNullForNothingAndForNoCircle) {
  const auto form = form_of(
      R"({"linkId": "q", "type": "integer", "text": "Pain?"}, {"linkId": "s", "type": "integer", "text": "High", "readOnly": true, )" +
      calculated("iif(%resource.item.where(linkId='q').answer.value > 3, 1, null)") + R"(},
    {"linkId": "l", "type": "string", "text": "Word", "readOnly": true, )" +
      calculated("iif(%resource.item.where(linkId='s').answer.value = 1, 'High', 'Low')") + "}");
  auto response = blank_response(form, now);

  answer(response, form, "q", {std::int64_t{7}});
  EXPECT_TRUE(same(answers_to(response, form, "l").at(0), std::string("High")));
  answer(response, form, "q", {std::int64_t{2}});
  EXPECT_TRUE(answers_to(response, form, "s").empty());
  EXPECT_TRUE(same(answers_to(response, form, "l").at(0), std::string("Low")));
}

TEST(AnAnswerThatWasWorkedOut, StaysThePersonsOnceTheyChangedIt) {
  const auto form = form_of(
      R"({"linkId": "a", "type": "integer", "text": "A?"}, {"linkId": "b", "type": "integer", "text": "B?"}, {"linkId": "s", "type": "integer", "text": "Sum?", )" +
      calculated("%resource.item.where(linkId='a' or linkId='b').answer.value.sum()") + "}");
  auto response = blank_response(form, now);
  answer(response, form, "a", {std::int64_t{2}});
  answer(response, form, "b", {std::int64_t{3}});
  ASSERT_TRUE(same(answers_to(response, form, "s").at(0), std::int64_t{5}));

  answer(response, form, "s", {std::int64_t{9}});
  answer(response, form, "a", {std::int64_t{4}});
  EXPECT_TRUE(same(answers_to(response, form, "s").at(0), std::int64_t{9}));

  answer(response, form, "s", {});
  answer(response, form, "a", {std::int64_t{5}});
  EXPECT_TRUE(same(answers_to(response, form, "s").at(0), std::int64_t{8}))
      << "what was taken back is worked out again";
}

TEST(AnswersToChoose, ComeAndGoByAnExpression) {
  const std::string toggle =
      R"("extension": [{"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-answerOptionsToggleExpression", "extension": [
    {"url": "option", "valueCoding": {"system": "urn:x", "code": "b"}}, {"url": "expression", "valueExpression": {"language": "text/fhirpath",
      "expression": "%resource.item.where(linkId='q').answer.value = true"}}]}])";
  const auto form = form_of(
      R"({"linkId": "q", "type": "boolean", "text": "More?"}, {"linkId": "c", "type": "choice", "text": "Which?", )" +
      toggle +
      R"(, "answerOption": [{"valueCoding": {"system": "urn:x", "code": "a"}}, {"valueCoding": {"system": "urn:x", "code": "b"}}]})");
  auto response = blank_response(form, now);
  const auto count = [&] { return effective_item(response.items[1], form).options.size(); };

  EXPECT_EQ(count(), 1U);
  answer(response, form, "q", {true});
  EXPECT_EQ(count(), 2U);
  answer(response, form, "q", {false});
  EXPECT_EQ(count(), 1U);
}

TEST(ALimit, FollowsAnotherAnswerWhicheverExtensionSaysSo) {
  for (const auto* url : {"cqf-calculatedValue", "cqf-expression"}) {
    const auto form = form_of(
        R"({"linkId": "a", "type": "integer", "text": "Least?"}, {"linkId": "b", "type": "integer", "text": "B?", "extension": [
      {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "_valueInteger": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/)" +
        std::string(url) +
        R"(", "valueExpression": {"language": "text/fhirpath", "expression": "%resource.item.where(linkId='a').answer.value"}}]}}]})");
    auto response = blank_response(form, now);

    answer(response, form, "a", {std::int64_t{5}});

    EXPECT_EQ(effective_item(response.items[1], form).limits.whole_min(), 5) << url;
  }
}

TEST(TitlesOfGroups, ThatNoQuestionStandsUnderAreToldWithTheNearest) {
  const auto person = [](const std::string& id) {
    return R"({"linkId": ")" + id +
           R"(", "type": "group", "text": "Person", "item": [{"linkId": ")" + id +
           R"(n", "type": "string", "text": "Name"}]})";
  };
  const auto form = form_of(
      R"({"linkId": "a", "type": "group", "text": "In an emergency", "item": [)" + person("ap") +
      R"(]}, {"linkId": "b", "type": "group", "text": "Family doctor", "item": [)" +
      R"({"linkId": "bq", "type": "boolean", "text": "Any?"}, )" + person("bp") + "]}");

  EXPECT_EQ(form.items[form.find("ap")].text.original, "In an emergency \u00b7 Person");
  EXPECT_EQ(form.items[form.find("bp")].text.original, "Family doctor \u00b7 Person")
      << "two groups are called so";
  EXPECT_EQ(form.items[form.find("b")].text.original, "Family doctor");

  auto response = blank_response(form, now);
  answer(response, form, "apn", {std::string("Ann")});
  const auto json = write_fhir_response(response, form, "");
  EXPECT_NE(json.find("\"text\": \"Person\""), std::string::npos)
      << "the form's own text goes out" << json;
  EXPECT_TRUE(read_fhir_response(json, form).notes.empty());
}

TEST(AQuestionWithoutWords, HasThoseOfItsCodeOrOfWhatItStandsIn) {
  const auto form = form_of(
      R"({"linkId": "a", "type": "boolean", "code": [{"system": "urn:x", "code": "k"}, {"system": "urn:x", "code": "l", "display": "Any pain?"}]},
    {"linkId": "g", "type": "group", "text": "Pulse", "item": [{"linkId": "b", "type": "integer"}, {"linkId": "c", "type": "integer", "item": [{"linkId": "d", "type": "display", "text": "Beats"}]}]})");

  EXPECT_EQ(form.items[form.find("a")].text.original, "Any pain?");
  EXPECT_EQ(form.items[form.find("b")].text.original, "Pulse");
  EXPECT_TRUE(form.items[form.find("c")].text.empty()) << "it has words beneath it";
  auto response = blank_response(form, now);
  answer(response, form, "a", {true});
  EXPECT_EQ(write_fhir_response(response, form, "").find("Any pain?"), std::string::npos)
      << "the response does not repeat what the form does not say there";
}

}  // namespace
}  // namespace kiosk
