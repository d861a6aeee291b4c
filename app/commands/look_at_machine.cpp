// Clock, memory, disk, temperatures, versions.
#include <sys/statvfs.h>
#include <sys/sysinfo.h>
#include <sys/timex.h>
#include <sys/utsname.h>
#include <time.h>

#include <algorithm>

#include "app/commands/load_content.h"
#include "app/commands/look_around.h"
#include "app/inspection/kernel_files.h"

namespace kiosk {
namespace {

constexpr int hot =
    85;  // degrees Celsius from which a processor without a fan slows down, and a disk ages
constexpr std::int64_t little_memory = 300;  // MiB: the kiosk takes about 120
constexpr std::int64_t little_disk = 500;    // MiB: below it Debian's own updates fail

MessageArgument number(std::int64_t value) { return value; }

/// The trace of a synchronized clock: a file of systemd-timesyncd, or the kernel's own flag.
std::optional<bool> is_synchronized(const std::filesystem::path& root) {
  std::error_code error;
  if (std::filesystem::exists(root / "run/systemd/timesync/synchronized", error)) return true;
  timex state{};
  const int status = adjtimex(&state);
  if (status < 0) return std::nullopt;  // the kiosk's sandbox forbids the call
  return status != TIME_ERROR && (state.status & STA_UNSYNC) == 0;
}

void add_memory(const LookInput& context, MachineFacts& facts) {
  auto memory = memory_from(read_beginning(context.root / "proc/meminfo").value_or(""));
  struct sysinfo info {};
  if (!memory && sysinfo(&info) == 0) {
    memory = MemorySeen{.total = static_cast<std::int64_t>(info.totalram) * info.mem_unit / 1024,
                        .available = static_cast<std::int64_t>(info.freeram + info.bufferram) *
                                     info.mem_unit / 1024};
  }
  if (!memory) return;
  const auto free = memory->available / 1024;
  const MessageArguments values{{"free", number(free)}, {"total", number(memory->total / 1024)}};
  facts.push_back(free < little_memory ? wants_attention(FactGroup::machine, "memory_low", values)
                                       : well(FactGroup::machine, "memory", values));
}

void add_disk(const LookInput& context, MachineFacts& facts) {
  struct statvfs disk {};
  if (statvfs(context.root.c_str(), &disk) != 0) return;
  const auto free = static_cast<std::int64_t>(disk.f_bavail * disk.f_frsize / (1024UL * 1024UL));
  const MessageArguments values{{"free", number(free)}};
  facts.push_back(free < little_disk ? wants_attention(FactGroup::machine, "disk_full", values)
                                     : well(FactGroup::machine, "disk", values));
}

std::string first_word_of(const std::filesystem::path& file) {
  const auto text = read_beginning(file).value_or("");
  return text.substr(0, text.find_first_of(" \n"));
}

/// Every temperature sensor of the kernel, each chip once with its hottest reading.
void add_temperatures(const LookInput& context, MachineFacts& facts) {
  std::map<std::string, int> hottest;
  std::error_code error;
  for (std::filesystem::directory_iterator at(context.root / "sys/class/hwmon", error), end;
       !error && at != end; at.increment(error)) {
    const auto name = first_word_of(at->path() / "name");
    for (int input = 1; input <= 8; ++input) {
      const auto celsius = celsius_from(
          read_beginning(at->path() / ("temp" + std::to_string(input) + "_input")).value_or(""));
      if (!celsius || name.empty()) continue;
      const auto [place, is_new] = hottest.emplace(name, *celsius);
      if (!is_new) place->second = std::max(place->second, *celsius);
    }
  }
  for (const auto& [name, celsius] : hottest) {
    const MessageArguments values{{"part", name}, {"celsius", number(celsius)}};
    facts.push_back(celsius >= hot ? wants_attention(FactGroup::machine, "hot", values)
                                   : well(FactGroup::machine, "temperature", values));
  }
}

/// Swapped pages may hold a person's text.
void add_swap(const LookInput& context, MachineFacts& facts) {
  const auto list = read_beginning(context.root / "proc/swaps");
  if (!list) return facts.push_back(well(FactGroup::machine, "swap_unseen"));
  const auto swaps = swaps_from(*list);
  for (const auto& device : swaps) {
    std::error_code error;
    const auto real = std::filesystem::canonical(device, error);
    const auto name = (error ? std::filesystem::path(device) : real).filename();
    const auto uuid = read_beginning(context.root / "sys/block" / name / "dm/uuid").value_or("");
    if (is_safe_swap(device, uuid))
      facts.push_back(well(FactGroup::machine, "swap_encrypted", {{"device", device}}));
    else facts.push_back(faulty(FactGroup::machine, "swap_open", {{"device", device}}));
  }
  if (swaps.empty()) facts.push_back(well(FactGroup::machine, "swap_none"));
}

}  // namespace

MachineFacts look_at_clock(const LookInput& context) {
  const auto up = std::chrono::duration_cast<std::chrono::minutes>(context.now).count();
  MachineFacts facts{
      well(FactGroup::clock, "wall",
           {{"time", today() + " " + time_of_day()}, {"zone", moment_now().substr(19)}}),
      well(FactGroup::clock, "up", {{"hours", number(up / 60)}, {"minutes", number(up % 60)}})};
  const auto synchronised = is_synchronized(context.root);
  if (!synchronised) facts.push_back(well(FactGroup::clock, "sync_unseen"));
  else if (*synchronised) facts.push_back(well(FactGroup::clock, "synchronised"));
  else facts.push_back(wants_attention(FactGroup::clock, "unsynchronised"));
  return facts;
}

MachineFacts look_at_machine(const LookInput& context) {
  MachineFacts facts;
  add_memory(context, facts);
  add_disk(context, facts);
  add_temperatures(context, facts);
  add_swap(context, facts);
  return facts;
}

MachineFacts look_at_versions(const LookInput& context) {
  MachineFacts facts{well(FactGroup::versions, "program", {{"version", VERSION}})};
  const auto debian =
      os_release_value(read_beginning(context.root / "etc/os-release").value_or(""), "PRETTY_NAME");
  utsname kernel{};
  if (uname(&kernel) == 0)
    facts.push_back(well(FactGroup::versions, "debian",
                         {{"debian", debian}, {"kernel", std::string(kernel.release)}}));
  return facts;
}

}  // namespace kiosk
