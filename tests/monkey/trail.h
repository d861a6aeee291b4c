// What a run leaves to be read, however it ends: its last steps, where it stands, what it found. It
// lies in memory that outlives the process.
#pragma once

#include <atomic>
#include <cstdint>
#include <string>
#include <vector>

namespace kiosk::monkey {

/// Written by the process that runs, read by the one that watches it.
class Trail {
 public:
  static constexpr std::size_t most_steps = 200;

  Trail();
  ~Trail();
  Trail(const Trail&) = delete;
  Trail& operator=(const Trail&) = delete;

  void begin_step(std::uint64_t step, const std::string& said);
  void add_events(std::uint64_t count) { page_->events += count; }
  /// The run goes on, though no step has ended.
  void beat() { ++page_->beats; }
  void fail(const std::string& what);
  void tell(const std::string& figures);

  std::uint64_t step() const { return page_->step; }
  std::uint64_t events() const { return page_->events; }
  std::uint64_t beats() const { return page_->beats; }
  std::string failure() const { return page_->failure; }
  std::string figures() const { return page_->figures; }
  /// The last steps, oldest first, a line each.
  std::vector<std::string> last_steps() const;
  void clear();

 private:
  static constexpr std::size_t line_length = 160;
  static constexpr std::size_t text_length = 4000;

  struct Page {
    std::atomic<std::uint64_t> step{0}, events{0}, beats{0}, lines_written{0};
    char lines[most_steps][line_length]{};
    char failure[text_length]{};
    char figures[text_length]{};
  };
  Page* page_ = nullptr;
};

}  // namespace kiosk::monkey
