// What is wrong with content, and where.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace kiosk {

/// One fault of a content file.
struct ContentFault {
  enum class Severity : std::uint8_t {
    error,
    warning,
    note
  };  ///< `note`: something to know, nothing to mend

  std::filesystem::path file{};  ///< as it was given, or relative to the content folder
  std::string place{};  ///< "12:5" (line and column), "item[2].enableWhen[0]", a key, or "" for the
                        ///< file as a whole
  std::string what{};
  Severity severity = Severity::error;
  std::string_view lost{};  ///< what of a form is lost by it (losses.h); "" if nothing is
  std::string link_id{};    ///< of the item that it stands at, where that is known
};

using ContentFaults = std::vector<ContentFault>;

/// The fault as one line: file:place: what is wrong [linkId ...].
std::string as_line(const ContentFault& fault);

/// Whether any of them is an error rather than a warning.
bool has_errors(const ContentFaults& faults);

}  // namespace kiosk
