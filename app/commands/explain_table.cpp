#include <algorithm>
#include <iostream>
#include <system_error>

#include "app/commands/explain.h"
#include "app/commands/load_content.h"
#include "app/commands/patient_rows.h"
#include "app/files/whole_files.h"
#include "app/print/summary_pdf.h"
#include "app/typesetting/typesetter.h"

namespace kiosk {
namespace {

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
  const auto rows = patient_rows_or_report(*loaded, arguments.patients, *words);
  if (!rows || !write_table(arguments, loaded->aid, *rows, *words)) return 2;
  const bool all_right = std::all_of(
      rows->begin(), rows->end(), [](const PatientRow& row) { return row.outcome.wrong.empty(); });
  return all_right ? 0 : 1;
}

}  // namespace kiosk
