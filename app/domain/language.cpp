#include "app/domain/language.h"

#include <algorithm>

namespace kiosk {
namespace {

/// ASCII only: a tag contains nothing else (RFC 5646).
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_same(std::string_view left, std::string_view right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](char a, char b) { return lower(a) == lower(b); });
}

/// Removes the last subtag, and a single letter that is then last (RFC 4647, 3.4); "" when nothing
/// is left.
std::string_view shorter(std::string_view tag) {
  const auto hyphen = tag.rfind('-');
  if (hyphen == std::string_view::npos) return {};
  tag = tag.substr(0, hyphen);
  return tag.size() >= 2 && tag[tag.size() - 2] == '-' ? tag.substr(0, tag.size() - 2) : tag;
}

/// "Hans" of "zh-Hans-CN"; "" if a tag has none.
std::string_view script_of(std::string_view tag) {
  const auto from = tag.find('-');
  if (from == std::string_view::npos) return {};
  const auto subtag = tag.substr(from + 1, tag.find('-', from + 1) - from - 1);
  return subtag.size() == 4 && (subtag[0] < '0' || subtag[0] > '9') ? subtag : std::string_view{};
}

std::string_view primary_of(std::string_view tag) { return tag.substr(0, tag.find('-')); }

/// Whether people who read the one can read the other as well: "zh" alone does not tell the script.
bool is_readable_kind(std::string_view available, std::string_view wanted) {
  const auto script = script_of(wanted);
  const bool names_none = wanted == primary_of(wanted);
  return is_same(primary_of(available), primary_of(wanted)) &&
         (names_none || is_same(script_of(available), script));
}

}  // namespace

std::optional<std::size_t> find_language(const std::vector<Language>& available,
                                         std::string_view wanted) {
  const auto place_of = [&](const auto& serves) -> std::optional<std::size_t> {
    const auto found = std::find_if(available.begin(), available.end(), serves);
    return found == available.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - available.begin()));
  };
  for (auto range = wanted; !range.empty(); range = shorter(range)) {
    if (const auto found =
            place_of([&](const Language& language) { return is_same(language, range); }))
      return found;
  }
  return place_of([&](const Language& language) {
    return !wanted.empty() && is_readable_kind(language, wanted);
  });
}

}  // namespace kiosk
