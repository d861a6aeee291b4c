#include "app/print/folder_work.h"

#include <cstring>
#include <utility>

namespace kiosk {
namespace {

constexpr PrintReport under_way{.state = PrintState::printing};

/// A person's answers do not stay in memory that is given back.
void wipe(std::string& pdf) {
  ::explicit_bzero(pdf.data(), pdf.size());
  pdf.clear();
}

}  // namespace

void FolderWork::order(std::string pdf) {
  const std::lock_guard lock(mutex_);
  if (ordered_) wipe(*ordered_);
  ordered_ = std::move(pdf);
  ++ticket_;
  hung_at_ = Clock::now() + settings_.patience;
  report_ = under_way;
  news_.notify_all();
}

void FolderWork::cancel() {
  const std::lock_guard lock(mutex_);
  if (ordered_) wipe(*ordered_);
  ordered_.reset();
  ++ticket_;
  report_ = {};
  news_.notify_all();
}

PrintReport FolderWork::report() const {
  const std::lock_guard lock(mutex_);
  return report_;
}

void FolderWork::end() {
  cancel();
  const std::lock_guard lock(mutex_);
  changed_ = nullptr;
  ending_ = true;
  news_.notify_all();
}

bool FolderWork::is_over_within(std::chrono::milliseconds longest) {
  std::unique_lock lock(mutex_);
  return news_.wait_for(lock, longest, [&] { return over_; });
}

void FolderWork::write() {
  settings_.files.clean_up(settings_.folder);
  std::unique_lock lock(mutex_);
  while (!ending_) {
    news_.wait(lock, [&] { return ordered_ || ending_; });
    if (!ordered_) continue;
    auto pdf = *std::exchange(ordered_, std::nullopt);
    const auto ticket = ticket_;
    lock.unlock();
    const bool is_there = settings_.files.put(settings_.folder, pdf, [&] { return is_wanted(ticket); });
    wipe(pdf);
    tell(ticket, is_there ? PrintReport{.state = PrintState::printed} : PrintReport{.state = PrintState::failed, .trouble = PrintTrouble::not_ready});
    lock.lock();
  }
  over_ = true;
  news_.notify_all();
}

void FolderWork::watch() {
  std::unique_lock lock(mutex_);
  while (!ending_) {
    if (report_ != under_way) {
      news_.wait(lock);
    } else if (Clock::now() < hung_at_) {
      news_.wait_until(lock, hung_at_);
    } else {
      report_.trouble = PrintTrouble::printer_hung;
      if (changed_) changed_();
    }
  }
}

bool FolderWork::is_wanted(unsigned ticket) const {
  const std::lock_guard lock(mutex_);
  return ticket == ticket_;
}

void FolderWork::tell(unsigned ticket, const PrintReport& report) {
  const std::lock_guard lock(mutex_);
  if (ticket != ticket_) return;
  report_ = report;
  if (changed_) changed_();
}

}  // namespace kiosk
