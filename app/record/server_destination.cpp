#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <vector>

#include "app/record/curl_request.h"
#include "app/record/destination.h"
#include "app/record/http_outcome.h"
#include "app/record/record_resources.h"
#include "app/settings/record_settings.h"

namespace kiosk {
namespace {

/// The token without the line break that an editor leaves; nullopt if it cannot be read or does not
/// fit into a header.
std::optional<std::string> read_token(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::string token{std::istreambuf_iterator<char>(stream), {}};
  while (!token.empty() && (token.back() == '\n' || token.back() == '\r' || token.back() == ' '))
    token.pop_back();
  const bool fits =
      std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < '\x7f'; });
  if (token.empty() || !fits) return std::nullopt;
  return token;
}

RecordTrouble trouble_of(CURLcode failure) {
  switch (failure) {
    case CURLE_COULDNT_CONNECT:
    case CURLE_COULDNT_RESOLVE_HOST: return RecordTrouble::unreachable;
    case CURLE_OPERATION_TIMEDOUT: return RecordTrouble::timed_out;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_CONNECT_ERROR: return RecordTrouble::not_trusted;
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CACERT_BADFILE: return RecordTrouble::own_certificate;
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_URL_MALFORMAT:
    case CURLE_WRITE_ERROR:
    case CURLE_WEIRD_SERVER_REPLY: return RecordTrouble::not_understood;
    default: return RecordTrouble::cut_off;
  }
}

class ServerDestination final : public RecordDestination {
 public:
  ServerDestination(RecordSettings settings, TryLimits limits)
      : settings_(std::move(settings)), limits_(limits) {
    if (!is_record_address(settings_.server))
      throw std::runtime_error(settings_.server +
                               ": is not an address that copies of visits may be sent to");
  }

  TryOutcome deliver(const RecordEntry& entry) noexcept override {
    try {
      return try_once(entry);
    } catch (const std::exception&) {
      return {.trouble = RecordTrouble::cut_off};  // out of memory: retry later
    }
  }

  void give_up() noexcept override { transfer_.give_up(); }

 private:
  TryOutcome try_once(const RecordEntry& entry) {
    // return=minimal: the server need not return what was sent. An empty Expect: a server that does
    // not know it would delay each request by a second.
    std::vector<std::string> headers{"Content-Type: application/fhir+json; charset=utf-8",
                                     "Accept: application/fhir+json", "Prefer: return=minimal",
                                     "Expect:"};
    if (!settings_.token_file.empty()) {
      const auto token = read_token(settings_.token_file);
      if (!token) return {.trouble = RecordTrouble::no_token};
      headers.push_back("Authorization: Bearer " + *token);
    }
    auto body = transaction(entry);
    const HttpTarget target{.url = settings_.server,
                            .certificate = settings_.certificate,
                            .key = settings_.key,
                            .ca = settings_.ca};
    auto answer = transfer_.post(target, limits_, headers, body);
    wipe(body);
    wipe(headers.back());
    const bool acknowledged = answer.failure == CURLE_OK && acknowledges(answer.body, entry);
    wipe(answer.body);
    if (answer.failure != CURLE_OK) return {.trouble = trouble_of(answer.failure)};
    return outcome_of(answer.status, acknowledged, answer.retry_after);
  }

  RecordSettings settings_;
  TryLimits limits_;
  CurlTransfer transfer_{};
};

}  // namespace

std::unique_ptr<RecordDestination> server_destination(const RecordSettings& settings,
                                                      TryLimits limits) {
  return std::make_unique<ServerDestination>(settings, limits);
}

}  // namespace kiosk
