#include "app/commands/figure_book.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <system_error>

#include "app/commands/diary.h"
#include "app/commands/load_content.h"
#include "app/files/whole_files.h"

namespace kiosk {
namespace {

constexpr const char* figures_file = "figures";
constexpr const char* visit_file = "visit";

/// The first of the service's runtime folders from systemd.
std::filesystem::path runtime_folder() {
  const char* folders = std::getenv("RUNTIME_DIRECTORY");
  const std::string all = folders ? folders : "";
  return all.substr(0, all.find(':'));
}

}  // namespace

std::optional<KioskFigures> written_figures(const std::filesystem::path& folder) {
  std::ifstream in(folder / figures_file, std::ios::binary);
  if (!in) return std::nullopt;
  std::ostringstream lines;
  lines << in.rdbuf();
  return KioskFigures::from_lines(std::move(lines).str());
}

void VisitLock::set(bool is_on) {
  if (folder_.empty() || is_on == (file_ >= 0)) return;
  const auto place = folder_ / visit_file;
  if (is_on) {
    file_ = ::open(place.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file_ >= 0) ::flock(file_, LOCK_EX | LOCK_NB);
    return;
  }
  ::unlink(place.c_str());
  ::close(file_);
  file_ = -1;
}

FigureBook::FigureBook() : FigureBook(runtime_folder()) {}

FigureBook::FigureBook(std::filesystem::path folder) : folder_(folder), visit_(std::move(folder)) {
  if (folder_.empty()) return;
  // The days of an earlier run are kept; all other figures are reset.
  const auto earlier = written_figures(folder_).value_or(KioskFigures{});
  figures_.today = earlier.today;
  figures_.last_day = earlier.last_day;
}

void FigureBook::connect(ui::KioskPorts& ports) {
  ports.visit_is_on = [this](bool is_on) { note_visit(is_on); };
  ports.sign_of_life = [this, tell = std::move(ports.sign_of_life)] {
    if (tell) tell();
    note_frame();
  };
  ports.shown = [this, tell = std::move(ports.shown)](bool has_content) {
    if (tell) tell(has_content);
    const std::lock_guard lock(mutex_);
    figures_.has_content = has_content;
    write();
  };
}

void FigureBook::note(const RecordReport& report) {
  const std::lock_guard lock(mutex_);
  figures_.copies_waiting = static_cast<std::int64_t>(report.waiting);
  figures_.copies_refused = static_cast<std::int64_t>(report.refused);
  figures_.copies_lost = static_cast<std::int64_t>(report.lost);
  figures_.record_trouble = report.trouble != RecordTrouble::none;
  write();
}

void FigureBook::note_frame() {
  const std::lock_guard lock(mutex_);
  const auto minute = present_minute();
  if (minute == figures_.painted_minute) return;
  figures_.painted_minute = minute;
  figures_.begin_day(today());
  write();
}

void FigureBook::note_visit(bool is_on) {
  visit_.set(is_on);
  if (!is_on) return;
  const std::lock_guard lock(mutex_);
  figures_.count_visit(today());
  write();
}

void FigureBook::write() {
  if (folder_.empty()) return;
  try {
    write_whole_file(folder_ / figures_file, figures_.as_lines());
  } catch (const std::system_error&) {
    // A reader sees that the last frame is old; the kiosk goes on.
  }
}

}  // namespace kiosk
