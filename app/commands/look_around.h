// Inspects the machine, the printer, the record and the settings: the facts of the staff panel's
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

/// The user as whom the kiosk's service runs.
struct KioskUser {
  unsigned user = 0;
  unsigned group = 0;
};

/// The input of an inspection. It is copied into the threads, which may outlive the caller.
struct LookInput {
  KioskSettings settings{};
  bool installed = false;                   ///< the settings are those of a clinic's machine
  std::filesystem::path questionnaire{};    ///< a plain form instead of an aid
  std::optional<ui::ScreenFacts> screen{};  ///< of the kiosk's own window; if nullopt, the kernel's
                                            ///< data is used
  std::optional<RecordReport> record{};     ///< of a running kiosk
  EventLog events{};
  WrongTries tries{};
  BootMoment now{0};
  std::int64_t minute = 0;                ///< since 1970
  std::optional<KioskUser> kiosk_user{};  ///< whose rights to files count; nullopt: this program's
  bool ask_printer_itself = false;        ///< over the network, which a running kiosk does not have
  std::filesystem::path root{"/"};        ///< of the machine's files
};

/// Timeout of one part of the inspection, after which it is reported as not answering.
inline constexpr std::chrono::milliseconds longest_look{6000};

/// All facts, in the order of their groups. Its parts run in parallel, each with the timeout
/// `longest_look`.
MachineFacts look_around(const LookInput& context);
/// The facts of some groups only.
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

/// The beginning of a file, at most 64 KiB; nullopt if it cannot be read.
std::optional<std::string> read_beginning(const std::filesystem::path& file);
/// A fact that needs no action.
MachineFact well(FactGroup group, std::string id, MessageArguments values = {});
MachineFact wants_attention(FactGroup group, std::string id, MessageArguments values = {});
MachineFact faulty(FactGroup group, std::string id, MessageArguments values = {});

}  // namespace kiosk
