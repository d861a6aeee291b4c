#include "app/content/translation_state.h"

#include <sodium.h>

#include <array>

#include "app/content/text_places.h"
#include "app/content/toml_table.h"

namespace kiosk {
namespace {

UnitState read_unit(TomlTable& table) {
  UnitState unit{.source = table.required_text("source"),
                 .by = table.text("by").value_or(""),
                 .on = table.required_date("on"),
                 .reviewed_by = table.text("reviewed_by").value_or("")};
  if (!unit.reviewed_by.empty()) unit.reviewed_on = table.required_date("reviewed_on");
  table.report_unknown_keys();
  return unit;
}

}  // namespace

std::filesystem::path translation_state_file(const std::filesystem::path& content,
                                             const Language& language) {
  return content / "text" / language / "state.toml";
}

Reading<TranslationState> read_translation_state(const std::filesystem::path& path) {
  Reading<TranslationState> reading;
  std::error_code failure;
  if (!std::filesystem::exists(path, failure)) {
    reading.value.emplace();
    return reading;
  }
  FileFaults faults(path, reading.faults);
  const auto file = read_toml_file(faults);
  if (!file) return reading;
  TomlTable root(*file, faults);
  TranslationState state;
  if (auto units = root.table("unit")) {
    for (const auto& id : units->keys()) {
      if (auto unit = units->table(id)) state[id] = read_unit(*unit);
    }
  }
  root.report_unknown_keys();
  if (!has_errors(reading.faults)) reading.value = std::move(state);
  return reading;
}

std::string as_toml(const TranslationState& state) {
  std::string toml =
      "# Written by `beforehand translation`: the hash of the original that each text was made "
      "from, who\n"
      "# translated it, and who reviewed it. `beforehand check` names what is stale or not "
      "reviewed.\n\n"
      "[unit]\n";
  for (const auto& [id, unit] : state) {
    toml += as_json_string(id) + " = { source = \"" + unit.source +
            "\", by = " + as_json_string(unit.by) + ", on = " + unit.on;
    if (!unit.reviewed_by.empty())
      toml += ", reviewed_by = " + as_json_string(unit.reviewed_by) +
              ", reviewed_on = " + unit.reviewed_on;
    toml += " }\n";
  }
  return toml;
}

std::string source_hash(const std::string& original) {
  constexpr std::size_t shown = 4;
  std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
  crypto_generichash(hash.data(), hash.size(),
                     reinterpret_cast<const unsigned char*>(original.data()), original.size(),
                     nullptr, 0);
  std::array<char, 2 * shown + 1> text{};
  sodium_bin2hex(text.data(), text.size(), hash.data(), shown);
  return text.data();
}

}  // namespace kiosk
