// One finished visit on its way to the clinic's record.
#pragma once

#include <string>

namespace kiosk {

/// What a finished visit hands over.
struct Delivery {
  std::string reference{};      ///< from `make_reference`; the same that the person is shown
  std::string response{};       ///< QuestionnaireResponse, as `write_fhir_response` gives it
  std::string summary_pdf{};    ///< the printed summary; empty: none goes along
  std::string communication{};  ///< in place of a visit: a Communication to staff, which goes
                                ///< before all that waits
};

/// A delivery as it waits and as it is sent: FHIR R4 resources, whole.
struct RecordEntry {
  std::string reference{};
  std::string authored{};  ///< the response's `authored`, or ""
  std::string response{};  ///< QuestionnaireResponse with the reference as its identifier; or a
                           ///< Communication, and then nothing else
  std::string document{};  ///< DocumentReference with the PDF, or ""

  RecordEntry() = default;
  RecordEntry(RecordEntry&&) = default;
  RecordEntry& operator=(RecordEntry&&) = default;
  /// Overwrites what a person answered before the memory is given back.
  ~RecordEntry();
};

/// Overwrites a text and empties it.
void wipe(std::string& text) noexcept;

/// A random reference of a visit: 8 characters of Crockford's base32 (no I, L, O or U, which are
/// misread). It says nothing of a person and is on no list; 40 bits, so that nobody guesses
/// another's.
std::string make_reference();

/// Whether a text has the form of a reference. What has not becomes no file's name.
bool is_reference(const std::string& text);

}  // namespace kiosk
