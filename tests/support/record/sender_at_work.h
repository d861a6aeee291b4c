// A sender with short times, its folders, and a way to wait for what it reports.
#pragma once

#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>
#include <optional>

#include "app/record/record_sender.h"
#include "app/settings/record_settings.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {

/// Stands in every response and PDF that a test sends, and in clear nowhere else.
inline constexpr auto marker = "the-persons-own-words";

/// A finished visit with the marker in it.
Delivery some_visit(const std::string& reference = "7F3KQ2MD", bool with_pdf = true);

/// Times that fit a test: milliseconds where a clinic has seconds.
RecordTiming short_times();

/// A sender and all that it needs. The sender starts when it is told to.
class SenderAtWork {
 public:
  SenderAtWork();

  RecordSettings settings{};
  RecordTiming timing = short_times();

  void start();
  void end() { sender_.reset(); }
  RecordSender& sender() { return *sender_; }
  const std::filesystem::path& folder() const { return folder_.path(); }
  std::filesystem::path write(const std::string& file, const std::string& bytes) const {
    return folder_.write(file, bytes);
  }

  /// Waits until the report fulfils the claim; whether it did within some seconds.
  template <class Claim>
  bool comes_to(const Claim& claim) {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, std::chrono::seconds(10),
                             [&] { return claim(sender_->report()); });
  }
  bool comes_to_sent(std::size_t count) {
    return comes_to(
        [&](const RecordReport& report) { return report.sent == count && report.waiting == 0; });
  }
  /// Waits until that trouble was reported, however soon it was over; whether it was.
  bool comes_to_trouble(RecordTrouble trouble);

  /// The files that wait in the spool.
  std::vector<std::filesystem::path> spooled() const;
  /// The files in the spool in which the marker can be read.
  std::vector<std::filesystem::path> spooled_in_clear() const;

 private:
  TemporaryFolder folder_{};
  std::mutex mutex_{};
  std::condition_variable changed_{};
  std::set<RecordTrouble> troubles_{};
  std::optional<RecordSender> sender_{};
};

}  // namespace kiosk
