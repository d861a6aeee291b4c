// Looks at the machine, the printer, the record and the settings: the facts of the staff panel's
// diagnosis and of `beforehand doctor`.
#pragma once

#include <filesystem>
#include <set>

#include "app/inspection/event_log.h"
#include "app/inspection/machine_fact.h"
#include "app/record/record_report.h"
#include "app/session/staff_tries.h"
#include "app/settings/kiosk_settings.h"
#include "ui/host/screen_facts.h"

namespace kiosk {

/// What is known before anything is looked at. It is copied into the looking, which may outlive
/// whoever asked.
struct LookInput {
  KioskSettings settings{};
  bool installed = false;                 ///< the settings are those of a clinic's machine
  std::filesystem::path questionnaire{};  ///< a plain form in place of an aid
  std::optional<ui::ScreenFacts>
      screen{};                          ///< of the kiosk's own window; none: what the kernel says
  std::optional<RecordReport> record{};  ///< of a kiosk that runs
  EventLog events{};
  WrongTries tries{};
  BootMoment now{0};
  std::int64_t minute = 0;          ///< since 1970
  bool ask_printer_itself = false;  ///< over the network, which a running kiosk has not
  std::filesystem::path root{"/"};  ///< of the machine's files
};

/// How long one part of the looking may take before it is said that it gave no answer.
inline constexpr std::chrono::milliseconds longest_look{6000};

/// All facts, in the order of their groups. Its parts look at the same time, each bounded by
/// `longest_look`.
MachineFacts look_around(const LookInput& context);
/// Those of some groups alone.
MachineFacts look_around(const LookInput& context, const std::set<FactGroup>& groups);

// The parts.
MachineFacts look_at_screen(const LookInput& context);
MachineFacts look_at_printer(const LookInput& context);
MachineFacts look_at_record(const LookInput& context);
MachineFacts look_at_clock(const LookInput& context);
MachineFacts look_at_machine(const LookInput& context);
MachineFacts look_at_versions(const LookInput& context);
MachineFacts look_at_staff_code(const LookInput& context);
MachineFacts look_at_content(const LookInput& context);
MachineFacts look_at_system(const LookInput& context);
MachineFacts look_at_events(const LookInput& context);

/// The beginning of a file, at most 64 KiB; nothing if it cannot be read.
std::optional<std::string> read_beginning(const std::filesystem::path& file);
/// A fact that needs nobody.
MachineFact well(FactGroup group, std::string id, MessageArguments values = {});
MachineFact wants_attention(FactGroup group, std::string id, MessageArguments values = {});
MachineFact faulty(FactGroup group, std::string id, MessageArguments values = {});

}  // namespace kiosk
