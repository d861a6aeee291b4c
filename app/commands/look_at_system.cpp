// Debian's configuration around the kiosk: its service, other services, the boot loader.
#include "app/commands/look_around.h"
#include "app/inspection/kernel_files.h"

namespace kiosk {
namespace {

/// Installed by `install`, or by the package.
constexpr const char* unit_files[] = {"etc/systemd/system/beforehand.service",
                                      "lib/systemd/system/beforehand.service",
                                      "usr/lib/systemd/system/beforehand.service"};
constexpr const char* drop_ins_folder = "etc/systemd/system/beforehand.service.d";

bool is_there(const std::filesystem::path& file) {
  std::error_code error;
  return std::filesystem::exists(std::filesystem::symlink_status(file, error));
}

/// The unit file that systemd uses; nullopt if there is none.
std::optional<std::filesystem::path> unit_of(const LookInput& context) {
  for (const auto* file : unit_files) {
    if (is_there(context.root / file)) return context.root / file;
  }
  return std::nullopt;
}

/// The unit and its drop-ins, one after the other: the last value of a key wins.
std::string unit_with_drop_ins(const LookInput& context, const std::filesystem::path& file) {
  auto text = read_beginning(file).value_or("");
  std::set<std::filesystem::path> drop_ins;
  const auto folder = context.root / drop_ins_folder;
  std::error_code error;
  for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end;
       at.increment(error))
    drop_ins.insert(at->path());
  for (const auto& drop_in : drop_ins) text += "\n" + read_beginning(drop_in).value_or("");
  return text;
}

void add_service(const LookInput& context, MachineFacts& facts) {
  const auto file = unit_of(context);
  if (!file) {
    facts.push_back(context.installed ? faulty(FactGroup::system, "service_none")
                                      : wants_attention(FactGroup::system, "service_none"));
    return;
  }
  if (is_there(context.root / "etc/systemd/system/multi-user.target.wants/beforehand.service"))
    facts.push_back(well(FactGroup::system, "service_enabled"));
  else facts.push_back(faulty(FactGroup::system, "service_disabled"));
  const auto processes =
      read_beginning(context.root / "sys/fs/cgroup/system.slice/beforehand.service/cgroup.procs");
  if (processes && !processes->empty()) facts.push_back(well(FactGroup::system, "service_active"));
  else facts.push_back(wants_attention(FactGroup::system, "service_inactive"));
  const auto unit = unit_with_drop_ins(context, *file);
  const auto watchdog = unit_value(unit, "WatchdogSec");
  const bool watched = unit_value(unit, "Type") == "notify" && !watchdog.empty() &&
                       watchdog != "0" && watchdog != "infinity";
  facts.push_back(watched ? well(FactGroup::system, "watchdog", {{"after", watchdog}})
                          : wants_attention(FactGroup::system, "watchdog_none"));
}

void add_boot_loader(const LookInput& context, MachineFacts& facts) {
  bool seen = false;
  bool open = false;
  if (const auto grub = read_beginning(context.root / "boot/grub/grub.cfg")) {
    seen = true;
    open = is_grub_open(*grub);
  }
  for (const auto* file :
       {"boot/loader/loader.conf", "boot/efi/loader/loader.conf", "efi/loader/loader.conf"}) {
    const auto loader = read_beginning(context.root / file);
    if (!loader) continue;
    seen = true;
    open = open || is_systemd_boot_open(*loader);
  }
  if (!seen)
    facts.push_back(context.screen ? well(FactGroup::system, "boot_unseen")
                                   : wants_attention(FactGroup::system, "boot_unseen"));
  else
    facts.push_back(open ? wants_attention(FactGroup::system, "boot_open")
                         : well(FactGroup::system, "boot_closed"));
}

}  // namespace

MachineFacts look_at_system(const LookInput& context) {
  MachineFacts facts;
  add_service(context, facts);
  if (is_there(context.root / "etc/systemd/system/display-manager.service"))
    facts.push_back(faulty(FactGroup::system, "desktop"));
  else facts.push_back(well(FactGroup::system, "desktop_none"));
  if (is_there(context.root / "usr/sbin/cups-browsed"))
    facts.push_back(faulty(FactGroup::system, "cups_browsed"));
  else facts.push_back(well(FactGroup::system, "cups_browsed_none"));
  add_boot_loader(context, facts);
  return facts;
}

}  // namespace kiosk
