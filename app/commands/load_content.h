// What every command needs first: the aid, the words, and where the assets are.
#pragma once

#include <future>
#include <iosfwd>

#include "app/content/check_aid.h"
#include "app/content/read_content.h"

namespace kiosk {

/// Where the program's own words, icons and fonts are: beside the installed program, else in the
/// source tree it was built from.
std::filesystem::path assets_folder();

/// What a form draws on: the value sets of a clinic's folder, if there is one, then FHIR packages,
/// and then the value sets that come with the program. An empty path is none. `form`: which one of
/// a Bundle; empty: the first.
FormOptions form_options(const std::filesystem::path& clinic_value_sets = {},
                         const std::string& form = {},
                         const std::vector<std::filesystem::path>& packages = {});

/// The aid that ships with the program.
std::filesystem::path default_content();

/// Today, yyyy-mm-dd, in the machine's time zone.
std::string today();

/// The time of day, hh:mm, in the machine's time zone.
std::string time_of_day();

/// The moment as a FHIR dateTime, to the second, with the time zone.
std::string moment_now();

/// The self-audit that stands beside an aid, read when it is first asked for; empty where there is
/// none of this very content.
std::shared_future<Audit> audit_when_asked(const DecisionAid& aid);

/// The languages in which the program has words of its own (assets/text), sorted.
std::vector<Language> languages_of_words();

/// The language of the program's own words that serves who wants that one: "es" for "es-MX". None
/// if the program does not speak it.
std::optional<Language> words_serving(const Language& language);

/// The words of every one of these languages, each by its own name, whichever of the program's
/// serves for it. One that the program does not speak is a fault.
Reading<std::map<Language, Words, std::less<>>> read_all_words(
    const std::vector<Language>& languages);

/// Writes one line a fault.
void report(std::ostream& out, const ContentFaults& faults);

/// An aid with its words, or nothing after every fault was written to standard error.
struct LoadedAid {
  DecisionAid aid{};
  std::map<Language, Words, std::less<>> words{};

  /// The words of the language that serves who wants that one; empty: the aid's first. Null if
  /// there is none.
  const Words* words_in(const Language& language) const;
};
std::optional<LoadedAid> load_or_report(const std::filesystem::path& content);

/// The whole text of a file, or nothing (after a line on standard error) if it cannot be read.
std::optional<std::string> read_file_or_report(const std::filesystem::path& file);

}  // namespace kiosk
