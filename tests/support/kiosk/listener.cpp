#include "tests/support/kiosk/listener.h"

#include <stdexcept>
#include <thread>

#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

constexpr auto step = 10ms;
constexpr auto quiet = 150ms;             // after which no more is said of the same thing
constexpr auto longest_silence = 1500ms;  // after a key that says nothing
constexpr int most_stops = 160;

}  // namespace

std::string Listener::hear(std::chrono::milliseconds longest) {
  const auto start = std::chrono::steady_clock::now();
  auto changed = start;
  std::string text;
  while (true) {
    const auto all = std::filesystem::exists(log_) ? read_file(log_) : std::string{};
    const auto now = std::chrono::steady_clock::now();
    if (all.size() > heard_) {
      text += all.substr(heard_);
      heard_ = all.size();
      changed = now;
    }
    if (!text.empty() && now - changed > quiet) return text;
    if (text.empty() && now - start > longest) return text;
    std::this_thread::sleep_for(step);
  }
}

std::string Listener::press(PadKey key) {
  ++presses_;
  keyboard_.press_place(static_cast<unsigned>(key));
  return hear(longest_silence);
}

std::string Listener::wait_to_hear(const std::string& words) {
  std::string all;
  const auto start = std::chrono::steady_clock::now();
  while (all.find(words) == std::string::npos) {
    if (std::chrono::steady_clock::now() - start > Hand::patience)
      throw std::runtime_error("never heard \"" + words + "\" but: " + all);
    all += hear(longest_silence);
  }
  return all;
}

bool Listener::walk_to(const std::string& words) {
  for (int i = 0; i < most_stops; ++i) {
    const auto heard = press(PadKey::next);
    if (heard.find("] " + words) != std::string::npos ||
        heard.find(": " + words) != std::string::npos)
      return true;
  }
  return false;
}

bool Listener::walk_to_role(const std::string& words) {
  for (int i = 0; i < most_stops; ++i) {
    if (press(PadKey::next).find(", " + words) != std::string::npos) return true;
  }
  return false;
}

}  // namespace kiosk
