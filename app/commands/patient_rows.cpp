#include "app/commands/patient_rows.h"

#include <algorithm>
#include <iostream>
#include <system_error>

#include "app/commands/load_response.h"

namespace kiosk {
namespace {

/// The aid's own examples, by their names, without expectations.
std::optional<std::vector<PatientRow>> rows_of_examples(const LoadedAid& loaded,
                                                        const Words& words) {
  std::vector<std::filesystem::path> files;
  std::error_code failure;
  for (const auto& entry :
       std::filesystem::directory_iterator(loaded.aid.folder / "examples", failure)) {
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<PatientRow> rows;
  for (const auto& file : files) {
    const auto response = load_response_or_report(file, loaded.aid.questionnaire);
    if (!response) return std::nullopt;
    rows.push_back(
        {.name = file.stem().string(), .outcome = outcome_of(loaded.aid, *response, words)});
  }
  return rows;
}

std::optional<std::vector<PatientRow>> rows_of_file(const std::filesystem::path& file,
                                                    const DecisionAid& aid, const Words& words) {
  auto reading = read_patients(file);
  if (!reading.fault.empty()) {
    std::cerr << reading.fault << '\n';
    return std::nullopt;
  }
  std::vector<PatientRow> rows;
  for (const auto& patient : reading.patients)
    rows.push_back(
        {.name = patient.name, .note = patient.note, .outcome = outcome_of(aid, patient, words)});
  return rows;
}

}  // namespace

std::optional<std::vector<PatientRow>> patient_rows_or_report(const LoadedAid& loaded,
                                                              const std::filesystem::path& file,
                                                              const Words& words) {
  return file.empty() ? rows_of_examples(loaded, words) : rows_of_file(file, loaded.aid, words);
}

}  // namespace kiosk
