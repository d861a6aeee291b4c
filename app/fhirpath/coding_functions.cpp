// Encodings of texts: base64, hexadecimal, HTML and JSON.
#include <array>

#include "app/encoding/base64.h"
#include "app/fhirpath/arguments.h"

namespace kiosk::fhirpath {
namespace {

constexpr std::string_view hex_digits = "0123456789abcdef";

constexpr std::array<std::pair<char, std::string_view>, 5> html_escapes{
    {{'"', "&quot;"}, {'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'\'', "&#39;"}}};
constexpr std::array<std::pair<char, std::string_view>, 7> json_escapes{{{'"', "\\\""},
                                                                         {'\\', "\\\\"},
                                                                         {'\n', "\\n"},
                                                                         {'\r', "\\r"},
                                                                         {'\t', "\\t"},
                                                                         {'\f', "\\f"},
                                                                         {'\b', "\\b"}}};

unsigned byte(char c) { return static_cast<unsigned char>(c); }

std::string hex_of(std::string_view bytes) {
  std::string result;
  for (const char c : bytes) result += {hex_digits[byte(c) >> 4U], hex_digits[byte(c) & 15U]};
  return result;
}

std::optional<std::string> from_hex(std::string_view text) {
  if (text.size() % 2 != 0) return std::nullopt;
  std::string result;
  for (std::size_t i = 0; i < text.size(); i += 2) {
    const auto high = hex_digits.find(text[i]);
    const auto low = hex_digits.find(text[i + 1]);
    if (high == std::string_view::npos || low == std::string_view::npos) return std::nullopt;
    result.push_back(static_cast<char>(high * 16 + low));
  }
  return result;
}

template <class Escapes>
std::string escaped(std::string_view text, const Escapes& escapes) {
  std::string result;
  for (const char c : text) {
    std::string_view written(&c, 1);
    for (const auto& [plain, escape] : escapes) {
      if (plain == c) written = escape;
    }
    result += written;
  }
  return result;
}

template <class Escapes>
std::string unescaped(std::string_view text, const Escapes& escapes) {
  std::string result;
  while (!text.empty()) {
    std::size_t taken = 1;
    char plain = text.front();
    for (const auto& [meant, escape] : escapes) {
      if (!text.starts_with(escape)) continue;
      taken = escape.size();
      plain = meant;
    }
    result.push_back(plain);
    text.remove_prefix(taken);
  }
  return result;
}

std::optional<std::string> encoded(std::string_view text, std::string_view form) {
  if (form == "base64") return base64_of(text, Base64::standard);
  if (form == "urlbase64") return base64_of(text, Base64::url);
  return form == "hex" ? std::optional(hex_of(text)) : std::nullopt;
}

std::optional<std::string> decoded(std::string_view text, std::string_view form) {
  if (form == "base64") return from_base64(text, Base64::standard);
  if (form == "urlbase64") return from_base64(text, Base64::url);
  return form == "hex" ? from_hex(text) : std::nullopt;
}

std::optional<std::string> escaped_for(std::string_view text, std::string_view form) {
  if (form == "html") return escaped(text, html_escapes);
  return form == "json" ? std::optional(escaped(text, json_escapes)) : std::nullopt;
}

std::optional<std::string> unescaped_from(std::string_view text, std::string_view form) {
  if (form == "html") return unescaped(text, html_escapes);
  return form == "json" ? std::optional(unescaped(text, json_escapes)) : std::nullopt;
}

/// The input in the encoding that the argument names; empty for an unknown one.
template <std::optional<std::string> (*write)(std::string_view, std::string_view)>
Collection written_as(Evaluator& evaluator, const Call& call) {
  const auto subject = text_input(evaluator, call);
  const auto form = text_argument(evaluator, call, 0);
  auto result = subject && form ? write(*subject, *form) : std::nullopt;
  return result ? text(evaluator, call, std::move(*result)) : Collection{};
}

// clang-format off
constexpr std::array coding_table{
    Function{"encode", 1, 1, written_as<encoded>}, Function{"decode", 1, 1, written_as<decoded>}, Function{"escape", 1, 1, written_as<escaped_for>},
    Function{"unescape", 1, 1, written_as<unescaped_from>},
};
// clang-format on

}  // namespace

std::span<const Function> coding_functions() { return coding_table; }

}  // namespace kiosk::fhirpath
