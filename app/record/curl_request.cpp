#include "app/record/curl_request.h"

#include <new>
#include <stdexcept>

#include "app/record/retry_after.h"

namespace kiosk {
namespace {

constexpr std::size_t longest_answer =
    4U << 20U;  // bytes; more than any transaction's answer that returns no resources

struct EndRequest {
  void operator()(CURL* request) const noexcept { curl_easy_cleanup(request); }
  void operator()(curl_slist* list) const noexcept { curl_slist_free_all(list); }
};
using Request = std::unique_ptr<CURL, EndRequest>;
using Headers = std::unique_ptr<curl_slist, EndRequest>;

/// libcurl's callback: stores a part of the answer. Returning less than its size aborts the
/// transfer.
std::size_t take_part(const char* part, std::size_t, std::size_t size, void* answer) noexcept {
  auto& body = *static_cast<std::string*>(answer);
  if (size > longest_answer - body.size()) return 0;
  try {
    body.append(part, size);
  } catch (const std::exception&) { return 0; }
  return size;
}

Headers list_of(const std::vector<std::string>& headers) {
  Headers list;
  for (const auto& header : headers) {
    auto* longer = curl_slist_append(list.get(), header.c_str());
    if (!longer) throw std::bad_alloc();
    static_cast<void>(list.release());
    list.reset(longer);
  }
  return list;
}

void set_path(CURL* request, CURLoption option, const std::filesystem::path& path) {
  if (!path.empty()) curl_easy_setopt(request, option, path.c_str());
}

/// Only a server with a trusted certificate may read what is sent.
void set_trust(CURL* request, const HttpTarget& target) {
  curl_easy_setopt(request, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);  // or later
  curl_easy_setopt(request, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(request, CURLOPT_SSL_VERIFYHOST, 2L);
  set_path(request, CURLOPT_SSLCERT, target.certificate);
  set_path(request, CURLOPT_SSLKEY, target.key);
  if (target.ca.empty()) return;
  curl_easy_setopt(request, CURLOPT_CAINFO, target.ca.c_str());
  curl_easy_setopt(request, CURLOPT_CAPATH,
                   nullptr);  // or the system's authorities would be trusted as well
}

/// Directly to the server, over HTTP(S) alone: no redirect, no proxy of the environment, no cookie,
/// no password file.
void set_path_of_request(CURL* request, const HttpTarget& target, TryLimits limits) {
  curl_easy_setopt(request, CURLOPT_URL, target.url.c_str());
  curl_easy_setopt(request, CURLOPT_PROTOCOLS_STR,
                   target.url.starts_with("https:") ? "https" : "http");
  curl_easy_setopt(request, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1);
  curl_easy_setopt(request, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(request, CURLOPT_PROXY, "");
  curl_easy_setopt(request, CURLOPT_NETRC, CURL_NETRC_IGNORED);
  curl_easy_setopt(request, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(request, CURLOPT_FORBID_REUSE, 1L);  // visits are minutes apart
  // A lookup of the server's name cannot be interrupted: its thread ends by itself, and nothing
  // waits for it.
  curl_easy_setopt(request, CURLOPT_QUICK_EXIT, 1L);
  curl_easy_setopt(request, CURLOPT_CONNECTTIMEOUT_MS,
                   static_cast<long>(limits.connecting.count()));
  curl_easy_setopt(request, CURLOPT_TIMEOUT_MS, static_cast<long>(limits.in_all.count()));
}

/// A header of the answer, trimmed; "" if it is absent.
std::string header_of(CURL* request, const char* name) {
  curl_header* header = nullptr;
  constexpr int last_answer = -1;
  return curl_easy_header(request, name, 0, CURLH_HEADER, last_answer, &header) == CURLHE_OK
             ? header->value
             : "";
}

}  // namespace

CurlTransfer::CurlTransfer() {
  if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
    throw std::runtime_error("libcurl cannot be used");
  multi_ = curl_multi_init();
  if (multi_) return;
  curl_global_cleanup();
  throw std::runtime_error("libcurl cannot be used");
}

CurlTransfer::~CurlTransfer() {
  curl_multi_cleanup(multi_);
  curl_global_cleanup();
}

HttpAnswer CurlTransfer::get(const HttpTarget& target, TryLimits limits,
                             const std::vector<std::string>& headers) {
  return send(target, limits, headers, nullptr);
}

HttpAnswer CurlTransfer::post(const HttpTarget& target, TryLimits limits,
                              const std::vector<std::string>& headers, const std::string& body) {
  return send(target, limits, headers, &body);
}

HttpAnswer CurlTransfer::send(const HttpTarget& target, TryLimits limits,
                              const std::vector<std::string>& headers, const std::string* body) {
  HttpAnswer answer;
  const Request request(curl_easy_init());
  if (!request) throw std::bad_alloc();
  const auto list = list_of(headers);
  set_path_of_request(request.get(), target, limits);
  set_trust(request.get(), target);
  curl_easy_setopt(request.get(), CURLOPT_HTTPHEADER, list.get());
  if (body) {
    curl_easy_setopt(request.get(), CURLOPT_POSTFIELDS, body->c_str());
    curl_easy_setopt(request.get(), CURLOPT_POSTFIELDSIZE_LARGE,
                     static_cast<curl_off_t>(body->size()));
  }
  curl_easy_setopt(request.get(), CURLOPT_WRITEFUNCTION, take_part);
  curl_easy_setopt(request.get(), CURLOPT_WRITEDATA, &answer.body);

  answer.failure = run(request.get());
  long status = 0;
  curl_easy_getinfo(request.get(), CURLINFO_RESPONSE_CODE, &status);
  if (answer.failure == CURLE_OK) answer.status = static_cast<int>(status);
  answer.retry_after =
      retry_after_of(header_of(request.get(), "Retry-After"), header_of(request.get(), "Date"),
                     std::chrono::system_clock::now());
  return answer;
}

CURLcode CurlTransfer::run(CURL* request) {
  CURLcode result = CURLE_FAILED_INIT;
  if (curl_multi_add_handle(multi_, request) != CURLM_OK) return result;
  for (int running = 1; running > 0;) {
    if (given_up_) {
      result = CURLE_ABORTED_BY_CALLBACK;
      break;
    }
    if (curl_multi_perform(multi_, &running) != CURLM_OK) break;
    constexpr int longest_wait =
        10'000;  // milliseconds; libcurl's own timeouts and give_up end it sooner
    if (running > 0 && curl_multi_poll(multi_, nullptr, 0, longest_wait, nullptr) != CURLM_OK)
      break;
  }
  int left = 0;
  while (const auto* message = curl_multi_info_read(multi_, &left)) {
    if (message->msg == CURLMSG_DONE) result = message->data.result;
  }
  curl_multi_remove_handle(multi_, request);
  return result;
}

void CurlTransfer::give_up() noexcept {
  given_up_ = true;
  curl_multi_wakeup(multi_);
}

}  // namespace kiosk
