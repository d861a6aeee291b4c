// Lets a test read the screen's semantics. Exists only in test builds.
#pragma once

#include <atomic>
#include <filesystem>
#include <mutex>
#include <string>
#include <thread>

namespace kiosk::ui {

/// Answers each connection to a Unix socket with the present screen as one JSON object, then closes
/// it.
class SemanticsSocket {
 public:
  /// Throws std::system_error if the socket cannot be created.
  explicit SemanticsSocket(const std::filesystem::path& path);
  ~SemanticsSocket();
  SemanticsSocket(const SemanticsSocket&) = delete;
  SemanticsSocket& operator=(const SemanticsSocket&) = delete;

  void publish(std::string json);

 private:
  void serve();

  std::filesystem::path path_;
  int listening_ = -1;
  std::mutex mutex_{};
  std::string json_{"{}"};
  std::atomic<bool> ending_{false};
  std::thread thread_{};
};

}  // namespace kiosk::ui
