// Made-up patients, each with what a careful clinician would see come up and not come up, one a
// line: patients.json, and the second to fourth table, whose answers were written before the aid
// was asked.
#include <gtest/gtest.h>

#include "app/content/patient_table.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

constexpr std::size_t most_cards_in_the_middle = 8;
constexpr std::size_t fewest_questions = 3;

std::vector<ExamplePatient> patients_of(const char* file) {
  auto reading = read_patients(std::filesystem::path(SOURCE_DIR) / "tests" / "patients" / file);
  EXPECT_EQ(reading.fault, "");
  return std::move(reading.patients);
}

const std::vector<ExamplePatient>& patients() {
  static const auto all = [] {
    std::vector<ExamplePatient> tables;
    for (const auto* file :
         {"patients.json", "second_table.json", "third_table.json", "fourth_table.json"}) {
      for (auto& patient : patients_of(file)) tables.push_back(std::move(patient));
    }
    return tables;
  }();
  return all;
}

std::vector<PatientRow> rows(const std::vector<ExamplePatient>& patients) {
  std::vector<PatientRow> rows;
  for (const auto& patient : patients)
    rows.push_back({.name = patient.name,
                    .note = patient.note,
                    .outcome = outcome_of(real_aid(), patient, real_words())});
  return rows;
}

std::string name_of(const testing::TestParamInfo<std::size_t>& info) {
  std::string name;
  for (const char c : patients()[info.param].name) {
    const bool letter = std::isalnum(static_cast<unsigned char>(c)) != 0;
    if (letter) name += c;
    else if (!name.empty() && name.back() != '_') name += '_';
  }
  return std::to_string(info.param + 1) + '_' + name;
}

class APatient : public testing::TestWithParam<std::size_t> {};

TEST_P(APatient, SeesWhatAClinicianWouldSee) {
  const auto& patient = patients()[GetParam()];
  const auto outcome = outcome_of(real_aid(), patient, real_words());
  for (const auto& wrong : outcome.wrong) ADD_FAILURE() << patient.name << ": " << wrong;
}

TEST_P(APatient, IsToldWhyEachOtherTreatmentDidNotComeUpInEveryLanguage) {
  for (const auto& language : real_aid().languages) {
    const auto outcome = outcome_of(real_aid(), patients()[GetParam()], real_words(language));
    for (const auto& [option, why] : outcome.others)
      EXPECT_NE(why, "") << real_aid().options[option].id << " " << language;
  }
}

TEST_P(APatient, HasQuestionsToAsk) {
  EXPECT_GE(outcome_of(real_aid(), patients()[GetParam()], real_words()).questions.size(),
            fewest_questions);
}

INSTANTIATE_TEST_SUITE_P(OfTheList, APatient, testing::Range<std::size_t>(0, patients().size()),
                         name_of);

TEST(ThePatients, AreAtLeastFortyOfEveryKindOfCancer) {
  std::set<std::string> types;
  for (const auto& patient : patients()) {
    for (const auto& [question, codes] : patient.answers) {
      if (question == "cancer-type") types.insert(codes.begin(), codes.end());
    }
  }
  EXPECT_GE(patients().size(), 40U);
  EXPECT_EQ(types.size(), 11U);
}

TEST(ThePatients, SeeFewCardsSoThatEachIsRead) {
  EXPECT_LE(median_cards(rows(patients_of("patients.json"))), most_cards_in_the_middle);
}

TEST(ThePatients, OfAHelperAreSpokenOfAndNotSpokenTo) {
  std::size_t helpers = 0;
  for (const auto& row : rows(patients())) {
    if (!row.outcome.by_helper) continue;
    ++helpers;
    for (const auto& [option, reasons] : row.outcome.cards) {
      for (const auto& reason : reasons)
        EXPECT_EQ(reason.find("your "), std::string::npos) << reason;
    }
    const auto table = patient_table(real_aid(), {row}, real_words());
    for (const auto* words : {"your legs", "you may be", "a bone may have", " my cancer"})
      EXPECT_EQ(table.find(words), std::string::npos) << row.name << ": " << words;
  }
  EXPECT_GE(helpers, 5U);
}

TEST(ThePatients, StandInATableOneARow) {
  const auto table = patient_table(real_aid(), rows(patients()), real_words());
  for (const auto& patient : patients())
    EXPECT_NE(table.find("\n| " + patient.name), std::string::npos) << patient.name;
}

}  // namespace
}  // namespace kiosk
