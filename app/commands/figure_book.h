// What the kiosk that runs writes into its runtime folder for those outside: its figures, and that
// a visit is on.
#pragma once

#include <filesystem>
#include <mutex>
#include <optional>

#include "app/inspection/kiosk_figures.h"
#include "app/record/record_report.h"
#include "ui/host/kiosk.h"

namespace kiosk {

/// The figures that the kiosk wrote into that folder; nothing where none has run.
std::optional<KioskFigures> written_figures(const std::filesystem::path& folder);

/// A lock on the file `visit` for as long as a visit is on. It ends with the process that holds it,
/// however that ends.
class VisitLock {
 public:
  /// An empty folder: nobody outside looks for it.
  explicit VisitLock(std::filesystem::path folder) : folder_(std::move(folder)) {}
  ~VisitLock() { set(false); }
  VisitLock(const VisitLock&) = delete;
  VisitLock& operator=(const VisitLock&) = delete;

  /// Takes it, or gives it back and takes the file away.
  void set(bool is_on);

 private:
  std::filesystem::path folder_;
  int file_ = -1;
};

/// Keeps the figures of one kiosk. The folder is in memory (/run), so that writing waits for no
/// disk.
class FigureBook {
 public:
  /// systemd's RUNTIME_DIRECTORY; a kiosk without it writes nothing.
  FigureBook();
  explicit FigureBook(std::filesystem::path folder);

  /// Gives a kiosk its ports, and notes what goes through the others.
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
