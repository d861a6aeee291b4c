#include "tests/support/record/connection.h"

#include <sys/socket.h>
#include <unistd.h>

#include <stdexcept>

namespace kiosk {

TlsContext make_context(const TlsSide& side) {
  TlsContext context(SSL_CTX_new(TLS_server_method()));
  const bool ready =
      context &&
      SSL_CTX_use_certificate_file(context.get(), side.shown.certificate.c_str(),
                                   SSL_FILETYPE_PEM) == 1 &&
      SSL_CTX_use_PrivateKey_file(context.get(), side.shown.key.c_str(), SSL_FILETYPE_PEM) == 1 &&
      SSL_CTX_set_max_proto_version(context.get(), side.newest) == 1 &&
      (side.clients_of.empty() ||
       SSL_CTX_load_verify_locations(context.get(), side.clients_of.c_str(), nullptr) == 1);
  if (!ready) throw std::runtime_error("the server's certificate cannot be used");
  if (side.newest < TLS1_2_VERSION) {  // OpenSSL speaks the old versions only when told twice
    SSL_CTX_set_security_level(context.get(), 0);
    SSL_CTX_set_min_proto_version(context.get(), side.newest);
  }
  if (!side.clients_of.empty())
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
  return context;
}

Connection::~Connection() {
  if (session_) SSL_shutdown(session_.get());
  if (socket_ >= 0) ::close(socket_);
}

bool Connection::secure(SSL_CTX* context) {
  session_.reset(SSL_new(context));
  SSL_set_fd(session_.get(), socket_);
  const bool agreed = SSL_accept(session_.get()) == 1;
  if (!agreed) session_.reset();
  return agreed;
}

std::string Connection::read(std::size_t most) {
  std::string bytes(most, '\0');
  const auto count = session_ ? SSL_read(session_.get(), bytes.data(), static_cast<int>(most))
                              : ::recv(socket_, bytes.data(), most, 0);
  bytes.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
  return bytes;
}

void Connection::write(const std::string& bytes) {
  if (session_) SSL_write(session_.get(), bytes.data(), static_cast<int>(bytes.size()));
  else static_cast<void>(::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL));
}

void Connection::break_off() const {
  const linger at_once{.l_onoff = 1, .l_linger = 0};
  ::setsockopt(socket_, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
}

}  // namespace kiosk
