#include "app/commands/file_name.h"

#include <algorithm>

namespace kiosk {
namespace {

constexpr std::size_t longest = 120;  // bytes; file systems take 255

bool is_plain(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.' ||
         c == '-' || c == '_';
}

}  // namespace

std::string as_file_name(std::string_view name) {
  std::string result(name.substr(0, longest));
  std::replace_if(
      result.begin(), result.end(), [](char c) { return !is_plain(c); }, '-');
  if (result.starts_with('.')) result.front() = '-';
  return result.empty() ? "-" : result;
}

}  // namespace kiosk
