#include "app/commands/doctor.h"

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

using OrderedJson = nlohmann::ordered_json;

/// Faults of the settings are ordinary facts, with file and location.
void add_setting_faults(const ContentFaults& faults, MachineFacts& facts) {
  for (const auto& fault : faults) {
    const MessageArguments values{{"fault", as_line(fault)}};
    facts.push_back(fault.severity == ContentFault::Severity::error
                        ? faulty(FactGroup::content, "settings_fault", values)
                        : wants_attention(FactGroup::content, "settings_fault", values));
  }
}

LookInput matter_of(const KioskSettings& settings, bool installed) {
  LookInput context{.settings = settings, .installed = installed};
  if (context.settings.content.empty()) context.settings.content = default_content();
  context.events = remembered_events(settings.state_folder);
  context.now = boot_clock();
  context.tries = remembered_tries(settings.state_folder, context.now);
  context.minute = present_minute();
  context.ask_printer_itself = true;
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
  OrderedJson list = OrderedJson::array();
  for (const auto& fact : facts) {
    OrderedJson values = OrderedJson::object();
    for (const auto& [name, value] : fact.values)
      std::visit([&, key = name](const auto& held) { values[key] = held; }, value);
    list.push_back({{"group", name_of(fact.group)},
                    {"id", fact.id},
                    {"verdict", name_of(fact.verdict)},
                    {"values", std::move(values)},
                    {"text", words_of(fact, words)},
                    {"step", step_of(fact, words)}});
  }
  std::cout << OrderedJson{{"verdict", name_of(worst_of(facts))}, {"facts", std::move(list)}}.dump(
                   1, ' ', false, OrderedJson::error_handler_t::replace)
            << '\n';
}

}  // namespace

int doctor(const DoctorArguments& arguments) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(arguments.config, error) ||
      !read_beginning(arguments.config)) {
    std::cerr
        << arguments.config.string()
        << ": cannot be read. Name the kiosk's settings with --config, or run this as root.\n";
    return 2;
  }
  const auto words = read_words(assets_folder(), Language(program_language));
  if (!words.value) {
    report(std::cerr, words.faults);
    return 2;
  }
  const auto reading = read_settings(arguments.config);
  // Even with a wrong setting the machine is inspected, with the defaults.
  auto facts = look_around(
      matter_of(reading.value.value_or(KioskSettings{}), is_installed(arguments.config)));
  add_setting_faults(reading.faults, facts);
  if (arguments.json) write_json(facts, *words.value);
  else write_text(facts, *words.value);
  return worst_of(facts) == Verdict::ok ? 0 : 1;
}

}  // namespace kiosk
