// Any bytes as what is in a FHIR package, packed or not: it is read or refused with a reason, and
// a form that draws on it is asked all the same.
#include <zlib.h>

#include "app/content/check_questionnaire.h"
#include "app/content/form_library.h"
#include "tests/fuzz/fuzzing.h"

namespace kiosk {
namespace {

constexpr std::string_view form =
    R"({"resourceType": "Questionnaire", "item": [{"linkId": "a", "type": "choice", "text": "A?",
      "answerValueSet": "urn:a"}, {"linkId": "b", "type": "display", "extension": [{"url":
      "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-subQuestionnaire",
      "valueCanonical": "urn:b"}]}]})";

std::string packed(std::string_view bytes) {
  z_stream stream{};
  constexpr int gzip = 15 + 16;
  require(deflateInit2(&stream, 1, Z_DEFLATED, gzip, 8, Z_DEFAULT_STRATEGY) == Z_OK);
  std::string text(deflateBound(&stream, bytes.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(text.data());
  stream.avail_out = static_cast<uInt>(text.size());
  require(deflate(&stream, Z_FINISH) == Z_STREAM_END);
  text.resize(text.size() - stream.avail_out);
  deflateEnd(&stream);
  return text;
}

/// The first byte says whether the rest is packed on the way: a fuzzer makes no checksums.
void fuzz(std::string_view bytes) {
  if (bytes.empty()) return;
  const bool is_packed_here = bytes.front() % 8 != 0;
  bytes.remove_prefix(1);
  const MemoryFile package(is_packed_here ? packed(bytes) : std::string(bytes));
  for (const auto& fault : read_shelf(package.path()).faults) require(!fault.what.empty());
  const MemoryFile file(form);
  const auto reading = read_questionnaire(file.path(), {.value_set_folders = {package.path()}});
  require(reading.value.has_value());
}

}  // namespace
}  // namespace kiosk

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  kiosk::fuzz(std::string_view(reinterpret_cast<const char*>(bytes), size));
  return 0;
}
