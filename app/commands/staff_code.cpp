#include "app/commands/staff_code.h"

#include <sodium.h>

#include <algorithm>
#include <iostream>
#include <stdexcept>

namespace kiosk {
namespace {

constexpr std::size_t fewest_digits = 4;
constexpr std::size_t most_digits = 12;

bool is_a_code(const std::string& code) {
  return code.size() >= fewest_digits && code.size() <= most_digits && std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::string hash_staff_code(const std::string& code) {
  char hash[crypto_pwhash_STRBYTES];
  if (sodium_init() < 0 || crypto_pwhash_str(hash, code.data(), code.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0) {
    throw std::runtime_error("the staff code cannot be hashed: not enough memory");
  }
  return hash;
}

bool is_staff_code(const std::string& code, const std::string& hash) {
  return !hash.empty() && sodium_init() >= 0 && crypto_pwhash_str_verify(hash.c_str(), code.data(), code.size()) == 0;
}

int staff_code() {
  std::cerr << "Type the new staff code (4 to 12 digits), then Enter: ";
  std::string code;
  std::getline(std::cin, code);
  if (!is_a_code(code)) {
    std::cerr << "\nstandard input: a staff code is 4 to 12 digits\n";
    return 2;
  }
  std::cerr << "\nPut this line into kiosk.toml:\n";
  std::cout << "[staff]\ncode_hash = \"" << hash_staff_code(code) << "\"\n";
  return 0;
}

}  // namespace kiosk
