// Small forms, each with a fault that other programs or an earlier version of this one had, beside
// the repository (shared/forms-cases). What is right of each stands here.
#include <gtest/gtest.h>

#include <set>

#include "app/content/check_questionnaire.h"
#include "app/domain/calculation.h"
#include "app/domain/enablement.h"
#include "app/exchange/fhir_response.h"
#include "tests/conformance/corpus.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

std::filesystem::path cases_folder() {
  return std::filesystem::path(SOURCE_DIR) / ".." / "shared" / "forms-cases";
}

/// How a value is written in the tables below.
struct Written {
  std::string operator()(bool truth) const { return truth ? "yes" : "no"; }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(const Decimal& decimal) const { return decimal.digits; }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(const Coding& coding) const { return coding.code; }
  std::string operator()(const Quantity& quantity) const {
    return quantity.value.digits + ' ' + quantity.unit;
  }
  std::string operator()(const Reference& reference) const { return reference.display; }
  std::string operator()(const Attachment& file) const { return file.content_type; }
  template <class Other>
  std::string operator()(const Other& other) const {
    return other.text;
  }
};

/// One of the forms, answered by a person.
class Case {
 public:
  explicit Case(const std::string& file, const std::string& form = {}) {
    auto options = with_our_value_sets();
    options.form = form;
    auto reading = read_questionnaire(cases_folder() / file, options);
    faults_ = std::move(reading.faults);
    EXPECT_TRUE(reading.value) << file;
    if (reading.value) form_ = std::move(*reading.value);
    response_ = blank_response(form_, "2026-11-24T09:00:00+01:00");
  }

  const Questionnaire& form() const { return form_; }
  const Item& item(const LinkId& id) const { return form_.items.at(form_.find(id)); }

  /// Answers the n-th occurrence of an item with the JSON of a value; "" takes the answer away.
  void answer(const LinkId& id, const std::string& json, std::size_t occurrence = 0) {
    const auto node = occurrences_of_item(response_, form_, form_.find(id)).at(occurrence);
    std::vector<Answer> answers;
    if (!json.empty()) {
      const auto value = read_answer_value(json, form_.items[response_.items[node].item]);
      ASSERT_TRUE(value) << id << ": " << json;
      answers.push_back(*value);
    }
    response_.items[node].answers = std::move(answers);
    calculate_after(response_, form_, node, settle_enablement_after(response_, form_, node));
  }

  void add_occurrence_of(const LinkId& id) {
    add_occurrence(response_, form_, first_occurrence(response_, form_, form_.find(id)));
  }

  std::string value(const LinkId& id, std::size_t occurrence = 0) const {
    std::string values;
    const auto node = occurrences_of_item(response_, form_, form_.find(id)).at(occurrence);
    for (const auto& answer : response_.items[node].answers)
      values += (values.empty() ? "" : " ") + std::visit(Written{}, answer);
    return values;
  }

  bool applies(const LinkId& id, std::size_t occurrence = 0) const {
    return response_.items[occurrences_of_item(response_, form_, form_.find(id)).at(occurrence)]
        .enabled;
  }

  std::string options_of(const LinkId& id) const {
    std::string codes;
    for (const auto& option : item(id).options)
      codes += (codes.empty() ? "" : " ") + std::visit(Written{}, option.value);
    return codes;
  }

  std::string exported() const { return write_fhir_response(response_, form_, ""); }

 private:
  Questionnaire form_{};
  Response response_{};
  ContentFaults faults_{};
};

class FormsCases : public testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(cases_folder())) GTEST_SKIP() << cases_folder() << " is not there";
  }
};

/// Every fault and every loss of a form, one a line.
std::string found_in(const std::string& file) {
  std::string lines;
  for (const auto& fault : check_questionnaire(cases_folder() / file, with_our_value_sets()).faults)
    lines += fault.place + ": " + fault.what + '\n';
  return lines;
}

TEST_F(FormsCases, EachIsReadOrRefusedWithAReason) {
  const std::set<std::string> refused{"form.yaml", "response-of-another-form.json",
                                      "response-of-another-version.json", "units-a5.json",
                                      "units-a20.json"};
  std::size_t forms = 0;
  for (const auto& entry : std::filesystem::directory_iterator(cases_folder())) {
    const auto extension = entry.path().extension();
    if (extension != ".json" && extension != ".xml" && extension != ".yaml") continue;
    ++forms;
    const auto name = entry.path().filename().string();
    const auto reading = read_questionnaire(entry.path(), with_our_value_sets());
    EXPECT_EQ(reading.value.has_value(), !refused.contains(name)) << name;
    EXPECT_TRUE(reading.value || !reading.faults.empty()) << name;
  }
  EXPECT_GE(forms, 56U);
}

TEST_F(FormsCases, OfOtherVersionsOfFhirAreAskedAsR4sAre) {
  Case stu3("stu3-option.json");
  EXPECT_EQ(stu3.options_of("1"), "a b");
  EXPECT_FALSE(stu3.applies("2"));
  stu3.answer("1", "\"a\"");
  EXPECT_TRUE(stu3.applies("2"));

  Case r5("r5.json");
  EXPECT_EQ(r5.item("1").type, ItemType::choice);
  EXPECT_EQ(r5.item("2").type, ItemType::open_choice);
  r5.answer("1", "\"0\"");
  EXPECT_TRUE(r5.applies("4"));

  EXPECT_EQ(Case("r4b.json").options_of("1"), "0 1");
}

TEST_F(FormsCases, InXmlAreReadAndOfYamlItIsSaid) {
  EXPECT_EQ(found_in("form.xml").find("error"), std::string::npos);
  EXPECT_FALSE(Case("form.xml").form().items.empty());
  EXPECT_NE(found_in("form.yaml").find("YAML"), std::string::npos);
}

TEST_F(FormsCases, OfABundleHaveItsValueSetsAndItsOtherFormIsNamed) {
  EXPECT_EQ(Case("bundle.json").options_of("1"), "a b");
  EXPECT_NE(found_in("bundle2.json").find("holds 2 forms"), std::string::npos);
  EXPECT_NE(Case("bundle2.json", "2").form().title.original,
            Case("bundle2.json").form().title.original);
}

TEST_F(FormsCases, WithValueSetsHaveAllTheirAnswers) {
  const Case own("contained-vs.json");
  EXPECT_EQ(own.options_of("1"), "a b");
  EXPECT_EQ(own.options_of("2"), "c");
  EXPECT_EQ(own.options_of("3"), "p k r");
  EXPECT_EQ(Case("value-set-by-url.json").item("v").options.size(), 3U);
}

TEST_F(FormsCases, WithNullInAnExpressionHaveItsValue) {
  for (const auto* file : {"null-in-iif.json", "null-in-iif-braces.json"}) {
    Case form(file);
    form.answer("q", "\"a\"");
    EXPECT_EQ(form.value("label"), "Struggling") << file;
    form.answer("q", "\"b\"");
    EXPECT_EQ(form.value("label"), "") << file;
  }
  Case chain("null-chain.json");
  chain.answer("q", "5");
  EXPECT_EQ(chain.value("s"), "1");
  EXPECT_EQ(chain.value("l"), "High");
}

TEST_F(FormsCases, WithAChainOfExpressionsWorkItOutToTheEnd) {
  Case form("chained-types.json");
  form.answer("x", "2");
  EXPECT_EQ(form.value("r"), "4");
  EXPECT_EQ(form.value("d"), "2026-11-24");
  EXPECT_EQ(form.value("dn"), "2026-11-24");
  EXPECT_EQ(form.value("s"), "4");
  form.answer("x", "3");
  EXPECT_EQ(form.value("d"), "");
}

TEST_F(FormsCases, WithWeightsInTheAnswerWorkOutTheScore) {
  Case form("ordinal-from-answer.json");
  form.answer("q", "\"h\"");
  EXPECT_EQ(form.value("s1"), "2");
  EXPECT_EQ(form.value("s2"), "2");
}

TEST_F(FormsCases, WithAPathThatBeginsAtNoItemReadTheResponse) {
  Case form("bare-path.json");
  form.answer("a", "4");
  form.answer("b", "5");
  EXPECT_EQ(form.value("s"), "9");
  EXPECT_EQ(form.value("t"), "9");
  EXPECT_NE(found_in("bare-path.json").find("read from the response"), std::string::npos);
}

TEST_F(FormsCases, WithASumThatThePersonChangedLeaveItTheirs) {
  Case form("edited-sum.json");
  form.answer("a", "2");
  form.answer("b", "3");
  EXPECT_EQ(form.value("sum"), "5");
  form.answer("sum", "9");
  form.answer("a", "4");
  EXPECT_EQ(form.value("sum"), "9");
}

TEST_F(FormsCases, WithACopyOfAnAnswerLoseItWithTheAnswer) {
  Case form("cleared-choice.json");
  form.answer("g", "\"m\"");
  EXPECT_EQ(form.value("c"), "one");
  form.answer("g", "");
  EXPECT_EQ(form.value("c"), "");
}

TEST_F(FormsCases, WithAListOfWhatIsChosenLoseTheLastOneToo) {
  Case form("last-one-stays.json");
  form.answer("need", "true");
  form.answer("which", "\"Urine\"");
  EXPECT_EQ(form.value("list"), "Urine");
  form.answer("need", "false");
  EXPECT_FALSE(form.applies("which"));
  EXPECT_FALSE(form.applies("list"));
}

TEST_F(FormsCases, WithExpressionsInRepetitionsDecideEachByItself) {
  for (const auto* file : {"expression-in-repeats.json", "expression-in-repeats2.json"}) {
    Case form(file);
    form.add_occurrence_of("grp");
    form.answer("ch", "\"A\"", 1);
    EXPECT_FALSE(form.applies("when", 0)) << file;
    EXPECT_EQ(form.applies("when", 1), std::string(file) == "expression-in-repeats2.json") << file;
  }
}

TEST_F(FormsCases, WithNumbersBeyondBinaryKeepEachDigit) {
  EXPECT_EQ(Case("decimal30.json").value("2"), "3.141592653589793238462643383279");
  EXPECT_NE(found_in("hugeint.json").find("not a valid answer"), std::string::npos);
  EXPECT_NE(found_in("one-bad-number.json").find("too large"), std::string::npos);
  EXPECT_FALSE(Case("one-bad-number.json").form().items.empty());
}

TEST_F(FormsCases, WithPartsOfADateCompareWhatIsThere) {
  const Case form("partialdate.json");
  EXPECT_EQ(form.value("1"), "2023");
  EXPECT_TRUE(form.applies("4"));
}

TEST_F(FormsCases, WithHiddenAnswersAskByThemAndSendThem) {
  const Case form("hiddeninitial.json");
  EXPECT_TRUE(form.applies("2"));
  EXPECT_NE(form.exported().find("site-7"), std::string::npos);
}

TEST_F(FormsCases, WithAConditionWithoutOperatorAskIfItHolds) {
  Case form("no-operator.json");
  EXPECT_FALSE(form.applies("6"));
  form.answer("5", "\"Change in status\"");
  EXPECT_TRUE(form.applies("6"));
}

TEST_F(FormsCases, WithAmountsInOtherUnitsCompareTheAmounts) {
  Case dose("units-q2.json");
  dose.answer(
      "dose",
      R"({"value": 120, "unit": "mg/dL", "system": "http://unitsofmeasure.org", "code": "mg/dL"})");
  EXPECT_TRUE(dose.applies("by-enablewhen"));
  EXPECT_TRUE(dose.applies("by-fhirpath"));
  dose.answer(
      "dose",
      R"({"value": 20, "unit": "mg/dL", "system": "http://unitsofmeasure.org", "code": "mg/dL"})");
  EXPECT_FALSE(dose.applies("by-enablewhen"));
  EXPECT_FALSE(dose.applies("by-fhirpath"));
}

TEST_F(FormsCases, WithoutWordsHaveThoseOfTheirCodeOrAreNamed) {
  EXPECT_EQ(Case("notext.json").item("question1").text.original, "Walking one kilometre");
  EXPECT_EQ(Case("no-text.json").item("1").text.original, "Glasgow coma score verbal");
  EXPECT_NE(found_in("no-text.json").find("has no text"), std::string::npos);
}

TEST_F(FormsCases, WithTitlesInTitlesTellTheirQuestionsApart) {
  const Case form("nested-titles.json");
  EXPECT_NE(form.item("a.p").text.original, form.item("b.p").text.original);
  EXPECT_NE(form.item("a.p").text.original.find("Contact in an emergency"), std::string::npos);
}

TEST_F(FormsCases, WithBoldWordsLinksAndLabelsShowThem) {
  const Case form("md2.json");
  EXPECT_EQ(form.item("3").show.markup.original, "<b>Style</b>");
  EXPECT_EQ(form.item("4").entry.open_label.original, "Other, please say which");
  ASSERT_EQ(form.item("5").show.links.size(), 1U);
  EXPECT_EQ(form.item("5").show.links[0].address, "https://example.org/help");
  EXPECT_NE(found_in("markdown.json").find("styled text has parts that cannot be shown"),
            std::string::npos);
}

TEST_F(FormsCases, WithALinkIdTwiceOrAWrongAddressSayIt) {
  EXPECT_NE(found_in("duplinkid.json").find("taken already"), std::string::npos);
  EXPECT_NE(found_in("relative-url.json").find("relative"), std::string::npos);
  EXPECT_EQ(Case("no-url.json").exported().find("\"questionnaire\""), std::string::npos);
}

TEST_F(FormsCases, OfAnotherFormOrVersionAreNamed) {
  const Case form("edited-sum.json");
  const auto other =
      read_fhir_response(read_file(cases_folder() / "response-of-another-form.json"), form.form());
  EXPECT_EQ(other.another_form, "http://forms.example/other");
  const auto version = read_fhir_response(
      read_file(cases_folder() / "response-of-another-version.json"), form.form());
  EXPECT_FALSE(version.another_version.empty());
}

TEST_F(FormsCases, WithRecordsAmongTheirAnswersOfferThemByName) {
  EXPECT_EQ(found_in("optref.json").find("cannot be chosen here"), std::string::npos);
  const Case form("optref.json");
  const auto& items = form.form().items;
  const auto asked = std::find_if(items.begin(), items.end(), [](const Item& item) {
    return !item.options.empty() && std::holds_alternative<Reference>(item.options[0].value);
  });
  ASSERT_NE(asked, items.end());
  for (const auto& option : asked->options) {
    const std::vector<Answer> chosen{option.value};
    EXPECT_NE(option.label.original, "");
    EXPECT_FALSE(fault_of(*asked, chosen));
  }
}

}  // namespace
}  // namespace kiosk
