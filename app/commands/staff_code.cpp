#include "app/commands/staff_code.h"

#include <sodium.h>
#include <unistd.h>

#include <algorithm>
#include <iostream>
#include <stdexcept>

namespace kiosk {
namespace {

constexpr std::size_t fewest_digits = 6;
constexpr std::size_t most_digits = 12;

/// Whether each digit differs from the one before by the same step: 000000, 123456, 987654.
bool goes_by_steps(const std::string& code) {
  const int step = code[1] - code[0];
  if (step < -1 || step > 1) return false;
  return std::adjacent_find(code.begin(), code.end(), [&](char before, char after) {
           return after - before != step;
         }) == code.end();
}

}  // namespace

std::string hash_staff_code(const std::string& code) {
  char hash[crypto_pwhash_STRBYTES];
  if (sodium_init() < 0 ||
      crypto_pwhash_str(hash, code.data(), code.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                        crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0) {
    throw std::runtime_error("the staff code cannot be hashed: not enough memory");
  }
  return hash;
}

std::string code_fault(const std::string& code) {
  const bool digits =
      std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!digits || code.size() < fewest_digits || code.size() > most_digits)
    return "a staff code is 6 to 12 digits";
  if (goes_by_steps(code))
    return "this code is among the first that anybody tries: choose one without an order";
  return {};
}

bool is_staff_code(const std::string& code, const std::string& hash) {
  return !hash.empty() && sodium_init() >= 0 &&
         crypto_pwhash_str_verify(hash.c_str(), code.data(), code.size()) == 0;
}

int staff_code() {
  std::cerr << "Type the new staff code (6 to 12 digits), then Enter: ";
  std::string code;
  std::getline(std::cin, code);
  if (const auto fault = code_fault(code); !fault.empty()) {
    std::cerr << "\nstandard input: " << fault << '\n';
    return 2;
  }
  std::cerr << "\nType it again, then Enter: ";
  std::string again;
  const bool is_asked_twice = static_cast<bool>(std::getline(std::cin, again));
  if (is_asked_twice ? again != code : ::isatty(STDIN_FILENO) != 0) {
    std::cerr << "\nstandard input: the two codes differ; nothing was made. Begin again.\n";
    return 2;
  }
  std::cerr << "\nIn kiosk.toml, replace the line code_hash of [staff] by this one.\n"
               "Where there is no [staff] yet, add both lines:\n";
  std::cout << "[staff]\ncode_hash = \"" << hash_staff_code(code) << "\"\n";
  return 0;
}

}  // namespace kiosk
