#include "app/print/sheet_order.h"

#include <cstring>
#include <utility>

#include "app/memory/wiping.h"

namespace kiosk {
namespace {

constexpr PrintReport under_way{.state = PrintState::printing};

/// A person's answers must not stay in freed memory.
void wipe(std::string& pdf) {
  ::explicit_bzero(pdf.data(), pdf.size());
  pdf.clear();
}

}  // namespace

void SheetOrder::put_in_place(std::optional<std::string> pdf, const PrintReport& report) {
  const std::lock_guard lock(mutex_);
  if (ordered_) wipe(*ordered_);
  ordered_ = std::move(pdf);
  ++ticket_;
  ordered_at_ = Clock::now();
  report_ = report;
  wake_.notify_all();
}

void SheetOrder::order(std::string pdf) { put_in_place(std::move(pdf), under_way); }

void SheetOrder::cancel() { put_in_place(std::nullopt, {}); }

PrintReport SheetOrder::report() const {
  const std::lock_guard lock(mutex_);
  return report_;
}

void SheetOrder::end() {
  cancel();
  const std::lock_guard lock(mutex_);
  changed_ = nullptr;
  ending_ = true;
  wake_.notify_all();
}

bool SheetOrder::is_over_within(std::chrono::milliseconds longest) {
  std::unique_lock lock(mutex_);
  return wake_.wait_for(lock, longest, [&] { return finished_; });
}

bool SheetOrder::is_ended() const {
  const std::lock_guard lock(mutex_);
  return ending_;
}

void SheetOrder::print_next(
    std::optional<std::chrono::milliseconds> longest,
    const std::function<void(const std::string& pdf, unsigned ticket)>& print) {
  std::unique_lock lock(mutex_);
  const auto called = [&] { return ordered_ || ending_; };
  if (longest) wake_.wait_for(lock, *longest, called);
  else wake_.wait(lock, called);
  if (!ordered_) return;
  auto pdf = *std::exchange(ordered_, std::nullopt);
  const auto ticket = ticket_;
  lock.unlock();
  print(pdf, ticket);
  wipe(pdf);
  wipe_stack();
}

bool SheetOrder::is_wanted(unsigned ticket) const {
  const std::lock_guard lock(mutex_);
  return ticket == ticket_;
}

bool SheetOrder::tell(unsigned ticket, const PrintReport& report) {
  const std::lock_guard lock(mutex_);
  if (ticket != ticket_) return false;
  const bool is_new = report != report_;
  report_ = report;
  if (is_new && changed_) changed_();
  return true;
}

bool SheetOrder::is_wanted_after(unsigned ticket, std::chrono::milliseconds pause) {
  std::unique_lock lock(mutex_);
  return !wake_.wait_for(lock, pause, [&] { return ticket != ticket_; });
}

void SheetOrder::say_over() {
  const std::lock_guard lock(mutex_);
  finished_ = true;
  wake_.notify_all();
}

void SheetOrder::watch(std::chrono::milliseconds patience) {
  std::unique_lock lock(mutex_);
  while (!ending_) {
    if (report_ != under_way) {
      wake_.wait(lock);
    } else if (const auto hung_at = ordered_at_ + patience; Clock::now() < hung_at) {
      wake_.wait_until(lock, hung_at);
    } else {
      report_.trouble = PrintTrouble::printer_hung;
      if (changed_) changed_();
    }
  }
}

}  // namespace kiosk
