#include "app/commands/summary.h"

#include <iostream>
#include <system_error>

#include "app/commands/load_response.h"
#include "app/commands/plain_form.h"
#include "app/files/whole_files.h"
#include "app/print/summary_pdf.h"
#include "app/typesetting/typesetter.h"
#include "app/wording/other_sheets.h"

namespace kiosk {
namespace {

/// The texts of a language of the aid, or null after a line on standard error.
int write(const std::filesystem::path& out,
          const std::function<std::string(const Typesetter&)>& make) {
  const Typesetter typesetter(assets_folder() / "fonts" / "fonts.conf");
  try {
    write_whole_file(out, make(typesetter));
  } catch (const std::system_error& error) {
    std::cerr << error.what() << '\n';
    return 2;
  }
  return 0;
}

/// The indexes of treatments by their ids, or nullopt after a line on standard error.
std::optional<std::vector<OptionIndex>> options_or_report(const DecisionAid& aid,
                                                          const std::vector<std::string>& ids,
                                                          const std::filesystem::path& content) {
  std::vector<OptionIndex> options;
  for (const auto& id : ids) {
    const auto option = aid.find_option(id);
    if (!option) {
      std::cerr << content.string() << ": there is no treatment \"" << id << "\" in this aid\n";
      return std::nullopt;
    }
    options.push_back(*option);
  }
  return options;
}

std::string made_pdf(const SummaryArguments& arguments, const SummaryInput& context,
                     const DecisionAid& aid, const Words& words, const Typesetter& typesetter) {
  if (!arguments.card.empty())
    return leaflet_pdf(card_leaflet(context, aid, *aid.find_option(arguments.card), words),
                       arguments.style, typesetter);
  if (arguments.part == SheetPart::urgent) {
    return slip_pdf(
        urgent_slip(context.response, aid,
                    {.day = context.today, .time = time_of_day(), .clinic = context.clinic}, words),
        arguments.style.paper, typesetter);
  }
  if (arguments.part == SheetPart::compare)
    return leaflet_pdf(compare_leaflet(context, aid, {.options = context.starred}, words),
                       arguments.style, typesetter);
  const auto whole = make_summary(context, aid, words);
  return summary_pdf(arguments.part == SheetPart::questions ? question_sheet(whole, words) : whole,
                     arguments.style, typesetter);
}

/// The languages that the sheet names; all are read if it names none.
std::vector<Language> languages_of(const SummaryArguments& arguments) {
  std::vector<Language> languages;
  for (const auto& language : {arguments.language, arguments.clinic_language}) {
    if (!language.empty()) languages.push_back(language);
  }
  return languages;
}

}  // namespace

int summary(const SummaryArguments& arguments) {
  const auto loaded = arguments.questionnaire
                          ? load_form_or_report(*arguments.questionnaire,
                                                form_options(arguments.value_sets, arguments.form,
                                                             arguments.packages))
                          : load_or_report(arguments.content, languages_of(arguments));
  if (!loaded) return 2;
  const auto& source = arguments.questionnaire.value_or(arguments.content);
  const auto* words = words_or_report(*loaded, arguments.language, source);
  const auto* clinic = arguments.clinic_language.empty()
                           ? nullptr
                           : words_or_report(*loaded, arguments.clinic_language, source);
  if (!words || (!clinic && !arguments.clinic_language.empty())) return 2;
  const auto& aid = loaded->aid;
  if (arguments.part == SheetPart::blank) {
    return write(arguments.out, [&](const Typesetter& typesetter) {
      return summary_pdf(blank_question_sheet(aid, *words, today()), arguments.style, typesetter);
    });
  }
  const auto starred = options_or_report(aid, arguments.starred, arguments.content);
  const auto card = arguments.card.empty()
                        ? std::optional(std::vector<OptionIndex>{})
                        : options_or_report(aid, {arguments.card}, arguments.content);
  const auto response = load_response_or_report(arguments.response, aid.questionnaire);
  if (!starred || !card || !response) return 2;
  if (arguments.part == SheetPart::urgent && urgent_signs(aid, *response).empty()) {
    std::cerr << arguments.response.string() << ": has no urgent sign, so there is no slip\n";
    return 1;
  }
  if (arguments.part == SheetPart::compare &&
      (starred->size() < least_compared || starred->size() > most_compared)) {
    std::cerr << "--only compare: two or three treatments are compared; name them by --star\n";
    return 2;
  }
  const auto& spoken = loaded->words_for(*response, *words);
  const QuestionList no_list;
  const SummaryInput context{.response = *response,
                             .starred = *starred,
                             .questions = no_list,
                             .today = today(),
                             .clinic = clinic};
  return write(arguments.out, [&](const Typesetter& typesetter) {
    return made_pdf(arguments, context, aid, spoken, typesetter);
  });
}

int make_booklet(const BookletArguments& arguments) {
  const auto loaded = load_or_report(arguments.content);
  if (!loaded) return 2;
  const auto* words = words_or_report(*loaded, arguments.language, arguments.content);
  if (!words) return 2;
  return write(arguments.out, [&](const Typesetter& typesetter) {
    return booklet_pdf(booklet(loaded->aid, *words, today()), arguments.paper, typesetter);
  });
}

}  // namespace kiosk
