// Base64 (RFC 4648).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk {

/// The two alphabets: of files, and of addresses.
enum class Base64 : std::uint8_t { standard, url };

/// Bytes as text, padded with "=".
std::string base64_of(std::string_view bytes, Base64 alphabet = Base64::standard);

/// The bytes of such a text, with or without padding; nullopt for a text that is not Base64.
std::optional<std::string> from_base64(std::string_view text, Base64 alphabet = Base64::standard);

}  // namespace kiosk
