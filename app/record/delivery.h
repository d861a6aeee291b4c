// One finished visit to be delivered to the clinic's record.
#pragma once

#include <string>

namespace kiosk {

/// The content of a finished visit.
struct Delivery {
  std::string reference{};      ///< from `make_reference`; the same one that the person is shown
  std::string response{};       ///< QuestionnaireResponse, as `write_fhir_response` gives it
  std::string summary_pdf{};    ///< the printed summary; not sent if empty
  std::string communication{};  ///< instead of a visit: a Communication to staff, which is sent
                                ///< before all waiting copies
};

/// A delivery as it is queued and sent: complete FHIR R4 resources.
struct RecordEntry {
  std::string reference{};
  std::string authored{};  ///< the response's `authored`, or ""
  std::string response{};  ///< QuestionnaireResponse with the reference as its identifier; or a
                           ///< Communication, and then no other resource
  std::string document{};  ///< DocumentReference with the PDF, or ""

  RecordEntry() = default;
  RecordEntry(RecordEntry&&) = default;
  RecordEntry& operator=(RecordEntry&&) = default;
  /// Overwrites a person's answers before the memory is freed.
  ~RecordEntry();
};

/// Overwrites a string and clears it.
void wipe(std::string& text) noexcept;

/// A random reference of a visit: 8 characters of Crockford's base32 (no I, L, O or U, which are
/// misread). It contains nothing about a person and is on no list; it has 40 bits, so that nobody
/// guesses another one's.
std::string make_reference();

/// Whether a text has the form of a reference. No other text becomes a file name.
bool is_reference(const std::string& text);

}  // namespace kiosk
