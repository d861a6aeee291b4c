// Parses text files of the kernel and Debian about a machine. Pure: text in, values out; invalid
// parts are skipped.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

/// Memory in KiB, of /proc/meminfo.
struct MemorySeen {
  std::int64_t total = 0;
  std::int64_t available = 0;
};
std::optional<MemorySeen> memory_from(std::string_view meminfo);

/// The files or devices that hold swapped pages, from /proc/swaps.
std::vector<std::string> swaps_from(std::string_view swaps);

/// Whether such a device keeps no readable page once the machine is off: memory itself (zram), or a
/// mapping whose uuid (dm/uuid) marks it as encrypted.
bool is_safe_swap(std::string_view device, std::string_view dm_uuid);

/// A temperature of hwmon or thermal in whole degrees Celsius, from thousandths; nullopt outside of
/// a plausible range (-40 to 150).
std::optional<int> celsius_from(std::string_view thousandths);

/// The size of the display area in millimeters that a monitor reports (EDID 1.3, bytes 21 and 22,
/// in centimeters). nullopt if it does not.
struct GlassSize {
  int mm_wide = 0;
  int mm_high = 0;
};
std::optional<GlassSize> glass_size_from(std::string_view edid);
/// Its diagonal in inches.
double diagonal_of(const GlassSize& glass);

/// Whether an input device is a direct touch panel, by `properties` and `capabilities/abs` of
/// /sys/class/input.
bool is_touch_panel(std::string_view properties, std::string_view axes);

/// The value of a key in /etc/os-release, without its quotes; "" if it is missing.
std::string os_release_value(std::string_view os_release, std::string_view key);

/// The last value of a key in a unit file of systemd; "" if it is missing.
std::string unit_value(std::string_view unit, std::string_view key);

/// Whether anybody with a keyboard can edit the boot loader's menu: GRUB's grub.cfg without
/// superusers.
bool is_grub_open(std::string_view grub_cfg);
/// The same for systemd-boot's loader.conf, where the editor is on by default.
bool is_systemd_boot_open(std::string_view loader_conf);

}  // namespace kiosk
