// Responses that are read against small forms.
#pragma once

#include <gtest/gtest.h>

#include "app/content/read_content.h"
#include "app/exchange/fhir_response.h"
#include "tests/support/temporary_folder.h"

namespace kiosk::testing_responses {

inline Questionnaire make_form(const std::string& items) {
  const TemporaryFolder folder;
  auto form =
      read_questionnaire(
          folder.write(
              "q.json",
              R"({"resourceType": "Questionnaire", "url": "urn:q", "version": "2", "language": "en", "item": [)" +
                  items + "]}"))
          .value;
  EXPECT_TRUE(form);
  return form.value_or(Questionnaire{});
}

inline std::string response_json(const std::string& items) {
  return R"({"resourceType": "QuestionnaireResponse", "item": [)" + items + "]}";
}

/// Reads a response with these items.
inline ResponseReading read_items(const Questionnaire& form, const std::string& items) {
  return read_fhir_response(response_json(items), form);
}

inline std::string faults(const ResponseReading& reading) {
  std::string text;
  for (const auto& fault : reading.faults)
    text += fault.link_id + ' ' + std::string(name_of(fault.code)) + ' ' + fault.place + '\n';
  return text;
}

/// Pain, and where it is: beneath each place, how it is.
inline constexpr auto pain_form = R"(
  {"linkId": "g", "text": "Group", "type": "group", "item": [
    {"linkId": "pain", "text": "Pain?", "type": "integer", "required": true, "extension": [
      {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0},
      {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 10}]},
    {"linkId": "where", "text": "Where?", "type": "choice", "repeats": true,
      "enableWhen": [{"question": "pain", "operator": ">", "answerInteger": 0}],
      "answerOption": [{"valueCoding": {"system": "s", "code": "head", "display": "Head"}}, {"valueCoding": {"system": "s", "code": "foot", "display": "Foot"}}],
      "item": [{"linkId": "how", "text": "How?", "type": "string"}]}]},
  {"linkId": "weight", "type": "decimal"},
  {"linkId": "words", "type": "display", "text": "Words"})";

}  // namespace kiosk::testing_responses
