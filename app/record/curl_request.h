// One GET or POST by libcurl, which can be aborted from another thread.
#pragma once

#include <curl/curl.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/record/destination.h"

namespace kiosk {

/// Where a request goes, and whom it trusts.
struct HttpTarget {
  std::string url{};
  std::filesystem::path certificate{};  ///< client certificate (PEM); none if empty
  std::filesystem::path key{};          ///< its private key (PEM)
  std::filesystem::path ca{};  ///< the only trusted authorities (PEM); the system's if empty
};

/// The result of a request. Without a status the answer was incomplete, and `failure` says why.
struct HttpAnswer {
  CURLcode failure = CURLE_OK;
  int status = 0;
  std::optional<std::chrono::seconds> retry_after{};  ///< see `retry_after_of`
  std::string body{};
};

/// A libcurl handle that is reused for one transfer after another.
class CurlTransfer {
 public:
  /// Throws std::runtime_error if libcurl cannot be used.
  CurlTransfer();
  ~CurlTransfer();
  CurlTransfer(const CurlTransfer&) = delete;
  CurlTransfer& operator=(const CurlTransfer&) = delete;

  /// Sends a request with the given headers, and body. Throws only when out of memory.
  HttpAnswer get(const HttpTarget& target, TryLimits limits,
                 const std::vector<std::string>& headers);
  HttpAnswer post(const HttpTarget& target, TryLimits limits,
                  const std::vector<std::string>& headers, const std::string& body);

  /// From another thread: aborts the transfer in progress at once, and all later ones.
  void give_up() noexcept;

 private:
  HttpAnswer send(const HttpTarget& target, TryLimits limits,
                  const std::vector<std::string>& headers, const std::string* body);
  CURLcode run(CURL* request);

  CURLM* multi_ = nullptr;
  std::atomic<bool> given_up_{false};
};

}  // namespace kiosk
