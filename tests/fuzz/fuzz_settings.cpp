// Any bytes as kiosk.toml: settings, or faults that each say something.

#include "app/content/read_content.h"
#include "app/settings/kiosk_settings.h"
#include "tests/fuzz/fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const kiosk::MemoryFile file({reinterpret_cast<const char*>(bytes), size});
  const auto reading = kiosk::read_settings(file.path());
  kiosk::require(reading.value.has_value() != kiosk::has_errors(reading.faults));
  for (const auto& fault : reading.faults) kiosk::require(!fault.what.empty());
  return 0;
}
