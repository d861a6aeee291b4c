// Queries a printer directly, over the network and past CUPS, for its state. For setting up a
// kiosk: a running kiosk has no network.
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace kiosk {

/// The state that a printer reported.
struct PrinterProbe {
  bool can_be_asked = false;  ///< its address is IPP, with a host
  bool answered = false;      ///< it accepted the connection and spoke IPP
  std::string host{};
  std::vector<std::string> reasons{};  ///< IPP's printer-state-reasons; "none" if all is well
};

/// The address that a queue of CUPS prints to; "" if CUPS does not run or the queue does not exist.
/// `server`: as of PrintingSystem.
std::string device_of_queue(const std::string& server, const std::string& queue,
                            std::chrono::milliseconds patience);

/// Queries the printer at that address. The timeout is `patience`, not counting the name lookup.
PrinterProbe ask_printer(const std::string& device, std::chrono::milliseconds patience);

}  // namespace kiosk
