// The state of copies for the record: numbers and kinds for staff, nothing about a person and no
// texts.
#pragma once

#include <cstddef>
#include <cstdint>

#include "app/values/enum_names.h"

namespace kiosk {

/// Why the latest attempt failed.
enum class RecordTrouble : std::uint8_t {
  none,         ///< it succeeded, or there was none yet
  unreachable,  ///< no such host, or connection refused
  timed_out,    ///< no complete answer in time
  cut_off,      ///< the connection broke before the answer was complete
  not_trusted,  ///< no known authority signed the server's certificate, or it names another host
  own_certificate,  ///< certificate, key or ca cannot be used
  no_token,         ///< the token file cannot be read or is empty
  not_admitted,     ///< the server does not accept token or certificate (401, 403)
  busy,  ///< the server is temporarily unable (408, 409, 423, 425, 429, 5xx, or with a time to
         ///< retry)
  not_understood,  ///< not the answer of a FHIR server that accepts transactions: is the address
                   ///< right?
  refused,  ///< the server refuses this copy (other 4xx), or the folder has another file with its
            ///< name
  folder_unwritable,  ///< the record's folder is not writable
  spool_unwritable,   ///< the spool cannot store a copy: it waits in memory only
  unusable  ///< the delivery has no QuestionnaireResponse with a reference: a bug of the program
};
template <>
inline constexpr EnumNames<RecordTrouble, 14> enum_names<RecordTrouble>{"",
                                                                        "unreachable",
                                                                        "timed_out",
                                                                        "cut_off",
                                                                        "not_trusted",
                                                                        "own_certificate",
                                                                        "no_token",
                                                                        "not_admitted",
                                                                        "busy",
                                                                        "not_understood",
                                                                        "refused",
                                                                        "folder_unwritable",
                                                                        "spool_unwritable",
                                                                        "unusable"};

/// Counts since the start of the program.
struct RecordReport {
  std::size_t waiting = 0;  ///< not in the record yet, including refused ones
  std::size_t refused = 0;  ///< those that were refused, and are retried now and then in case the
                            ///< server was fixed
  std::size_t sent = 0;     ///< stored by the record
  std::size_t lost =
      0;  ///< destroyed unsent: too old, too many, or left by an earlier start whose key is gone
  RecordTrouble trouble = RecordTrouble::none;
  int status = 0;  ///< the HTTP status of the latest answer, for troubleshooting; 0 without one

  bool operator==(const RecordReport&) const = default;
};

}  // namespace kiosk
