#include "app/commands/review.h"

#include <iostream>
#include <system_error>

#include "app/commands/load_content.h"
#include "app/commands/patient_rows.h"
#include "app/commands/review_desk.h"
#include "app/files/whole_files.h"
#include "app/print/summary_pdf.h"
#include "app/review/review_leaflet.h"
#include "app/typesetting/typesetter.h"

namespace kiosk {
namespace {

/// The requested languages, or nullopt after a line on standard error.
std::optional<ReviewLanguages> languages_or_report(const LoadedAid& loaded,
                                                   const ReviewArguments& arguments) {
  ReviewLanguages languages;
  std::vector<Language> wanted{arguments.language};
  if (!arguments.beside.empty()) wanted.push_back(arguments.beside);
  for (const auto& language : wanted) {
    const auto* words = words_or_report(loaded, language, arguments.content);
    if (!words) return std::nullopt;
    languages.push_back(words);
  }
  if (languages.size() == 2 && languages[0] == languages[1]) languages.pop_back();
  return languages;
}

int write_pdf(const ReviewArguments& arguments, const ReviewContext& context,
              const ReviewFile& file) {
  const Typesetter typesetter(assets_folder() / "fonts" / "fonts.conf");
  try {
    write_whole_file(*arguments.pdf, leaflet_pdf(review_leaflet(context, file),
                                                 {arguments.paper, PrintSize::normal}, typesetter));
  } catch (const std::system_error& error) {
    std::cerr << error.what() << '\n';
    return 2;
  }
  return 0;
}

}  // namespace

int review(const ReviewArguments& arguments) {
  const auto loaded = load_or_report(arguments.content);
  if (!loaded) return 2;
  const auto file = read_review_file(arguments.content);
  report(std::cerr, file.faults);
  const auto languages = file.value ? languages_or_report(*loaded, arguments) : std::nullopt;
  if (!languages) return 2;
  auto patients = patient_rows_or_report(*loaded, arguments.patients, *languages->front());
  if (!patients) return 2;
  auto context = review_context(loaded->aid, *languages, today());
  context.patients = std::move(*patients);
  if (arguments.pdf) return write_pdf(arguments, context, *file.value);
  return run_review_desk(arguments, context, *file.value);
}

}  // namespace kiosk
