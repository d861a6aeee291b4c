#include <sys/stat.h>

#include <system_error>

#include "app/record/destination.h"
#include "app/record/whole_files.h"

namespace kiosk {
namespace {

using Kind = TryOutcome::Kind;

class FolderDestination final : public RecordDestination {
 public:
  explicit FolderDestination(std::filesystem::path folder) : folder_(std::move(folder)) {}

  TryOutcome deliver(const RecordEntry& entry) noexcept override {
    try {
      // Opened for each try: a share that was not mounted at the start may be now.
      const WholeFiles files(folder_, S_IRWXU | S_IRWXG);
      const auto name = "visit-" + entry.reference;
      if (!entry.document.empty()) {
        if (const auto outcome = put(files, name + ".document.json", entry.document); outcome.kind != Kind::acknowledged) return outcome;
      }
      return put(files, name + ".response.json", entry.response);
    } catch (const std::exception&) { return {.trouble = RecordTrouble::folder_unwritable}; }
  }

 private:
  /// A file that is there already is this copy, put there by a try of which the end was not seen; or another visit's, which stays.
  static TryOutcome put(const WholeFiles& files, const std::string& name, const std::string& bytes) {
    if (const auto there = files.read(name)) {
      if (*there != bytes) return {.kind = Kind::refused, .trouble = RecordTrouble::refused};
      return {.kind = Kind::acknowledged};
    }
    if (!files.put(name, bytes, S_IRUSR | S_IWUSR | S_IRGRP)) return {.trouble = RecordTrouble::folder_unwritable};
    return {.kind = Kind::acknowledged};
  }

  std::filesystem::path folder_;
};

}  // namespace

std::unique_ptr<RecordDestination> folder_destination(const RecordSettings& settings) { return std::make_unique<FolderDestination>(settings.folder); }

}  // namespace kiosk
