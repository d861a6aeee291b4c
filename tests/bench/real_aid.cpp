#include "tests/bench/real_aid.h"

#include <fstream>
#include <iterator>
#include <stdexcept>

#include "app/exchange/fhir_response.h"
#include "app/session/signs.h"

namespace kiosk {
namespace {

constexpr int most_steps = 300;

template <class Value>
Value sound(Reading<Value> reading) {
  if (!reading.value) throw std::runtime_error("the real content has faults: run beforehand check");
  return std::move(*reading.value);
}

/// An answer for whatever the example leaves open.
std::vector<Answer> some_answer(const Item& item) {
  if (!item.options.empty()) return {item.options.back().value};
  if (item.type == ItemType::boolean) return {Answer{false}};
  return {Answer{item.limits.whole_min().value_or(0)}};
}

Event answer_to(const DecisionAid& aid, NodeIndex node) {
  const auto& example = example_response().items[node];
  const auto& item = aid.questionnaire.items[example.item];
  return AnswerGiven{node, example.answers.empty() ? some_answer(item) : example.answers};
}

/// The questions on the screen.
std::vector<NodeIndex> asked_on(const Session& session) {
  const auto& aid = real_aid();
  if (const auto* signs = std::get_if<SignsScreen>(&session.screen))
    return rows_of(session.response, aid, signs->page);
  const auto* question = std::get_if<QuestionScreen>(&session.screen);
  if (!question ||
      !aid.questionnaire.items[session.response.items[question->node].item].is_question())
    return {};
  return {question->node};
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
  Session session;
  const auto happen = [&](const Event& event) {
    steps.push_back({session, event});
    session = update(std::move(session), event, aid).session;
  };
  happen(StartRequested{});
  while (!std::holds_alternative<TreatmentsScreen>(session.screen)) {
    if (steps.size() > most_steps) throw std::runtime_error("the example's visit does not end");
    if (std::holds_alternative<UrgentScreen>(session.screen)) happen(StaffTold{});
    else {
      for (const auto node : asked_on(session)) happen(answer_to(aid, node));
      happen(NextRequested{});
    }
  }
  return steps;
}

}  // namespace kiosk
