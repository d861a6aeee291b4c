#include "app/print/direction.h"

#include <pango/pango.h>

#include <optional>

#include "app/typesetting/script_direction.h"

namespace kiosk::sheet {
namespace {

/// Whether the first letter for which `wanted` holds is from the right; nullopt without one.
template <class Wanted>
std::optional<bool> first_letter(std::string_view words, Wanted wanted) {
  if (!g_utf8_validate(words.data(), static_cast<gssize>(words.size()), nullptr))
    return std::nullopt;
  const char* const end = words.data() + words.size();
  for (const char* at = words.data(); at < end; at = g_utf8_next_char(at)) {
    const auto letter = g_utf8_get_char(at);
    const bool from_the_right = is_from_the_right(g_unichar_get_script(letter));
    if (g_unichar_isalpha(letter) && wanted(from_the_right)) return from_the_right;
  }
  return std::nullopt;
}

}  // namespace

bool reads_right_to_left(const std::string& language) {
  int count = 0;
  const auto* scripts =
      pango_language_get_scripts(pango_language_from_string(language.c_str()), &count);
  return scripts && count > 0 && is_from_the_right(static_cast<GUnicodeScript>(scripts[0]));
}

bool begins_right_to_left(std::string_view words) {
  return first_letter(words, [](bool) { return true; }).value_or(false);
}

bool has_right_to_left(std::string_view words) {
  return first_letter(words, [](bool from_the_right) { return from_the_right; }).has_value();
}

}  // namespace kiosk::sheet
