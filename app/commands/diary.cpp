#include "app/commands/diary.h"

#include <chrono>
#include <ctime>
#include <fstream>
#include <sstream>

#include "app/files/whole_files.h"

namespace kiosk {

std::int64_t present_minute() {
  return std::chrono::floor<std::chrono::minutes>(std::chrono::system_clock::now())
      .time_since_epoch()
      .count();
}

std::string minute_in_words(std::int64_t minute) {
  const auto seconds = static_cast<std::time_t>(minute * 60);
  std::tm local{};
  localtime_r(&seconds, &local);
  char text[32];
  std::strftime(text, sizeof text, "%Y-%m-%d %H:%M", &local);
  return text;
}

EventLog remembered_events(const std::filesystem::path& folder) {
  std::ifstream in(folder / diary_file, std::ios::binary);
  std::ostringstream lines;
  if (in) lines << in.rdbuf();
  return EventLog::from_lines(std::move(lines).str());
}

Diary::Diary(std::filesystem::path folder)
    : folder_(std::move(folder)), log_(folder_.empty() ? EventLog{} : remembered_events(folder_)) {
  thread_ = std::thread([this] { write_as_it_comes(); });
}

Diary::~Diary() {
  {
    const std::lock_guard lock(mutex_);
    ends_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

void Diary::note(NotableEvent event) {
  {
    const std::lock_guard lock(mutex_);
    log_.add({.event = event, .minute = present_minute()});
    is_written_ = false;
  }
  changed_.notify_all();
}

EventLog Diary::events() const {
  const std::lock_guard lock(mutex_);
  return log_;
}

void Diary::write_as_it_comes() {
  std::unique_lock lock(mutex_);
  for (;;) {
    changed_.wait(lock, [this] { return ends_ || !is_written_; });
    if (is_written_) return;
    const auto lines = log_.as_lines();
    is_written_ = true;
    lock.unlock();
    try {
      if (!folder_.empty()) write_whole_file(folder_ / diary_file, lines);
    } catch (const std::exception&) {
      // Events stay in memory while the program runs, and the diagnosis reports that the folder is
      // not writable.
    }
    lock.lock();
  }
}

}  // namespace kiosk
