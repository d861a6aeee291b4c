#include "tests/monkey/world.h"

#include <signal.h>
#include <sys/mount.h>
#include <unistd.h>

#include <fstream>
#include <thread>

#include "tests/monkey/watched_run.h"
#include "tests/support/kiosk/x_windows.h"

namespace kiosk::monkey {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using Kind = Behavior::Kind;

constexpr auto stopped_for = 1s;
constexpr auto longest_covering = 10s;
constexpr const char* queue = "monkey";

bool can_mount() { return ::geteuid() == 0; }

}  // namespace

void PrintFolder::take_away() {
  mend();
  std::error_code ignored;
  fs::create_directory(folder_, ignored);
  fs::rename(folder_, away());
  std::ofstream(folder_) << "a file where a folder should be";
  trouble_ = Trouble::away;
}

void PrintFolder::forbid() {
  mend();
  std::error_code ignored;
  fs::create_directory(folder_, ignored);
  fs::permissions(folder_, fs::perms::owner_read | fs::perms::owner_exec, ignored);
  trouble_ = Trouble::forbidden;
}

void PrintFolder::fill_up() {
  mend();
  std::error_code ignored;
  fs::create_directory(folder_, ignored);
  if (::mount("tmpfs", folder_.c_str(), "tmpfs", 0, "size=4k") == 0) trouble_ = Trouble::full;
}

void PrintFolder::mend() {
  std::error_code ignored;
  switch (trouble_) {
    case Trouble::none: return;
    case Trouble::away:
      fs::remove(folder_, ignored);
      fs::rename(away(), folder_, ignored);
      break;
    case Trouble::forbidden: fs::permissions(folder_, fs::perms::owner_all, ignored); break;
    case Trouble::full: ::umount2(folder_.c_str(), MNT_DETACH); break;
  }
  trouble_ = Trouble::none;
}

std::vector<std::string> PrintFolder::names() const {
  std::vector<std::string> found;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(folder_, none))
    found.push_back(entry.path().filename());
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<std::string> PrintFolder::impossible() {
  if (can_mount()) return {"print folder is forbidden"};
  return {"print folder is full"};
}

World::World(const Options& options) : options_(options) {
  if (WorldClock::can_leap()) clock_ = std::make_unique<WorldClock>();
  if (!options.with_printer) return;
  rig_ = std::make_unique<PrinterRig>();
  printer_ = &rig_->add(queue);
}

KioskWishes World::wishes() const {
  KioskWishes wishes{.program = fs::path(BINARY_DIR) / "beforehand",
                     .content = options_.content,
                     .questionnaire = options_.questionnaire,
                     .ask_after_seconds = 20,
                     .countdown_seconds = 20};
  wishes.mode = options_.mode;
  wishes.glass = {options_.glass.first, options_.glass.second};
  wishes.diagonal_inches = options_.diagonal_inches;
  wishes.staff_section =
      "[record]\nto = \"server\"\nserver = \"" + record_.address() + "\"\nspool = \"spool\"\n";
  if (rig_) {
    wishes.print_queue = queue;
    wishes.cups_server = rig_->socket();
  }
  if (options_.with_monitor) wishes.server = ServerKind::monitors;
  if (clock_) wishes.environment = clock_->environment();
  return wishes;
}

void World::surround(RunningKiosk& kiosk) {
  kiosk_ = &kiosk;
  if (options_.with_monitor)
    monitor_ = std::make_unique<WorldMonitor>(kiosk.screen().display(), options_.glass);
  expect_covered_glass();
  folder_ = std::make_unique<PrintFolder>(kiosk.folder() / "print");
}

std::vector<std::string> World::names() const {
  std::vector<std::string> all{"record hangs", "record answers wrongly", "record breaks off",
                               "record is well", "the machine stops"};
  const auto add = [&](const std::vector<std::string>& more) {
    all.insert(all.end(), more.begin(), more.end());
  };
  if (rig_) {
    add({"printer paper", "printer jam", "printer door", "printer busy", "printer ok",
         "printer fail", "printer off", "printer on"});
    add({"cups stops", "cups is started", "cups hangs", "cups goes on"});
  } else {
    add({"print folder goes away", "print folder is forbidden", "print folder is full",
         "print folder is well"});
    for (const auto& name : PrintFolder::impossible()) std::erase(all, name);
  }
  if (monitor_) add(monitor_troubles());
  if (clock_) add({"clock leaps"});
  return all;
}

void World::happen(const std::string& name, int number) {
  if (name.starts_with("record ")) return trouble_record(name, number);
  if (name.starts_with("printer ")) return trouble_printer(name);
  if (name.starts_with("cups ")) return trouble_cups(name);
  if (name == "monitor is switched off") monitor_->switch_off();
  if (name == "monitor is lit") monitor_->light(number);
  if (name == "clock leaps") clock_->leap(number);
  if (name == "print folder goes away") folder_->take_away();
  if (name == "print folder is forbidden") folder_->forbid();
  if (name == "print folder is full") folder_->fill_up();
  if (name == "print folder is well") folder_->mend();
  if (name == "the machine stops") {
    kiosk_->process().signal(SIGSTOP);
    std::this_thread::sleep_for(stopped_for);
    kiosk_->process().signal(SIGCONT);
  }
}

void World::trouble_record(const std::string& name, int number) {
  if (name == "record is well") return record_.behave({});
  if (name == "record hangs") return record_.behave({{.kind = Kind::hold}});
  if (name == "record breaks off")
    return record_.behave({{.kind = number % 2 == 0 ? Kind::cut_answer : Kind::cut_request}});
  constexpr std::array statuses{200, 201, 301, 400, 401, 404, 422, 429, 500, 503};
  record_.behave(
      {{.kind = Kind::answer,
        .status = statuses[static_cast<std::size_t>(number) % statuses.size()],
        .body = number % 3 == 0 ? "{\"resourceType\": \"Bundle\""
                                : std::string(static_cast<std::size_t>(number) % 100'000, '[')}});
}

void World::trouble_printer(const std::string& name) {
  const auto what = name.substr(name.find(' ') + 1);
  if (what == "off") printer_->switch_off();
  else if (what == "on") printer_->switch_on();
  else printer_->set_engine(what);
}

void World::trouble_cups(const std::string& name) {
  if (name == "cups is started" && !cups_runs_) rig_->start_cups();
  if (name == "cups stops" && cups_runs_) rig_->stop_cups();
  if (name == "cups is started" || name == "cups stops") cups_runs_ = name == "cups is started";
  if (name == "cups hangs" && cups_runs_) rig_->hang_cups();
  if (name == "cups goes on" && cups_runs_) rig_->go_on_cups();
}

void World::light() {
  if (monitor_ && monitor_->is_dark()) monitor_->mend();
}

void World::expect_covered_glass() const {
  const auto [width, height] = glass();
  SeenRect window;
  for (const auto end = std::chrono::steady_clock::now() + longest_covering;
       std::chrono::steady_clock::now() < end; std::this_thread::sleep_for(20ms)) {
    window = kiosk_window(kiosk_->screen().display());
    if (window.x == 0 && window.y == 0 && window.width == width && window.height == height) return;
  }
  throw Broken("not covered: the window has " + std::to_string(window.width) + " x " +
               std::to_string(window.height) + " px at " + std::to_string(window.x) + "," +
               std::to_string(window.y) + " on a glass of " + std::to_string(width) + " x " +
               std::to_string(height));
}

std::string World::left_out() const {
  std::string names = clock_ ? "" : "; clock leaps (there is no libfaketime)";
  if (!monitor_) names += "; a monitor that goes and comes (--monitor)";
  if (!rig_) names += "; CUPS (--printer)";
  for (const auto& name : rig_ ? std::vector<std::string>{} : PrintFolder::impossible())
    names += "; " + name;
  return names.empty() ? "nothing" : names.substr(2);
}

void World::mend() {
  folder_->mend();
  record_.behave({});
  if (monitor_) monitor_->mend();
  if (clock_) clock_->mend();
  expect_covered_glass();
  if (!rig_) return;
  trouble_cups("cups goes on");
  trouble_cups("cups is started");
  printer_->switch_on();
  printer_->set_engine("ok");
}

}  // namespace kiosk::monkey
