#include "app/record/record_sender.h"

#include <signal.h>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "app/memory/wiping.h"
#include "app/record/backoff.h"
#include "app/record/delivery_queue.h"
#include "app/record/record_resources.h"
#include "app/record/spool.h"
#include "app/settings/record_settings.h"

namespace kiosk {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

std::unique_ptr<RecordDestination> destination_of(const RecordSettings& settings,
                                                  const TryLimits& limits) {
  switch (settings.to) {
    case RecordTarget::off: return nullptr;
    case RecordTarget::folder: return folder_destination(settings);
    case RecordTarget::server: return server_destination(settings, limits);
  }
  return nullptr;
}

void wipe_delivery(Delivery& delivery) {
  wipe(delivery.response);
  wipe(delivery.summary_pdf);
  wipe(delivery.communication);
}

/// The kiosk's signals are for its other threads. SIGPIPE, which a library may raise when a
/// connection breaks, would end the program.
void block_signals() {
  sigset_t all;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, nullptr);
}

}  // namespace

/// The thread and all that it alone uses: spool, queue and destination. Shared are the inbox and
/// the report.
class RecordSender::Worker {
 public:
  Worker(const RecordSettings& settings, RecordTiming timing,
         std::function<void(const RecordReport&)> changed)
      : timing_(std::move(timing)),
        keep_(settings.keep),
        changed_(std::move(changed)),
        spool_(settings.spool, settings.spool_key),
        destination_(destination_of(settings, timing_.tries)),
        backoff_(timing_.first_pause, timing_.longest_pause) {
    thread_ = std::thread([this] { run(); });
  }

  ~Worker() {
    {
      const std::lock_guard lock(mutex_);
      ending_ = true;
    }
    wake_.notify_one();
    destination_->give_up();
    thread_.join();
    for (auto& delivery : inbox_) wipe_delivery(delivery);
  }

  void submit(Delivery delivery) {
    {
      const std::lock_guard lock(mutex_);
      inbox_.push_back(std::move(delivery));
    }
    wake_.notify_one();
  }

  RecordReport report() const {
    const std::lock_guard lock(mutex_);
    auto report = report_;
    report.waiting += inbox_.size();
    return report;
  }

 private:
  void run() {
    block_signals();
    recover();
    while (!wait_for_work()) {
      take_in();
      remove_expired();
      note_clock();
      if (const auto reference = queue_.due(steady_clock::now())) try_to_send(*reference);
      wipe_stack();
    }
    take_in();  // the latest copies wait encrypted, for a start that has the key
    noted_.reset();
    note_clock();
  }

  void recover() {
    destination_->clean_up();
    std::size_t unreadable = 0;
    const auto found = spool_.recover(unreadable);  // oldest first
    clock_.emplace(timing_.clocks(), spool_.clock_note(),
                   found.empty() ? SpoolTime(0) : found.back().accepted);
    for (const auto& each : found) queue_.add(each.reference, each.accepted);
    note_clock();
    tell([&](RecordReport& report) { report.lost += unreadable; });
  }

  /// Waits for a copy, for the next attempt or for the end; returns whether it is the end.
  bool wait_for_work() {
    constexpr auto look_at_age = std::chrono::minutes(1);
    const auto is_called = [&] { return ending_ || !inbox_.empty(); };
    std::unique_lock lock(mutex_);
    if (const auto next = queue_.next_moment())
      wake_.wait_until(lock, std::min(*next, steady_clock::now() + look_at_age), is_called);
    else wake_.wait(lock, is_called);
    return ending_;
  }

  void take_in() {
    while (auto delivery = next_in_inbox()) {
      keep(*delivery);
      wipe_delivery(*delivery);
    }
  }

  std::optional<Delivery> next_in_inbox() {
    const std::lock_guard lock(mutex_);
    if (inbox_.empty()) return std::nullopt;
    auto delivery = std::move(inbox_.front());
    inbox_.pop_front();
    ++report_.waiting;  // so that no report misses it between inbox and queue
    return delivery;
  }

  void keep(const Delivery& delivery) {
    const auto entry = make_entry(delivery);
    if (!entry) {
      tell([](RecordReport& report) {
        ++report.lost;
        report.trouble = RecordTrouble::unusable;
      });
      return;
    }
    const auto accepted = now();
    const bool written = spool_.keep(*entry, accepted);
    if (delivery.communication.empty()) queue_.add(entry->reference, accepted);
    else queue_.add_first(entry->reference, accepted);
    tell([&](RecordReport& report) {
      if (!written) report.trouble = RecordTrouble::spool_unwritable;
    });
  }

  SpoolTime now() { return clock_->at(timing_.clocks()); }

  /// Saves the spool's time about once a minute while something waits, so that a power cut loses at
  /// most that.
  void note_clock() {
    constexpr auto often_enough = std::chrono::minutes(1);
    if (queue_.size() == 0) {
      spool_.note_clock("");
      noted_.reset();
      return;
    }
    const auto time = now();
    if (noted_ && time - *noted_ < often_enough) return;
    spool_.note_clock(clock_->note());
    noted_ = time;
  }

  void remove_expired() {
    const auto old = queue_.take_out_old(now() - keep_, timing_.most_waiting);
    for (const auto& reference : old) spool_.destroy(reference);
    if (!old.empty()) tell([&](RecordReport& report) { report.lost += old.size(); });
  }

  void try_to_send(const std::string& reference) {
    const auto entry = spool_.open(reference);
    if (!entry) {  // the file was deleted or changed
      queue_.remove(reference);
      spool_.destroy(reference);
      tell([](RecordReport& report) { ++report.lost; });
      return;
    }
    auto outcome = destination_->deliver(*entry);
    if (is_ending() && outcome.kind == TryOutcome::Kind::again) return;
    if (outcome.kind == TryOutcome::Kind::not_yet &&
        queue_.times_put_off(reference) >= timing_.most_put_off) {
      outcome.kind = TryOutcome::Kind::refused;
      outcome.trouble = RecordTrouble::refused;
    }
    settle(reference, outcome);
    tell([&](RecordReport& report) {
      if (outcome.kind == TryOutcome::Kind::acknowledged) ++report.sent;
      report.trouble = outcome.trouble;
      report.status = outcome.status;
    });
  }

  void settle(const std::string& reference, const TryOutcome& outcome) {
    const auto asked = std::min<milliseconds>(outcome.wait_for, timing_.longest_asked);
    switch (outcome.kind) {
      case TryOutcome::Kind::acknowledged:
        spool_.destroy(reference);
        queue_.remove(reference);
        if (queue_.size() == 0) note_clock();  // the saved clock is deleted as well
        backoff_.reset();
        break;
      case TryOutcome::Kind::refused:
        queue_.set_aside(reference, steady_clock::now() + timing_.refused_pause);
        break;
      case TryOutcome::Kind::not_yet: {
        const auto pause = backoff_.after(queue_.times_put_off(reference) + 1);
        queue_.put_off(reference, steady_clock::now() + std::max(pause, asked));
        break;
      }
      case TryOutcome::Kind::again:
        queue_.pause_all(reference, steady_clock::now() + std::max(backoff_.next(), asked));
        break;
    }
  }

  bool is_ending() const {
    const std::lock_guard lock(mutex_);
    return ending_;
  }

  /// Changes the report, updates its counts from the queue, and notifies.
  template <class Change>
  void tell(const Change& change) {
    {
      const std::lock_guard lock(mutex_);
      change(report_);
      report_.waiting = queue_.size();
      report_.refused = queue_.refused();
    }
    if (changed_) changed_(report());
  }

  RecordTiming timing_;
  std::chrono::hours keep_;
  std::function<void(const RecordReport&)> changed_;
  Spool spool_;
  std::unique_ptr<RecordDestination> destination_;
  std::optional<SpoolClock> clock_{};  ///< set once the spool was scanned
  std::optional<SpoolTime> noted_{};
  DeliveryQueue queue_{};
  Backoff backoff_;

  mutable std::mutex mutex_{};
  std::condition_variable wake_{};
  std::deque<Delivery> inbox_{};
  RecordReport report_{};
  bool ending_ = false;

  std::thread thread_{};  // last: it uses all the others
};

RecordSender::RecordSender(const RecordSettings& settings, RecordTiming timing,
                           std::function<void(const RecordReport&)> changed) {
  if (settings.to != RecordTarget::off)
    worker_ = std::make_unique<Worker>(settings, std::move(timing), std::move(changed));
}

RecordSender::~RecordSender() = default;

void RecordSender::submit(Delivery delivery) {
  if (worker_) worker_->submit(std::move(delivery));
}

RecordReport RecordSender::report() const { return worker_ ? worker_->report() : RecordReport{}; }

}  // namespace kiosk
