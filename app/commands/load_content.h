// What every command needs first: the aid, the words, and where the assets are.
#pragma once

#include <future>
#include <iosfwd>

#include "app/content/check_aid.h"
#include "app/content/read_content.h"

namespace kiosk {

/// Where the program's own words, icons and fonts are: beside the installed program, else in the source tree it was built from.
std::filesystem::path assets_folder();

/// What a form draws on: the value sets of a clinic's folder, if there is one, and then those that come with the program.
FormOptions form_options(const std::optional<std::filesystem::path>& clinic_value_sets = {});

/// The aid that ships with the program.
std::filesystem::path default_content();

/// Today, yyyy-mm-dd, in the machine's time zone.
std::string today();

/// The time of day, hh:mm, in the machine's time zone.
std::string time_of_day();

/// The moment as a FHIR dateTime, to the second, with the time zone.
std::string moment_now();

/// The self-audit of a content folder, worked out when it is first asked for; empty where it cannot be.
std::shared_future<Audit> audit_when_asked(const std::filesystem::path& folder);

/// The words of every language of the aid for which the program has its own; the first language is always among them.
Reading<std::map<Language, Words, std::less<>>> read_all_words(const std::vector<Language>& languages);

/// Writes one line a fault.
void report(std::ostream& out, const ContentFaults& faults);

/// An aid with its words, or nothing after every fault was written to standard error.
struct LoadedAid {
  DecisionAid aid{};
  std::map<Language, Words, std::less<>> words{};
};
std::optional<LoadedAid> load_or_report(const std::filesystem::path& content);

/// The whole text of a file, or nothing (after a line on standard error) if it cannot be read.
std::optional<std::string> read_file_or_report(const std::filesystem::path& file);

}  // namespace kiosk
