#include "app/commands/doctor.h"

#include <pwd.h>

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/commands/diary.h"
#include "app/commands/load_content.h"
#include "app/commands/look_around.h"
#include "app/commands/staff_door.h"
#include "app/content/staff_code_hash.h"
#include "app/domain/language.h"

namespace kiosk {
namespace {

/// Faults of the settings are ordinary facts, with file and location. What was judged all the same
/// is said.
void add_setting_faults(const ContentFaults& faults, MachineFacts& facts) {
  if (has_errors(faults))
    facts.push_back(are_unread(faults) ? faulty(FactGroup::content, "settings_unread")
                                       : wants_attention(FactGroup::content, "settings_in_part"));
  for (const auto& fault : faults) {
    const MessageArguments values{{"fault", as_line(fault)}};
    facts.push_back(fault.severity == ContentFault::Severity::error
                        ? faulty(FactGroup::content, "settings_fault", values)
                        : wants_attention(FactGroup::content, "settings_fault", values));
  }
}

std::optional<KioskUser> kiosk_user() {
  const auto* entry = ::getpwnam("beforehand");  // the unit's User=
  if (!entry) return std::nullopt;
  return KioskUser{.user = entry->pw_uid, .group = entry->pw_gid};
}

/// The groups of facts that need no settings.
const std::set<FactGroup> without_settings{FactGroup::clock, FactGroup::machine,
                                           FactGroup::versions, FactGroup::system};

LookInput matter_of(const KioskSettings& settings, bool installed) {
  LookInput context{.settings = settings, .installed = installed};
  if (context.settings.content.empty()) context.settings.content = default_content();
  context.events = remembered_events(settings.state_folder);
  context.now = boot_clock();
  context.tries = remembered_tries(settings.state_folder, context.now);
  context.minute = present_minute();
  context.ask_printer_itself = true;
  if (installed) context.kiosk_user = kiosk_user();
  return context;
}

std::string in_capitals(std::string word) {
  std::transform(word.begin(), word.end(), word.begin(),
                 [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
  return word;
}

void write_text(const MachineFacts& facts, const Words& words) {
  for (const auto group : fact_groups) {
    bool has_heading = false;
    for (const auto& fact : facts) {
      if (fact.group != group) continue;
      if (!has_heading)
        std::cout << (group == fact_groups[0] ? "" : "\n")
                  << words.say("inspection_group." + std::string(name_of(group))) << '\n';
      has_heading = true;
      auto verdict = in_capitals(std::string(name_of(fact.verdict)));
      verdict.resize(10, ' ');
      std::cout << "  " << verdict << words_of(fact, words) << '\n';
      if (const auto step = step_of(fact, words); !step.empty())
        std::cout << "            " << step << '\n';
    }
  }
}

void write_json(const MachineFacts& facts, const Words& words) {
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  for (const auto& fact : facts) {
    nlohmann::ordered_json values = nlohmann::ordered_json::object();
    for (const auto& [name, value] : fact.values)
      std::visit([&, key = name](const auto& held) { values[key] = held; }, value);
    list.push_back({{"group", name_of(fact.group)},
                    {"id", fact.id},
                    {"verdict", name_of(fact.verdict)},
                    {"values", std::move(values)},
                    {"text", words_of(fact, words)},
                    {"step", step_of(fact, words)}});
  }
  std::cout << nlohmann::ordered_json{{"verdict", name_of(worst_of(facts))},
                                      {"facts", std::move(list)}}
                   .dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)
            << '\n';
}

}  // namespace

int doctor(const DoctorArguments& arguments) {
  if (!read_file_or_report(arguments.config)) {
    std::cerr << "Name the kiosk's settings with --config, or run this as root.\n";
    return 2;
  }
  const auto words = read_words(assets_folder(), Language(program_language));
  if (!words.value) {
    report(std::cerr, words.faults);
    return 2;
  }
  const auto reading = read_settings_in_part(arguments.config);
  const auto context =
      matter_of(reading.value.value_or(KioskSettings{}), is_installed(arguments.config));
  auto facts = reading.value ? look_around(context) : look_around(context, without_settings);
  add_setting_faults(reading.faults, facts);
  if (arguments.json) write_json(facts, *words.value);
  else write_text(facts, *words.value);
  if (!reading.value) return 2;
  return worst_of(facts) == Verdict::ok ? 0 : 1;
}

}  // namespace kiosk
