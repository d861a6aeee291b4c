// Real forms of public projects: shared/fhir/questionnaires, nonconformant and oversize.
#include <gtest/gtest.h>

#include "app/content/read_content.h"
#include "app/exchange/fhir_response.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

namespace fs = std::filesystem;

const fs::path corpus = fs::path(SOURCE_DIR) / ".." / "shared" / "fhir";

std::vector<fs::path> json_files(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

/// A form that was read can be answered: it has a blank response that is written and read back without a fault.
void expect_usable(const Questionnaire& form) {
  const auto response = blank_response(form);
  EXPECT_EQ(response.items.size(), form.items.size());
  const auto reading = read_fhir_response(write_fhir_response(response, form, ""), form);
  ASSERT_TRUE(reading.response) << reading.unusable;
  for (const auto& fault : reading.faults) ADD_FAILURE() << fault.place << ' ' << fault.link_id << ' ' << name_of(fault.code);
}

void expect_read_or_refused_with_reasons(const fs::path& file) {
  SCOPED_TRACE(file.filename());
  const auto reading = read_questionnaire(file);
  if (reading.value) expect_usable(*reading.value);
  else EXPECT_TRUE(has_errors(reading.faults));
  for (const auto& fault : reading.faults) {
    EXPECT_EQ(fault.file, file);
    EXPECT_FALSE(fault.what.empty());
  }
}

TEST(QuestionnaireCorpus, EveryConformantFormIsRead) {
  if (!fs::exists(corpus)) GTEST_SKIP() << corpus << " is not there";
  for (const auto& file : json_files(corpus / "questionnaires")) {
    EXPECT_TRUE(read_questionnaire(file).value) << file;
    expect_read_or_refused_with_reasons(file);
  }
}

TEST(QuestionnaireCorpus, ANonconformantFormIsReadOrRefusedWithReasons) {
  if (!fs::exists(corpus)) GTEST_SKIP() << corpus << " is not there";
  for (const auto& file : json_files(corpus / "nonconformant")) expect_read_or_refused_with_reasons(file);
}

TEST(QuestionnaireCorpus, AVeryLargeFormIsRead) {
  if (!fs::exists(corpus)) GTEST_SKIP() << corpus << " is not there";
  for (const auto& file : json_files(corpus / "oversize")) expect_read_or_refused_with_reasons(file);
}

/// Every byte of a form may be the last one of a file that was cut off.
TEST(QuestionnaireCorpus, AFormCutOffAnywhereIsRefusedWithLineAndColumn) {
  if (!fs::exists(corpus)) GTEST_SKIP() << corpus << " is not there";
  const TemporaryFolder folder;
  const auto whole = read_file(corpus / "questionnaires" / "FHIR-fhir-test-cases--validator-q-enablewhen-me.json");
  for (std::size_t length = 0; length + 2 < whole.size(); length += 97) {
    const auto reading = read_questionnaire(folder.write("cut.json", whole.substr(0, length)));
    ASSERT_FALSE(reading.value) << length;
    ASSERT_FALSE(reading.faults.front().place.empty()) << length;
  }
}

}  // namespace
}  // namespace kiosk
