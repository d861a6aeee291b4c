#include "app/record/sealed_entry.h"

#include <sodium.h>

#include <string_view>

namespace kiosk {
namespace {

constexpr std::string_view entry_kind =
    "beforehand-visit-1";  // a later format will have another number
constexpr std::size_t nonce_bytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_bytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t number_bytes = 8;

unsigned char* bytes_of(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }
const unsigned char* bytes_of(const std::string& text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

/// The additional data that is authenticated with the copy but not contained in it.
std::string bound_to(const std::string& reference) { return std::string(entry_kind) + reference; }

void append_number(std::string& text, std::uint64_t number) {
  for (std::size_t i = 0; i < number_bytes; ++i)
    text += static_cast<char>(number >> (8 * i) & 0xffU);
}

void append_text(std::string& text, const std::string& part) {
  append_number(text, part.size());
  text += part;
}

std::optional<std::uint64_t> take_number(std::string_view& text) {
  if (text.size() < number_bytes) return std::nullopt;
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < number_bytes; ++i)
    number |= static_cast<std::uint64_t>(static_cast<unsigned char>(text[i])) << (8 * i);
  text.remove_prefix(number_bytes);
  return number;
}

bool take_text(std::string_view& text, std::string& part) {
  const auto size = take_number(text);
  if (!size || *size > text.size()) return false;
  part = text.substr(0, *size);
  text.remove_prefix(*size);
  return true;
}

std::optional<OpenedEntry> parse(std::string_view plain, const std::string& reference) {
  OpenedEntry opened;
  const auto accepted = take_number(plain);
  if (!accepted || !take_text(plain, opened.entry.authored) ||
      !take_text(plain, opened.entry.response) || !take_text(plain, opened.entry.document))
    return std::nullopt;
  opened.entry.reference = reference;
  opened.accepted = SpoolTime(*accepted);
  return opened;
}

}  // namespace

std::string seal(const RecordEntry& entry, SpoolTime accepted, const SpoolKey& key) {
  std::string plain;
  // Reserved at once, so that growing leaves no copies behind in memory.
  plain.reserve(4 * number_bytes + entry.authored.size() + entry.response.size() +
                entry.document.size());
  append_number(plain, static_cast<std::uint64_t>(accepted.count()));
  append_text(plain, entry.authored);
  append_text(plain, entry.response);
  append_text(plain, entry.document);

  const auto bound = bound_to(entry.reference);
  std::string sealed(nonce_bytes + plain.size() + tag_bytes, '\0');
  randombytes_buf(sealed.data(), nonce_bytes);
  crypto_aead_xchacha20poly1305_ietf_encrypt(bytes_of(sealed) + nonce_bytes, nullptr,
                                             bytes_of(plain), plain.size(), bytes_of(bound),
                                             bound.size(), nullptr, bytes_of(sealed), key.bytes());
  wipe(plain);
  return sealed;
}

std::optional<OpenedEntry> unseal(const std::string& sealed, const std::string& reference,
                                  const SpoolKey& key) {
  if (sealed.size() < nonce_bytes + tag_bytes) return std::nullopt;
  const auto bound = bound_to(reference);
  std::string plain(sealed.size() - nonce_bytes - tag_bytes, '\0');
  const bool whole = crypto_aead_xchacha20poly1305_ietf_decrypt(
                         bytes_of(plain), nullptr, nullptr, bytes_of(sealed) + nonce_bytes,
                         sealed.size() - nonce_bytes, bytes_of(bound), bound.size(),
                         bytes_of(sealed), key.bytes()) == 0;
  auto opened = whole ? parse(plain, reference) : std::nullopt;
  wipe(plain);
  return opened;
}

}  // namespace kiosk
