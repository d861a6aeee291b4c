// The code that closes the kiosk, kept only as a password hash.
#pragma once

#include <string>

namespace kiosk {

/// The line for kiosk.toml: a libsodium Argon2id hash. Throws std::runtime_error if memory is
/// short.
std::string hash_staff_code(const std::string& code);
/// Whether a code fits a hash. An empty or broken hash fits none.
bool is_staff_code(const std::string& code, const std::string& hash);

/// Why nobody should take that code, in plain words: not 6 to 12 digits, or one that is tried
/// first. "" for a good one.
std::string code_fault(const std::string& code);

/// beforehand staff-code: reads a code of 6 to 12 digits from standard input and prints its hash. 0
/// done; 2 not a code.
int staff_code();

}  // namespace kiosk
