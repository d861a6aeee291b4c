#include "app/commands/check.h"

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>
#include <system_error>
#include <utility>

#include "app/commands/check_examples.h"
#include "app/commands/check_glyphs.h"
#include "app/commands/check_pictures.h"
#include "app/commands/check_translation.h"
#include "app/commands/check_words.h"
#include "app/commands/cohort_figures.h"
#include "app/commands/load_content.h"
#include "app/commands/missing_answers.h"
#include "app/commands/plain_form.h"
#include "app/commands/shown_pages.h"
#include "app/content/check_aid.h"
#include "app/content/check_questionnaire.h"
#include "app/content/helper_voice.h"
#include "app/domain/aid_files.h"
#include "app/domain/language.h"
#include "app/files/whole_files.h"
#include "app/quality/patient_texts.h"
#include "app/review/reviewed_aid.h"
#include "app/settings/kiosk_settings.h"
#include "ui/host/window.h"

namespace kiosk {
namespace {

const char* name_of(ContentFault::Severity severity) {
  switch (severity) {
    case ContentFault::Severity::error: return "error";
    case ContentFault::Severity::warning: return "warning";
    case ContentFault::Severity::note: return "note";
  }
  return "";
}

/// How many there are of each.
struct FaultCounts {
  std::ptrdiff_t errors = 0;
  std::ptrdiff_t warnings = 0;
  std::ptrdiff_t notes = 0;
  std::ptrdiff_t lost = 0;  ///< of all of them: parts of a form that are not supported here
};

FaultCounts count(const ContentFaults& faults) {
  const auto of = [&](ContentFault::Severity severity) {
    return std::count_if(faults.begin(), faults.end(),
                         [&](const ContentFault& fault) { return fault.severity == severity; });
  };
  const auto lost = std::count_if(faults.begin(), faults.end(),
                                  [](const ContentFault& fault) { return !fault.lost.empty(); });
  return {.errors = of(ContentFault::Severity::error),
          .warnings = of(ContentFault::Severity::warning),
          .notes = of(ContentFault::Severity::note),
          .lost = lost};
}

void print_json(const ContentFaults& faults, const FaultCounts& counts) {
  auto list = nlohmann::ordered_json::array();
  for (const auto& fault : faults) {
    nlohmann::ordered_json entry{{"file", fault.file.string()},
                                 {"place", fault.place},
                                 {"severity", name_of(fault.severity)},
                                 {"what", fault.what}};
    if (!fault.link_id.empty()) entry["linkId"] = fault.link_id;
    if (!fault.lost.empty()) entry["lost"] = fault.lost;
    list.push_back(std::move(entry));
  }
  nlohmann::ordered_json json{
      {"errors", counts.errors}, {"warnings", counts.warnings}, {"notes", counts.notes}};
  if (counts.lost > 0) json["lost"] = counts.lost;
  json["faults"] = std::move(list);
  std::cout << json.dump(2) << '\n';
}

void print_lines(const ContentFaults& faults, const FaultCounts& counts) {
  report(std::cout, faults);
  std::cout << counts.errors << " errors, " << counts.warnings << " warnings";
  if (counts.notes > 0) std::cout << ", " << counts.notes << " notes";
  if (counts.lost > 0)
    std::cout << "; " << counts.lost
              << (counts.lost == 1 ? " part of the form is" : " parts of the form are")
              << " not done here";
  std::cout << '\n';
}

CheckFrame frame_of(const CheckArguments& arguments) {
  return {.assets = assets_folder(),
          .today = arguments.today.value_or(today()),
          .form = form_options(arguments.value_sets, {}, arguments.packages)};
}

/// Faults of the clinic's value sets and packages follow those of the form that uses them.
void add_value_set_faults(ContentFaults& faults, const CheckArguments& arguments) {
  const auto options = form_options(arguments.value_sets, {}, arguments.packages);
  auto shelves = arguments.packages;
  if (!arguments.value_sets.empty()) shelves.push_back(arguments.value_sets);
  for (const auto& shelf : shelves) {
    const auto more = check_value_sets(shelf, options);
    faults.insert(faults.end(), more.begin(), more.end());
  }
}

int print_faults(const ContentFaults& faults, bool as_json) {
  const auto counts = count(faults);
  if (as_json) print_json(faults, counts);
  else print_lines(faults, counts);
  return counts.errors > 0 ? 1 : 0;
}

/// The same for a file that is checked alone: if nothing of it can be read, it cannot be used.
int print_faults_of_file(const ContentFaults& faults, bool as_json) {
  const int exit_code = print_faults(faults, as_json);
  return are_unread(faults) ? 2 : exit_code;
}

/// Whether something can be checked at that path; else why not was said.
bool is_file_or_report(const std::filesystem::path& file) {
  if (std::filesystem::is_directory(file)) {
    std::cerr << file.string() << ": is a folder; a whole aid is checked with --content\n";
    return false;
  }
  return read_file_or_report(file).has_value();
}

bool is_folder_or_report(const std::filesystem::path& folder) {
  if (std::filesystem::is_directory(folder)) return true;
  std::cerr << folder.string()
            << (std::filesystem::exists(folder) ? ": is a file; name the folder that it is in\n"
                                                : ": the folder does not exist\n");
  return false;
}

/// A machine may lack the fonts of a language that no kiosk offers unless it is told to.
void soften_where_not_offered(ContentFaults& missing, const std::filesystem::path& content) {
  const auto languages = languages_of_aid(content);
  for (auto& fault : missing) {
    const auto is_of = [&](const Language& language) {
      return fault.place.empty() && fault.file == content / texts_file_of(language);
    };
    const auto is_offered = std::any_of(languages.offered.begin(), languages.offered.end(), is_of);
    if (!is_offered && std::any_of(languages.all.begin(), languages.all.end(), is_of))
      fault.severity = ContentFault::Severity::warning;
  }
}

int check_content(const CheckArguments& arguments) {
  auto checked = check_folder(arguments.content, frame_of(arguments));
  if (checked.value) {
    auto missing = missing_glyphs(*checked.value, assets_folder());
    soften_where_not_offered(missing, arguments.content);
    checked.faults.insert(checked.faults.begin(), missing.begin(), missing.end());
  }
  if (checked.value) {
    const auto words = check_program_words(*checked.value);
    checked.faults.insert(checked.faults.begin(), words.begin(), words.end());
    const auto promised = check_cohort(*checked.value);
    checked.faults.insert(checked.faults.end(), promised.begin(), promised.end());
    const auto examples = check_examples(*checked.value);
    checked.faults.insert(checked.faults.end(), examples.begin(), examples.end());
  }
  add_picture_faults(checked.faults, arguments.content);
  add_value_set_faults(checked.faults, arguments);
  if (checked.value) {
    const auto review = check_review(*checked.value);
    checked.faults.insert(checked.faults.end(), review.begin(), review.end());
    const auto states = check_translation_states(arguments.content, arguments.json);
    checked.faults.insert(checked.faults.end(), states.begin(), states.end());
  }
  return print_faults(checked.faults, arguments.json);
}

int print_without_helper_voice(const CheckArguments& arguments) {
  const auto aid =
      read_aid(arguments.content, form_options(arguments.value_sets, {}, arguments.packages));
  report(std::cerr, aid.faults);
  if (!aid.value) return 1;
  for (const auto& key : without_helper_voice(*aid.value)) std::cout << key << '\n';
  return 0;
}

/// Checks that need the kiosk's own texts and fonts.
void add_faults_of_showing(ContentFaults& faults, Questionnaire form,
                           const std::filesystem::path& file) {
  if (!form.language.empty() && !words_serving(form.language)) {
    faults.push_back({.file = file,
                      .place = "language",
                      .what = "the kiosk has no texts of its own in \"" + form.language +
                              "\"; its buttons are in \"" + std::string(program_language) + '"',
                      .severity = ContentFault::Severity::warning});
  }
  if (form.language.empty()) form.language = program_language;
  for (auto& fault : missing_glyphs(plain_form_aid(std::move(form)), assets_folder())) {
    fault.file = file;
    fault.link_id = std::exchange(fault.place, "");
    fault.severity = ContentFault::Severity::warning;
    const bool is_said = std::any_of(faults.begin(), faults.end(), [&](const ContentFault& other) {
      return other.what == fault.what && other.link_id == fault.link_id;
    });
    if (!is_said) faults.push_back(std::move(fault));
  }
}

ContentFaults checked_form(const std::filesystem::path& file, const CheckArguments& arguments) {
  auto options = form_options(arguments.value_sets, arguments.form, arguments.packages);
  options.launch_context = arguments.launch_context;
  auto checked = check_questionnaire(file, options);
  auto form =
      checked.value
          ? std::move(checked.value)
          : read_questionnaire(file, options).value;  // a form with errors is shown all the same
  if (form) add_faults_of_showing(checked.faults, std::move(*form), file);
  return std::move(checked.faults);
}

int check_form_file(const CheckArguments& arguments) {
  if (!is_file_or_report(*arguments.questionnaire)) return 2;
  auto faults = checked_form(*arguments.questionnaire, arguments);
  add_value_set_faults(faults, arguments);
  return print_faults_of_file(faults, arguments.json);
}

/// The audit with the pages that it examines. Throws ui::NoWindow if they cannot be laid out.
Reading<std::string> made_audit(const CheckArguments& arguments) {
  auto frame = frame_of(arguments);
  frame.show = shown_pages;
  return audit_folder(arguments.content, frame);
}

int print_audit(const CheckArguments& arguments) {
  Reading<std::string> audit;
  try {
    audit = made_audit(arguments);
  } catch (const ui::NoWindow& no_opengl) {
    std::cerr << "beforehand check: the screens cannot be looked at: " << no_opengl.reason << '\n';
    return 2;
  }
  report(std::cerr, audit.faults);
  if (!audit.value) return 1;
  if (!arguments.out) {
    std::cout << *audit.value;
    return 0;
  }
  try {
    write_whole_file(*arguments.out, *audit.value);
  } catch (const std::system_error& error) {
    std::cerr << error.what() << '\n';
    return 2;
  }
  return 0;
}

int check_settings(const CheckArguments& arguments) {
  if (!is_file_or_report(*arguments.settings)) return 2;
  return print_faults_of_file(read_settings(*arguments.settings).faults, arguments.json);
}

/// Fills the clinic's folder before anything is checked.
void fetch_answers(const CheckArguments& arguments) {
  if (!arguments.terminology.is_on()) return;
  auto settings = arguments.terminology;
  settings.cache = arguments.value_sets;
  fetch_missing_answers(
      arguments.questionnaire.value_or(arguments.content / aid_files::questionnaire),
      form_options(arguments.value_sets, arguments.form, arguments.packages), settings);
}

}  // namespace

int check(const CheckArguments& arguments) {
  if (arguments.settings) return check_settings(arguments);
  fetch_answers(arguments);
  if (arguments.questionnaire) return check_form_file(arguments);
  if (!is_folder_or_report(arguments.content)) return 2;
  if (arguments.helper) return print_without_helper_voice(arguments);
  return arguments.audit ? print_audit(arguments) : check_content(arguments);
}

}  // namespace kiosk
