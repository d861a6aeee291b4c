#include "tests/monkey/figures.h"

#include <malloc.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/monkey/watched_run.h"

namespace kiosk::monkey {
namespace {

/// The first number after that word in a file of /proc.
long number_after(const std::filesystem::path& file, const std::string& word) {
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with(word)) return std::stol(line.substr(word.size()));
  }
  throw Broken("ended: there is no " + word + " in " + file.string());
}

long ticks_of(const std::filesystem::path& folder) {
  std::ifstream in(folder / "stat");
  std::string line;
  std::getline(in, line);
  std::istringstream fields(line.substr(line.rfind(')') + 2));
  std::string skipped;
  for (int i = 0; i < 11; ++i) fields >> skipped;
  long user = 0;
  long system = 0;
  fields >> user >> system;
  return user + system;
}

}  // namespace

ProcessFigures figures_of(pid_t process) {
  const auto folder = std::filesystem::path("/proc") / std::to_string(process);
  ProcessFigures figures{.own_kib = number_after(folder / "status", "RssAnon:"),
                         .threads = static_cast<int>(number_after(folder / "status", "Threads:")),
                         .processor_ticks = ticks_of(folder)};
  for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder / "fd"))
    ++figures.descriptors;
  return figures;
}

long heap_in_use() {
  const auto heap = ::mallinfo2();
  return static_cast<long>((heap.uordblks + heap.hblkhd) / 1024);
}

}  // namespace kiosk::monkey
