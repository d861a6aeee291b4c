#include "app/content/translation_state.h"

#include <sodium.h>

#include <array>

#include "app/content/record_file.h"

namespace kiosk {
namespace {

UnitState read_unit(TomlTable& table) {
  return {.source = table.required_text("source"),
          .by = table.text("by").value_or(""),
          .on = table.required_date("on")};
}

}  // namespace

std::filesystem::path translation_state_file(const std::filesystem::path& content,
                                             const Language& language) {
  return content / "text" / language / "state.toml";
}

Reading<TranslationState> read_translation_state(const std::filesystem::path& path) {
  return read_record_file(path, "unit", read_unit);
}

std::string as_toml(const TranslationState& state) {
  std::string toml =
      "# Written by `beforehand translation`: the hash of the original that each text was made "
      "from, who\n"
      "# translated it, and who reviewed it. `beforehand check` names what is stale or not "
      "reviewed.\n\n"
      "[unit]\n";
  for (const auto& [id, unit] : state) {
    toml += record_line(
        id,
        "source = \"" + unit.source + "\", by = " + as_json_string(unit.by) + ", on = " + unit.on,
        unit);
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
