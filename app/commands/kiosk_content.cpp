#include "app/commands/kiosk_content.h"

#include <algorithm>
#include <iostream>

#include "app/commands/handed_record.h"
#include "app/commands/load_content.h"
#include "app/commands/missing_answers.h"
#include "app/commands/plain_form.h"
#include "app/domain/aid_files.h"
#include "app/domain/language.h"
#include "app/review/reviewed_aid.h"

namespace kiosk {
namespace {

/// Enables the questions that are asked only where the clinic is ready for them.
void switch_on(DecisionAid& aid, const SignSettings& signs) {
  if (signs.ask_low) ask_where(aid, "ask_low");
}

/// The languages that are offered, by the aid's tags: "es-MX" if a form has that for "es". Only
/// those of the wanted for which both the aid and the program have texts; the preferred one first.
std::vector<Language> offered(const DecisionAid& aid,
                              const std::map<Language, Words, std::less<>>& words,
                              const std::vector<Language>& wanted, const Language& first) {
  std::vector<Language> languages;
  for (const auto& language : wanted) {
    const auto in_aid = find_language(aid.languages, language);
    if (!in_aid || !words.contains(aid.languages[*in_aid])) continue;
    const auto& found = aid.languages[*in_aid];
    if (std::find(languages.begin(), languages.end(), found) == languages.end())
      languages.push_back(found);
  }
  if (languages.empty()) languages.push_back(aid.languages.front());
  if (const auto wished = find_language(languages, first))
    std::rotate(languages.begin(), languages.begin() + static_cast<std::ptrdiff_t>(*wished),
                languages.begin() + static_cast<std::ptrdiff_t>(*wished) + 1);
  return languages;
}

/// Logs that the aid has none of the languages that the clinic offers, so that it is shown in its
/// own first one.
void report_languages_not_there(const std::vector<Language>& there,
                                const std::vector<Language>& wanted) {
  if (std::any_of(wanted.begin(), wanted.end(),
                  [&](const Language& each) { return find_language(there, each); }))
    return;
  for (const auto& language : wanted) {
    std::cerr << "kiosk.toml:[languages].offered: warning: the aid has no \"" << language
              << "\"; it has";
    for (const auto& each : there) std::cerr << " \"" << each << '"';
    std::cerr << '\n';
  }
}

/// Loads a plain form instead of an aid. With a person's `record` nothing is logged: the words of a
/// fault may be the record's.
ui::ContentState load_form(const KioskArguments& arguments, const KioskSettings& settings,
                           const std::filesystem::path& record = {}) {
  const auto& questionnaire = *arguments.questionnaire;
  auto options = kiosk_form_options(settings, arguments.form);
  options.launch_context = record;
  auto form = load_plain_form(questionnaire, options);
  if (record.empty()) report(std::cerr, form.faults);
  if (!form.value) {
    const auto error = std::find_if(
        form.faults.begin(), form.faults.end(),
        [](const ContentFault& fault) { return fault.severity == ContentFault::Severity::error; });
    return {.staff_detail = error == form.faults.end() ? questionnaire.string() : as_line(*error)};
  }
  ask_in_own_words(form.value->aid.questionnaire);
  const auto& form_languages = form.value->aid.languages;
  auto languages =
      offered(form.value->aid, form.value->words,
              settings.languages.empty() ? form_languages : settings.languages, arguments.language);
  return {.content = ui::KioskContent{.aid = std::move(form.value->aid),
                                      .words = std::move(form.value->words),
                                      .languages = std::move(languages)}};
}

/// A language that nobody can choose here costs neither memory nor time at the start.
FormOptions options_for(const KioskSettings& settings, std::vector<Language> offered,
                        const Language& first_language, const std::filesystem::path& record) {
  auto options = kiosk_form_options(settings);
  options.launch_context = record;
  options.aid_languages = std::move(offered);
  for (const auto& language : {settings.clinic_language, first_language}) {
    if (!language.empty()) options.aid_languages.push_back(language);
  }
  return options;
}

Reading<DecisionAid> read_aid_in(const std::vector<Language>& languages,
                                 const KioskSettings& settings, const Language& first_language,
                                 const std::filesystem::path& record) {
  return read_reviewed_aid(content_folder(settings),
                           options_for(settings, languages, first_language, record));
}

/// The languages in which the aid can be read. One that lacks a text is not offered, instead of the
/// whole aid: no screen mixes two languages, and the people of the others are served.
std::vector<Language> whole_languages(const std::vector<Language>& wanted,
                                      const KioskSettings& settings,
                                      const std::filesystem::path& record) {
  std::vector<Language> whole;
  for (const auto& language : wanted)
    if (read_aid_in({language}, settings, {}, record).value) whole.push_back(language);
  return whole;
}

/// Takes those that are not whole from the wanted languages. Nothing is taken from an aid that
/// cannot be read in any.
std::vector<Language> leave_out(std::vector<Language>& wanted, const std::vector<Language>& whole) {
  std::vector<Language> left_out;
  if (whole.empty()) return left_out;
  std::erase_if(wanted, [&](const Language& each) {
    const bool is_left_out = std::find(whole.begin(), whole.end(), each) == whole.end();
    if (is_left_out) left_out.push_back(each);
    return is_left_out;
  });
  return left_out;
}

void report_left_out(const std::vector<Language>& left_out, const KioskSettings& settings) {
  for (const auto& language : left_out)
    std::cerr << settings.content.string() << ": warning: \"" << language
              << "\" is not offered: its texts cannot all be used, as said above\n";
}

ui::ContentState load_aid(const KioskSettings& settings, Language first_language,
                          const std::filesystem::path& record = {}) {
  const auto there = languages_of_aid(content_folder(settings));
  auto wanted = settings.languages.empty() ? there.offered : settings.languages;
  auto aid = read_aid_in(wanted, settings, first_language, record);
  std::vector<Language> left_out;
  if (!aid.value && wanted.size() > 1) {
    left_out = leave_out(wanted, whole_languages(wanted, settings, record));
    if (record.empty() && !left_out.empty()) {
      report(std::cerr, aid.faults);
      report_left_out(left_out, settings);
    }
    if (!find_language(wanted, first_language)) first_language.clear();
    if (!left_out.empty()) aid = read_aid_in(wanted, settings, first_language, record);
  }
  ContentFaults faults = aid.faults;
  std::erase_if(faults, [](const ContentFault& fault) {
    return fault.severity != ContentFault::Severity::error;
  });
  if (aid.value) {
    auto words = read_all_words(aid.value->languages);
    faults.insert(faults.end(), words.faults.begin(), words.faults.end());
    if (words.value) {
      switch_on(*aid.value, settings.signs);
      if (!settings.languages.empty()) report_languages_not_there(there.all, wanted);
      auto languages = offered(*aid.value, *words.value, wanted, first_language);
      add_helper_words(*aid.value, *words.value);
      auto audit = audit_when_asked(*aid.value);
      return {.content = ui::KioskContent{.aid = std::move(*aid.value),
                                          .words = std::move(*words.value),
                                          .languages = std::move(languages),
                                          .audit = std::move(audit)},
              .left_out = std::move(left_out)};
    }
  }
  if (record.empty()) report(std::cerr, faults);
  return {.staff_detail = faults.empty() ? settings.content.string() : as_line(faults.front())};
}

}  // namespace

std::filesystem::path content_folder(const KioskSettings& settings) {
  std::error_code error;
  auto folder = std::filesystem::canonical(settings.content, error);
  return error ? settings.content : folder;
}

ui::ContentState load_kiosk_content(const KioskArguments& arguments,
                                    const KioskSettings& settings) {
  if (arguments.questionnaire) return load_form(arguments, settings);
  return load_aid(settings, arguments.language);
}

std::optional<ui::ContentState> load_content_for_person(const KioskArguments& arguments,
                                                        const KioskSettings& settings) {
  const auto record = take_record(settings.launch, std::cerr);
  if (!record) return std::nullopt;
  auto state = arguments.questionnaire ? load_form(arguments, settings, *record)
                                       : load_aid(settings, arguments.language, *record);
  const bool is_gone = forget_record(*record);
  if (is_gone && state.content) return state;
  std::cerr << "[launch]: the record that was handed over "
            << (is_gone ? "cannot be read" : "cannot be removed") << ", so it is not used\n";
  return std::nullopt;
}

bool fetch_kiosk_answers(const KioskArguments& arguments, const KioskSettings& settings,
                         FetchEnd& end) {
  if (!settings.terminology.is_on()) return false;
  const auto form =
      arguments.questionnaire.value_or(content_folder(settings) / aid_files::questionnaire);
  return fetch_missing_answers(form, kiosk_form_options(settings, arguments.form),
                               settings.terminology, &end);
}

std::string value_set_notices(const KioskSettings& settings) {
  if (settings.value_sets.empty()) return {};
  const auto faults = check_value_sets(settings.value_sets, kiosk_form_options(settings));
  report(std::cerr, faults);
  std::string lines;
  for (const auto& fault : faults) lines += (lines.empty() ? "" : "\n") + as_line(fault);
  return lines;
}

}  // namespace kiosk
