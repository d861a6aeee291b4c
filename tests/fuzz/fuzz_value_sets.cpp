// Any bytes as what a form brings along: value sets and code systems that include, filter and
// exclude each other. Each set has all its answers, each of them once, or none.
#include <set>

#include "app/content/form_library.h"
#include "app/content/value_sets.h"
#include "tests/fuzz/fuzzing.h"

namespace kiosk {
namespace {

constexpr std::size_t most_answers = 2000;

/// The names under which a resource is asked for.
std::vector<std::string> names_of(const Json& resource) {
  std::vector<std::string> names;
  if (const auto& url = resource.string_at("url"); !url.empty()) names.push_back(url);
  if (const auto& id = resource.string_at("id"); !id.empty()) names.push_back('#' + id);
  return names;
}

void require_whole(const std::vector<AnswerOption>& answers) {
  require(!answers.empty() && answers.size() <= most_answers);
  for (const auto& answer : answers) require(coding_of(answer.value) != nullptr);
}

void fuzz(const std::string& bytes) {
  const auto reading = read_json(bytes);
  if (!reading.fault.empty() || !reading.value.is_object()) return;
  FormLibrary library(reading.value, {});
  ValueSets value_sets(reading.value, library, {"en", "es"});
  for (const auto& resource : reading.value.array_at("contained")) {
    for (const auto& name : names_of(resource)) {
      const auto answers = value_sets.find(name);
      if (answers) require_whole(*answers);
      const auto again = value_sets.find(name);
      require(again.has_value() == answers.has_value());
    }
  }
}

}  // namespace
}  // namespace kiosk

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  kiosk::fuzz({reinterpret_cast<const char*>(bytes), size});
  return 0;
}
