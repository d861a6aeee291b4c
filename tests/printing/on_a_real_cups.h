// What all tests of this program stand on: one rig, started once.
#pragma once

#include "tests/printing/watched_print.h"
#include "tests/support/printer/printer_rig.h"

namespace kiosk {

inline constexpr PrintReport printed{.state = PrintState::printed};
inline constexpr PrintReport going_well{.state = PrintState::printing};
inline PrintReport held_up_by(PrintTrouble trouble) {
  return {.state = PrintState::printing, .trouble = trouble};
}

/// A cupsd, and a printer "good" with nothing wrong at the beginning of a test. What a test does to
/// it, it takes back.
class OnARealCups : public testing::Test {
 public:
  static void SetUpTestSuite() {
    rig = std::make_unique<PrinterRig>();
    good = &rig->add("good");
  }
  static void TearDownTestSuite() { rig.reset(); }

 protected:
  /// Over the port, where a printer does not take itself for the only one of this machine and
  /// cancels nothing but its own.
  static CupsPrinterSettings to(const std::string& queue) {
    return {.queue = queue, .server = rig->port()};
  }
  /// As a kiosk prints.
  static CupsPrinterSettings by_socket_to(const std::string& queue) {
    return {.queue = queue, .server = rig->socket()};
  }
  /// Whether the marked sheet can be found in any file of CUPS's.
  static bool is_in_spool() { return !rig->files_with(marker_words).empty(); }

  inline static std::unique_ptr<PrinterRig> rig{};
  inline static SimulatedPrinter* good = nullptr;
};

}  // namespace kiosk
