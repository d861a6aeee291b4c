#include "app/commands/jack_watch.h"

#include <iostream>
#include <utility>

namespace kiosk {

JackWatch::JackWatch(const SpeechSettings& settings, std::function<void()> wake) {
  if (settings.jack.empty()) return;
  auto device = jack_device(settings.jack, "/sys/class/input");
  if (device.empty()) {
    std::cerr << "no headphone jack: no input device is called \"" << settings.jack << "\"\n";
    return;
  }
  jack_ = std::make_unique<Jack>(
      std::move(device),
      [this, wake = std::move(wake)](bool is_in) {
        news_ = is_in ? News::in : News::out;
        wake();
      },
      [](const std::string& line) { std::cerr << line << '\n'; });
}

std::optional<bool> JackWatch::turned() {
  const auto news = news_.exchange(News::none);
  return news == News::none ? std::nullopt : std::optional(news == News::in);
}

}  // namespace kiosk
