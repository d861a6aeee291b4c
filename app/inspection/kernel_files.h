// Reads what the kernel and Debian say of a machine in text files. Pure: text in, values out; what
// cannot be understood is left out.
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

/// The files or devices that take swapped pages, of /proc/swaps.
std::vector<std::string> swaps_from(std::string_view swaps);

/// Whether such a device keeps no page readable once the machine is off: memory itself (zram), or a
/// mapping whose uuid (dm/uuid) says that it is encrypted.
bool is_safe_swap(std::string_view device, std::string_view dm_uuid);

/// A temperature of hwmon or thermal in whole degrees Celsius, from thousandths; nothing beyond
/// what a thermometer can mean (-40 to 150).
std::optional<int> celsius_from(std::string_view thousandths);

/// The size of the lit area in millimetres that a monitor says of itself (EDID 1.3, bytes 21 and
/// 22, in centimetres). Nothing where it does not.
struct GlassSize {
  int mm_wide = 0;
  int mm_high = 0;
};
std::optional<GlassSize> glass_size_from(std::string_view edid);
/// Its diagonal in inches.
double diagonal_of(const GlassSize& glass);

/// Whether an input device is a panel that is touched where the picture is, by `properties` and
/// `capabilities/abs` of /sys/class/input.
bool is_touch_panel(std::string_view properties, std::string_view axes);

/// The value of a key in /etc/os-release, without its quotes; "" if it is not there.
std::string os_release_value(std::string_view os_release, std::string_view key);

/// The last value of a key in a unit file of systemd; "" if it is not there.
std::string unit_value(std::string_view unit, std::string_view key);

/// Whether the boot loader's menu can be changed by whoever has a keyboard: GRUB's grub.cfg without
/// superusers.
bool is_grub_open(std::string_view grub_cfg);
/// The same of systemd-boot's loader.conf, where the editor is on unless it says otherwise.
bool is_systemd_boot_open(std::string_view loader_conf);

}  // namespace kiosk
