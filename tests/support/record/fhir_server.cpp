#include "tests/support/record/fhir_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <stdexcept>

namespace kiosk {
namespace {

using namespace std::chrono_literals;
using Kind = Behavior::Kind;

constexpr auto longest_wait = 10s;
constexpr std::size_t some_of_a_request = 300;  // bytes: into its body, not to its end

std::size_t content_length(const std::string& head) {
  constexpr std::string_view name = "Content-Length: ";
  const auto at = head.find(name);
  return at == std::string::npos ? 0 : std::stoul(head.substr(at + name.size()));
}

SeenRequest read_request(Connection& connection) {
  std::string bytes;
  std::size_t end = std::string::npos;
  while ((end = bytes.find("\r\n\r\n")) == std::string::npos) {
    const auto more = connection.read(4096);
    if (more.empty()) return {};
    bytes += more;
  }
  SeenRequest request{.head = bytes.substr(0, end + 2),
                      .body = bytes.substr(end + 4),
                      .came = std::chrono::steady_clock::now()};
  const auto length = content_length(request.head);
  while (request.body.size() < length) {
    const auto more = connection.read(length - request.body.size());
    if (more.empty()) return {};
    request.body += more;
  }
  return request;
}

std::string http_answer(int status, const std::string& header, const std::string& body) {
  return "HTTP/1.1 " + std::to_string(status) + " Status\r\n" + header +
         "Content-Length: " + std::to_string(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

int bound_socket(int& port) {
  const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  if (::bind(socket, reinterpret_cast<sockaddr*>(&address), size) != 0 ||
      ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
    throw std::runtime_error("no port is free");
  }
  port = ntohs(address.sin_port);
  return socket;
}

}  // namespace

FhirServer::FhirServer(const std::optional<TlsSide>& tls, State state) {
  if (tls) context_ = make_context(*tls);
  ending_ = ::eventfd(0, EFD_CLOEXEC);
  listening_ = bound_socket(port_);
  if (state == State::up) come_up();
}

FhirServer::~FhirServer() {
  const std::uint64_t now = 1;
  if (::write(ending_, &now, sizeof now) < 0) std::abort();
  if (thread_.joinable()) thread_.join();
  ::close(listening_);
  ::close(ending_);
}

void FhirServer::come_up() {
  if (::listen(listening_, 16) != 0) throw std::runtime_error("the port cannot be listened to");
  thread_ = std::thread([this] { run(); });
}

void FhirServer::behave(std::vector<Behavior> behaviors) {
  const std::lock_guard lock(mutex_);
  behaviors_.assign(behaviors.begin(), behaviors.end());
}

void FhirServer::want_token(const std::string& token) {
  const std::lock_guard lock(mutex_);
  wanted_token_ = token;
}

void FhirServer::serve_at(const std::string& path) {
  const std::lock_guard lock(mutex_);
  path_ = path;
}

std::string FhirServer::address() const {
  const std::lock_guard lock(mutex_);
  return (context_ ? "https://127.0.0.1:" : "http://127.0.0.1:") + std::to_string(port_) + path_;
}

std::vector<SeenRequest> FhirServer::requests() const {
  const std::lock_guard lock(mutex_);
  return requests_;
}

FhirStore FhirServer::store() const {
  const std::lock_guard lock(mutex_);
  return store_;
}

bool FhirServer::saw_connections(std::size_t count) {
  std::unique_lock lock(mutex_);
  return seen_.wait_for(lock, longest_wait, [&] { return connections_ >= count; });
}

void FhirServer::run() {
  sigset_t broken_pipe;
  sigemptyset(&broken_pipe);
  sigaddset(&broken_pipe, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &broken_pipe, nullptr);
  for (;;) {
    pollfd waited[] = {{.fd = listening_, .events = POLLIN}, {.fd = ending_, .events = POLLIN}};
    ::poll(waited, 2, -1);
    if (waited[1].revents != 0) return;
    if (waited[0].revents != 0) take();
  }
}

void FhirServer::take() {
  Connection connection(::accept4(listening_, nullptr, nullptr, SOCK_CLOEXEC));
  Behavior behavior;
  {
    const std::lock_guard lock(mutex_);
    if (!behaviors_.empty()) {
      behavior = behaviors_.front();
      behaviors_.pop_front();
    }
  }
  if (!context_ || connection.secure(context_.get())) serve(std::move(connection), behavior);
  {
    const std::lock_guard lock(mutex_);
    ++connections_;
  }
  seen_.notify_all();
}

void FhirServer::serve(Connection connection, const Behavior& behavior) {
  if (behavior.kind == Kind::cut_request) {
    connection.read(some_of_a_request);
    connection.break_off();
    return;
  }
  const auto request = read_request(connection);
  if (request.head.empty()) return;
  const std::lock_guard lock(mutex_);
  requests_.push_back(request);
  if (behavior.kind == Kind::hold) {
    held_.push_back(std::move(connection));
    return;
  }
  auto answer = answer_to(request, behavior);
  if (behavior.kind == Kind::cut_answer) answer.resize(answer.size() - 20);
  if (behavior.kind != Kind::lose_answer) connection.write(answer);
}

std::string FhirServer::answer_to(const SeenRequest& request, const Behavior& behavior) {
  if (behavior.kind == Kind::answer)
    return http_answer(behavior.status, behavior.header, behavior.body);
  if (wanted_token_ && request.head.find("\r\nAuthorization: Bearer " + *wanted_token_ + "\r\n") ==
                           std::string::npos)
    return http_answer(401, "", "");
  if (!request.head.starts_with("POST " + path_ + " HTTP/1.1\r\n")) return http_answer(404, "", "");
  const auto body = store_.transact(request.body);
  return body.empty() ? http_answer(400, "", "")
                      : http_answer(200, "Content-Type: application/fhir+json\r\n", body);
}

}  // namespace kiosk
