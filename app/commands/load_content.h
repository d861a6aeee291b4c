// Loading of what every command needs first: the aid, the texts, and the assets folder.
#pragma once

#include <future>
#include <iosfwd>

#include "app/content/check_aid.h"
#include "app/content/read_content.h"

namespace kiosk {

struct KioskSettings;

/// The location of the program's own texts, icons and fonts: beside the installed program, else in
/// the source tree it was built from.
std::filesystem::path assets_folder();

/// The resources of a form: the value sets of a clinic's folder, if there is one, then FHIR
/// packages, and then the value sets that ship with the program. An empty path means none. `form`
/// selects one of a Bundle; the first if empty.
FormOptions form_options(const std::filesystem::path& clinic_value_sets = {},
                         const std::string& form = {},
                         const std::vector<std::filesystem::path>& packages = {});

/// The resources of a form on a kiosk with these settings: the clinic's folder, and the answers
/// that its terminology server gave, go before those that ship with the program.
FormOptions kiosk_form_options(const KioskSettings& settings, const std::string& form = {});

/// The aid that ships with the program.
std::filesystem::path default_content();

/// The current date, yyyy-mm-dd, in the machine's time zone.
std::string today();

/// The time of day, hh:mm, in the machine's time zone.
std::string time_of_day();

/// The current time as a FHIR dateTime, to the second, with the time zone.
std::string moment_now();

/// The self-audit beside an aid, read on first use; empty if there is none of exactly this content.
std::shared_future<Audit> audit_when_asked(const DecisionAid& aid);

/// The languages of the program's own texts (assets/text), sorted.
std::vector<Language> languages_of_words();

/// The best available match of the program's languages: "es" for "es-MX". nullopt if there is none.
std::optional<Language> words_serving(const Language& language);

/// The texts for every one of these languages, by its own name, from the best available match of
/// the program's. A language without a match is a fault.
Reading<std::map<Language, Words, std::less<>>> read_all_words(
    const std::vector<Language>& languages);

/// Adds the same texts for somebody who helps, by `helper_language`, if the aid has any.
void add_helper_words(const DecisionAid& aid, std::map<Language, Words, std::less<>>& words);

/// Writes one line per fault.
void report(std::ostream& out, const ContentFaults& faults);

/// An aid with its texts, or nullopt after every fault was written to standard error.
struct LoadedAid {
  DecisionAid aid{};
  std::map<Language, Words, std::less<>> words{};

  /// Translations for the best available match of `language`; the aid's default if empty. Null if
  /// there is none.
  const Words* words_in(const Language& language) const;

  /// Those of `chosen` that speak to whoever gave the answers: the patient, or somebody who helps.
  const Words& words_for(const Response& response, const Words& chosen) const;
};

/// Reads the aid with the first of its languages and these; with all of them if none is named.
std::optional<LoadedAid> load_or_report(const std::filesystem::path& content,
                                        const std::vector<Language>& languages = {});

/// The texts of a language, or null after a line on standard error. `source` is where the aid or
/// form was read from.
const Words* words_or_report(const LoadedAid& loaded, const Language& language,
                             const std::filesystem::path& source);

/// The whole text of a file, or nullopt (after a line on standard error) if it cannot be read.
std::optional<std::string> read_file_or_report(const std::filesystem::path& file);

}  // namespace kiosk
