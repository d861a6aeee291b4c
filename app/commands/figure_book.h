// Writes a running kiosk's state into its runtime folder for other programs: its figures, and that
// a visit is on.
#pragma once

#include <filesystem>
#include <mutex>
#include <optional>

#include "app/inspection/kiosk_figures.h"
#include "app/record/record_report.h"
#include "ui/host/kiosk.h"

namespace kiosk {

/// The figures that the kiosk wrote into that folder; nullopt if none has run.
std::optional<KioskFigures> written_figures(const std::filesystem::path& folder);

/// A lock on the file `visit` during a visit. It ends with the process that holds it, however that
/// ends.
class VisitLock {
 public:
  /// An empty folder: no other program reads it.
  explicit VisitLock(std::filesystem::path folder) : folder_(std::move(folder)) {}
  ~VisitLock() { set(false); }
  VisitLock(const VisitLock&) = delete;
  VisitLock& operator=(const VisitLock&) = delete;

  /// Takes the lock, or releases it and deletes the file.
  void set(bool is_on);

 private:
  std::filesystem::path folder_;
  int file_ = -1;
};

/// Keeps the figures of one kiosk. The folder is in memory (/run), so that writing never waits for
/// a disk.
class FigureBook {
 public:
  /// systemd's RUNTIME_DIRECTORY; without it the kiosk writes no file.
  FigureBook();
  explicit FigureBook(std::filesystem::path folder);

  /// Connects a kiosk's ports, and records what passes through the others.
  void connect(ui::KioskPorts& ports);
  /// From any thread.
  void note(const RecordReport& report);

 private:
  void note_frame();
  void note_visit(bool is_on);
  void write();

  std::filesystem::path folder_;
  VisitLock visit_;
  std::mutex mutex_{};
  KioskFigures figures_{};
};

}  // namespace kiosk
