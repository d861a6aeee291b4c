// A clinic's settings under [record] in kiosk.toml: where a copy of a finished visit goes, if
// anywhere.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "app/values/enum_names.h"

namespace kiosk {

/// The destination of copies of finished visits.
enum class RecordTarget : std::uint8_t { off, folder, server };
template <>
inline constexpr EnumNames<RecordTarget, 3> enum_names<RecordTarget>{"off", "folder", "server"};

/// How copies of finished visits reach the clinic's record. Off by default.
struct RecordSettings {
  RecordTarget to = RecordTarget::off;
  std::filesystem::path folder{};  ///< for `folder`: where the files are written
  std::string server{};  ///< for `server`: the FHIR server's base address; see `is_record_address`
  std::filesystem::path
      token_file{};  ///< holds a bearer token, read again for each attempt; none if empty
  std::filesystem::path certificate{};  ///< client certificate (PEM); none if empty
  std::filesystem::path key{};          ///< its private key (PEM)
  std::filesystem::path ca{};         ///< the only trusted authorities (PEM); the system's if empty
  std::filesystem::path spool{};      ///< where copies wait, encrypted
  std::filesystem::path spool_key{};  ///< 32 bytes; if empty, a key generated at each start, kept
                                      ///< in memory only
  std::chrono::hours keep{24};        ///< an unsent copy is destroyed after that, 1 to 168
  bool with_pdf = false;              ///< the printed summary too, as a DocumentReference
};

/// The destination of copies, as staff know it: the folder, the server's address; "" if off.
std::string place_of(const RecordSettings& record);

/// Whether copies of visits may be sent there: "https://", or "http://" to this machine itself
/// (localhost, 127.0.0.1, [::1]); with no user, query or fragment.
bool is_record_address(std::string_view address);

}  // namespace kiosk
