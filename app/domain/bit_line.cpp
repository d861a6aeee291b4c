#include "app/domain/bit_line.h"

#include <bit>

#include "app/values/expects.h"

namespace kiosk {
namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";  // without I, L, O and U
constexpr int bits_a_character = 5;
constexpr int most_bits = 32;  // of one number
constexpr std::uint32_t crc_polynomial = 0xEDB88320U;

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

/// Maps commonly misread characters to the intended one.
char meant(char c) {
  c = upper(c);
  if (c == 'O') return '0';
  return c == 'I' || c == 'L' ? '1' : c;
}

}  // namespace

void BitWriter::put(std::uint32_t value, int bits) {
  KIOSK_EXPECTS(bits >= 0 && bits <= most_bits);
  KIOSK_EXPECTS(bits == most_bits || value >> static_cast<unsigned>(bits) == 0);
  for (int bit = bits - 1; bit >= 0; --bit)
    bits_.push_back(((value >> static_cast<unsigned>(bit)) & 1U) != 0);
}

std::uint32_t BitReader::take(int bits) {
  KIOSK_EXPECTS(bits >= 0 && bits <= most_bits);
  std::uint32_t value = 0;
  for (int i = 0; i < bits; ++i) {
    if (at_ == bits_.size()) {
      ran_out_ = true;
      return 0;
    }
    value = (value << 1U) | (bits_[at_++] ? 1U : 0U);
  }
  return value;
}

int bits_for(std::uint64_t count) {
  return count <= 1 ? 0 : static_cast<int>(std::bit_width(count - 1));
}

std::string as_base32(const std::vector<bool>& bits) {
  std::string line;
  for (std::size_t from = 0; from < bits.size(); from += bits_a_character) {
    std::size_t value = 0;
    for (std::size_t i = from; i < from + bits_a_character; ++i)
      value = value * 2 + (i < bits.size() && bits[i] ? 1 : 0);
    line += alphabet[value];
  }
  return line;
}

std::optional<std::vector<bool>> from_base32(std::string_view line) {
  BitWriter bits;
  for (const char c : line) {
    if (c == ' ' || c == '-' || c == '\r' || c == '\n') continue;
    const auto value = alphabet.find(meant(c));
    if (value == std::string_view::npos) return std::nullopt;
    bits.put(static_cast<std::uint32_t>(value), bits_a_character);
  }
  return bits.bits();
}

std::uint32_t crc32(const std::vector<bool>& bits) {
  std::uint32_t crc = ~std::uint32_t{0};
  for (std::size_t from = 0; from < bits.size(); from += 8) {
    std::uint32_t byte = 0;
    for (std::size_t i = from; i < from + 8; ++i)
      byte = byte * 2 + (i < bits.size() && bits[i] ? 1 : 0);
    crc ^= byte;
    for (int i = 0; i < 8; ++i) crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? crc_polynomial : 0U);
  }
  return ~crc;
}

}  // namespace kiosk
