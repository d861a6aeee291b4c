#include "app/values/base64.h"

#include <algorithm>

namespace kiosk::values {
namespace {

unsigned byte(char c) { return static_cast<unsigned char>(c); }

}  // namespace

std::string base64_of(std::string_view bytes, std::string_view digits) {
  std::string result;
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const auto count = std::min<std::size_t>(3, bytes.size() - i);
    unsigned group = 0;
    for (std::size_t k = 0; k < 3; ++k) group = group << 8U | (k < count ? byte(bytes[i + k]) : 0U);
    for (std::size_t k = 0; k < 4; ++k)
      result.push_back(k <= count ? digits[group >> (18 - 6 * k) & 63U] : '=');
  }
  return result;
}

std::optional<std::string> from_base64(std::string_view text, std::string_view digits) {
  std::string result;
  while (text.ends_with('=')) text.remove_suffix(1);
  unsigned bits = 0;
  int held = 0;
  for (const char c : text) {
    const auto digit = digits.find(c);
    if (digit == std::string_view::npos) return std::nullopt;
    bits = bits << 6U | static_cast<unsigned>(digit);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    result.push_back(static_cast<char>(bits >> held & 0xFFU));
  }
  return result;
}

}  // namespace kiosk::values
