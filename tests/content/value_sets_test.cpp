#include <gtest/gtest.h>

#include "app/content/read_content.h"
#include "app/wording/collation.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

/// The first item of a form whose only question has that value set; `contained` are the form's own
/// resources.
Item question_with(const std::string& value_set, const std::string& contained,
                   const FormOptions& options, ContentFaults* faults = nullptr) {
  const TemporaryFolder folder;
  auto reading = read_questionnaire(
      folder.write("q.json",
                   R"({"resourceType": "Questionnaire", "contained": [)" + contained +
                       R"(], "item": [{"linkId": "q", "type": "choice", "answerValueSet": ")" +
                       value_set + "\"}]}"),
      options);
  EXPECT_TRUE(reading.value);
  if (faults) *faults = reading.faults;
  return reading.value ? reading.value->items.at(0) : Item{};
}

std::string codes(const Item& item) {
  std::string text;
  for (const auto& option : item.options) text += std::string(code_of(option.value)) + ' ';
  return text;
}

TEST(ValueSets, AFormsOwnIsUsedByIdOrByUrl) {
  const auto* own =
      R"({"resourceType": "ValueSet", "id": "v", "url": "urn:v", "compose": {"include": [{"system": "s", "concept": [{"code": "a"}, {"code": "b"}]}]}})";
  EXPECT_EQ(codes(question_with("#v", own, {})), "a b ");
  EXPECT_EQ(codes(question_with("urn:v|2", own, {})), "a b ");
}

TEST(ValueSets, AreFoundBesideTheFormAsAGuidePublishesThem) {
  const TemporaryFolder folder;
  folder.write(
      "ValueSet-v.json",
      R"({"resourceType": "ValueSet", "url": "urn:v", "compose": {"include": [{"system": "urn:s"}]}})");
  folder.write(
      "CodeSystem-s.json",
      R"({"resourceType": "CodeSystem", "url": "urn:s", "content": "complete", "concept": [{"code": "a"}, {"code": "b"}]})");
  folder.write("notes.json",
               R"({"resourceType": "ValueSet", "url": "urn:elsewhere", "compose": {"include": [
    {"system": "s", "concept": [{"code": "x"}]}]}})");
  const auto codes_of = [&](const std::string& value_set) {
    const auto reading = read_questionnaire(
        folder.write(
            "q.json",
            R"({"resourceType": "Questionnaire", "item": [{"linkId": "q", "type": "choice", "answerValueSet": ")" +
                value_set + "\"}]}"),
        {});
    return codes(reading.value->items.at(0));
  };

  EXPECT_EQ(codes_of("urn:v|1.0"), "a b ");
  EXPECT_EQ(codes_of("urn:elsewhere"), "") << "in a file that no guide would name so";
}

TEST(ValueSets, TheCountriesOfTheWorldAreKnownByTwoLettersOrThree) {
  const auto two =
      question_with("http://hl7.org/fhir/ValueSet/iso3166-1-2", "", {.languages = {"es", "fr"}});
  EXPECT_GT(two.options.size(), 240U);
  EXPECT_LT(two.options.size(), 260U);
  const auto germany =
      std::find_if(two.options.begin(), two.options.end(),
                   [](const AnswerOption& option) { return code_of(option.value) == "DE"; });
  ASSERT_NE(germany, two.options.end());
  EXPECT_EQ(germany->label.in("en"), "Germany");
  EXPECT_EQ(germany->label.in("es"), "Alemania");
  EXPECT_EQ(germany->label.in("fr"), "Allemagne");
  EXPECT_EQ(coding_of(germany->value)->system, "urn:iso:std:iso:3166");
  std::vector<std::string> names;
  for (const auto& country : two.options) names.push_back(country.label.original);
  EXPECT_TRUE(is_alphabetical(names, "en"));
  const auto three = question_with("http://hl7.org/fhir/ValueSet/iso3166-1-3|4.0.1", "", {});
  EXPECT_EQ(three.options.size(), two.options.size());
  EXPECT_EQ(code_of(three.options.front().value), "AFG");
}

TEST(ValueSets, KindsOfRelationshipComeAlong) {
  const auto item = question_with(
      "http://hl7.org/fhir/ValueSet/relatedperson-relationshiptype", "",
      {.value_set_folders = {std::filesystem::path(SOURCE_DIR) / "assets" / "value-sets"}});
  EXPECT_EQ(item.options.size(), 121U);
  const auto mother =
      std::find_if(item.options.begin(), item.options.end(),
                   [](const AnswerOption& option) { return code_of(option.value) == "MTH"; });
  ASSERT_NE(mother, item.options.end());
  EXPECT_EQ(mother->label.in("es"), "Madre");
}

TEST(ValueSets, AnExpansionGoesBeforeRules) {
  const auto* own =
      R"({"resourceType": "ValueSet", "id": "v", "expansion": {"contains": [{"system": "s", "code": "x", "contains": [{"system": "s", "code": "y"}]},
    {"code": "z", "abstract": true}]}, "compose": {"include": [{"system": "s", "filter": [{"property": "p"}]}]}})";
  EXPECT_EQ(codes(question_with("#v", own, {})), "x y ");
}

TEST(ValueSets, ACodeSystemOrValueSetThatTheFormBringsAlongIsListed) {
  const auto* own =
      R"({"resourceType": "ValueSet", "id": "v", "compose": {"include": [{"system": "urn:s"}, {"valueSet": ["#w"]}], "exclude": [{"system": "urn:s", "concept": [{"code": "b"}]}]}},
    {"resourceType": "CodeSystem", "url": "urn:s", "concept": [{"code": "a", "concept": [{"code": "b"}]}]},
    {"resourceType": "ValueSet", "id": "w", "compose": {"include": [{"system": "t", "concept": [{"code": "c"}]}]}})";
  EXPECT_EQ(codes(question_with("#v", own, {})), "a c ");
}

/// A code system of diseases, some beneath others, two of them with a property.
const std::string diseases =
    R"({"resourceType": "CodeSystem", "url": "urn:d", "content": "complete", "concept": [
  {"code": "cancer", "display": "Cancer", "concept": [{"code": "breast", "display": "Breast", "property": [{"code": "part", "valueString": "chest"}]},
    {"code": "lung", "display": "Lung", "property": [{"code": "part", "valueString": "chest"}, {"code": "status", "valueCode": "retired"}]},
    {"code": "kind", "display": "A kind", "property": [{"code": "notSelectable", "valueBoolean": true}], "concept": [{"code": "bone", "display": "Bone"}]}]},
  {"code": "flu", "display": "Flu"}, {"code": "late", "display": "Late", "property": [{"code": "parent", "valueCode": "cancer"}]}]})";

std::string codes_of_diseases(const std::string& include, const std::string& rest = {}) {
  return codes(question_with(
      "#v",
      R"({"resourceType": "ValueSet", "id": "v", "compose": {"include": [{"system": "urn:d", )" +
          include + "}]" + rest + "}}, " + diseases,
      {}));
}

std::string filter(const std::string& property, const std::string& operation,
                   const std::string& value) {
  return R"("filter": [{"property": ")" + property + R"(", "op": ")" + operation +
         R"(", "value": ")" + value + "\"}]";
}

TEST(ValueSets, AFilterPicksCodesByTheirPlaceTheirPropertiesOrAPattern) {
  EXPECT_EQ(codes_of_diseases(filter("concept", "is-a", "cancer")),
            "cancer breast lung bone late ");
  EXPECT_EQ(codes_of_diseases(filter("concept", "descendent-of", "cancer")),
            "breast lung bone late ");
  EXPECT_EQ(codes_of_diseases(filter("concept", "is-not-a", "cancer")), "flu ");
  EXPECT_EQ(codes_of_diseases(filter("parent", "child-of", "kind")), "bone ");
  EXPECT_EQ(codes_of_diseases(filter("part", "=", "chest")), "breast lung ");
  EXPECT_EQ(codes_of_diseases(filter("part", "exists", "false")), "cancer bone flu late ");
  EXPECT_EQ(codes_of_diseases(filter("code", "in", "flu, lung")), "lung flu ");
  EXPECT_EQ(codes_of_diseases(filter("code", "regex", "b.*")), "breast bone ");
  EXPECT_EQ(codes_of_diseases(filter("nothing", "=", "x")), "");
  EXPECT_EQ(codes_of_diseases(filter("concept", "is-a", "nowhere")), "");
}

TEST(ValueSets, AnExcludeTakesAwayWhatAnIncludeOfTheSameWordsWouldAdd) {
  EXPECT_EQ(codes_of_diseases(
                filter("concept", "is-a", "cancer"),
                R"(, "exclude": [{"system": "urn:d", )" + filter("part", "=", "chest") + "}]"),
            "cancer bone late ");
  EXPECT_EQ(codes_of_diseases(filter("concept", "is-a", "cancer"),
                              R"(, "exclude": [{"system": "urn:other"}])"),
            "");
  EXPECT_EQ(codes_of_diseases(filter("part", "=", "chest"), R"(, "inactive": false)"), "breast ");
}

TEST(ValueSets, AnIncludeMeansWhatIsInItsSystemAndInEachValueSetThatItNames) {
  const auto* other =
      R"({"resourceType": "ValueSet", "id": "w", "compose": {"include": [{"system": "urn:d", "concept": [{"code": "flu"}, {"code": "bone"}]}]}}, )";
  const auto item = question_with(
      "#v",
      R"({"resourceType": "ValueSet", "id": "v", "compose": {"include": [{"system": "urn:d", "valueSet": ["#w"]}]}}, )" +
          std::string(other) + diseases,
      {});

  EXPECT_EQ(codes(item), "bone flu ");
}

TEST(ValueSets, WordsThatAValueSetLeavesOutAreTheCodeSystems) {
  const auto item = question_with(
      "#v",
      R"({"resourceType": "ValueSet", "id": "v", "compose": {"include": [{"system": "urn:d", "concept": [{"code": "flu"}]}]}}, )" +
          diseases,
      {});

  EXPECT_EQ(item.options.at(0).label.original, "Flu");
}

TEST(ValueSets, ACodeSystemMayLieInTheClinicsFolderAndOneThatIsAPartIsNotTheWhole) {
  const TemporaryFolder clinic;
  clinic.write("diseases.json", diseases);
  clinic.write(
      "part.json",
      R"({"resourceType": "CodeSystem", "url": "urn:part", "content": "example", "concept": [{"code": "a"}]})");
  const auto all_of = [&](const std::string& system) {
    return codes(question_with(
        "#v",
        R"({"resourceType": "ValueSet", "id": "v", "compose": {"include": [{"system": ")" + system +
            "\"}]}}",
        {.value_set_folders = {clinic.path()}}));
  };

  EXPECT_EQ(all_of("urn:d"), "cancer breast lung bone flu late ");
  EXPECT_EQ(all_of("urn:part"), "");
}

/// A part of the answers would pass for the whole.
TEST(ValueSets, OneThatDoesNotListAllItsAnswersIsAskedInOnesOwnWords) {
  for (const auto* include :
       {R"({"system": "s", "concept": [{"code": "a"}]}, {"system": "t"})",
        R"({"system": "s", "filter": [{"property": "p"}]})", R"({"valueSet": ["#v"]})"}) {
    ContentFaults faults;
    const auto item = question_with(
        "#v",
        std::string(R"({"resourceType": "ValueSet", "id": "v", "compose": {"include": [)") +
            include + "]}}",
        {}, &faults);
    EXPECT_EQ(item.type, ItemType::open_choice) << include;
    EXPECT_EQ(item.entry.value_set, "#v");
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0].severity, ContentFault::Severity::warning);
    EXPECT_EQ(faults[0].place, "item[0].answerValueSet");
  }
}

TEST(ValueSets, AClinicsFolderGoesBeforeTheProgramsAndTheFormsOwnBeforeBoth) {
  const TemporaryFolder clinic;
  const auto set = [](const std::string& code) {
    return R"({"resourceType": "ValueSet", "url": "http://hl7.org/fhir/ValueSet/administrative-gender", "compose": {"include": [{"system": "s", "concept": [{"code": ")" +
           code + "\"}]}]}}";
  };
  clinic.write("gender.json", set("clinic"));
  clinic.write("broken.json", "{");
  const auto ours = std::filesystem::path(SOURCE_DIR) / "assets" / "value-sets";
  const auto* url = "http://hl7.org/fhir/ValueSet/administrative-gender";
  EXPECT_EQ(codes(question_with(url, "", {.value_set_folders = {ours}})),
            "male female other unknown ");
  EXPECT_EQ(codes(question_with(url, "", {.value_set_folders = {clinic.path(), ours}})), "clinic ");
  EXPECT_EQ(codes(question_with(url, set("own"), {.value_set_folders = {clinic.path(), ours}})),
            "own ");
  EXPECT_EQ(codes(question_with(url, "", {.value_set_folders = {"/nowhere"}})), "");
}

TEST(ValueSets, OfHl7AreKnownByTheirOldUrlAndTheirNewOne) {
  const auto ours = std::filesystem::path(SOURCE_DIR) / "assets" / "value-sets";
  for (const auto& [url, count] : std::vector<std::pair<std::string, std::size_t>>{
           {"http://hl7.org/fhir/ValueSet/service-type", 596},
           {"http://terminology.hl7.org/ValueSet/service-type", 596},
           {"http://hl7.org/fhir/ValueSet/address-use", 5},
           {"http://terminology.hl7.org/ValueSet/encounter-class", 6}}) {
    EXPECT_EQ(question_with(url, "", {.value_set_folders = {ours}}).options.size(), count) << url;
  }
}

TEST(ValueSets, GiveAQuantityItsUnits) {
  const TemporaryFolder folder;
  const auto form = read_questionnaire(folder.write("q.json", R"({"resourceType": "Questionnaire",
    "contained": [{"resourceType": "ValueSet", "id": "u", "compose": {"include": [{"system": "http://unitsofmeasure.org",
      "concept": [{"code": "kg", "display": "kg"}, {"code": "[lb_av]", "display": "lb"}]}]}}],
    "item": [
      {"linkId": "a", "text": "Weight", "type": "quantity", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unitValueSet", "valueCanonical": "#u"}]},
      {"linkId": "b", "text": "Weight", "type": "quantity", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unitValueSet", "valueCanonical": "urn:none"}]}]})"),
                                       {});
  ASSERT_TRUE(form.value);
  ASSERT_EQ(form.value->items[0].entry.units.size(), 2U);
  EXPECT_EQ(form.value->items[0].entry.units[1].code, "[lb_av]");
  EXPECT_EQ(form.value->items[0].entry.units[1].display, "lb");
  EXPECT_TRUE(form.value->items[1].entry.units.empty());
  ASSERT_EQ(form.faults.size(), 1U);
  EXPECT_EQ(form.faults[0].what,
            "no value set lists the units of \"urn:none\"; no unit can be chosen");
}

TEST(ValueSets, EachOfOursCanBeUsedAndSpeaksSpanishWhereItIsForPatients) {
  const auto ours = std::filesystem::path(SOURCE_DIR) / "assets" / "value-sets";
  for (const auto* url :
       {"http://hl7.org/fhir/ValueSet/yesnodontknow", "http://terminology.hl7.org/ValueSet/v2-0532",
        "http://hl7.org/fhir/ValueSet/marital-status",
        "http://terminology.hl7.org/ValueSet/yes-no-unknown-not-applicable",
        "http://loinc.org/vs/LL358-3"}) {
    const auto item = question_with(url, "", {.value_set_folders = {ours}});
    ASSERT_FALSE(item.options.empty()) << url;
    for (const auto& option : item.options)
      EXPECT_TRUE(option.label.translations.contains("es")) << url << ' ' << option.label.original;
  }
  for (const auto& file : std::filesystem::directory_iterator(ours)) {
    if (file.path().extension() != ".json") continue;
    const auto text = read_file(file.path());
    const auto begin = text.find("\"url\": \"") + 8;
    const auto url = text.substr(begin, text.find('"', begin) - begin);
    EXPECT_FALSE(question_with(url, "", {.value_set_folders = {ours}}).options.empty())
        << file.path();
  }
}

std::string value_set(const std::string& url, const std::string& include) {
  return R"({"resourceType": "ValueSet", "url": ")" + url + R"(", "compose": {"include": [)" +
         include + "]}}";
}

TEST(AClinicsValueSets, ThatCannotBeUsedAreNamedEachWithItsFileAndNothingIsRefused) {
  const TemporaryFolder folder;
  const auto listed = R"({"system": "s", "concept": [{"code": "a"}]})";
  folder.write("1-good.json", value_set("urn:good", listed));
  folder.write("2-again.json", value_set("urn:good", listed));
  folder.write("broken.json", "{\n \"resourceType\": ");
  folder.write("includes-ours.json", value_set("urn:more", R"({"valueSet": ["urn:good"]})"));
  folder.write("nameless.json", R"({"resourceType": "ValueSet"})");
  folder.write("patient.json", R"({"resourceType": "Patient"})");
  folder.write("rule.json",
               value_set("urn:rule", R"({"system": "s", "filter": [{"property": "p"}]})"));
  folder.write("notes.txt", "Whom to ask about these.");

  const auto faults = check_value_sets(folder.path(), {.value_set_folders = {folder.path()}});

  std::map<std::string, std::string> said;
  for (const auto& fault : faults) {
    EXPECT_EQ(fault.severity, ContentFault::Severity::warning) << as_line(fault);
    said[fault.file.filename()] += fault.what;
  }
  EXPECT_EQ(said.size(), 5U);
  EXPECT_NE(said["2-again.json"].find("1-good.json"), std::string::npos) << said["2-again.json"];
  for (const auto* file : {"broken.json", "patient.json"})
    EXPECT_NE(said[file].find("this file"), std::string::npos) << file << ": " << said[file];
  EXPECT_NE(said["nameless.json"].find("no form can refer to"), std::string::npos);
  EXPECT_NE(said["rule.json"].find("does not list all its answers"), std::string::npos);
}

TEST(AClinicsValueSets, InAFolderThatIsNotThereAreAWarning) {
  const auto faults = check_value_sets("/nowhere/sets", {.value_set_folders = {"/nowhere/sets"}});

  ASSERT_EQ(faults.size(), 1U);
  EXPECT_EQ(as_line(faults[0]), "/nowhere/sets: warning: the folder of value sets does not exist");
}

}  // namespace
}  // namespace kiosk
