// Collects the faults of one file.
#pragma once

#include <optional>

#include "app/content/content_fault.h"
#include "app/json/partial_json.h"

namespace kiosk {

/// How strict a reader is: the clinic's own content must be right, a form from elsewhere is used as
/// far as possible.
enum class Strictness : std::uint8_t { lenient, strict };

/// Adds the faults of one file to a list.
class FileFaults {
 public:
  FileFaults(std::filesystem::path file, ContentFaults& faults,
             Strictness strictness = Strictness::strict)
      : file_(std::move(file)), faults_(&faults), strictness_(strictness) {}

  void error(std::string place, std::string what) {
    add(std::move(place), std::move(what), ContentFault::Severity::error);
  }
  /// Nothing of the file can be read.
  void unread(std::string place, std::string what) {
    error(std::move(place), std::move(what));
    faults_->back().unread = true;
  }
  /// `lost`: the capability of the form that is lost by it (losses.h); "" if none is.
  void warning(std::string place, std::string what, std::string_view lost = {}) {
    add(std::move(place), std::move(what), ContentFault::Severity::warning, lost);
  }
  void note(std::string place, std::string what) {
    add(std::move(place), std::move(what), ContentFault::Severity::note);
  }
  /// A part that cannot be used: an error in strict reading, else a warning.
  void unusable(std::string place, std::string what, std::string_view lost = {}) {
    add(std::move(place), std::move(what),
        strictness_ == Strictness::strict ? ContentFault::Severity::error
                                          : ContentFault::Severity::warning,
        lost);
  }

  const std::filesystem::path& file() const { return file_; }

 private:
  void add(std::string place, std::string what, ContentFault::Severity severity,
           std::string_view lost = {}) {
    faults_->push_back({.file = file_,
                        .place = std::move(place),
                        .what = std::move(what),
                        .severity = severity,
                        .lost = lost});
  }

  std::filesystem::path file_;
  ContentFaults* faults_;
  Strictness strictness_;
};

/// The largest JSON file that is read, and the largest handwritten one (TOML, Markdown), in bytes.
inline constexpr std::uintmax_t largest_json = 16U << 20U;
inline constexpr std::uintmax_t largest_written = 1U << 20U;

/// The bytes of a file, or nullopt and an error when it is missing, not a regular file, unreadable
/// or larger than that.
std::optional<std::string> read_bytes(FileFaults& faults, std::uintmax_t largest = largest_json);

/// The text of a handwritten file, or nullopt and an error: like read_bytes, and when it is not
/// UTF-8.
std::optional<std::string> read_written(FileFaults& faults);

/// The JSON of a file, or nullopt and an error. Duplicate keys are reported; a text with invalid
/// characters
/// (`character_fault`) is an error, however strict the reader. `keeps`: see read_json_part.
std::optional<Json> read_json_file(FileFaults& faults, const JsonElementFilter& keeps = {});

/// The same for a text that has been read already.
std::optional<Json> json_of(const std::string& text, FileFaults& faults,
                            const JsonElementFilter& keeps = {});

}  // namespace kiosk
