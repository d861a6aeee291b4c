// HL7's own tests of QuestionnaireResponse validation: shared/fhir/hl7-test-cases/suite.json.
#include <gtest/gtest.h>

#include "app/content/read_content.h"
#include "app/exchange/validate_fhir_response.h"
#include "app/json/json.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

namespace fs = std::filesystem;

const fs::path cases_folder = fs::path(SOURCE_DIR) / ".." / "shared" / "fhir" / "hl7-test-cases";

/// The form among a case's files; a case may bring value sets along, too.
fs::path form_of(const Json& test) {
  const auto& files = test.array_at("supporting_json");
  const auto& types = test.array_at("supporting_types");
  for (std::size_t i = 0; i < files.size() && i < types.size(); ++i) {
    if (types[i].text == "Questionnaire") return cases_folder / files[i].text;
  }
  return {};
}

std::string as_text(const ResponseFindings& findings) {
  std::string text = findings.unusable;
  for (const auto& [fault, is_warning] : findings.found) {
    text += std::string(is_warning ? "warning " : "error ") + fault.place + ' ' + fault.link_id +
            ' ' + std::string(name_of(fault.code)) + '\n';
  }
  return text;
}

/// The codes of the .NET validator in a case's expectations, of errors or of warnings.
std::multiset<std::string> expected_codes(const Json& test, bool warnings) {
  std::multiset<std::string> codes;
  const auto* expected = test.find("expected_brianpos");
  if (!expected) return codes;
  for (const auto& issue : expected->array_at("issues")) {
    if ((issue.string_at("severity") == "warning") != warnings) continue;
    for (const auto& code : issue.array_at("coding")) codes.insert(code.text);
  }
  return codes;
}

/// The same mistakes have other names there.
std::string dotnet_name(FaultCode code, const Json& test) {
  switch (code) {
    case FaultCode::invalid_type:
      return test.string_at("name").starts_with("abstract") ? "invalidType" : "invalidAnswerType";
    case FaultCode::unknown_link_id: return "invalidLinkId";
    case FaultCode::max_count:
      return test.string_at("name") == "string-qr" ? "repeats" : "maxCount";
    default: return std::string(name_of(code));
  }
}

class Hl7Cases : public testing::Test {
 protected:
  void SetUp() override {
    if (!fs::exists(cases_folder)) GTEST_SKIP() << cases_folder << " is not there";
    suite_ = read_json(read_file(cases_folder / "suite.json")).value;
    ASSERT_EQ(suite_.array_at("tests").size(), 55U);
  }

  static ResponseFindings validate(const Json& test) {
    const auto form = read_questionnaire(form_of(test));
    if (!form.value) return {.unusable = "the form was not read"};
    return validate_fhir_response(read_file(cases_folder / test.string_at("main_json")),
                                  *form.value);
  }

  Json suite_{};
};

/// Where the suite has two validators, they agree on every count.
TEST_F(Hl7Cases, EachOneHasTheExpectedNumberOfErrors) {
  for (const auto& test : suite_.array_at("tests")) {
    const auto findings = validate(test);
    EXPECT_TRUE(findings.unusable.empty()) << findings.unusable;
    EXPECT_EQ(std::to_string(findings.errors()), test.find("expected_errors")->text)
        << test.string_at("name") << '\n'
        << as_text(findings);
  }
}

TEST_F(Hl7Cases, ErrorsAndWarningsHaveTheDotNetValidatorsCodes) {
  for (const auto& test : suite_.array_at("tests")) {
    if (!test.find("expected_brianpos")) continue;
    std::multiset<std::string> errors;
    std::multiset<std::string> warnings;
    for (const auto& [fault, is_warning] : validate(test).found)
      (is_warning ? warnings : errors).insert(dotnet_name(fault.code, test));
    EXPECT_EQ(errors, expected_codes(test, false)) << test.string_at("name");
    EXPECT_EQ(warnings, expected_codes(test, true)) << test.string_at("name");
  }
}

TEST_F(Hl7Cases, EveryFindingSaysWhere) {
  for (const auto& test : suite_.array_at("tests")) {
    for (const auto& [fault, is_warning] : validate(test).found) {
      const bool of_the_whole =
          fault.code == FaultCode::required || fault.code == FaultCode::min_count;
      EXPECT_TRUE(!fault.place.empty() || of_the_whole)
          << test.string_at("name") << ' ' << name_of(fault.code);
    }
  }
}

}  // namespace
}  // namespace kiosk
