// Real forms of public projects: shared/fhir/questionnaires, nonconformant and oversize.
#include <gtest/gtest.h>

#include "app/exchange/fhir_response.h"
#include "tests/conformance/corpus.h"
#include "tests/support/processor_time.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

namespace fs = std::filesystem;

/// A form that was read can be answered: it has a blank response that is written and read back
/// without a fault.
void expect_usable(const Questionnaire& form) {
  const auto response = blank_response(form);
  EXPECT_EQ(response.items.size(), form.items.size());
  const auto exported = write_fhir_response(response, form, "");
  const auto reading = read_fhir_response(exported, form);
  ASSERT_TRUE(reading.response) << reading.unusable;
  for (const auto& fault : reading.faults)
    ADD_FAILURE() << fault.place << ' ' << fault.link_id << ' ' << name_of(fault.code);
}

void expect_read_or_refused_with_reasons(const fs::path& file) {
  SCOPED_TRACE(file.filename());
  const auto began = processor_time();
  const auto reading = read_questionnaire(file, with_our_value_sets());
  if (reading.value) expect_usable(*reading.value);
  else EXPECT_TRUE(has_errors(reading.faults));
  EXPECT_LT(processor_time() - began, std::chrono::seconds(1));
  for (const auto& fault : reading.faults) {
    EXPECT_EQ(fault.file, file);
    EXPECT_FALSE(fault.what.empty());
  }
}

class QuestionnaireCorpus : public testing::Test {
 protected:
  void SetUp() override {
    if (!corpus_is_there()) GTEST_SKIP() << corpus_folder() << " is not there";
  }
};

TEST_F(QuestionnaireCorpus, EveryConformantFormIsRead) {
  const auto files = forms_in("questionnaires");
  EXPECT_EQ(files.size(), 174U);
  for (const auto& file : files) {
    EXPECT_TRUE(read_questionnaire(file).value) << file;
    expect_read_or_refused_with_reasons(file);
  }
}

TEST_F(QuestionnaireCorpus, ANonconformantFormIsReadOrRefusedWithReasonsWithinASecond) {
  const auto files = forms_in("nonconformant");
  EXPECT_EQ(files.size(), 60U);
  for (const auto& file : files) expect_read_or_refused_with_reasons(file);
}

TEST_F(QuestionnaireCorpus, AVeryLargeFormIsReadWithinASecond) {
  for (const auto& file : forms_in("oversize")) expect_read_or_refused_with_reasons(file);
}

/// Every byte of a form may be the last one of a file that was cut off.
TEST_F(QuestionnaireCorpus, AFormCutOffAnywhereIsRefusedWithLineAndColumn) {
  const TemporaryFolder folder;
  const auto whole = read_file(corpus_folder() / "questionnaires" /
                               "FHIR-fhir-test-cases--validator-q-enablewhen-me.json");
  for (std::size_t length = 0; length + 2 < whole.size(); length += 97) {
    const auto reading = read_questionnaire(folder.write("cut.json", whole.substr(0, length)));
    ASSERT_FALSE(reading.value) << length;
    ASSERT_FALSE(reading.faults.front().place.empty()) << length;
  }
}

}  // namespace
}  // namespace kiosk
