// A FHIR server on this machine for tests: in good order, or with one trouble after the other.
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/record/connection.h"
#include "tests/support/record/fhir_store.h"

namespace kiosk {

/// What the server does with one connection.
struct Behavior {
  enum class Kind : std::uint8_t {
    serve,        ///< carries the transaction out
    answer,       ///< answers with that status, that header and that body, and carries nothing out
    hold,         ///< takes the request and never answers
    cut_request,  ///< breaks off in the middle of the request
    cut_answer,   ///< carries it out and breaks off in the middle of the answer
    lose_answer   ///< carries it out and breaks off before the answer
  };
  Kind kind = Kind::serve;
  int status = 0;
  std::string header{};  ///< with its line's end
  std::string body{};
};

/// One request as it came, whole.
struct SeenRequest {
  std::string head{};
  std::string body{};
  std::chrono::steady_clock::time_point came{};
};

/// Serves one connection at a time, in a thread of its own, until this object ends.
class FhirServer {
 public:
  enum class State : std::uint8_t { up, down };

  /// Takes a free port on the loopback. While it is down, connections to that port are refused.
  explicit FhirServer(const std::optional<TlsSide>& tls = {}, State state = State::up);
  ~FhirServer();
  FhirServer(const FhirServer&) = delete;
  FhirServer& operator=(const FhirServer&) = delete;

  void come_up();
  /// For the next connections, in turn. After them the server is in good order.
  void behave(std::vector<Behavior> behaviors);
  /// From now on only those with this token are served; others are answered with 401.
  void want_token(const std::string& token);

  /// From now on transactions are taken at exactly that path; any other is answered with 404. By
  /// default "/fhir".
  void serve_at(const std::string& path);

  /// "http://127.0.0.1:<port>/fhir", or https; with the path of `serve_at`.
  std::string address() const;
  std::vector<SeenRequest> requests() const;
  FhirStore store() const;
  /// Waits until so many connections came; whether they did within some seconds.
  bool saw_connections(std::size_t count);

 private:
  void run();
  void take();
  void serve(Connection connection, const Behavior& behavior);
  std::string answer_to(const SeenRequest& request, const Behavior& behavior);

  TlsContext context_{};
  int listening_ = -1;
  int ending_ = -1;  ///< an event that ends the thread
  int port_ = 0;

  mutable std::mutex mutex_{};
  std::condition_variable seen_{};
  std::deque<Behavior> behaviors_{};
  std::optional<std::string> wanted_token_{};
  std::string path_ = "/fhir";
  std::size_t connections_ = 0;
  std::vector<SeenRequest> requests_{};
  FhirStore store_{};
  std::vector<Connection> held_{};

  std::thread thread_{};
};

}  // namespace kiosk
