// Where a finished sheet goes.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>

#include "app/session/printing.h"

namespace kiosk {

/// A printer, or what stands for one. Nothing here throws or keeps its caller waiting, but `finish`.
class Printer {
 public:
  Printer() = default;
  Printer(const Printer&) = delete;
  Printer& operator=(const Printer&) = delete;
  virtual ~Printer() = default;

  /// Begins to print a PDF. A print that is under way is cancelled.
  virtual void start(std::string pdf) noexcept = 0;
  /// How the print stands that was started last.
  virtual PrintReport report() const noexcept = 0;
  /// Cancels what has not come out.
  virtual void cancel() noexcept = 0;
  /// The end: cancels, and waits until that is known wherever it has to be, at most so long. Whether it is.
  virtual bool finish(std::chrono::milliseconds longest) noexcept = 0;
};

/// Puts each sheet into a folder as a file of its own, whole or not at all, at once. The names carry the time of day and nothing of a
/// person.
class FolderPrinter final : public Printer {
 public:
  explicit FolderPrinter(std::filesystem::path folder) : folder_(std::move(folder)) {}
  void start(std::string pdf) noexcept override;
  PrintReport report() const noexcept override { return report_; }
  void cancel() noexcept override { report_ = {}; }
  bool finish(std::chrono::milliseconds) noexcept override { return true; }

 private:
  bool put(const std::string& pdf) const noexcept;

  std::filesystem::path folder_;
  PrintReport report_{};
};

/// Writes a file whole or not at all: into a temporary file beside it, then renamed. Throws std::system_error with the place.
void write_whole_file(const std::filesystem::path& file, const std::string& bytes);

}  // namespace kiosk
