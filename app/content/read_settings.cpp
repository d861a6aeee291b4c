#include "app/content/read_content.h"

#include <algorithm>
#include <array>

#include "app/content/named_setting.h"
#include "app/content/read_screen_settings.h"
#include "app/content/staff_code_hash.h"
#include "app/content/toml_table.h"
#include "app/json/characters.h"
#include "app/settings/kiosk_settings.h"
#include "app/settings/paper.h"
#include "app/settings/record_settings.h"

namespace kiosk {
namespace {

/// Sets a duration if the file has one within the bounds.
void read_seconds(TomlTable& table, std::string_view key, std::chrono::seconds least,
                  std::chrono::seconds most, std::chrono::seconds& setting) {
  const auto seconds = table.integer(key);
  if (!seconds) return;
  if (*seconds >= least.count() && *seconds <= most.count()) {
    setting = std::chrono::seconds(*seconds);
  } else {
    table.faults().error(table.place_of(key), '"' + std::string(key) + "\" is not between " +
                                                  std::to_string(least.count()) + " and " +
                                                  std::to_string(most.count()) + " seconds");
  }
}

/// A kiosk's own text for a line or a button, or "" with an error if it is too long.
std::string read_short(TomlTable& table, std::string_view key, std::size_t longest) {
  auto text = table.text(key).value_or("");
  if (character_count(text) <= longest) return text;
  table.faults().error(table.place_of(key), '"' + std::string(key) + "\" has more than " +
                                                std::to_string(longest) + " characters");
  return {};
}

constexpr std::size_t longest_name =
    100;  // characters, of the clinic's name and of the location of staff
constexpr std::size_t longest_advice =
    500;  // of the clinic's advice to a person with a sign that cannot wait

/// CUPS's rule for queue names: up to 127 characters without spaces, /, ? and #.
bool is_queue_name(std::string_view name) {
  const bool has_odd = std::any_of(name.begin(), name.end(), [](char c) {
    return c <= ' ' || c == 0x7F || c == '/' || c == '?' || c == '#' || c == '\'' || c == '"' ||
           c == '\\';
  });
  return !name.empty() && name.size() <= 127 && !has_odd;
}

/// Letters and digits in parts of up to eight, the first of two or more letters: a language tag of
/// BCP 47.
bool is_language_tag(std::string_view tag) {
  std::size_t part = 0;
  for (const char c : tag) {
    if (c == '-' && part == 0) return false;
    part = c == '-' ? 0 : part + 1;
    const bool is_known =
        c == '-' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (!is_known || part > 8) return false;
  }
  return part > 0 && tag.size() >= 2 && tag.find('-') != 1;
}

void read_print(TomlTable& table, KioskSettings& settings) {
  const auto folder = table.text("folder");
  const auto queue = table.text("queue");
  if (folder && queue)
    table.faults().error(table.place_of("queue"), "\"folder\" and \"queue\" exclude each other");
  if (queue && !is_queue_name(*queue))
    table.faults().error(table.place_of("queue"),
                         '"' + *queue + "\" is not a valid name of a printer queue");
  if (auto place = table.table("comes_out")) {
    for (const auto& language : place->keys())
      settings.paper_place[language] = read_short(*place, language, longest_advice);
    place->report_unknown_keys();
  }
  settings.print_folder = folder.value_or("");
  if (queue && *queue != "default") settings.print_queue = *queue;
  read_name<Paper>(table, "paper", settings.paper);
  settings.print_in_color = table.boolean("color").value_or(settings.print_in_color);
  settings.print_two_sided = table.boolean("two_sided").value_or(settings.print_two_sided);
}

void read_idle(TomlTable& table, KioskSettings& settings) {
  using namespace std::chrono_literals;
  read_seconds(table, "ask_after_seconds", 20s, 600s, settings.idle_before_asking);
  read_seconds(table, "countdown_seconds", 20s, 120s, settings.countdown);
}

void read_languages(TomlTable& table, KioskSettings& settings) {
  for (auto& language : table.texts("offered")) {
    if (!is_language_tag(language.text))
      table.faults().error(
          language.place,
          '"' + language.text + "\" is not a language tag such as \"en\" or \"es-MX\"");
    settings.languages.push_back(std::move(language.text));
  }
}

void read_clinic(TomlTable& table, KioskSettings& settings) {
  settings.clinic_name = read_short(table, "name", longest_name);
  settings.clinic_language = table.text("language").value_or("");
  settings.help_point = read_short(table, "help_point", longest_name);
}

/// [urgent.<language>]: whom to tell, in the clinic's own text.
void read_urgent(TomlTable& table, KioskSettings& settings) {
  for (const auto& language : table.keys()) {
    auto words = table.table(language);
    if (!words) continue;
    settings.urgent[language] = {.now = read_short(*words, "now", longest_advice),
                                 .today = read_short(*words, "today", longest_advice),
                                 .where = read_short(*words, "where", longest_name)};
    words->report_unknown_keys();
  }
}

/// [alert]: how somebody is told of a sign that cannot wait.
void read_alert(TomlTable& table, KioskSettings& settings) {
  const auto print = table.text("print").value_or("off");
  if (print == "here") settings.alert.print = AlertPrint::here;
  else if (print != "off") {
    settings.alert = {.print = AlertPrint::elsewhere, .queue = print};
    if (!is_queue_name(print))
      table.faults().error(
          table.place_of("print"),
          '"' + print + "\" is not \"here\", \"off\" or a valid name of a printer queue");
  }
  read_name<AlertEnd>(table, "stays_until", settings.alert.stays_until);
  settings.alert.kiosk_name = read_short(table, "kiosk_name", longest_name);
}

/// [signs]: questions that are asked only where the clinic is ready for them. To ask, without
/// anybody who comes, would be worse than not to ask.
void read_signs(TomlTable& table, KioskSettings& settings) {
  settings.signs.ask_low = table.boolean("ask_low").value_or(false);
  if (auto contact = table.table("low_contact")) {
    for (const auto& language : contact->keys())
      settings.signs.low_contact[language] = read_short(*contact, language, longest_advice);
    contact->report_unknown_keys();
    std::erase_if(settings.signs.low_contact, [](const auto& each) { return each.second.empty(); });
  }
  const bool names_somebody = !settings.signs.low_contact.empty();
  if (settings.signs.ask_low && !names_somebody)
    table.faults().error(table.place_of("ask_low"),
                         "\"low_contact\" is missing: who comes to somebody who says that?");
  if (!settings.signs.ask_low && names_somebody)
    table.faults().error(table.place_of("low_contact"),
                         "\"ask_low\" is not true, so nobody would be asked");
}

/// Checks across several sections.
void check_alert(TomlTable& root, const KioskSettings& settings) {
  if (settings.alert.stays_until == AlertEnd::code && settings.staff_code_hash.empty()) {
    const auto alert = root.table("alert");
    root.faults().error(
        alert ? alert->place_of("stays_until") : std::string{},
        "\"stays_until\" requires the staff code, but [staff] has no \"code_hash\": "
        "nobody could leave the page");
  }
  for (const auto& language :
       settings.signs.ask_low ? settings.languages : std::vector<Language>{}) {
    if (!low_contact_in(settings, language).empty()) continue;
    const auto signs = root.table("signs");
    root.faults().error(signs ? signs->place_of("low_contact") : std::string{},
                        "\"low_contact\" has no text in \"" + language + "\", which is offered");
  }
}

std::filesystem::path resolved(const std::filesystem::path& path,
                               const std::filesystem::path& file) {
  return path.empty() || path.is_absolute() ? path : file.parent_path() / path;
}

/// A path, relative to the settings' folder; empty if the key is missing.
std::filesystem::path read_path(TomlTable& table, std::string_view key) {
  return resolved(table.text(key).value_or(""), table.faults().file());
}

constexpr std::string_view make_a_code = " Make a line of your own with: beforehand staff-code";

void read_staff(TomlTable& table, KioskSettings& settings) {
  settings.staff_code_hash = table.text("code_hash").value_or("");
  const auto fault = [&](const std::string& what) {
    table.faults().error(table.place_of("code_hash"),
                         "\"code_hash\" " + what + std::string(make_a_code));
  };
  const auto& hash = settings.staff_code_hash;
  if (!hash.empty() && !is_password_hash(hash))
    fault("is not a hash of a staff code: no code would fit it.");
  else if (!hash.empty() && is_costly_hash(hash))
    fault("takes more memory or time to compare a code with than a kiosk has.");
  if (const auto state = read_path(table, "state"); !state.empty()) settings.state_folder = state;
}

/// The requirements of an enabled record: an address, a spool, and every file that it names.
void check_record(TomlTable& table, const RecordSettings& record) {
  const auto fault = [&](std::string_view name, const std::string& what) {
    table.faults().error(table.place_of(name), '"' + std::string(name) + "\" " + what);
  };
  switch (record.to) {
    case RecordTarget::off: return;
    case RecordTarget::folder:
      if (record.folder.empty()) fault("folder", "is missing: where shall the record's files go?");
      break;
    case RecordTarget::server:
      if (!is_record_address(record.server))
        fault("server", "is not an https:// address (http:// only to this machine itself)");
      break;
  }
  if (record.spool.empty()) fault("spool", "is missing: where shall copies wait?");
  if (record.certificate.empty() != record.key.empty())
    fault(record.key.empty() ? "key" : "certificate",
          "is missing: a certificate and its key go together");
  const std::pair<std::string_view, const std::filesystem::path*> files[] = {
      {"token_file", &record.token_file},
      {"certificate", &record.certificate},
      {"key", &record.key},
      {"ca", &record.ca},
      {"spool_key", &record.spool_key}};
  for (const auto& [key, path] : files) {
    std::error_code failure;
    if (!path->empty() && !std::filesystem::is_regular_file(*path, failure))
      fault(key, "names a file that is not there: " + path->string());
  }
}

void read_record(TomlTable& table, KioskSettings& settings) {
  auto& record = settings.record;
  read_name<RecordTarget>(table, "to", record.to);
  settings.sends_copies = record.to != RecordTarget::off;
  record.folder = read_path(table, "folder");
  record.server = table.text("server").value_or("");
  record.token_file = read_path(table, "token_file");
  record.certificate = read_path(table, "certificate");
  record.key = read_path(table, "key");
  record.ca = read_path(table, "ca");
  record.spool = read_path(table, "spool");
  record.spool_key = read_path(table, "spool_key");
  record.with_pdf = table.boolean("with_pdf").value_or(record.with_pdf);
  if (const auto hours = table.integer("keep_hours")) {
    if (*hours >= 1 && *hours <= 168) record.keep = std::chrono::hours(*hours);
    else
      table.faults().error(table.place_of("keep_hours"), "\"keep_hours\" is not between 1 and 168");
  }
  check_record(table, record);
}

/// [terminology]: who is asked for the answers of value sets that nobody supplies.
void read_terminology(TomlTable& table, KioskSettings& settings) {
  auto& terminology = settings.terminology;
  terminology.server = table.text("server").value_or("");
  terminology.ca = read_path(table, "ca");
  terminology.cache = read_path(table, "cache");
  if (!terminology.is_on()) return;
  const auto fault = [&](std::string_view name, const std::string& what) {
    table.faults().error(table.place_of(name), '"' + std::string(name) + "\" " + what);
  };
  if (!is_record_address(terminology.server))
    fault("server", "is not an https:// address (http:// only to this machine itself)");
  if (terminology.cache.empty())
    fault("cache", "is missing: where shall the server's answers be kept?");
  std::error_code failure;
  if (!terminology.ca.empty() && !std::filesystem::is_regular_file(terminology.ca, failure))
    fault("ca", "names a file that is not there: " + terminology.ca.string());
}

/// [launch]: where the clinic's system hands over a person's record for the next visit.
void read_launch(TomlTable& table, KioskSettings& settings) {
  settings.launch.folder = read_path(table, "folder");
  const auto minutes = table.integer("keep_minutes").value_or(settings.launch.keep.count());
  if (minutes >= 1 && minutes <= 60) settings.launch.keep = std::chrono::minutes(minutes);
  else
    table.faults().error(table.place_of("keep_minutes"),
                         "\"keep_minutes\" is not between 1 and 60");
}

/// Reports what is allowed for a trial, but not in a clinic: a code that everybody can read lets
/// everybody in.
void check_installed(TomlTable& root, const KioskSettings& settings) {
  if (settings.staff_code_hash != example_code_hash) return;
  const auto staff = root.table("staff");
  root.faults().error(staff ? staff->place_of("code_hash") : std::string{},
                      "\"code_hash\" is the public example, the code 2580, with which anybody can "
                      "close this kiosk." +
                          std::string(make_a_code));
}

/// [speech]: the devices for reading screens aloud.
void read_speech(TomlTable& table, KioskSettings& settings) {
  settings.speech.headset = read_short(table, "headset", longest_name);
  settings.speech.loudspeaker = read_short(table, "loudspeaker", longest_name);
  settings.speech.bank = read_path(table, "bank");
  settings.speech.jack = read_short(table, "jack", longest_name);
  constexpr std::int64_t most_volume = 100;
  const auto volume = table.integer("signal_volume").value_or(0);
  if (volume < 0 || volume > most_volume)
    table.faults().error(table.place_of("signal_volume"),
                         "\"signal_volume\" is not between 0 and 100 percent");
  else settings.speech.signal_volume = static_cast<int>(volume);
}

/// [keys]: the functions of a keypad's keys, by their codes. A key that is listed has only that
/// function.
void read_keys(TomlTable& table, KioskSettings& settings) {
  KeyMap named;
  for (const auto command : enum_names<KeyCommand>.values()) {
    for (const auto code : table.integers(name_of(command))) {
      const bool is_code = code >= least_key_code && code <= most_key_code;
      if (!is_code)
        table.faults().error(table.place_of(name_of(command)),
                             std::to_string(code) + " is not a key code; they are " +
                                 std::to_string(least_key_code) + " to " +
                                 std::to_string(most_key_code));
      else if (!named.emplace(static_cast<int>(code), command).second)
        table.faults().error(table.place_of(name_of(command)),
                             "the key " + std::to_string(code) + " is named twice");
    }
  }
  for (const auto& [code, command] : named) settings.keys[code] = command;
}

void read_sections(TomlTable& root, KioskSettings& settings) {
  constexpr std::array<std::pair<std::string_view, void (*)(TomlTable&, KioskSettings&)>, 15>
      sections{{
          {"screen", read_screen},
          {"languages", read_languages},
          {"idle", read_idle},
          {"clinic", read_clinic},
          {"urgent", read_urgent},
          {"alert", read_alert},
          {"signs", read_signs},
          {"print", read_print},
          {"staff", read_staff},
          {"record", read_record},
          {"terminology", read_terminology},
          {"launch", read_launch},
          {"speech", read_speech},
          {"ease", read_ease},
          {"keys", read_keys},
      }};
  for (const auto& [name, read] : sections) {
    auto table = root.table(name);
    if (!table) continue;
    read(*table, settings);
    table->report_unknown_keys();
  }
}

}  // namespace

Reading<KioskSettings> read_settings_in_part(const std::filesystem::path& file,
                                             const std::filesystem::path& installed_folder) {
  Reading<KioskSettings> reading;
  FileFaults faults(file, reading.faults);
  const auto toml = read_toml_file(faults);
  if (!toml) return reading;
  TomlTable root(*toml, faults);
  KioskSettings settings;
  settings.content = resolved(root.text("content").value_or(""), file);
  settings.value_sets = read_path(root, "value_sets");
  settings.body_map = read_path(root, "body_map");
  read_name<Mode>(root, "mode", settings.mode);
  read_sections(root, settings);
  settings.print_folder = resolved(settings.print_folder, file);
  check_alert(root, settings);
  if (is_inside(installed_folder, file)) check_installed(root, settings);
  root.report_unknown_keys();
  reading.value = std::move(settings);
  return reading;
}

Reading<KioskSettings> read_settings(const std::filesystem::path& file,
                                     const std::filesystem::path& installed_folder) {
  auto reading = read_settings_in_part(file, installed_folder);
  if (has_errors(reading.faults)) reading.value.reset();
  return reading;
}

}  // namespace kiosk
