#include "tests/bench/real_aid.h"

#include <fstream>
#include <iterator>
#include <stdexcept>

#include "app/driving/driver.h"
#include "app/driving/some_answers.h"
#include "app/exchange/fhir_response.h"

namespace kiosk {
namespace {

constexpr int most_steps = 300;

template <class Value>
Value sound(Reading<Value> reading) {
  if (!reading.value) throw std::runtime_error("the real content has faults: run beforehand check");
  return std::move(*reading.value);
}

Event answer_to(const DecisionAid& aid, NodeIndex node) {
  const auto& example = example_response().items[node];
  const auto& item = aid.questionnaire.items[example.item];
  return AnswerGiven{node,
                     example.answers.empty() ? picked_answers(item, Pick::last) : example.answers};
}

}  // namespace

const DecisionAid& real_aid() {
  static const auto aid = sound(read_aid(content_folder()));
  return aid;
}

const Words& english() {
  static const auto words = sound(read_words(assets(), "en"));
  return words;
}

const Response& example_response() {
  static const auto response = [] {
    std::ifstream in(content_folder() / "examples/maria-breast.json");
    auto reading = read_fhir_response(std::string(std::istreambuf_iterator<char>(in), {}),
                                      real_aid().questionnaire);
    if (!reading.response || !reading.faults.empty())
      throw std::runtime_error("the example has faults");
    return std::move(*reading.response);
  }();
  return response;
}

std::vector<RecordedStep> recorded_visit() {
  const auto& aid = real_aid();
  std::vector<RecordedStep> steps;
  Driver visit(aid);
  const auto dispatch = [&](const Event& event) {
    steps.push_back({visit.session, event});
    visit.dispatch(event);
  };
  dispatch(StartRequested{});
  while (!visit.on<TreatmentsScreen>()) {
    if (steps.size() > most_steps) throw std::runtime_error("the example's visit does not end");
    if (visit.on<UrgentScreen>()) dispatch(StaffTold{});
    else {
      for (const auto node : visit.asked_here()) dispatch(answer_to(aid, node));
      dispatch(NextRequested{});
    }
  }
  return steps;
}

}  // namespace kiosk
