// A connection that a test's server has taken, in clear or under TLS.
#pragma once

#include <openssl/ssl.h>

#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "tests/support/record/certificates.h"

namespace kiosk {

/// How a server shows who it is.
struct TlsSide {
  Certificates::Pair shown{};
  std::filesystem::path
      clients_of{};  ///< only clients with a certificate of this authority are let in; empty: all
  int newest = TLS1_3_VERSION;  ///< the newest version of TLS that it speaks
};

struct ReleaseTls {
  void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
  void operator()(SSL* session) const { SSL_free(session); }
};
using TlsContext = std::unique_ptr<SSL_CTX, ReleaseTls>;

/// Throws std::runtime_error if the files cannot be used.
TlsContext make_context(const TlsSide& side);

/// Closed with this object.
class Connection {
 public:
  explicit Connection(int socket) : socket_(socket) {}
  Connection(Connection&& other) noexcept
      : socket_(std::exchange(other.socket_, -1)), session_(std::move(other.session_)) {}
  Connection& operator=(Connection&&) = delete;
  ~Connection();

  /// The server's side of TLS; whether both agreed.
  bool secure(SSL_CTX* context);
  /// What comes next, at most so many bytes; "" at the end, or where nothing comes for some
  /// seconds.
  std::string read(std::size_t most);
  void write(const std::string& bytes);
  /// Makes closing a reset rather than a goodbye, as of a machine that fell over.
  void break_off() const;

 private:
  int socket_;
  std::unique_ptr<SSL, ReleaseTls> session_{};
};

}  // namespace kiosk
