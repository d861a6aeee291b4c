// A clinic's settings under [terminology] in kiosk.toml: which server is asked for the answers of
// value sets, if any.
#pragma once

#include <filesystem>
#include <string>

namespace kiosk {

/// A FHIR terminology server. It is asked once the kiosk has started, and never during a visit: the
/// first touch ends that. Off by default.
struct TerminologySettings {
  std::string server{};           ///< its base address, as `is_record_address` allows; off if empty
  std::filesystem::path ca{};     ///< the only trusted authorities (PEM); the system's if empty
  std::filesystem::path cache{};  ///< the folder in which its answers are kept, as ValueSets

  bool is_on() const { return !server.empty(); }
};

}  // namespace kiosk
