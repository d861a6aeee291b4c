#include "app/inspection/metrics_text.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace kiosk {
namespace {

constexpr std::int64_t seconds_a_minute = 60;
constexpr std::int64_t bytes_a_mebibyte = 1024L * 1024;

/// Names of printer troubles from the inspection (look_at_printer.cpp). Any other is "other".
constexpr std::array<std::string_view, 10> printer_troubles{
    "cups_silent",  "queue_none", "queue_missing",  "queue_stopped", "queue_closed",
    "queue_no_pdf", "queue_says", "printer_silent", "printer_says",  "folder_unwritable"};

/// A version or hash; any other text is dropped.
std::string label_of(const std::string& text) {
  constexpr std::size_t longest = 40;
  const bool fits = !text.empty() && text.size() <= longest && std::isdigit(text.front()) &&
                    text.find_first_not_of("0123456789abcdef.+~-") == std::string::npos;
  return fits ? text : "other";
}

std::string hash_label(const std::string& text) {
  const bool fits = !text.empty() && text.size() <= 64 &&
                    text.find_first_not_of("0123456789abcdef") == std::string::npos;
  return fits ? text : "other";
}

class Lines {
 public:
  void begin(const char* name, const char* help) {
    name_ = name;
    out_ << "# HELP beforehand_" << name << ' ' << help << "\n# TYPE beforehand_" << name
         << " gauge\n";
  }
  void value(std::int64_t value, const std::string& labels = "") {
    out_ << "beforehand_" << name_ << labels << ' ' << value << '\n';
  }
  void single(const char* name, const char* help, std::int64_t only) {
    begin(name, help);
    value(only);
  }
  std::string text() && { return std::move(out_).str(); }

 private:
  std::ostringstream out_{};
  const char* name_ = "";
};

std::string label(const char* name, std::string_view value) {
  return "{" + std::string(name) + "=\"" + std::string(value) + "\"}";
}

const std::int64_t* number_of(const MachineFact& fact, const std::string& name) {
  const auto found = fact.values.find(name);
  return found == fact.values.end() ? nullptr : std::get_if<std::int64_t>(&found->second);
}

/// The largest number of that name among the facts with those ids; nullopt if there is none.
std::optional<std::int64_t> largest(const MachineFacts& facts,
                                    std::initializer_list<std::string_view> ids,
                                    const std::string& name) {
  std::optional<std::int64_t> found;
  for (const auto& fact : facts) {
    const auto* number = number_of(fact, name);
    if (number && std::find(ids.begin(), ids.end(), fact.id) != ids.end())
      found = std::max(found.value_or(*number), *number);
  }
  return found;
}

void add_screen(const KioskMetrics& metrics, Lines& lines) {
  const auto painted = metrics.kiosk ? metrics.kiosk->painted_minute : 0;
  const bool up = metrics.kiosk && metrics.kiosk->has_content &&
                  metrics.now / seconds_a_minute - painted <= longest_without_a_frame;
  lines.single("up", "1: the kiosk is on the screen, with content, and its last frame is fresh.",
               up ? 1 : 0);
  lines.single(
      "screen_painted_timestamp_seconds",
      "The minute of the latest frame that came through; 0: none since the machine started.",
      painted * seconds_a_minute);
  lines.single("starts_last_day", "Starts of the program in the last 24 hours.",
               metrics.starts_last_day);
}

void add_versions(const KioskMetrics& metrics, Lines& lines) {
  lines.begin("info", "Versions of the program and of the aid, and the aid's hash.");
  lines.value(1, "{version=\"" + label_of(metrics.program_version) + "\",aid=\"" +
                     label_of(metrics.aid.version) + "\",hash=\"" + hash_label(metrics.aid.hash) +
                     "\"}");
  lines.begin("aid_review", "1 for how the aid stands with its reviewers.");
  for (const auto state : review_states)
    lines.value(metrics.aid.review == state ? 1 : 0, label("state", name_of(state)));
  lines.single("settings_sound", "0: kiosk.toml has a fault.", metrics.settings_are_sound ? 1 : 0);
  lines.single("settings_refused", "1: new settings were refused; the former are in force.",
               metrics.fallbacks.settings_refused ? 1 : 0);
  lines.single("aid_refused", "1: an aid was refused; the former is shown.",
               metrics.fallbacks.aid_refused ? 1 : 0);
  lines.single("rolled_back", "1: an update was taken back.",
               metrics.fallbacks.rolled_back ? 1 : 0);
  lines.single("update_failed", "1: the last update could not be fetched or installed.",
               metrics.fallbacks.update_failed ? 1 : 0);
}

void add_printer(const KioskMetrics& metrics, Lines& lines) {
  std::array<bool, printer_troubles.size()> seen{};
  bool other = false;
  for (const auto& fact : metrics.facts) {
    if (fact.group != FactGroup::printer || fact.verdict == Verdict::ok) continue;
    if (fact.id == "nothing_printed") continue;  // a new kiosk, or one that was restarted
    const auto at = std::find(printer_troubles.begin(), printer_troubles.end(), fact.id);
    if (at == printer_troubles.end()) other = true;
    else seen[static_cast<std::size_t>(at - printer_troubles.begin())] = true;
  }
  lines.begin("printer_trouble", "1: the printer has this trouble.");
  for (std::size_t i = 0; i < seen.size(); ++i)
    lines.value(seen[i] ? 1 : 0, label("kind", printer_troubles[i]));
  lines.value(other ? 1 : 0, label("kind", "other"));
}

void add_record(const KioskFigures& kiosk, Lines& lines) {
  lines.single("copies_waiting", "Copies for the clinic's record that wait.", kiosk.copies_waiting);
  lines.single("copies_refused", "Of those, copies that the record has refused.",
               kiosk.copies_refused);
  lines.single("copies_lost", "Copies that were lost since the kiosk was started.",
               kiosk.copies_lost);
  lines.single("record_trouble", "1: the record cannot be reached or does not take copies.",
               kiosk.record_trouble ? 1 : 0);
}

void add_machine(const MachineFacts& facts, Lines& lines) {
  if (const auto free = largest(facts, {"disk", "disk_full"}, "free"))
    lines.single("disk_free_bytes", "What is free on the disk, in whole MiB.",
                 *free * bytes_a_mebibyte);
  if (const auto free = largest(facts, {"memory", "memory_low"}, "free"))
    lines.single("memory_free_bytes", "What is free of the memory, in whole MiB.",
                 *free * bytes_a_mebibyte);
  if (const auto celsius = largest(facts, {"temperature", "hot"}, "celsius"))
    lines.single("temperature_celsius", "The hottest part.", *celsius);
}

}  // namespace

std::string as_prometheus(const KioskMetrics& metrics) {
  Lines lines;
  add_screen(metrics, lines);
  add_versions(metrics, lines);
  add_printer(metrics, lines);
  if (metrics.kiosk) add_record(*metrics.kiosk, lines);
  add_machine(metrics.facts, lines);
  if (metrics.kiosk && !metrics.kiosk->last_day.day.empty())
    lines.single("visits_last_day", "Visits that began on the last day that is over.",
                 metrics.kiosk->last_day.count);
  lines.single("figures_timestamp_seconds", "When these figures were written.", metrics.now);
  return std::move(lines).text();
}

}  // namespace kiosk
