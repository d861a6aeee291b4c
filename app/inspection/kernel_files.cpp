#include "app/inspection/kernel_files.h"

#include <charconv>
#include <cmath>
#include <functional>

namespace kiosk {
namespace {

constexpr std::string_view blanks = " \t\r";

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

void for_each_line(std::string_view text, const std::function<void(std::string_view)>& see) {
  while (!text.empty()) {
    const auto end = text.find('\n');
    see(text.substr(0, end));
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  }
}

std::optional<std::int64_t> number_in(std::string_view text) {
  text = trimmed(text);
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end == text.data()) return std::nullopt;
  return number;
}

/// The text after the last `key` and separator at the start of a line.
std::string last_value(std::string_view text, std::string_view key, std::string_view separators) {
  std::string found;
  for_each_line(text, [&](std::string_view line) {
    line = trimmed(line);
    if (!line.starts_with(key)) return;
    line = line.substr(key.size());
    if (separators != blanks) line = trimmed(line);  // systemd allows spaces around the equals sign
    if (line.empty() || separators.find(line.front()) == std::string_view::npos) return;
    found = trimmed(line.substr(1));
  });
  return found;
}

/// Whether a bit is set in the kernel's format of hexadecimal words of 64 bits, the last of which
/// has the lowest.
bool has_bit(std::string_view words, unsigned bit) {
  const auto text = trimmed(words.substr(0, words.find('\n')));
  const auto blank = text.find_last_of(' ');
  const auto lowest = blank == std::string_view::npos ? text : text.substr(blank + 1);
  std::uint64_t value = 0;
  const auto [end, error] =
      std::from_chars(lowest.data(), lowest.data() + lowest.size(), value, 16);
  return error == std::errc{} && end == lowest.data() + lowest.size() && ((value >> bit) & 1U) != 0;
}

}  // namespace

std::optional<MemorySeen> memory_from(std::string_view meminfo) {
  const auto total = number_in(last_value(meminfo, "MemTotal", ":"));
  const auto available = number_in(last_value(meminfo, "MemAvailable", ":"));
  if (!total || !available) return std::nullopt;
  return MemorySeen{.total = *total, .available = *available};
}

std::vector<std::string> swaps_from(std::string_view swaps) {
  std::vector<std::string> devices;
  for_each_line(swaps, [&](std::string_view line) {
    if (line.starts_with('/')) devices.emplace_back(line.substr(0, line.find_first_of(blanks)));
  });
  return devices;
}

bool is_safe_swap(std::string_view device, std::string_view dm_uuid) {
  return device.starts_with("/dev/zram") || dm_uuid.starts_with("CRYPT-");
}

std::optional<int> celsius_from(std::string_view thousandths) {
  const auto read = number_in(thousandths);
  if (!read || *read < -40'000 || *read > 150'000) return std::nullopt;
  return static_cast<int>(*read / 1000);
}

std::optional<GlassSize> glass_size_from(std::string_view edid) {
  constexpr std::string_view header{"\x00\xFF\xFF\xFF\xFF\xFF\xFF\x00", 8};
  constexpr std::size_t width_at = 21;
  if (edid.size() < 128 || !edid.starts_with(header)) return std::nullopt;
  const GlassSize glass{.mm_wide = static_cast<unsigned char>(edid[width_at]) * 10,
                        .mm_high = static_cast<unsigned char>(edid[width_at + 1]) * 10};
  if (glass.mm_wide == 0 || glass.mm_high == 0)
    return std::nullopt;  // a projector, or an aspect ratio instead of a size
  return glass;
}

double diagonal_of(const GlassSize& glass) {
  return std::hypot(glass.mm_wide, glass.mm_high) / 25.4;
}

bool is_touch_panel(std::string_view properties, std::string_view axes) {
  constexpr unsigned is_direct = 1;        // INPUT_PROP_DIRECT of linux/input-event-codes.h
  constexpr unsigned across_glass = 0x35;  // ABS_MT_POSITION_X
  return has_bit(properties, is_direct) && has_bit(axes, across_glass);
}

std::string os_release_value(std::string_view os_release, std::string_view key) {
  auto value = last_value(os_release, key, "=");
  if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
    value = value.substr(1, value.size() - 2);
  return value;
}

std::string unit_value(std::string_view unit, std::string_view key) {
  return last_value(unit, key, "=");
}

bool is_grub_open(std::string_view grub_cfg) {
  bool has_superusers = false;
  bool has_password = false;
  for_each_line(grub_cfg, [&](std::string_view line) {
    line = trimmed(line);
    has_superusers = has_superusers || line.starts_with("set superusers=");
    has_password = has_password || line.starts_with("password");
  });
  return !has_superusers || !has_password;
}

bool is_systemd_boot_open(std::string_view loader_conf) {
  const auto editor = last_value(loader_conf, "editor", blanks);
  return editor != "no" && editor != "0" && editor != "false" && editor != "off";
}

}  // namespace kiosk
