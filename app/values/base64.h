// Base64 (RFC 4648).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kiosk::values {

/// The two alphabets: of files, and of addresses.
inline constexpr std::string_view base64_digits =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
inline constexpr std::string_view base64_url_digits =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Bytes as text, padded with "=".
std::string base64_of(std::string_view bytes, std::string_view digits = base64_digits);

/// The bytes of such a text, with or without padding; nullopt for a character that is none of its
/// digits.
std::optional<std::string> from_base64(std::string_view text,
                                       std::string_view digits = base64_digits);

}  // namespace kiosk::values
