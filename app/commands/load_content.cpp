#include "app/commands/load_content.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <iostream>

#include "app/content/file_faults.h"
#include "app/content/helper_voice.h"
#include "app/domain/language.h"
#include "app/review/reviewed_aid.h"
#include "app/settings/kiosk_settings.h"

namespace kiosk {
namespace {

/// share/beforehand next to the program's bin folder, if it was installed so.
std::filesystem::path installed_share() {
  std::error_code error;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
  return error ? std::filesystem::path{}
               : program.parent_path().parent_path() / "share" / "beforehand";
}

std::filesystem::path installed_or(const std::filesystem::path& inside_share,
                                   const std::filesystem::path& in_source) {
  const auto installed = installed_share() / inside_share;
  std::error_code error;
  return std::filesystem::exists(installed, error) ? installed : in_source;
}

std::string now_as(const char* format) {
  const auto now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm local{};
  localtime_r(&now, &local);
  char text[32];
  std::strftime(text, sizeof text, format, &local);
  return text;
}

}  // namespace

std::filesystem::path assets_folder() { return installed_or("assets", SOURCE_ASSETS); }

FormOptions form_options(const std::filesystem::path& clinic_value_sets, const std::string& form,
                         const std::vector<std::filesystem::path>& packages) {
  FormOptions options{.languages = languages_of_words(),
                      .body_map = assets_folder() / "body-map" / "body-map.toml",
                      .form = form};
  if (!clinic_value_sets.empty()) options.value_set_folders.push_back(clinic_value_sets);
  options.value_set_folders.insert(options.value_set_folders.end(), packages.begin(),
                                   packages.end());
  options.value_set_folders.push_back(assets_folder() / "value-sets");
  return options;
}

FormOptions kiosk_form_options(const KioskSettings& settings, const std::string& form) {
  std::vector<std::filesystem::path> kept;
  if (settings.terminology.is_on()) kept.push_back(settings.terminology.cache);
  auto options = form_options(settings.value_sets, form, kept);
  if (!settings.body_map.empty()) options.body_map = settings.body_map;
  return options;
}

std::filesystem::path default_content() {
  return installed_or("content/bone-metastases", SOURCE_CONTENT);
}

std::string today() { return now_as("%Y-%m-%d"); }

std::string time_of_day() { return now_as("%H:%M"); }

std::string moment_now() {
  auto moment = now_as("%Y-%m-%dT%H:%M:%S%z");
  return moment.insert(moment.size() - 2, ":");  // strftime's +0100 is FHIR's +01:00
}

std::vector<Language> languages_of_words() {
  std::vector<Language> spoken;
  std::error_code failure;
  for (std::filesystem::directory_iterator at(assets_folder() / "text", failure), end;
       !failure && at != end; at.increment(failure)) {
    if (at->path().extension() == ".json") spoken.push_back(at->path().stem());
  }
  std::sort(spoken.begin(), spoken.end());
  return spoken;
}

std::optional<Language> words_serving(const Language& language) {
  const auto spoken = languages_of_words();
  const auto found = find_language(spoken, language);
  return found ? std::optional(spoken[*found]) : std::nullopt;
}

Reading<std::map<Language, Words, std::less<>>> read_all_words(
    const std::vector<Language>& languages) {
  Reading<std::map<Language, Words, std::less<>>> reading;
  std::map<Language, Words, std::less<>> all;
  for (const auto& language : languages) {
    auto words = read_words(assets_folder(), words_serving(language).value_or(language));
    reading.faults.insert(reading.faults.end(), words.faults.begin(), words.faults.end());
    if (!words.value) continue;
    words.value->language = language;
    all.emplace(language, std::move(*words.value));
  }
  if (!has_errors(reading.faults)) reading.value = std::move(all);
  return reading;
}

void report(std::ostream& out, const ContentFaults& faults) {
  for (const auto& fault : faults) out << as_line(fault) << '\n';
}

void add_helper_words(const DecisionAid& aid, std::map<Language, Words, std::less<>>& words) {
  if (!aid.helper_when) return;
  for (const auto& language : aid.languages) {
    if (const auto found = words.find(language); found != words.end())
      words.emplace(helper_language(language), in_helper_voice(found->second));
  }
}

const Words* LoadedAid::words_in(const Language& language) const {
  const auto found = find_in_language(words, language.empty() ? aid.languages.front() : language);
  return found == words.end() ? nullptr : &found->second;
}

const Words& LoadedAid::words_for(const Response& response, const Words& chosen) const {
  if (!is_helper(aid, response)) return chosen;
  const auto found = words.find(helper_language(chosen.language));
  return found == words.end() ? chosen : found->second;
}

std::optional<LoadedAid> load_or_report(const std::filesystem::path& content,
                                        const std::vector<Language>& languages) {
  auto options = form_options();
  options.aid_languages = languages;
  auto aid = read_reviewed_aid(content, options);
  ContentFaults errors;
  for (const auto& fault : aid.faults) {
    if (fault.severity == ContentFault::Severity::error) errors.push_back(fault);
  }
  report(std::cerr, errors);
  if (!aid.value) return std::nullopt;
  auto words = read_all_words(aid.value->languages);
  report(std::cerr, words.faults);
  if (!words.value) return std::nullopt;
  add_helper_words(*aid.value, *words.value);
  return LoadedAid{.aid = std::move(*aid.value), .words = std::move(*words.value)};
}

const Words* words_or_report(const LoadedAid& loaded, const Language& language,
                             const std::filesystem::path& source) {
  const auto* words = loaded.words_in(language);
  if (!words)
    std::cerr << source.string() << ": there is no language \"" << language << "\" in it\n";
  return words;
}

std::optional<std::string> read_file_or_report(const std::filesystem::path& file) {
  ContentFaults faults;
  FileFaults reading(file, faults);
  auto text = read_bytes(reading);
  report(std::cerr, faults);
  return text;
}

std::shared_future<Audit> audit_when_asked(const DecisionAid& aid) {
  return std::async(std::launch::deferred, [folder = aid.folder, hash = aid.content_hash] {
    return read_audit(folder, hash).value.value_or(Audit{});
  });
}

}  // namespace kiosk
