// A folder instead of a printer.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <thread>

#include "app/print/printer.h"

namespace kiosk {

/// The file calls of a folder printer; any of them may block indefinitely, on a share that hangs or
/// a disk that fails.
struct SheetFolder {
  /// Writes a sheet to the folder as a file of its own, atomically; returns whether it succeeded.
  /// `wanted` is called just before the file gets its name.
  std::function<bool(const std::filesystem::path& folder, const std::string& pdf,
                     const std::function<bool()>& wanted)>
      put{};
  /// Deletes incomplete files of an earlier run.
  std::function<void(const std::filesystem::path& folder)> clean_up{};
};

/// The real file calls. The names contain the time of day and nothing about a person.
SheetFolder sheet_folder();

struct FolderPrinterSettings {
  std::filesystem::path folder{};  ///< printing is impossible if empty
  std::chrono::milliseconds patience{
      6500};  ///< timeout until a folder that has not stored the sheet is reported as hung
  SheetFolder files = sheet_folder();
};

class SheetOrder;

/// Writes each sheet to a folder as a file of its own, atomically. A thread of its own makes the
/// file calls and another watches the clock meanwhile, so that no call here blocks longer than a
/// lock.
///
/// A sheet that is cancelled before it is in the folder is not written. A program that is killed
/// meanwhile leaves no file, or, if the folder's file system has no nameless files, one that the
/// next start deletes.
class FolderPrinter final : public Printer {
 public:
  /// `changed` is called from those threads whenever report() changes; not after the printer is
  /// destroyed. It may only wake a thread: calling the printer from it would deadlock.
  FolderPrinter(const FolderPrinterSettings& settings, std::function<void()> changed);
  /// Cancels the print in progress and does not wait for it: see finish().
  ~FolderPrinter() override;

  void start(std::string pdf) noexcept override;
  PrintReport report() const noexcept override;
  void cancel() noexcept override;
  bool finish(std::chrono::milliseconds longest) noexcept override;

 private:
  std::shared_ptr<SheetOrder> order_;
  std::thread writer_;
  std::thread watcher_;
};

}  // namespace kiosk
