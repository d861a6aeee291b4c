// Certificates that are made for one test and trusted by nobody else.
#pragma once

#include <filesystem>

namespace kiosk {

/// Files (PEM) in a folder: an authority, a server certificate of it for 127.0.0.1 and a client
/// certificate of it; and another authority with a server certificate of its own, and a server
/// certificate of the first for another host.
class Certificates {
 public:
  explicit Certificates(const std::filesystem::path& folder);

  /// A certificate and its key.
  struct Pair {
    std::filesystem::path certificate{};
    std::filesystem::path key{};
  };
  std::filesystem::path authority{};
  Pair server{};
  Pair client{};
  std::filesystem::path other_authority{};
  Pair server_of_other_authority{};
  Pair server_of_other_host{};
};

}  // namespace kiosk
