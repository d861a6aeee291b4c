// Any bytes as CQL: they are put into FHIRPath that can be parsed and evaluated, or refused.

#include "app/content/cql.h"
#include "app/fhirpath/fhirpath.h"
#include "tests/fuzz/fuzzing.h"

namespace kiosk {
namespace {

void fuzz(std::string_view bytes) {
  const auto text = fhirpath_of_cql(bytes);
  if (!text) return;
  require(fhirpath_of_cql(bytes) == text);
  const auto parsing = fhirpath::parse(*text);
  if (parsing.fault) return;  // too long, or a number or a day that neither language has
  const auto evaluation = fhirpath::evaluate(parsing.expression, {.now = "2026-05-04T10:15:30Z"});
  require(!evaluation.fault || evaluation.values.empty());
}

}  // namespace
}  // namespace kiosk

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  kiosk::fuzz({reinterpret_cast<const char*>(bytes), size});
  return 0;
}
