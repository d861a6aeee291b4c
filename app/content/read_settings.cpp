#include "app/content/read_content.h"

#include <array>

#include "app/content/toml_table.h"

namespace kiosk {
namespace {

/// Sets a duration if the file gives one within the bounds.
void read_seconds(TomlTable& table, std::string_view key, std::chrono::seconds least, std::chrono::seconds most, std::chrono::seconds& setting) {
  const auto seconds = table.integer(key);
  if (!seconds) return;
  if (*seconds >= least.count() && *seconds <= most.count()) {
    setting = std::chrono::seconds(*seconds);
  } else {
    table.faults().error(table.place_of(key), '"' + std::string(key) + "\" is not between " + std::to_string(least.count()) + " and " +
                                                  std::to_string(most.count()) + " seconds");
  }
}

/// Sets one of several named values if the file gives one of their names.
template <class Value, std::size_t count>
void read_name(TomlTable& table, std::string_view key, const std::array<std::pair<std::string_view, Value>, count>& names, Value& setting) {
  const auto name = table.text(key);
  if (!name) return;
  std::string known;
  for (const auto& [candidate, value] : names) {
    if (candidate == *name) {
      setting = value;
      return;
    }
    known += (known.empty() ? "" : ", ") + std::string(candidate);
  }
  table.faults().error(table.place_of(key), '"' + *name + "\" is none of " + known);
}

void read_screen(TomlTable& table, KioskSettings& settings) {
  constexpr std::array<std::pair<std::string_view, Theme>, 3> themes{
      {{"light", Theme::light}, {"dark", Theme::dark}, {"contrast", Theme::contrast}}};
  if (const auto inches = table.number("diagonal_inches")) {
    if (*inches >= 5.0 && *inches <= 100.0) settings.diagonal_inches = *inches;
    else table.faults().error(table.place_of("diagonal_inches"), "\"diagonal_inches\" is not between 5 and 100");
  }
  read_name(table, "theme", themes, settings.theme);
}

void read_print(TomlTable& table, KioskSettings& settings) {
  constexpr std::array<std::pair<std::string_view, Paper>, 2> papers{{{"a4", Paper::a4}, {"letter", Paper::letter}}};
  const auto folder = table.text("folder");
  const auto queue = table.text("queue");
  if (folder && queue) table.faults().error(table.place_of("queue"), "\"folder\" and \"queue\" exclude each other");
  settings.print_folder = folder.value_or("");
  if (queue && *queue != "default") settings.print_queue = *queue;
  read_name(table, "paper", papers, settings.paper);
  settings.print_in_colour = table.truth("color").value_or(settings.print_in_colour);
  settings.print_two_sided = table.truth("two_sided").value_or(settings.print_two_sided);
}

void read_idle(TomlTable& table, KioskSettings& settings) {
  using namespace std::chrono_literals;
  read_seconds(table, "ask_after_seconds", 20s, 600s, settings.idle_before_asking);
  read_seconds(table, "countdown_seconds", 20s, 120s, settings.countdown);
}

void read_languages(TomlTable& table, KioskSettings& settings) {
  for (auto& language : table.texts("offered")) settings.languages.push_back(std::move(language.text));
}

void read_clinic(TomlTable& table, KioskSettings& settings) {
  settings.clinic_name = table.text("name").value_or("");
  settings.clinic_language = table.text("language").value_or("");
  settings.help_point = table.text("help_point").value_or("");
}

/// [urgent.<language>]: whom to tell, in the clinic's own words.
void read_urgent(TomlTable& table, KioskSettings& settings) {
  for (const auto& language : table.keys()) {
    auto words = table.table(language);
    if (!words) continue;
    settings.urgent[language] = {.now = words->text("now").value_or(""), .today = words->text("today").value_or(""), .where = words->text("where").value_or("")};
    words->report_unknown_keys();
  }
}

void read_staff(TomlTable& table, KioskSettings& settings) { settings.staff_code_hash = table.text("code_hash").value_or(""); }

std::filesystem::path resolved(const std::filesystem::path& path, const std::filesystem::path& file) {
  return path.empty() || path.is_absolute() ? path : file.parent_path() / path;
}

/// A path, relative to the settings' folder; empty if the key is not there.
std::filesystem::path read_path(TomlTable& table, std::string_view key) { return resolved(table.text(key).value_or(""), table.faults().file()); }

/// What a record that is switched on must have: an address, a place to wait, and every file that it names.
void check_record(TomlTable& table, const RecordSettings& record) {
  const auto fault = [&](std::string_view name, const std::string& what) {
    table.faults().error(table.place_of(name), '"' + std::string(name) + "\" " + what);
  };
  if (record.to == RecordTarget::folder && record.folder.empty()) fault("folder", "is missing: where shall the record's files go?");
  if (record.to == RecordTarget::server && !is_record_address(record.server)) {
    fault("server", "is not an https:// address (http:// only to this machine itself)");
  }
  if (record.spool.empty()) fault("spool", "is missing: where shall copies wait?");
  if (record.certificate.empty() != record.key.empty()) fault(record.key.empty() ? "key" : "certificate", "is missing: a certificate and its key go together");
  const std::pair<std::string_view, const std::filesystem::path*> files[] = {
      {"token_file", &record.token_file}, {"certificate", &record.certificate}, {"key", &record.key}, {"ca", &record.ca}, {"spool_key", &record.spool_key}};
  for (const auto& [key, path] : files) {
    std::error_code failure;
    if (!path->empty() && !std::filesystem::is_regular_file(*path, failure)) fault(key, "names a file that is not there: " + path->string());
  }
}

void read_record(TomlTable& table, KioskSettings& settings) {
  constexpr std::array<std::pair<std::string_view, RecordTarget>, 3> targets{
      {{"off", RecordTarget::off}, {"folder", RecordTarget::folder}, {"server", RecordTarget::server}}};
  auto& record = settings.record;
  read_name(table, "to", targets, record.to);
  record.folder = read_path(table, "folder");
  record.server = table.text("server").value_or("");
  record.token_file = read_path(table, "token_file");
  record.certificate = read_path(table, "certificate");
  record.key = read_path(table, "key");
  record.ca = read_path(table, "ca");
  record.spool = read_path(table, "spool");
  record.spool_key = read_path(table, "spool_key");
  record.with_pdf = table.truth("with_pdf").value_or(record.with_pdf);
  if (const auto hours = table.integer("keep_hours")) {
    if (*hours >= 1 && *hours <= 168) record.keep = std::chrono::hours(*hours);
    else table.faults().error(table.place_of("keep_hours"), "\"keep_hours\" is not between 1 and 168");
  }
  if (record.to != RecordTarget::off) check_record(table, record);
}

void read_sections(TomlTable& root, KioskSettings& settings) {
  constexpr std::array<std::pair<std::string_view, void (*)(TomlTable&, KioskSettings&)>, 8> sections{{
      {"screen", read_screen},
      {"languages", read_languages},
      {"idle", read_idle},
      {"clinic", read_clinic},
      {"urgent", read_urgent},
      {"print", read_print},
      {"staff", read_staff},
      {"record", read_record},
  }};
  for (const auto& [name, read] : sections) {
    auto table = root.table(name);
    if (!table) continue;
    read(*table, settings);
    table->report_unknown_keys();
  }
}

}  // namespace

Reading<KioskSettings> read_settings(const std::filesystem::path& file) {
  Reading<KioskSettings> reading;
  FileFaults faults(file, reading.faults);
  const auto toml = read_toml_file(faults);
  if (!toml) return reading;
  TomlTable root(*toml, faults);
  KioskSettings settings;
  settings.content = resolved(root.text("content").value_or(""), file);
  settings.value_sets = read_path(root, "value_sets");
  constexpr std::array<std::pair<std::string_view, Mode>, 2> modes{{{"waiting-room", Mode::waiting_room}, {"consultation", Mode::consultation}}};
  read_name(root, "mode", modes, settings.mode);
  read_sections(root, settings);
  settings.print_folder = resolved(settings.print_folder, file);
  root.report_unknown_keys();
  if (!has_errors(reading.faults)) reading.value = std::move(settings);
  return reading;
}

}  // namespace kiosk
