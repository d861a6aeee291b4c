#include "app/settings/record_settings.h"

#include <algorithm>
#include <array>

namespace kiosk {
namespace {

/// The part between the scheme and the path: the host, and a port if there is one.
std::string_view authority_of(std::string_view rest) { return rest.substr(0, rest.find('/')); }

/// The host without its port; an IPv6 address keeps its brackets.
std::string_view host_of(std::string_view authority) {
  if (authority.starts_with('['))
    return authority.substr(0, std::min(authority.find(']'), authority.size() - 1) + 1);
  return authority.substr(0, authority.find(':'));
}

bool is_port(std::string_view text) {
  if (text.empty()) return true;
  text.remove_prefix(1);
  return !text.empty() && text.size() <= 5 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_this_machine(std::string_view host) {
  constexpr std::array<std::string_view, 3> names{"localhost", "127.0.0.1", "[::1]"};
  return std::find(names.begin(), names.end(), host) != names.end();
}

/// An address that two parsers may read with different hosts is rejected as a whole.
bool is_plain(std::string_view address) {
  return std::all_of(address.begin(), address.end(), [](char c) {
    return c > ' ' && c < '\x7f' &&
           std::string_view("@?#\\\"<>^`{|}").find(c) == std::string_view::npos;
  });
}

}  // namespace

std::string place_of(const RecordSettings& record) {
  switch (record.to) {
    case RecordTarget::off: return {};
    case RecordTarget::folder: return record.folder.string();
    case RecordTarget::server: return record.server;
  }
  return {};
}

bool is_record_address(std::string_view address) {
  constexpr std::string_view secure = "https://";
  constexpr std::string_view clear = "http://";
  const bool is_secure = address.starts_with(secure);
  if (!is_secure && !address.starts_with(clear)) return false;
  const auto authority = authority_of(address.substr(is_secure ? secure.size() : clear.size()));
  const auto host = host_of(authority);
  if (host.empty() || !is_plain(address) || !is_port(authority.substr(host.size()))) return false;
  return is_secure || is_this_machine(host);
}

}  // namespace kiosk
