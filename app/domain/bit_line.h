// Numbers of a few bits each, packed in sequence, and that sequence as a line of Crockford's base
// 32.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

/// Writes numbers one after another, each in as many bits as it is given.
class BitWriter {
 public:
  /// `bits` from 0 to 32; the value must fit.
  void put(std::uint32_t value, int bits);
  const std::vector<bool>& bits() const { return bits_; }

 private:
  std::vector<bool> bits_{};
};

/// Reads what a BitWriter wrote. Past the end it returns 0 and reports that it ran out.
class BitReader {
 public:
  explicit BitReader(std::vector<bool> bits) : bits_(std::move(bits)) {}
  /// `bits` from 0 to 32.
  std::uint32_t take(int bits);
  bool ran_out() const { return ran_out_; }
  std::size_t left() const { return bits_.size() - at_; }

 private:
  std::vector<bool> bits_;
  std::size_t at_ = 0;
  bool ran_out_ = false;
};

/// How many bits distinguish `count` values; 0 for one.
int bits_for(std::uint64_t count);

/// The bits as base 32, padded with zeros to whole characters.
std::string as_base32(const std::vector<bool>& bits);

/// The bits of a line of base 32; nullopt if it contains an invalid character. Spaces and dashes
/// are skipped.
std::optional<std::vector<bool>> from_base32(std::string_view line);

/// CRC-32 (ISO 3309) over bits as bytes, the last padded with zeros.
std::uint32_t crc32(const std::vector<bool>& bits);

}  // namespace kiosk
