#include "app/content/toml_table.h"

#include <cstdio>

#include "app/content/toml_depth.h"
#include "app/content/toml_words.h"
#include "app/json/characters.h"
#include "app/json/fhir_value.h"
#include "app/values/near_name.h"

namespace kiosk {
namespace {

std::string as_place(const toml::source_region& region) {
  return std::to_string(region.begin.line) + ':' + std::to_string(region.begin.column);
}

/// That line of a text, counted from 1, without its end; "" if there is none.
std::string_view line_of(std::string_view text, std::size_t number) {
  for (; number > 1 && !text.empty(); --number) {
    const auto end = text.find('\n');
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  }
  return text.substr(0, text.find('\n'));
}

std::string quoted(std::string_view key) { return '"' + std::string(key) + '"'; }

void report_odd_text(std::string_view text, const std::string& place, FileFaults& faults) {
  if (const auto fault = character_fault(text)) faults.error(place, "the text here " + fault->what);
  if (character_count(text) > longest_text)
    faults.error(place,
                 "the text here has more than " + std::to_string(longest_text) + " characters");
}

void report_odd_texts(const toml::node& node, FileFaults& faults) {
  if (const auto* text = node.as_string())
    report_odd_text(text->get(), as_place(node.source()), faults);
  if (const auto* list = node.as_array()) {
    for (const auto& element : *list) report_odd_texts(element, faults);
  }
  if (const auto* table = node.as_table()) {
    for (const auto& [key, value] : *table) {
      report_odd_text(key.str(), as_place(key.source()), faults);
      report_odd_texts(value, faults);
    }
  }
}

}  // namespace

std::string TomlTable::place() const { return as_place(table_->source()); }

std::string TomlTable::place_of(std::string_view key) const {
  const auto* node = table_->get(key);
  return node ? as_place(node->source()) : place();
}

std::vector<std::string> TomlTable::keys() const {
  std::vector<std::string> names;
  for (const auto& [key, node] : *table_) names.emplace_back(key.str());
  return names;
}

const toml::node* TomlTable::ask(std::string_view key) {
  asked_.emplace(key);
  return table_->get(key);
}

std::optional<std::string> TomlTable::text(std::string_view key) {
  const auto* node = ask(key);
  if (!node) return std::nullopt;
  if (const auto* text = node->as_string()) return text->get();
  faults_->error(place_of(key), quoted(key) + " is not a text in quotes");
  return std::nullopt;
}

std::optional<std::int64_t> TomlTable::integer(std::string_view key) {
  const auto* node = ask(key);
  if (!node) return std::nullopt;
  if (const auto* number = node->as_integer()) return number->get();
  faults_->error(place_of(key), quoted(key) + " is not a whole number");
  return std::nullopt;
}

std::optional<double> TomlTable::number(std::string_view key) {
  const auto* node = ask(key);
  if (!node) return std::nullopt;
  if (node->is_number()) return node->value<double>();
  faults_->error(place_of(key), quoted(key) + " is not a number");
  return std::nullopt;
}

std::optional<bool> TomlTable::boolean(std::string_view key) {
  const auto* node = ask(key);
  if (!node) return std::nullopt;
  if (const auto* truth = node->as_boolean()) return truth->get();
  faults_->error(place_of(key), quoted(key) + " is not true or false");
  return std::nullopt;
}

std::vector<PlacedText> TomlTable::texts(std::string_view key) {
  std::vector<PlacedText> result;
  const auto* node = ask(key);
  if (!node) return result;
  const auto* list = node->as_array();
  if (!list) faults_->error(place_of(key), quoted(key) + " is not a list of texts");
  for (std::size_t i = 0; list && i < list->size(); ++i) {
    const auto place = as_place((*list)[i].source());
    if (const auto* text = (*list)[i].as_string()) result.push_back({text->get(), place});
    else faults_->error(place, "an entry of " + quoted(key) + " is not a text in quotes");
  }
  return result;
}

std::vector<std::int64_t> TomlTable::integers(std::string_view key) {
  std::vector<std::int64_t> result;
  const auto* node = ask(key);
  if (!node) return result;
  const auto* list = node->as_array();
  if (!list) faults_->error(place_of(key), quoted(key) + " is not a list of whole numbers");
  for (std::size_t i = 0; list && i < list->size(); ++i) {
    if (const auto* number = (*list)[i].as_integer()) result.push_back(number->get());
    else
      faults_->error(as_place((*list)[i].source()),
                     "an entry of " + quoted(key) + " is not a whole number");
  }
  return result;
}

std::optional<TomlTable> TomlTable::table(std::string_view key) {
  const auto* node = ask(key);
  if (!node) return std::nullopt;
  if (const auto* table = node->as_table()) return TomlTable(*table, *faults_);
  faults_->error(place_of(key), quoted(key) + " is not a table");
  return std::nullopt;
}

std::vector<TomlTable> TomlTable::tables(std::string_view key) {
  std::vector<TomlTable> result;
  const auto* node = ask(key);
  if (!node) return result;
  const auto* list = node->as_array();
  if (!list) faults_->error(place_of(key), quoted(key) + " is not a list of tables");
  for (std::size_t i = 0; list && i < list->size(); ++i) {
    if (const auto* table = (*list)[i].as_table()) result.emplace_back(*table, *faults_);
    else
      faults_->error(as_place((*list)[i].source()),
                     "an entry of " + quoted(key) + " is not a table");
  }
  return result;
}

std::string TomlTable::required_text(std::string_view key) {
  const bool given = has(key);
  auto text = this->text(key);
  if (!given) faults_->error(place(), quoted(key) + " is missing");
  else if (text && is_blank(*text)) faults_->error(place_of(key), quoted(key) + " is empty");
  return std::move(text).value_or("");
}

std::string TomlTable::required_date(std::string_view key) {
  const auto* node = ask(key);
  const auto* date = node ? node->as_date() : nullptr;
  if (!date) {
    faults_->error(
        place_of(key),
        quoted(key) + (node ? " is not a day, written yyyy-mm-dd without quotes" : " is missing"));
    return {};
  }
  char text[16];
  std::snprintf(text, sizeof text, "%04d-%02d-%02d", date->get().year, date->get().month,
                date->get().day);
  return text;
}

void TomlTable::report_unknown_keys() const {
  std::vector<std::string> free_names;
  std::copy_if(asked_.begin(), asked_.end(), std::back_inserter(free_names),
               [&](const std::string& name) { return !has(name); });
  for (const auto& [key, node] : *table_) {
    if (asked_.contains(key.str())) continue;
    faults_->warning(as_place(key.source()), quoted(key.str()) + " is not known here" +
                                                 values::near_name_hint(key.str(), free_names));
  }
}

std::optional<toml::table> read_toml_file(FileFaults& faults) {
  const auto text = read_written(faults);
  if (!text) return std::nullopt;
  if (const auto deep = toml_depth_fault(*text)) {
    faults.unread(line_and_column(*text, deep->offset), deep->what);
    return std::nullopt;
  }
  try {
    auto table = toml::parse(*text, faults.file().string());
    report_odd_texts(table, faults);
    return table;
  } catch (const toml::parse_error& error) {
    const auto& at = error.source().begin;
    faults.unread(as_place(error.source()),
                  toml_fault_words(line_of(*text, at.line), at.column, error.description()) +
                      "; the rest of the file was not checked");
  } catch (const std::exception& error) { faults.unread("", error.what()); }
  return std::nullopt;
}

}  // namespace kiosk
