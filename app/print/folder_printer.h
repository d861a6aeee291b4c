// A folder in place of a printer.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <thread>

#include "app/print/printer.h"

namespace kiosk {

/// The file calls behind a folder printer; any of them may take for ever, on a share that hangs or
/// a disk that fails.
struct SheetFolder {
  /// Puts a sheet into the folder as a file of its own, whole or not at all; whether it is there.
  /// `wanted` is asked just before the file gets its name.
  std::function<bool(const std::filesystem::path& folder, const std::string& pdf,
                     const std::function<bool()>& wanted)>
      put{};
  /// Takes away what an earlier run left half written.
  std::function<void(const std::filesystem::path& folder)> clean_up{};
};

/// The real file calls. The names carry the time of day and nothing of a person.
SheetFolder sheet_folder();

struct FolderPrinterSettings {
  std::filesystem::path folder{};  ///< empty: nothing can be printed
  std::chrono::milliseconds patience{
      6500};  ///< until a folder that has not taken the sheet is called hung
  SheetFolder files = sheet_folder();
};

class SheetOrder;

/// Puts each sheet into a folder as a file of its own, whole or not at all. A thread of its own
/// makes the file calls and another looks at the clock meanwhile, so that no call here takes longer
/// than taking a lock.
///
/// A sheet that is cancelled before it is in the folder does not come into it. A program that is
/// killed in the middle leaves nothing, or, where the folder's file system knows no nameless files,
/// what the next start takes away.
class FolderPrinter final : public Printer {
 public:
  /// `changed` is called from those threads whenever report() has something new to say; not after
  /// the printer is gone. It may only wake somebody: calling the printer from it would wait for
  /// ever.
  FolderPrinter(FolderPrinterSettings settings, std::function<void()> changed);
  /// Cancels what is under way and does not wait for it: see finish().
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
