#include "app/content/glossary_text.h"

#include <optional>
#include <set>

#include "app/content/text_places.h"

namespace kiosk {
namespace {

constexpr std::string_view means = " = ";
constexpr std::string_view blanks = " \t\r";

struct Entry {
  std::string word{};
  std::string meaning{};
};

/// What RFC 6901 writes as ~1 and ~0.
std::string unescaped(std::string_view name) {
  std::string text;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (name[i] != '~') text += name[i];
    else if (++i < name.size()) text += name[i] == '1' ? '/' : '~';
  }
  return text;
}

std::string without_space_around(std::string_view text) {
  const auto from = text.find_first_not_of(blanks);
  if (from == std::string_view::npos) return {};
  return std::string(text.substr(from, text.find_last_not_of(blanks) + 1 - from));
}

/// The lines that are not empty.
std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  for (std::size_t from = 0; from < text.size();) {
    const auto to = std::min(text.find('\n', from), text.size());
    if (auto line = without_space_around(text.substr(from, to - from)); !line.empty())
      lines.push_back(std::move(line));
    from = to + 1;
  }
  return lines;
}

std::optional<Entry> entry_of(std::string_view line) {
  const auto at = line.find(means);
  if (at == std::string_view::npos) return std::nullopt;
  Entry entry{without_space_around(line.substr(0, at)),
              without_space_around(line.substr(at + means.size()))};
  if (entry.word.empty() || entry.meaning.empty()) return std::nullopt;
  return entry;
}

}  // namespace

std::string glossary_text(std::string_view bytes) {
  const auto begin = std::string(glossary_place) + '/';
  std::string text;
  for (const auto& [place, meaning, from, to] : places_in_json(bytes).texts) {
    if (!place.starts_with(begin)) continue;
    if (!text.empty()) text += '\n';
    text += unescaped(std::string_view(place).substr(begin.size()));
    text += means;
    text += meaning;
  }
  return text;
}

std::vector<std::pair<std::string, std::string>> glossary_entries(std::string_view text) {
  std::vector<std::pair<std::string, std::string>> entries;
  for (const auto& line : lines_of(text)) {
    if (auto entry = entry_of(line))
      entries.emplace_back(std::move(entry->word), std::move(entry->meaning));
  }
  return entries;
}

std::string with_glossary(const std::string& bytes, std::string_view text) {
  const auto objects = places_in_json(bytes).objects;
  const auto found = objects.find(glossary_place);
  if (found == objects.end() || glossary_text(bytes) == text) return bytes;
  std::string object = "{";
  for (const auto& [word, meaning] : glossary_entries(text)) {
    object += object.size() > 1 ? ",\n    " : "\n    ";
    object += as_json_string(word) + ": " + as_json_string(meaning);
  }
  auto result = bytes;
  const auto [from, to] = found->second;
  return result.replace(from, to - from, object + "\n  }");
}

std::string glossary_fault(std::string_view text) {
  std::set<std::string> words;
  for (const auto& line : lines_of(text)) {
    const auto entry = entry_of(line);
    if (!entry) return "has a line that is not \"word = what it means\": \"" + line + '"';
    if (!words.insert(entry->word).second) return "has a word twice: \"" + entry->word + '"';
  }
  return {};
}

}  // namespace kiosk
