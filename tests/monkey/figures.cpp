#include "tests/monkey/figures.h"

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/monkey/watched_run.h"

namespace kiosk::monkey {
namespace {

constexpr std::uint64_t between_looks = 2000;  // events
constexpr std::size_t fewest_looks = 20;       // for a slope that says anything
constexpr double most_growth = 8 * 1024;       // KiB for each 100,000 events

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
  const auto folder = std::filesystem::path("/proc") / std::to_string(process == 0 ? ::getpid() : process);
  ProcessFigures figures{.pss_kib = number_after(folder / "smaps_rollup", "Pss:"),
                         .threads = static_cast<int>(number_after(folder / "status", "Threads:")),
                         .processor_ticks = ticks_of(folder)};
  for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder / "fd")) ++figures.descriptors;
  return figures;
}

void MemoryFigures::look(std::uint64_t events) {
  if (!looks_.empty() && events < looks_.back().events + between_looks) return;
  looks_.push_back({events, figures_of(process_).pss_kib});
}

double MemoryFigures::growth() const {
  if (looks_.size() < fewest_looks) return 0;
  const auto from = looks_.begin() + static_cast<std::ptrdiff_t>(looks_.size() / 2);
  const double count = static_cast<double>(looks_.end() - from);
  double x = 0, y = 0, xx = 0, xy = 0;
  for (auto look = from; look != looks_.end(); ++look) {
    const double events = static_cast<double>(look->events) / 100'000;
    x += events, y += static_cast<double>(look->kib), xx += events * events, xy += events * static_cast<double>(look->kib);
  }
  return (count * xy - x * y) / (count * xx - x * x);
}

void MemoryFigures::expect_flat(const std::string& whose) const {
  // A slope over a short run is the filling of caches.
  const bool long_enough = !looks_.empty() && looks_.back().events >= 200'000;
  if (long_enough && growth() > most_growth)
    throw Broken("memory: of the " + whose + " grows by " + std::to_string(growth()) + " KiB in 100,000 events\n" + figures());
}

std::string MemoryFigures::figures() const {
  if (looks_.empty()) return {};
  long most = 0;
  for (const auto& look : looks_) most = std::max(most, look.kib);
  std::ostringstream out;
  out << "memory (PSS): " << looks_.front().kib / 1024 << " MiB at first, " << most / 1024 << " at most, " << looks_.back().kib / 1024
      << " at the end; the later half grows by " << static_cast<long>(growth()) << " KiB in 100,000 events\n";
  return out.str();
}

}  // namespace kiosk::monkey
