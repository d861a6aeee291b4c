#include "app/driving/driver.h"

#include "app/session/signs.h"
#include "app/values/overloaded.h"

namespace kiosk {
namespace {

/// The name of a screen that is neither a question nor a page of signs. A new screen does not
/// compile until it has one.
struct ScreenName {
  std::string operator()(const WelcomeScreen&) const { return "welcome"; }
  std::string operator()(const AboutScreen&) const { return "about"; }
  std::string operator()(const RepeatScreen&) const { return "repeat"; }
  std::string operator()(const UrgentScreen&) const { return "urgent"; }
  std::string operator()(const AnswersScreen&) const { return "answers"; }
  std::string operator()(const GoalsScreen&) const { return "goals"; }
  std::string operator()(const MapScreen&) const { return "map"; }
  std::string operator()(const TreatmentsScreen&) const { return "treatments"; }
  std::string operator()(const CardScreen&) const { return "card"; }
  std::string operator()(const ComparePickScreen&) const { return "compare-pick"; }
  std::string operator()(const CompareScreen&) const { return "compare"; }
  std::string operator()(const TradeOffScreen&) const { return "trade-off"; }
  std::string operator()(const PointScreen&) const { return "point"; }
  std::string operator()(const QuestionListScreen&) const { return "my-questions"; }
  std::string operator()(const ReadyScreen&) const { return "ready"; }
  std::string operator()(const SummaryScreen&) const { return "summary"; }
  std::string operator()(const TakeAlongScreen&) const { return "take-along"; }
  std::string operator()(const ForgottenScreen&) const { return "forgotten"; }
  std::string operator()(const PausedScreen&) const { return "paused"; }
};

}  // namespace

void Driver::dispatch(const Event& event) {
  auto step = update(std::move(session), event, aid);
  session = std::move(step.session);
  requests = std::move(step.requests);
}

Session Driver::after(const Event& event) const { return update(session, event, aid).session; }

const Item& Driver::item_at(NodeIndex node) const {
  return aid.questionnaire.items[session.response.items[node].item];
}

std::vector<NodeIndex> Driver::asked_here() const {
  if (const auto* signs = on<SignsScreen>()) return rows_of(session.response, aid, signs->page);
  const auto* question = on<QuestionScreen>();
  if (!question || !item_at(question->node).is_question()) return {};
  return {question->node};
}

bool Driver::answer_is_missing() const {
  const auto* question = on<QuestionScreen>();
  return question && question->answer_missing;
}

std::string Driver::place() const {
  return std::visit(
      Overloaded{[&](const QuestionScreen& question) { return item_at(question.node).link_id; },
                 [&](const SignsScreen& signs) {
                   return (asks_signs(aid, signs.page) ? "signs." : "questions.") +
                          aid.sign_pages[signs.page].id;
                 },
                 [](const auto& screen) { return ScreenName{}(screen); }},
      session.screen);
}

}  // namespace kiosk
