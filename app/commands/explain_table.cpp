#include <algorithm>
#include <iostream>
#include <system_error>

#include "app/commands/explain.h"
#include "app/commands/load_response.h"
#include "app/content/patient_table.h"
#include "app/files/whole_files.h"
#include "app/print/summary_pdf.h"
#include "app/typesetting/typesetter.h"

namespace kiosk {
namespace {

namespace fs = std::filesystem;

/// The aid's own examples, by their names, without expectations.
std::optional<std::vector<PatientRow>> rows_of_examples(const LoadedAid& loaded,
                                                        const Words& words) {
  std::vector<fs::path> files;
  std::error_code failure;
  for (const auto& entry : fs::directory_iterator(loaded.aid.folder / "examples", failure)) {
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

std::optional<std::vector<PatientRow>> rows_of_file(const fs::path& file, const DecisionAid& aid,
                                                    const Words& words) {
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

/// Writes the table to its output; returns whether it succeeded.
bool write_table(const TableArguments& arguments, const DecisionAid& aid,
                 const std::vector<PatientRow>& rows, const Words& words) {
  if (arguments.out.empty()) {
    std::cout << patient_table(aid, rows, words);
    return true;
  }
  try {
    if (arguments.out.extension() != ".pdf") {
      write_whole_file(arguments.out, patient_table(aid, rows, words));
    } else {
      const Typesetter typesetter(assets_folder() / "fonts" / "fonts.conf");
      write_whole_file(arguments.out,
                       leaflet_pdf(patient_leaflet(aid, rows, words, today()), {}, typesetter));
    }
  } catch (const std::system_error& error) {
    std::cerr << error.what() << '\n';
    return false;
  }
  return true;
}

}  // namespace

int explain_table(const TableArguments& arguments) {
  const auto& content = arguments.content.empty() ? default_content() : arguments.content;
  const auto loaded = load_or_report(content);
  if (!loaded) return 2;
  const auto* words = words_or_report(*loaded, arguments.language, content);
  if (!words) return 2;
  const auto rows = arguments.patients.empty()
                        ? rows_of_examples(*loaded, *words)
                        : rows_of_file(arguments.patients, loaded->aid, *words);
  if (!rows || !write_table(arguments, loaded->aid, *rows, *words)) return 2;
  const bool all_right = std::all_of(
      rows->begin(), rows->end(), [](const PatientRow& row) { return row.outcome.wrong.empty(); });
  return all_right ? 0 : 1;
}

}  // namespace kiosk
