// A printing system of the test's own: cupsd with the kiosk's configuration, in a temporary folder
// and on the loopback.
#pragma once

#include <functional>

#include "tests/support/printer/simulated_printer.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {

/// cupsd, and simulated printers with a queue each.
class PrinterRig {
 public:
  /// Throws std::runtime_error if it cannot be started.
  PrinterRig();

  /// CUPS by its socket, as a kiosk reaches it, and by a port of the loopback, which a kiosk has
  /// not.
  std::string socket() const { return folder_.path() / "cups.sock"; }
  std::string port() const { return "127.0.0.1:" + std::to_string(port_); }
  const std::filesystem::path& folder() const { return folder_.path(); }

  /// A printer with a queue of that name.
  SimulatedPrinter& add(const std::string& queue);
  /// Runs a command for administrators, such as {"cupsdisable", "queue"}. Throws std::runtime_error
  /// with what it said if it fails.
  void administer(const std::vector<std::string>& command) const;
  /// Whether that becomes true in time.
  static bool comes_true(const std::function<bool()>& condition, std::chrono::milliseconds longest);
  /// "lpstat -W not-completed -o": a line for each job that is not over.
  std::string jobs_under_way() const;
  void start_cups();
  /// As the system stops it: by SIGTERM.
  void stop_cups();
  void hang_cups() const;
  void go_on_cups() const;
  /// The documents that wait in the spool at present, each as its bytes.
  std::vector<std::string> spooled() const;
  /// Every file of the spool, of CUPS's logs, caches and settings in which those bytes are found.
  /// The printers' own folders left out.
  std::vector<std::filesystem::path> files_with(const std::string& bytes) const;

 private:
  void write_configuration() const;
  std::map<std::string, std::string> environment() const;

  TemporaryFolder folder_{};
  int port_ = 0;
  std::unique_ptr<ChildProcess> bus_{};
  std::unique_ptr<ChildProcess> cups_{};
  std::map<std::string, std::unique_ptr<SimulatedPrinter>> printers_{};
};

}  // namespace kiosk
