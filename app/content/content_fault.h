// A fault of content, with its location.
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
  };  ///< `note`: for information, nothing to fix

  std::filesystem::path file{};  ///< as given, or relative to the content folder
  std::string place{};  ///< "12:5" (line and column), "item[2].enableWhen[0]", a key, or "" for the
                        ///< file as a whole
  std::string what{};
  Severity severity = Severity::error;
  std::string_view lost{};  ///< the capability of a form that is lost by it (losses.h); "" if none
                            ///< is
  std::string link_id{};    ///< of its item, if known
  bool unread = false;      ///< nothing of the file could be read because of it
};

using ContentFaults = std::vector<ContentFault>;

/// Formats the fault as one line: file:place: what is wrong [linkId ...].
std::string as_line(const ContentFault& fault);

/// Whether any of them is an error rather than a warning.
bool has_errors(const ContentFaults& faults);

/// Whether there are errors, each of which kept a file from being read at all.
bool are_unread(const ContentFaults& faults);

}  // namespace kiosk
