// Any bytes as a form in XML: they become JSON that can be written and read again, or are refused
// with a reason and a place.

#include "app/content/form_file.h"
#include "app/json/json.h"
#include "tests/fuzz/fuzzing.h"

namespace kiosk {
namespace {

void fuzz(const std::string& bytes) {
  ContentFaults found;
  FileFaults faults("form.xml", found, Strictness::lenient);
  const auto json = json_of_xml(bytes, faults);
  if (!json) return require(!found.empty() && !found.front().what.empty());
  const auto text = write_json(*json);
  const auto again = read_json(text);
  require(again.fault.empty());
  require(!again.large_numbers.empty() || write_json(again.value) == text);
}

}  // namespace
}  // namespace kiosk

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  kiosk::fuzz({reinterpret_cast<const char*>(bytes), size});
  return 0;
}
