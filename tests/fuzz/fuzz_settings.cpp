// Any bytes as kiosk.toml: settings, or faults that each say something.
#include <sys/mman.h>
#include <unistd.h>

#include <cstdlib>

#include "app/content/read_content.h"
#include "app/settings/kiosk_settings.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const int file = memfd_create("settings", MFD_CLOEXEC);
  if (file < 0 || write(file, bytes, size) != static_cast<ssize_t>(size)) std::abort();
  const auto reading = kiosk::read_settings("/proc/self/fd/" + std::to_string(file));
  close(file);
  if (reading.value.has_value() == kiosk::has_errors(reading.faults)) std::abort();
  for (const auto& fault : reading.faults) {
    if (fault.what.empty()) std::abort();
  }
  return 0;
}
