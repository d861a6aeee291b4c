// An IPP printer of the test's own, with faults to order.
#pragma once

#include <memory>

#include "tests/support/kiosk/child_process.h"

namespace kiosk {

/// A number that is free on the loopback at present.
int free_port();

/// ippeveprinter with an engine that can jam, run out and fail.
class SimulatedPrinter {
 public:
  /// Prints into that folder, which it makes. `environment`: of the program.
  SimulatedPrinter(std::filesystem::path folder, std::map<std::string, std::string> environment);

  std::string uri() const { return "ipp://localhost:" + std::to_string(port_) + "/ipp/print"; }
  /// "ok"; or "paper", "jam", "door", "toner", and "busy" with nothing wrong: until it is "ok"
  /// again; or "fail": gives up.
  void set_engine(const std::string& mode) const;
  void switch_off() { process_.reset(); }
  void switch_on();
  void hang() const;
  void go_on() const;
  /// The documents that came out, in order.
  std::vector<std::string> sheets() const;
  /// The options of the last one, as the printer was told them: IPP_MEDIA=... and the like, one a
  /// line.
  std::string options() const;

 private:
  std::filesystem::path folder_;
  std::map<std::string, std::string> environment_;
  int port_ = 0;
  std::unique_ptr<ChildProcess> process_{};
};

}  // namespace kiosk
