#include "ui/host/semantics_socket.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>

namespace kiosk::ui {
namespace {

[[noreturn]] void fail(const std::filesystem::path& path) {
  throw std::system_error(errno, std::generic_category(), path.string());
}

sockaddr_un address_of(const std::filesystem::path& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path.string().size() >= sizeof address.sun_path) {
    errno = ENAMETOOLONG;
    fail(path);
  }
  std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
  return address;
}

void send_all(int connection, const std::string& text) {
  for (std::size_t sent = 0; sent < text.size();) {
    const auto count = ::send(connection, text.data() + sent, text.size() - sent, MSG_NOSIGNAL);
    if (count <= 0) return;  // the test disconnected
    sent += static_cast<std::size_t>(count);
  }
}

}  // namespace

SemanticsSocket::SemanticsSocket(const std::filesystem::path& path) : path_(path) {
  const auto address = address_of(path);
  std::filesystem::remove(path);
  listening_ = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (listening_ < 0 ||
      ::bind(listening_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
      ::listen(listening_, 8) != 0)
    fail(path);
  thread_ = std::thread([this] { serve(); });
}

SemanticsSocket::~SemanticsSocket() {
  ending_ = true;
  ::shutdown(listening_, SHUT_RDWR);
  thread_.join();
  ::close(listening_);
  std::error_code ignored;
  std::filesystem::remove(path_, ignored);
}

void SemanticsSocket::publish(std::string json) {
  const std::lock_guard lock(mutex_);
  json_ = std::move(json);
}

void SemanticsSocket::serve() {
  while (!ending_) {
    const int connection = ::accept(listening_, nullptr, nullptr);
    if (connection < 0) continue;
    std::string json;
    {
      const std::lock_guard lock(mutex_);
      json = json_;
    }
    send_all(connection, json + "\n");
    ::close(connection);
  }
}

}  // namespace kiosk::ui
