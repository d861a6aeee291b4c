#include "app/record/delivery.h"

#include <sodium.h>

#include <algorithm>
#include <cstdint>
#include <stdexcept>
#include <string_view>

namespace kiosk {
namespace {

constexpr std::string_view crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t reference_length = 8;

}  // namespace

RecordEntry::~RecordEntry() {
  wipe(response);
  wipe(document);
}

void wipe(std::string& text) noexcept {
  sodium_memzero(text.data(), text.size());
  text.clear();
}

std::string make_reference() {
  if (sodium_init() < 0) throw std::runtime_error("libsodium cannot be used");
  std::string reference(reference_length, '0');
  for (auto& character : reference)
    character = crockford[randombytes_uniform(static_cast<std::uint32_t>(crockford.size()))];
  return reference;
}

bool is_reference(const std::string& text) {
  return text.size() == reference_length && std::all_of(text.begin(), text.end(), [](char c) {
           return crockford.find(c) != std::string_view::npos;
         });
}

}  // namespace kiosk
