#include "tests/support/tiny_aid.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

constexpr auto aid_toml = R"(id = "tiny"
version = "1"
languages = ["en", "es"]
signs_group = "signs"
order = ["ice", "rest"]
unknown_answers = ["unsure"]
[review]
checked = 2026-11-24
next = 2027-11-24
reviewer = ""

[about]
authors = ["A"]
funding = "None."

[[urgent_sign]]
id = "legs"
when = { any = [
  { question = "sign-legs", operator = "=", answer = "yes" },
  { question = "sign-legs", operator = "=", answer = "unsure" },
] }

[[suggested_question]]
id = "where-from"
when = { question = "where", operator = "=", answer = "unsure" }

[[suggested_question]]
id = "check-legs"
when = { question = "sign-legs", operator = "=", answer = "unsure" }
)";

constexpr auto ice_toml = R"(id = "ice"
family = "one-spot"
picture = "illustrations/ice.svg"
checked = 2026-11-24
evidence = ["less-pain"]
questions = ["how-cold"]
sources = ["book"]

[[shown_when]]
because = "much-pain"
question = "pain"
operator = ">="
answer = 5

[[not_shown]]
because = "little-pain"
always = true
)";

constexpr auto rest_toml = R"(id = "rest"
family = "support"
picture = "illustrations/rest.svg"
checked = 2026-11-24
evidence = []
questions = ["how-long"]
sources = []

[[shown_when]]
because = "for-everyone"
always = true
)";

constexpr auto evidence_toml = R"([[evidence]]
id = "less-pain"
count = 60
compared = 40
people = 120
span = "a week"
certainty = "high"
source = "trial"
checked = 2026-11-24
study = "randomised-trials"
group = "people with pain"
comparison = "no ice"
)";

constexpr auto sources_toml = R"([[source]]
id = "book"
author = "B"
title = "A book"
journal = "A house"
year = 2020
isbn = "978-92-4-155039-0"
read = "whole"

[[source]]
id = "trial"
author = "C"
title = "A trial"
journal = "J"
year = 2019
doi = "10.1000/182"
pmid = "29397209"
read = "in-part"
funding = "public"
funder = "a fund"
)";

constexpr auto texts_json = R"({
  "title": "T",
  "welcome": {"heading": "H", "lead": "L"},
  "headings": {"what": "What", "when": "When", "help": "Help", "hard": "Hard", "like": "Like"},
  "reasons": {
    "much-pain": {"you": "your pain is {pain} of 10", "me": "my pain is {pain_text}"},
    "for-everyone": {"you": "e", "me": "e"}
  },
  "not_shown": {"little-pain": "S"},
  "questions": {"how-cold": "Q", "how-long": "Q", "where-from": "Q", "check-legs": "Q"},
  "urgent": {"legs": {"you": "U", "say": "U"}},
  "evidence": {"less-pain": {"heading": "H", "happens": "{count} do", "otherwise": "{rest} do not", "group": "G", "with": "with ice",
                             "compared": "{compared} and {compared_rest} of {people}"}},
  "certainty": {"high": "c", "moderate": "c", "low": "c", "no-comparison": "c"},
  "summary": {"note": "N"}
}
)";

std::string card(const std::string& picture, const std::string& shows) {
  return "# Title\n\nShort words.\n\n![" + shows + "](" + picture +
         ".svg \"Caption\")\n\n## What\n\nPlain & **bold** <3.\n\n## When\n\n- w\n\n"
         "## Help\n\n- one\n- two\n\n## Hard\n\n- three three\n\n## Like\n\n- **First:** l\n";
}

constexpr auto questionnaire_json = R"({
  "resourceType": "Questionnaire", "language": "en", "url": "urn:tiny", "version": "1", "status": "draft", "title": "Tiny",
  "item": [
    {"linkId": "signs", "type": "group", "text": "Signs",
     "_text": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/translation",
       "extension": [{"url": "lang", "valueCode": "es"}, {"url": "content", "valueString": "Signos"}]}]},
     "item": [
      {"linkId": "sign-legs", "type": "choice", "required": true,
       "answerOption": [
        {"valueCoding": {"system": "urn:beforehand:answer", "code": "yes", "display": "Yes",
          "_display": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/translation",
            "extension": [{"url": "lang", "valueCode": "es"}, {"url": "content", "valueString": "Sí"}]}]}}},
        {"valueCoding": {"system": "urn:beforehand:answer", "code": "no", "display": "No",
          "_display": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/translation",
            "extension": [{"url": "lang", "valueCode": "es"}, {"url": "content", "valueString": "No"}]}]}}},
        {"valueCoding": {"system": "urn:beforehand:answer", "code": "unsure", "display": "Not sure",
          "_display": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/translation",
            "extension": [{"url": "lang", "valueCode": "es"}, {"url": "content", "valueString": "No sé"}]}]}}}
       ]}
     ]},
    {"linkId": "pain", "type": "integer",
     "extension": [
      {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0},
      {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 10}
     ]},
    {"linkId": "where", "type": "choice", "repeats": true,
     "enableWhen": [{"question": "pain", "operator": ">", "answerInteger": 0}],
     "extension": [
      {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
       "valueCodeableConcept": {"coding": [{"system": "urn:beforehand:item-control", "code": "body-map"}]}},
      {"url": "urn:beforehand:picture", "extension": [{"url": "url", "valueString": "illustrations/body.svg"}]}
     ],
     "answerOption": [
      {"valueCoding": {"system": "urn:beforehand:answer", "code": "head", "display": "Head",
        "_display": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/translation",
          "extension": [{"url": "lang", "valueCode": "es"}, {"url": "content", "valueString": "Cabeza"}]}]}}},
      {"valueCoding": {"system": "urn:beforehand:answer", "code": "foot", "display": "Foot",
        "_display": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/translation",
          "extension": [{"url": "lang", "valueCode": "es"}, {"url": "content", "valueString": "Pie"}]}]}}},
      {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive", "valueBoolean": true}],
       "valueCoding": {"system": "urn:beforehand:answer", "code": "unsure", "display": "Not sure",
        "_display": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/translation",
          "extension": [{"url": "lang", "valueCode": "es"}, {"url": "content", "valueString": "No sé"}]}]}}}
     ]}
  ]
}
)";

constexpr auto svg =
    R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path id="head" d="M0 0"/><path id="foot" d="M1 1"/></svg>)";

}  // namespace

TinyAid::TinyAid() {
  write("aid.toml", aid_toml)
      .write("questionnaire.json", questionnaire_json)
      .write("evidence.toml", evidence_toml)
      .write("sources.toml", sources_toml);
  write("options/ice.toml", ice_toml).write("options/rest.toml", rest_toml);
  for (const auto* picture : {"ice", "rest", "body", "welcome", "welcome-wide", "urgent"})
    write(std::filesystem::path("illustrations") / (std::string(picture) + ".svg"), svg);
  for (const auto* language : {"en", "es"}) {
    const auto texts = std::filesystem::path("text") / language;
    write(texts / "aid.json", texts_json);
    const bool is_translation = language == std::string_view("es");
    if (is_translation)
      replace(texts / "aid.json", "{rest} do not", "{rest} no")
          .replace(texts / "aid.json", "your pain is {pain} of 10", "le duele {pain} de 10")
          .replace(texts / "aid.json", "my pain is {pain_text}", "me duele {pain_text}");
    for (const auto* option : {"ice", "rest"})
      write(texts / "options" / (std::string(option) + ".md"),
            card(option, is_translation ? "Lo que muestra" : "What it shows"));
  }
}

TinyAid& TinyAid::replace(const std::filesystem::path& file, const std::string& from,
                          const std::string& to) {
  auto text = read_file(path() / file);
  auto at = text.find(from);
  EXPECT_NE(at, std::string::npos) << file << " does not have: " << from;
  for (; at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return write(file, text);
}

TinyAid& TinyAid::append(const std::filesystem::path& file, const std::string& text) {
  return write(file, read_file(path() / file) + text);
}

TinyAid& TinyAid::write(const std::filesystem::path& file, const std::string& text) {
  folder_.write(file, text);
  return *this;
}

TinyAid& TinyAid::remove(const std::filesystem::path& file) {
  EXPECT_TRUE(std::filesystem::remove(path() / file)) << file;
  return *this;
}

}  // namespace kiosk
