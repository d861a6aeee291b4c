// A setting that is one of an enumeration's names.
#pragma once

#include <string>

#include "app/content/toml_table.h"
#include "app/values/enum_names.h"

namespace kiosk {

/// Sets an enumeration if the file has one of its names.
template <class Enum, class Setting>
void read_name(TomlTable& table, std::string_view key, Setting& setting) {
  const auto name = table.text(key);
  if (!name) return;
  if (const auto value = enum_names<Enum>.find(*name)) {
    setting = *value;
    return;
  }
  std::string known;
  for (const auto value : enum_names<Enum>.values())
    known += (known.empty() ? "" : ", ") + std::string(name_of(value));
  table.faults().error(table.place_of(key), '"' + *name + "\" is not one of " + known);
}

}  // namespace kiosk
