#include "tests/support/printer/printer_rig.h"

#include <grp.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>
#include <fstream>
#include <regex>
#include <stdexcept>
#include <thread>

namespace kiosk {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr auto longest_start = 10s;
constexpr auto step = 20ms;

void wait_until(const std::string& what, const std::function<bool()>& condition) {
  if (!PrinterRig::comes_true(condition, longest_start))
    throw std::runtime_error("waited in vain for " + what);
}

bool listens(const std::string& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
  const int opened = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const bool connected =
      ::connect(opened, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
  ::close(opened);
  return connected;
}

/// The kiosk's own configuration, its places moved into the folder.
std::string moved(const std::string& name, const fs::path& folder) {
  auto text = read_file(fs::path(SOURCE_DIR) / "kiosk-config" / "cups" / name);
  text =
      std::regex_replace(text, std::regex("/run/cups/cups.sock"), (folder / "cups.sock").string());
  text = std::regex_replace(text, std::regex("/run/cups/spool"), (folder / "spool").string());
  text = std::regex_replace(text, std::regex("/var/log/cups"), (folder / "log").string());
  return std::regex_replace(text, std::regex("(SystemGroup|LogFileGroup) [^\n]*"),
                            "$1 " + std::string(::getgrgid(::getgid())->gr_name));
}

/// As kiosk-config's tmpfiles do. CUPS that was started by root runs its filters as lp.
void hand_to_filters(const fs::path& folder, mode_t mode) {
  const auto* lp = ::getgrnam("lp");
  if (::geteuid() == 0 && lp && ::chown(folder.c_str(), 0, lp->gr_gid) != 0)
    throw std::runtime_error(folder.string());
  if (::chmod(folder.c_str(), mode) != 0) throw std::runtime_error(folder.string());
}

constexpr const char* bus_configuration =
    R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path=FOLDER/bus</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
)";

}  // namespace

PrinterRig::PrinterRig() : port_(free_port()) {
  // CUPS's filters run as another user where CUPS was started by root, and have to find their way.
  fs::permissions(folder(), fs::perms::group_exec | fs::perms::others_exec, fs::perm_options::add);
  write_configuration();
  // A copy: Debian's AppArmor profile would keep the one in /usr/sbin out of this folder.
  fs::copy_file("/usr/sbin/cupsd", folder() / "cupsd");
  start_cups();
  // ippeveprinter announces itself over this bus, or gives up. Nobody hears it.
  bus_ = std::make_unique<ChildProcess>(
      Launch{.command = {"dbus-daemon", "--config-file=" + (folder() / "bus.conf").string(),
                         "--nofork", "--nopidfile"}});
  wait_until("the bus", [&] { return listens(folder() / "bus"); });
}

void PrinterRig::write_configuration() const {
  for (const auto* name : {"etc/ppd", "etc/ssl", "cache", "state", "log", "home", "spool/tmp"})
    fs::create_directories(folder() / name);
  hand_to_filters(folder() / "spool", 0710);
  hand_to_filters(folder() / "spool/tmp", 01770);
  folder_.write("etc/cupsd.conf", moved("cupsd.conf", folder()) +
                                      "\nListen 127.0.0.1:" + std::to_string(port_) + "\n");
  folder_.write("etc/cups-files.conf", moved("cups-files.conf", folder()) + "\nServerRoot " +
                                           (folder() / "etc").string() + "\nCacheDir " +
                                           (folder() / "cache").string() + "\nStateDir " +
                                           (folder() / "state").string() + "\nServerKeychain " +
                                           (folder() / "etc/ssl").string() + "\nPrintcap\n");
  folder_.write("bus.conf",
                std::regex_replace(bus_configuration, std::regex("FOLDER"), folder().string()));
}

void PrinterRig::start_cups() {
  cups_ = std::make_unique<ChildProcess>(
      Launch{.command = {folder() / "cupsd", "-f", "-c", folder() / "etc/cupsd.conf", "-s",
                         folder() / "etc/cups-files.conf"},
             .output = folder() / "log/cupsd",
             .error = folder() / "log/cupsd"});
  if (comes_true([&] { return listens(socket()); }, longest_start)) return;
  throw std::runtime_error("cupsd does not start: " + read_file(folder() / "log/cupsd") +
                           read_file(folder() / "log/error_log"));
}

void PrinterRig::stop_cups() { cups_.reset(); }
void PrinterRig::hang_cups() const { cups_->signal(SIGSTOP); }
void PrinterRig::go_on_cups() const { cups_->signal(SIGCONT); }

/// Debian has the tools of CUPS where only root's PATH leads.
std::map<std::string, std::string> PrinterRig::environment() const {
  return {{"PATH", "/usr/sbin:/usr/bin:/sbin:/bin"},
          {"CUPS_SERVER", socket()},
          {"HOME", folder() / "home"},
          {"TMPDIR", folder() / "home"},
          {"DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + (folder() / "bus").string()}};
}

SimulatedPrinter& PrinterRig::add(const std::string& queue) {
  auto& printer = printers_[queue];
  printer = std::make_unique<SimulatedPrinter>(folder() / ("printer-" + queue), environment());
  administer({"lpadmin", "-p", queue, "-E", "-v", printer->uri(), "-m", "everywhere"});
  wait_until("the description of " + queue,
             [&] { return fs::exists(folder() / "etc/ppd" / (queue + ".ppd")); });
  return *printer;
}

void PrinterRig::administer(const std::vector<std::string>& command) const {
  const auto outcome = run({.command = command, .environment = environment()});
  if (outcome.exit_code != 0)
    throw std::runtime_error(command.front() + ": " + outcome.output + outcome.error);
}

bool PrinterRig::comes_true(const std::function<bool()>& condition,
                            std::chrono::milliseconds longest) {
  for (const auto end = std::chrono::steady_clock::now() + longest; !condition();
       std::this_thread::sleep_for(step)) {
    if (std::chrono::steady_clock::now() > end) return false;
  }
  return true;
}

std::string PrinterRig::jobs_under_way() const {
  return run({.command = {"lpstat", "-W", "not-completed", "-o"}, .environment = environment()})
      .output;
}

std::vector<std::string> PrinterRig::spooled() const {
  std::vector<std::string> documents;
  for (const auto& entry : fs::directory_iterator(folder() / "spool")) {
    if (entry.path().filename().string().starts_with("d"))
      documents.push_back(read_file(entry.path()));
  }
  return documents;
}

std::vector<fs::path> PrinterRig::files_with(const std::string& bytes) const {
  std::vector<fs::path> found;
  for (auto entry = fs::recursive_directory_iterator(folder());
       entry != fs::recursive_directory_iterator(); ++entry) {
    if (entry->path().filename().string().starts_with("printer-"))
      entry.disable_recursion_pending();
    else if (entry->is_regular_file() && read_file(entry->path()).find(bytes) != std::string::npos)
      found.push_back(entry->path());
  }
  return found;
}

}  // namespace kiosk
