#include "app/values/fnv1a.h"

#include <cstdint>

namespace kiosk::values {
namespace {

constexpr std::uint64_t offset_basis = 14695981039346656037U;
constexpr std::uint64_t prime = 1099511628211U;
constexpr int digits = 16;

}  // namespace

std::string fnv1a(std::string_view bytes) {
  std::uint64_t hash = offset_basis;
  for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * prime;
  std::string text(digits, '0');
  for (auto digit = text.rbegin(); digit != text.rend(); ++digit, hash >>= 4U)
    *digit = "0123456789abcdef"[hash & 0xFU];
  return text;
}

}  // namespace kiosk::values
