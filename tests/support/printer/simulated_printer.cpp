#include "tests/support/printer/simulated_printer.h"

#include <arpa/inet.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <stdexcept>
#include <thread>

#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

namespace fs = std::filesystem;

/// What ippeveprinter calls for each document. It tells the printer's state on standard error, as
/// printers' commands do.
constexpr const char* engine = R"sh(#!/bin/sh
folder=$(dirname "$0")
mode() { cat "$folder/mode"; }
while_mode() {
  echo "STATE: +$2" >&2
  while [ "$(mode)" = "$1" ]; do sleep 0.1; done
  echo "STATE: -$2" >&2
}
case "$(mode)" in
  paper) while_mode paper media-empty-error,media-needed-error ;;
  jam) while_mode jam media-jam-error ;;
  door) while_mode door cover-open-error ;;
  toner) while_mode toner toner-empty-error ;;
  busy) while [ "$(mode)" = busy ]; do sleep 0.1; done ;;
  fail) echo "ERROR: the engine gave up" >&2; exit 1 ;;
esac
env | grep ^IPP_ >"$folder/options"
cp "$1" "$folder/out/$(date +%s%N)"
)sh";

constexpr auto longest_start = std::chrono::seconds(5);
constexpr auto step = std::chrono::milliseconds(10);

sockaddr_in on_loopback(int port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return address;
}

bool takes_connections(int port) {
  const int opened = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const auto address = on_loopback(port);
  const bool taken =
      ::connect(opened, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
  ::close(opened);
  return taken;
}

}  // namespace

int free_port() {
  const int opened = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  auto address = on_loopback(0);
  socklen_t size = sizeof address;
  const bool bound = ::bind(opened, reinterpret_cast<sockaddr*>(&address), size) == 0 &&
                     ::getsockname(opened, reinterpret_cast<sockaddr*>(&address), &size) == 0;
  ::close(opened);
  if (!bound) throw std::runtime_error("no port is free");
  return ntohs(address.sin_port);
}

SimulatedPrinter::SimulatedPrinter(fs::path folder, std::map<std::string, std::string> environment)
    : folder_(std::move(folder)), environment_(std::move(environment)), port_(free_port()) {
  fs::create_directories(folder_ / "out");
  fs::create_directories(folder_ / "memory");
  std::ofstream(folder_ / "engine") << engine;
  fs::permissions(folder_ / "engine", fs::perms::owner_all);
  set_engine("ok");
  switch_on();
}

void SimulatedPrinter::set_engine(const std::string& mode) const {
  std::ofstream(folder_ / "mode.new") << mode;
  fs::rename(folder_ / "mode.new", folder_ / "mode");
}

void SimulatedPrinter::switch_on() {
  process_ = std::make_unique<ChildProcess>(
      Launch{.command = {"ippeveprinter", "-r", "off", "-n", "localhost", "-p",
                         std::to_string(port_), "-d", folder_ / "memory", "-f", "application/pdf",
                         "-c", folder_ / "engine", "-s", "20,10", "-2", "-v", "Test"},
             .environment = environment_,
             .output = folder_ / "log",
             .error = folder_ / "log"});
  for (const auto end = std::chrono::steady_clock::now() + longest_start; !takes_connections(port_);
       std::this_thread::sleep_for(step)) {
    if (std::chrono::steady_clock::now() > end)
      throw std::runtime_error("ippeveprinter does not start: " + read_file(folder_ / "log"));
  }
}

void SimulatedPrinter::hang() const { process_->signal(SIGSTOP); }
void SimulatedPrinter::go_on() const { process_->signal(SIGCONT); }

std::vector<std::string> SimulatedPrinter::sheets() const {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder_ / "out")) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<std::string> sheets;
  for (const auto& file : files) sheets.push_back(read_file(file));
  return sheets;
}

std::string SimulatedPrinter::options() const { return read_file(folder_ / "options"); }

}  // namespace kiosk
