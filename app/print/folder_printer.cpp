#include "app/print/folder_printer.h"

#include <sys/stat.h>

#include <array>
#include <ctime>

#include "app/files/whole_files.h"
#include "app/print/sheet_order.h"

namespace kiosk {
namespace {

constexpr std::chrono::milliseconds a_moment{3};  // a delay that drawing does not notice
constexpr int most_sheets_a_second = 1000;
constexpr const char* beginning = "summary-";
constexpr mode_t for_all_that_umask_allows = S_IRWXU | S_IRWXG | S_IRWXO;
// Readable for the folder's group, which may be the printing system; for nobody else, since the
// file contains a person's answers.
constexpr mode_t for_group = S_IRUSR | S_IWUSR | S_IRGRP;

/// "summary-20261124-093015", in local time.
std::string name_of_now() {
  const auto now = std::time(nullptr);
  std::tm parts{};
  ::localtime_r(&now, &parts);
  std::array<char, 64> time{};
  const auto length = std::strftime(time.data(), time.size(), "%Y%m%d-%H%M%S", &parts);
  return beginning + std::string(time.data(), length);
}

bool put(const std::filesystem::path& folder, const std::string& pdf,
         const std::function<bool()>& wanted) {
  if (folder.empty()) return false;  // not set: never into the current directory
  try {
    const WholeFiles files(folder, for_all_that_umask_allows);
    const auto name = name_of_now();
    for (int i = 1; i <= most_sheets_a_second; ++i) {
      const auto result = files.put(name + "-" + std::to_string(i) + ".pdf", pdf, for_group,
                                    Existing::keep, wanted);
      if (result != PutResult::there_already) return result == PutResult::put;
    }
  } catch (const std::exception&) {
    return false;  // the screen reports it calmly, and no log names what was to be printed
  }
  return false;
}

void clean_up(const std::filesystem::path& folder) {
  std::error_code not_there;
  if (folder.empty() || !std::filesystem::is_directory(folder, not_there)) return;
  try {
    WholeFiles(folder, for_all_that_umask_allows).clean_up(beginning);
  } catch (const std::exception&) {}  // the first sheet will report it
}

/// The work of the writing thread. No lock is held during a file call.
void write(SheetOrder& order, const FolderPrinterSettings& settings) {
  settings.files.clean_up(settings.folder);
  while (!order.is_ended()) {
    order.print_next(std::nullopt, [&](const std::string& pdf, unsigned ticket) {
      const bool is_there =
          settings.files.put(settings.folder, pdf, [&] { return order.is_wanted(ticket); });
      order.tell(ticket, is_there ? PrintReport{.state = PrintState::printed}
                                  : PrintReport{.state = PrintState::failed,
                                                .trouble = PrintTrouble::not_ready});
    });
  }
  order.say_over();
}

}  // namespace

SheetFolder sheet_folder() { return {.put = put, .clean_up = clean_up}; }

FolderPrinter::FolderPrinter(const FolderPrinterSettings& settings, std::function<void()> changed)
    : order_(std::make_shared<SheetOrder>(std::move(changed))),
      writer_([order = order_, settings] { write(*order, settings); }),
      watcher_([order = order_, patience = settings.patience] { order->watch(patience); }) {}

FolderPrinter::~FolderPrinter() {
  finish(a_moment);
  if (writer_.joinable()) writer_.detach();  // it waits for the folder; it owns what it needs
}

void FolderPrinter::start(std::string pdf) noexcept { order_->order(std::move(pdf)); }
PrintReport FolderPrinter::report() const noexcept { return order_->report(); }
void FolderPrinter::cancel() noexcept { order_->cancel(); }

bool FolderPrinter::finish(std::chrono::milliseconds longest) noexcept {
  if (!writer_.joinable()) return true;
  order_->end();
  if (watcher_.joinable()) watcher_.join();
  if (!order_->is_over_within(longest)) return false;
  writer_.join();
  return true;
}

}  // namespace kiosk
