// How it stands with copies for the record: numbers and kinds for staff, nothing of a person and no
// words.
#pragma once

#include <cstddef>
#include <cstdint>

#include "app/values/enum_names.h"

namespace kiosk {

/// Why the latest try did not succeed.
enum class RecordTrouble : std::uint8_t {
  none,         ///< it did, or there was none yet
  unreachable,  ///< no such host, or nothing listens there
  timed_out,    ///< no whole answer in time
  cut_off,      ///< the connection broke before the whole answer was here
  not_trusted,  ///< the server's certificate is not one that the authorities vouch for, or names
                ///< another host
  own_certificate,  ///< certificate, key or ca cannot be used
  no_token,         ///< the token file cannot be read or holds no token
  not_admitted,     ///< the server does not take token or certificate (401, 403)
  busy,  ///< the server said that it cannot now (408, 409, 423, 425, 429, 5xx, or with a time to
         ///< come back)
  not_understood,  ///< an answer, but not that of a FHIR server that takes transactions: is the
                   ///< address right?
  refused,  ///< the server will not have this copy (other 4xx), or the folder holds another file of
            ///< its name
  folder_unwritable,  ///< the record's folder does not take the files
  spool_unwritable,   ///< the spool does not take a copy: it waits in memory only
  unusable  ///< what was handed over is no QuestionnaireResponse with a reference: a fault of the
            ///< program
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

/// Counts since the start.
struct RecordReport {
  std::size_t waiting = 0;  ///< not in the record yet, refused ones too
  std::size_t refused = 0;  ///< of those: were refused, and are tried again now and then in case
                            ///< the server's side was mended
  std::size_t sent = 0;     ///< the record has them
  std::size_t lost =
      0;  ///< destroyed unsent: too old, too many, or left by an earlier start whose key is gone
  RecordTrouble trouble = RecordTrouble::none;
  int status =
      0;  ///< the HTTP status of the latest answer, for those who mend it; 0: there was none

  bool operator==(const RecordReport&) const = default;
};

}  // namespace kiosk
