// Holds enablement to the vectors that two other engines were observed on:
// shared/fhir/enablewhen-vectors.json.
#include <gtest/gtest.h>

#include "app/content/read_content.h"
#include "app/domain/question_state.h"
#include "app/exchange/fhir_response.h"
#include "app/json/json.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

const std::filesystem::path vectors_file =
    std::filesystem::path(SOURCE_DIR) / ".." / "shared" / "fhir" / "enablewhen-vectors.json";

std::set<std::string> enabled_names(const Response& response, const Questionnaire& form) {
  std::set<std::string> names;
  for (NodeIndex n = 0; n < response.items.size(); ++n) {
    if (response.items[n].enabled) names.insert(occurrence_name(response, form, n));
  }
  return names;
}

/// Checks one vector; an item whose repetition is not there counts as not enabled.
void expect_vector_holds(const Json& vector, const TemporaryFolder& folder) {
  SCOPED_TRACE(vector.string_at("id") + ": " + vector.string_at("note"));
  const auto file = folder.write("questionnaire.json", write_json(*vector.find("questionnaire")));
  const auto form = read_questionnaire(file);
  ASSERT_TRUE(form.value);
  const auto reading = read_fhir_response(write_json(*vector.find("response")), *form.value);
  ASSERT_TRUE(reading.response) << reading.unusable;
  const auto enabled = enabled_names(*reading.response, *form.value);
  const auto& expected = *vector.find("expect");
  for (std::size_t i = 0; i < expected.names.size(); ++i) {
    EXPECT_EQ(enabled.contains(expected.names[i]), expected.elements[i].truth) << expected.names[i];
  }
}

TEST(EnableWhenVectors, EveryUncontestedOneGivesWhatItExpects) {
  if (!std::filesystem::exists(vectors_file)) GTEST_SKIP() << vectors_file << " is not there";
  const TemporaryFolder folder;
  const auto vectors = read_json(read_file(vectors_file));
  ASSERT_TRUE(vectors.fault.empty()) << vectors.fault;
  ASSERT_FALSE(vectors.value.array_at("vectors").empty());
  for (const auto& vector : vectors.value.array_at("vectors")) {
    if (!vector.is_true_at("contested")) expect_vector_holds(vector, folder);
  }
}

/// FHIR leaves these open. Ours are the readings that shared/fhir/README.md recommends; the one
/// that wants UCUM conversion is not among them.
TEST(EnableWhenVectors, ContestedOnesGiveTheReadingThatWasChosen) {
  if (!std::filesystem::exists(vectors_file)) GTEST_SKIP() << vectors_file << " is not there";
  const TemporaryFolder folder;
  const auto vectors = read_json(read_file(vectors_file));
  for (const auto& vector : vectors.value.array_at("vectors")) {
    if (vector.is_true_at("contested") && vector.string_at("id") != "quantity-other-unit")
      expect_vector_holds(vector, folder);
  }
}

}  // namespace
}  // namespace kiosk
