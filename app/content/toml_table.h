// Tables of a TOML file, read with faults at line and column.
#pragma once

#include <set>

#include <toml++/toml.h>

#include "app/content/file_faults.h"

namespace kiosk {

/// A text with its location.
struct PlacedText {
  std::string text{};
  std::string place{};  ///< line and column
};

/// A table that remembers which keys were read, so that the others can be reported as unknown. The
/// parsed file must outlive it.
class TomlTable {
 public:
  TomlTable(const toml::table& table, FileFaults& faults) : table_(&table), faults_(&faults) {}

  FileFaults& faults() const { return *faults_; }
  std::string place() const;
  /// The location of a key's value, or of the table if it has no such key.
  std::string place_of(std::string_view key) const;
  bool has(std::string_view key) const { return table_->contains(key); }

  /// Its keys, sorted.
  std::vector<std::string> keys() const;

  /// Each returns the value of a key, or nullopt; a value of another type is an error.
  std::optional<std::string> text(std::string_view key);
  std::optional<std::int64_t> integer(std::string_view key);
  std::optional<double> number(std::string_view key);
  std::optional<bool> boolean(std::string_view key);
  std::vector<PlacedText> texts(std::string_view key);
  std::vector<std::int64_t> integers(std::string_view key);
  std::optional<TomlTable> table(std::string_view key);
  std::vector<TomlTable> tables(std::string_view key);

  /// The text of a required key; if it is missing or blank, an error and "".
  std::string required_text(std::string_view key);
  /// The day of a required key, as yyyy-mm-dd; else an error and "".
  std::string required_date(std::string_view key);

  /// Warns of every key that was not read, with the key that may have been meant.
  void report_unknown_keys() const;

 private:
  const toml::node* ask(std::string_view key);

  const toml::table* table_;
  FileFaults* faults_;
  std::set<std::string, std::less<>> asked_{};
};

/// The TOML of a file, or nullopt and an error. A text in it that is too long to be shown, or has
/// invalid characters
/// (`character_fault`), is an error too.
std::optional<toml::table> read_toml_file(FileFaults& faults);

}  // namespace kiosk
