#include "app/speech/clip_name.h"

#include <cstdint>

namespace kiosk {
namespace {

constexpr std::uint64_t offset_basis = 14695981039346656037U;
constexpr std::uint64_t prime = 1099511628211U;
constexpr int digits = 16;

}  // namespace

std::string clip_name(std::string_view piece) {
  const auto end = piece.find_last_not_of(" .,:;");
  std::uint64_t hash = offset_basis;
  for (const char letter : piece.substr(0, end == std::string_view::npos ? 0 : end + 1))
    hash = (hash ^ static_cast<unsigned char>(letter)) * prime;
  std::string name(digits, '0');
  for (auto digit = name.rbegin(); digit != name.rend(); ++digit, hash >>= 4U)
    *digit = "0123456789abcdef"[hash & 0xFU];
  return name;
}

}  // namespace kiosk
