#include "app/content/toml_depth.h"

namespace kiosk {
namespace {

/// The end of the string that begins at `from`: with three quotes it may span lines, with one it
/// ends with its line at the latest.
std::size_t end_of_string(std::string_view text, std::size_t from) {
  const char quote = text[from];
  const std::string three(3, quote);
  const bool has_escapes = quote == '"';
  const bool is_long = text.substr(from).starts_with(three);
  for (auto at = from + (is_long ? 3 : 1); at < text.size(); ++at) {
    if (has_escapes && text[at] == '\\') {
      ++at;
    } else if (is_long && text.substr(at).starts_with(three)) {
      at += 3;
      for (int more = 0; more < 2 && at < text.size() && text[at] == quote; ++more)
        ++at;  // """" ends with a quote of its own
      return at;
    } else if (!is_long && (text[at] == quote || text[at] == '\n')) {
      return text[at] == quote ? at + 1 : at;
    }
  }
  return text.size();
}

}  // namespace

std::optional<CharacterFault> toml_depth_fault(std::string_view text) {
  std::size_t parts = 1;   // of the current key
  std::size_t inside = 0;  // arrays and inline tables
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (c == '"' || c == '\'') {
      at = end_of_string(text, at);
      continue;
    }
    if (c == '#') {
      at = std::min(text.find('\n', at), text.size());
      continue;
    }
    if (c == '.') ++parts;
    else if (std::string_view("\n=,[]{}").find(c) != std::string_view::npos) parts = 1;
    if (c == '[' || c == '{') ++inside;
    else if ((c == ']' || c == '}') && inside > 0) --inside;
    if (parts > deepest_toml)
      return CharacterFault{at, "a key has more than " + std::to_string(deepest_toml) +
                                    " parts with dots between them"};
    if (inside > deepest_toml)
      return CharacterFault{at, "arrays and inline tables are nested more than " +
                                    std::to_string(deepest_toml) + " deep"};
    ++at;
  }
  return std::nullopt;
}

}  // namespace kiosk
