#include "ui/host/supervisor.h"

#include <systemd/sd-daemon.h>

#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace kiosk::ui {

std::optional<Moment> sign_of_life_every(const char* watchdog_usec) {
  if (!watchdog_usec) return std::nullopt;
  const std::string_view text(watchdog_usec);
  std::int64_t microseconds = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), microseconds);
  if (error != std::errc{} || end != text.data() + text.size() || microseconds <= 0)
    return std::nullopt;
  return std::max(Moment(1),
                  std::chrono::duration_cast<Moment>(std::chrono::microseconds(microseconds / 2)));
}

Supervisor::Supervisor() : every_(ui::sign_of_life_every(std::getenv("WATCHDOG_USEC"))) {}

void Supervisor::shown(bool has_content) const {
  sd_notify(0, has_content ? "READY=1\nSTATUS=The kiosk is on the screen."
                           : "READY=1\nSTATUS=The content cannot be used; the screen says that it "
                             "is being looked after.");
}

void Supervisor::alive() const { sd_notify(0, "WATCHDOG=1"); }
void Supervisor::ending() const { sd_notify(0, "STOPPING=1\nSTATUS=Ending."); }

}  // namespace kiosk::ui
