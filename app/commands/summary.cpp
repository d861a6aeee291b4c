#include "app/commands/summary.h"

#include <iostream>
#include <system_error>

#include "app/commands/load_response.h"
#include "app/print/printer.h"
#include "app/print/summary_pdf.h"
#include "app/typesetting/typesetter.h"
#include "app/wording/summarise.h"

namespace kiosk {

int summary(const SummaryArguments& arguments) {
  const auto loaded = load_or_report(arguments.content);
  if (!loaded) return 2;
  const auto& language = arguments.language.empty() ? loaded->aid.languages.front() : arguments.language;
  const auto words = loaded->words.find(language);
  if (words == loaded->words.end()) {
    std::cerr << arguments.content.string() << ": there is no language \"" << language << "\" in this aid\n";
    return 2;
  }
  const auto response = load_response_or_report(arguments.response, loaded->aid.questionnaire);
  if (!response) return 2;
  const auto clinic = loaded->words.find(arguments.clinic_language);
  if (!arguments.clinic_language.empty() && clinic == loaded->words.end()) {
    std::cerr << arguments.content.string() << ": there is no language \"" << arguments.clinic_language << "\" in this aid\n";
    return 2;
  }
  const QuestionList no_list;
  const SummaryMatter matter{.response = *response, .questions = no_list, .today = today(), .clinic = clinic == loaded->words.end() ? nullptr : &clinic->second};
  const auto made = make_summary(matter, loaded->aid, words->second);
  const Typesetter typesetter(assets_folder() / "fonts" / "fonts.conf");
  try {
    write_whole_file(arguments.out, summary_pdf(made, arguments.paper, typesetter));
  } catch (const std::system_error& error) {
    std::cerr << error.what() << '\n';
    return 2;
  }
  return 0;
}

}  // namespace kiosk
