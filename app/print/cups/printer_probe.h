// Asks a printer itself, over the network and past CUPS, how it is. For whoever sets a kiosk up: a
// kiosk that runs has no network.
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace kiosk {

/// What a printer said of itself.
struct PrinterProbe {
  bool can_be_asked = false;  ///< its address is one of IPP, with a host in it
  bool answered = false;      ///< it took the connection and spoke IPP
  std::string host{};
  std::vector<std::string> reasons{};  ///< IPP's printer-state-reasons; "none" where all is well
};

/// The address that a queue of CUPS prints to; "" where CUPS or the queue is not there. `server`:
/// as of PrintingSystem.
std::string device_of_queue(const std::string& server, const std::string& queue,
                            std::chrono::milliseconds patience);

/// Asks the printer at that address. Over within `patience`, name look-up aside.
PrinterProbe ask_printer(const std::string& device, std::chrono::milliseconds patience);

}  // namespace kiosk
