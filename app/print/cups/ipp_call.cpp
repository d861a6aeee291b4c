#include "app/print/cups/ipp_call.h"

#include <array>
#include <utility>

namespace kiosk {
namespace {

/// Splits "host:port"; a socket's path stays whole.
std::pair<std::string, int> place_of(const std::string& server) {
  if (server.empty()) return {cupsServer(), ippPort()};
  const auto colon = server.front() == '/' ? std::string::npos : server.rfind(':');
  if (colon == std::string::npos) return {server, ippPort()};
  return {server.substr(0, colon), std::stoi(server.substr(colon + 1))};
}

CupsConnection connect(const std::string& server, std::chrono::milliseconds patience) {
  const auto [host, port] = place_of(server);
  CupsConnection connection(httpConnect2(host.c_str(), port, nullptr, AF_UNSPEC,
                                         HTTP_ENCRYPTION_IF_REQUESTED, 1,
                                         static_cast<int>(patience.count()), nullptr));
  if (!connection) return connection;
  // A CUPS that hangs accepts the connection and does not respond: time out rather than block.
  httpSetTimeout(
      connection.get(), std::chrono::duration<double>(patience).count(),
      [](http_t*, void*) { return 0; }, nullptr);
  return connection;
}

}  // namespace

bool IppAnswer::came() const {
  return answer_ || status_ == IPP_STATUS_ERROR_NOT_FOUND ||
         status_ == IPP_STATUS_ERROR_FORBIDDEN || status_ == IPP_STATUS_ERROR_NOT_AUTHORIZED;
}

int IppAnswer::number(const char* name) const {
  auto* attribute = ippFindAttribute(answer_.get(), name, IPP_TAG_ZERO);
  return attribute ? ippGetInteger(attribute, 0) : 0;
}

bool IppAnswer::yes(const char* name) const {
  auto* attribute = ippFindAttribute(answer_.get(), name, IPP_TAG_BOOLEAN);
  return attribute && ippGetBoolean(attribute, 0);
}

std::string IppAnswer::text(const char* name) const {
  const auto all = texts(name);
  return all.empty() ? std::string() : all.front();
}

std::vector<std::string> IppAnswer::texts(const char* name) const {
  std::vector<std::string> found;
  auto* attribute = ippFindAttribute(answer_.get(), name, IPP_TAG_ZERO);
  for (int i = 0; attribute && i < ippGetCount(attribute); ++i) {
    if (const char* value = ippGetString(attribute, i, nullptr)) found.emplace_back(value);
  }
  return found;
}

IppCall::IppCall(ipp_op_t operation, const std::string& queue, const std::string& owner)
    : request_(ippNew()) {
  ippSetOperation(request_, operation);
  ippSetRequestId(request_, 1);
  ippAddString(request_, IPP_TAG_OPERATION, IPP_TAG_CHARSET, "attributes-charset", nullptr,
               "utf-8");
  // CUPS's messages about a job are in this language, whatever that of the machine: see
  // cannot_be_reached in diagnosis.cpp.
  ippAddString(request_, IPP_TAG_OPERATION, IPP_TAG_LANGUAGE, "attributes-natural-language",
               nullptr, "en");
  std::array<char, HTTP_MAX_URI> uri{};
  resource_ = "/printers/" + queue;
  httpAssembleURI(HTTP_URI_CODING_ALL, uri.data(), static_cast<int>(uri.size()), "ipp", nullptr,
                  "localhost", 0, resource_.c_str());
  word(IPP_TAG_URI, "printer-uri", uri.data());
  word(IPP_TAG_NAME, "requesting-user-name", owner.c_str());
}

IppCall::~IppCall() { ippDelete(request_); }

IppCall& IppCall::number(const char* name, int value) {
  ippAddInteger(request_, IPP_TAG_OPERATION, IPP_TAG_INTEGER, name, value);
  return *this;
}

IppCall& IppCall::option(const std::string& name, const std::string& value) {
  cupsEncodeOption(request_, IPP_TAG_JOB, name.c_str(), value.c_str());
  return *this;
}

IppCall& IppCall::word(ipp_tag_t kind, const char* name, const char* value) {
  ippAddString(request_, IPP_TAG_OPERATION, kind, name, nullptr, value);
  return *this;
}

IppCall& IppCall::wanted(const std::vector<const char*>& attributes) {
  ippAddStrings(request_, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes",
                static_cast<int>(attributes.size()), nullptr, attributes.data());
  return *this;
}

IppAnswer IppCall::ask(const std::string& server, std::chrono::milliseconds patience,
                       const std::string* document) {
  const auto connection = connect(server, patience);
  if (!connection) return {};
  const std::size_t length = document ? document->size() : 0;
  auto status =
      cupsSendRequest(connection.get(), request_, resource_.c_str(), ippLength(request_) + length);
  if (status == HTTP_STATUS_CONTINUE && length > 0)
    status = cupsWriteRequestData(connection.get(), document->data(), length);
  if (status != HTTP_STATUS_CONTINUE && status != HTTP_STATUS_OK) return {nullptr, cupsLastError()};
  auto* answer = cupsGetResponse(connection.get(), resource_.c_str());
  return {answer, answer ? ippGetStatusCode(answer) : cupsLastError()};
}

}  // namespace kiosk
