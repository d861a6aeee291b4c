#include <sys/stat.h>

#include <string_view>
#include <system_error>

#include "app/files/whole_files.h"
#include "app/record/destination.h"
#include "app/record/record_resources.h"
#include "app/settings/record_settings.h"

namespace kiosk {
namespace {

using Kind = TryOutcome::Kind;

constexpr std::string_view beginning = "visit-";
constexpr mode_t for_group = S_IRWXU | S_IRWXG;

class FolderDestination final : public RecordDestination {
 public:
  explicit FolderDestination(std::filesystem::path folder) : folder_(std::move(folder)) {}

  void clean_up() noexcept override {
    std::error_code not_there;
    if (!std::filesystem::is_directory(folder_, not_there)) return;
    try {
      const WholeFiles files(folder_, for_group);
      files.clean_up(beginning);
      is_clean_ = true;
    } catch (const std::exception&) {}  // the next attempt reports it
  }

  TryOutcome deliver(const RecordEntry& entry) noexcept override {
    try {
      // Opened for each attempt: a share that was not mounted at the start may be now.
      const WholeFiles files(folder_, for_group);
      if (!is_clean_) files.clean_up(beginning);
      is_clean_ = true;
      if (is_notice(entry))
        return put(files, "alert-" + entry.reference + ".communication.json", entry.response);
      const auto name = std::string(beginning) + entry.reference;
      if (!entry.document.empty()) {
        if (const auto outcome = put(files, name + ".document.json", entry.document);
            outcome.kind != Kind::acknowledged)
          return outcome;
      }
      return put(files, name + ".response.json", entry.response);
    } catch (const std::exception&) { return {.trouble = RecordTrouble::folder_unwritable}; }
  }

 private:
  /// A file that exists already is this copy, stored by an attempt whose result was lost; or
  /// another visit's, which stays.
  static TryOutcome put(const WholeFiles& files, const std::string& name,
                        const std::string& bytes) {
    if (const auto there = files.read(name)) {
      if (*there != bytes) return {.kind = Kind::refused, .trouble = RecordTrouble::refused};
      return {.kind = Kind::acknowledged};
    }
    const bool is_put =
        files.put(name, bytes, S_IRUSR | S_IWUSR | S_IRGRP, Existing::keep) == PutResult::put;
    return is_put ? TryOutcome{.kind = Kind::acknowledged}
                  : TryOutcome{.trouble = RecordTrouble::folder_unwritable};
  }

  std::filesystem::path folder_;
  bool is_clean_ = false;  ///< no incomplete files of an earlier run are left
};

}  // namespace

std::unique_ptr<RecordDestination> folder_destination(const RecordSettings& settings) {
  return std::make_unique<FolderDestination>(settings.folder);
}

}  // namespace kiosk
