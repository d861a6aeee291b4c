// The code that ends the kiosk program, stored only as a password hash.
#pragma once

#include <string>

namespace kiosk {

/// The line for kiosk.toml: a libsodium Argon2id hash. Throws std::runtime_error if out of memory.
std::string hash_staff_code(const std::string& code);
/// Whether a code matches a hash. An empty or invalid hash never matches.
bool is_staff_code(const std::string& code, const std::string& hash);

/// Why a code is too weak, as a message: not 6 to 12 digits, or one that is guessed first. "" for a
/// good one.
std::string code_fault(const std::string& code);

/// beforehand staff-code: reads a code of 6 to 12 digits twice from standard input and prints its
/// hash. A script may write it once. Exit code 0: done; 2: not a code, or two that differ.
int staff_code();

}  // namespace kiosk
