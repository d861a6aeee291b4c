#include "app/print/cups/printer_probe.h"

#include <array>

#include "app/print/cups/ipp_call.h"
#include "app/print/cups/job_owner.h"

namespace kiosk {
namespace {

struct Address {
  std::array<char, 32> scheme{};
  std::array<char, 256> user{};
  std::array<char, HTTP_MAX_HOST> host{};
  std::array<char, HTTP_MAX_URI> resource{};
  int port = 0;
};

bool split_address(const std::string& device, Address& address) {
  const auto status =
      httpSeparateURI(HTTP_URI_CODING_ALL, device.c_str(), address.scheme.data(),
                      static_cast<int>(address.scheme.size()), address.user.data(),
                      static_cast<int>(address.user.size()), address.host.data(),
                      static_cast<int>(address.host.size()), &address.port, address.resource.data(),
                      static_cast<int>(address.resource.size()));
  return status >= HTTP_URI_STATUS_OK &&
         std::string_view(address.scheme.data()).starts_with("ipp") && address.host.front() != '\0';
}

ipp_t* question(const std::string& device) {
  ipp_t* request = ippNewRequest(IPP_OP_GET_PRINTER_ATTRIBUTES);
  ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, device.c_str());
  ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", nullptr,
               "printer-state-reasons");
  return request;
}

}  // namespace

std::string device_of_queue(const std::string& server, const std::string& queue,
                            std::chrono::milliseconds patience) {
  return IppCall(IPP_OP_GET_PRINTER_ATTRIBUTES, queue, kiosk_owner)
      .wanted({"device-uri"})
      .ask(server, patience)
      .text("device-uri");
}

PrinterProbe ask_printer(const std::string& device, std::chrono::milliseconds patience) {
  PrinterProbe probe;
  Address address;
  if (!split_address(device, address)) return probe;
  probe.can_be_asked = true;
  probe.host = address.host.data();
  const bool encrypted = std::string_view(address.scheme.data()) == "ipps";
  const CupsConnection connection(
      httpConnect2(address.host.data(), address.port, nullptr, AF_UNSPEC,
                   encrypted ? HTTP_ENCRYPTION_ALWAYS : HTTP_ENCRYPTION_IF_REQUESTED, 1,
                   static_cast<int>(patience.count()), nullptr));
  if (!connection) return probe;
  httpSetTimeout(
      connection.get(), std::chrono::duration<double>(patience).count(),
      [](http_t*, void*) { return 0; }, nullptr);
  const IppAnswer answer(cupsDoRequest(connection.get(), question(device), address.resource.data()),
                         cupsLastError());
  probe.answered = answer.is_good();
  if (probe.answered) probe.reasons = answer.texts("printer-state-reasons");
  return probe;
}

}  // namespace kiosk
