// One POST by libcurl, which can be given up from another thread.
#pragma once

#include <curl/curl.h>

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/record/destination.h"

namespace kiosk {

struct RecordSettings;

/// What came of a request. Without a status there was no whole answer, and `failure` says why.
struct HttpAnswer {
  CURLcode failure = CURLE_OK;
  int status = 0;
  std::optional<std::chrono::seconds> retry_after{};  ///< see `retry_after_of`
  std::string body{};
};

/// libcurl's own set-up, as often as it is wanted, and one transfer at a time.
class CurlTransfer {
 public:
  /// Throws std::runtime_error if libcurl cannot be used.
  CurlTransfer();
  ~CurlTransfer();
  CurlTransfer(const CurlTransfer&) = delete;
  CurlTransfer& operator=(const CurlTransfer&) = delete;

  /// Sends what the settings, a list of headers and a body make of a request. Never throws but for
  /// lack of memory.
  HttpAnswer post(const RecordSettings& settings, TryLimits limits,
                  const std::vector<std::string>& headers, const std::string& body);

  /// From another thread: the transfer under way ends at once, as do all later ones.
  void give_up() noexcept;

 private:
  CURLcode run(CURL* request);

  CURLM* multi_ = nullptr;
  std::atomic<bool> given_up_{false};
};

}  // namespace kiosk
