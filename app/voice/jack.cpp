#include "app/voice/jack.h"

#include <fcntl.h>
#include <linux/input.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <utility>

namespace kiosk {
namespace {

constexpr std::string_view event_name = "event";

std::string first_line(const std::filesystem::path& file) {
  std::ifstream in(file);
  std::string line;
  std::getline(in, line);
  return line;
}

}  // namespace

std::filesystem::path jack_device(const std::string& jack, const std::filesystem::path& devices) {
  if (jack.starts_with('/')) return jack;
  std::error_code failure;
  for (const auto& entry : std::filesystem::directory_iterator(devices, failure)) {
    const auto name = entry.path().filename();
    if (name.string().starts_with(event_name) && first_line(entry.path() / "device/name") == jack)
      return "/dev/input" / name;
  }
  return {};
}

Jack::Jack(std::filesystem::path device, std::function<void(bool)> turned,
           std::function<void(const std::string&)> trouble)
    : device_(std::move(device)),
      turned_(std::move(turned)),
      trouble_(std::move(trouble)),
      ends_(::eventfd(0, EFD_CLOEXEC)),
      thread_([this] { watch(); }) {}

Jack::~Jack() {
  ::eventfd_write(ends_, 1);
  thread_.join();
  ::close(ends_);
}

void Jack::watch() {
  const int device = ::open(device_.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
  if (device < 0) {
    trouble_("no headphone jack: \"" + device_.string() + "\" cannot be read");
    return;
  }
  std::array<pollfd, 2> waits{{{device, POLLIN, 0}, {ends_, POLLIN, 0}}};
  while (::poll(waits.data(), waits.size(), -1) >= 0 && waits[1].revents == 0) {
    input_event event{};
    const auto count = ::read(device, &event, sizeof event);
    if (count != sizeof event) {
      if (count < 0 && (errno == EAGAIN || errno == EINTR)) continue;
      trouble_("the headphone jack is gone: \"" + device_.string() + '"');
      break;
    }
    if (event.type == EV_SW && event.code == SW_HEADPHONE_INSERT) turned_(event.value != 0);
  }
  ::close(device);
}

}  // namespace kiosk
