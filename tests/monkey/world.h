// The world around a kiosk, with its troubles: the print folder, the printer, the clinic's record,
// the monitor, the wall clock, the machine that stops for a moment.
#pragma once

#include "tests/monkey/options.h"
#include "tests/monkey/world_clock.h"
#include "tests/monkey/world_monitor.h"
#include "tests/support/kiosk/running_kiosk.h"
#include "tests/support/printer/printer_rig.h"
#include "tests/support/record/fhir_server.h"

namespace kiosk::monkey {

/// A print folder that goes away, can not be written, or is full; and that is as it was at the end.
class PrintFolder {
 public:
  explicit PrintFolder(std::filesystem::path folder) : folder_(std::move(folder)) {}
  ~PrintFolder() { mend(); }
  PrintFolder(const PrintFolder&) = delete;
  PrintFolder& operator=(const PrintFolder&) = delete;

  /// A file stands where the folder was.
  void take_away();
  void forbid();
  void fill_up();
  void mend();
  /// The names of all that is in it.
  std::vector<std::string> names() const;
  /// Troubles that this machine does not allow: a full disk needs the right to mount one; nothing
  /// is forbidden to root.
  static std::vector<std::string> impossible();

 private:
  enum class Trouble : std::uint8_t { none, away, forbidden, full };

  std::filesystem::path away() const { return folder_.string() + ".away"; }

  std::filesystem::path folder_;
  Trouble trouble_ = Trouble::none;
};

class World {
 public:
  explicit World(const Options& options);

  /// The kiosk that stands in this world.
  KioskWishes wishes() const;
  /// From now on its folder and its process are part of it.
  void surround(RunningKiosk& kiosk);
  /// What can happen, by name.
  std::vector<std::string> names() const;
  /// Lets it happen. `number` decides where there is a choice.
  void happen(const std::string& name, int number);
  /// All is well again.
  void mend();
  const PrintFolder& print_folder() const { return *folder_; }
  /// A monitor that is dark is lit, so that there is something to be looked at.
  void light();
  /// Of the glass, in px.
  std::pair<int, int> glass() const { return monitor_ ? monitor_->size() : options_.glass; }
  /// Waits until the kiosk's window covers the glass. Throws Broken if it never does.
  void expect_covered_glass() const;
  /// What cannot happen in this run, for its figures.
  std::string left_out() const;

 private:
  void trouble_record(const std::string& name, int number);
  void trouble_printer(const std::string& name);
  void trouble_cups(const std::string& name);

  const Options& options_;
  FhirServer record_{};
  std::unique_ptr<PrinterRig> rig_{};
  SimulatedPrinter* printer_ = nullptr;
  bool cups_runs_ = true;
  std::unique_ptr<WorldMonitor> monitor_{};
  std::unique_ptr<WorldClock> clock_{};
  RunningKiosk* kiosk_ = nullptr;
  std::unique_ptr<PrintFolder> folder_{};
};

}  // namespace kiosk::monkey
