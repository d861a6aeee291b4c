#include "app/commands/handed_record.h"

#include <ostream>
#include <string_view>
#include <vector>

namespace kiosk {
namespace {

namespace fs = std::filesystem;

/// Where a record lies while it is read; one that an ended program left there is removed.
constexpr std::string_view taken_name = ".taken";

/// The records that wait. A link is none: it could lead to any file of the machine.
std::vector<fs::path> waiting_in(const fs::path& folder) {
  std::vector<fs::path> waiting;
  std::error_code failure;
  for (fs::directory_iterator at(folder, failure), end; !failure && at != end;
       at.increment(failure)) {
    std::error_code ignored;
    if (at->path().extension() == ".json" && fs::is_regular_file(at->symlink_status(ignored)))
      waiting.push_back(at->path());
  }
  return waiting;
}

bool is_too_old(const fs::path& record, std::chrono::minutes keep) {
  std::error_code failure;
  const auto written = fs::last_write_time(record, failure);
  return failure || fs::file_time_type::clock::now() - written > keep;
}

}  // namespace

bool forget_record(const fs::path& record) {
  std::error_code failure;
  fs::remove(record, failure);
  return !failure && !fs::exists(fs::symlink_status(record, failure));
}

std::optional<fs::path> take_record(const LaunchSettings& settings, std::ostream& log) {
  if (!settings.is_on()) return std::nullopt;
  const auto taken = settings.folder / taken_name;
  forget_record(taken);
  auto waiting = waiting_in(settings.folder);
  const auto old = std::erase_if(waiting, [&](const fs::path& record) {
    return is_too_old(record, settings.keep) && forget_record(record);
  });
  if (old > 0) log << "[launch]: " << old << " records waited too long and were removed\n";
  if (waiting.size() > 1) {
    for (const auto& record : waiting) forget_record(record);
    log << "[launch]: " << waiting.size()
        << " records waited for one visit; none was used, all were removed\n";
  }
  if (waiting.size() != 1) return std::nullopt;
  std::error_code failure;
  fs::rename(waiting.front(), taken, failure);
  if (!failure) return taken;
  log << "[launch]: the record cannot be removed from its folder, so it is not used: "
      << failure.message() << '\n';
  return std::nullopt;
}

}  // namespace kiosk
