#include "app/review/part_hash.h"

#include <sodium.h>

#include "app/content/file_bytes.h"

namespace kiosk {
namespace {

constexpr std::size_t hash_bytes = 16;  // the least that BLAKE2b gives in libsodium

/// Adds texts with their lengths, so that no two different lists have the same concatenation.
class Hash {
 public:
  Hash() { crypto_generichash_init(&state_, nullptr, 0, hash_bytes); }

  void add(const std::string& text) {
    const auto length = std::to_string(text.size()) + ':';
    for (const auto* bytes : {&length, &text})
      crypto_generichash_update(&state_, reinterpret_cast<const unsigned char*>(bytes->data()),
                                bytes->size());
  }
  std::string digits() {
    std::array<unsigned char, hash_bytes> hash{};
    crypto_generichash_final(&state_, hash.data(), hash.size());
    std::array<char, 2 * hash_bytes + 1> digits{};
    return sodium_bin2hex(digits.data(), digits.size(), hash.data(), hash.size());
  }

 private:
  crypto_generichash_state state_{};
};

void add_lines(Hash& hash, const DecisionAid& aid, const AidPart& part, const Language& language) {
  hash.add(language);
  for (const auto& line : part_lines(aid, part, language)) {
    hash.add(line.key);
    hash.add(line.value);
  }
}

}  // namespace

std::string part_hash(const DecisionAid& aid, const AidPart& part, const Language& language) {
  Hash hash;
  hash.add(name_of(part));
  for (const auto& record : part_records(aid, part)) {
    hash.add(record.label);
    hash.add(record.value);
  }
  for (const auto& picture : part_pictures(aid, part)) {
    hash.add(picture);
    hash.add(file_bytes(aid.folder / picture).value_or(""));
  }
  add_lines(hash, aid, part, aid.languages.front());
  if (language != aid.languages.front()) add_lines(hash, aid, part, language);
  return hash.digits();
}

}  // namespace kiosk
