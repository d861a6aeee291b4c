// Any bytes as a file with a questionnaire: it is read or refused with reasons. What was read can
// be answered, written as a response and read back, and a response that was damaged on the way does
// no harm.

#include <random>

#include "app/content/check_questionnaire.h"
#include "app/domain/calculation.h"
#include "app/exchange/validate_fhir_response.h"
#include "tests/conformance/random_person.h"
#include "tests/fuzz/fuzzing.h"

namespace kiosk {
namespace {

constexpr std::size_t most_steps = 24;  // of the person who answers
constexpr int damages = 3;              // of one response, each tried
constexpr std::string_view now = "2026-05-04T10:15:30Z";

/// The same number for the same bytes: who answers, and how. So an input stays a plain form, whose
/// file shows what was found in it.
std::uint32_t seed_of(std::string_view bytes) {
  std::uint32_t hash = 2'166'136'261U;  // FNV-1a
  for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * 16'777'619U;
  return hash;
}

void require_reasons(const Reading<Questionnaire>& reading) {
  require(reading.value.has_value() != has_errors(reading.faults));
  for (const auto& fault : reading.faults) require(!fault.what.empty());
}

/// What everything that walks a form relies on.
void require_whole(const Questionnaire& form) {
  require(form.dependents.size() == form.items.size() && form.turns.size() == form.items.size());
  for (ItemIndex i = 0; i < form.items.size(); ++i) {
    const auto& item = form.items[i];
    require(item.end > i && item.end <= form.items.size());
    require(item.parent == no_item || (item.parent < i && item.end <= form.items[item.parent].end));
  }
}

/// A response to one form that was written as text.
struct Written {
  const Questionnaire& form;
  std::string text{};
};

void require_the_same_comes_back(const Written& written) {
  const auto reading = read_fhir_response(written.text, written.form);
  require(reading.response.has_value());
  require(write_fhir_response(*reading.response, written.form, now) == written.text);
}

void hold_against_its_form(const Written& written) {
  const auto findings = validate_fhir_response(written.text, written.form);
  require(findings.unusable.empty());
}

/// A piece of it taken away, or written twice, somewhere.
void damage(Written written, std::uint32_t seed) {
  std::mt19937 random(seed);
  for (int i = 0; i < damages; ++i) {
    const auto at = random() % written.text.size();
    const auto piece = written.text.substr(at, 1 + random() % 16);
    if (random() % 2 == 0) written.text.erase(at, piece.size());
    else written.text.insert(random() % written.text.size(), piece);
    (void)validate_fhir_response(written.text, written.form);
    if (written.text.empty()) return;
  }
}

Response answered(const Questionnaire& form, std::uint32_t seed) {
  RandomPerson person(form, seed);
  person.take_steps(std::min<std::size_t>(3 * form.items.size(), most_steps));
  auto response = person.response();
  if (!response.items.empty())
    calculate_after(response, form, static_cast<NodeIndex>(seed % response.items.size()));
  return response;
}

void fuzz(std::string_view bytes) {
  const MemoryFile file(bytes);
  const auto lenient = read_questionnaire(file.path());
  const auto strict = check_questionnaire(file.path());
  require_reasons(lenient);
  require_reasons(strict);
  require(lenient.value || !strict.value);
  if (!lenient.value) return;
  const auto& form = *lenient.value;
  require_whole(form);
  require(blank_response(form, now).items.size() >=
          form.items.size());  // more where several initial answers are each asked about

  const auto seed = seed_of(bytes);
  const auto response = answered(form, seed);
  for (const auto& fault : answer_faults(response, form))
    require(fault.node == no_node || fault.node < response.items.size());
  const Written written{.form = form, .text = write_fhir_response(response, form, now)};
  hold_against_its_form(written);
  if (strict.value) require_the_same_comes_back(written);
  damage(written, seed);
}

}  // namespace
}  // namespace kiosk

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  kiosk::fuzz(std::string_view(reinterpret_cast<const char*>(bytes), size));
  return 0;
}
