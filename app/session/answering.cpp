#include "app/session/answering.h"

#include <algorithm>

#include "app/domain/calculation.h"
#include "app/domain/enablement.h"
#include "app/domain/set_answers.h"
#include "app/session/apply.h"
#include "app/session/node_remapper.h"
#include "app/values/overloaded.h"

namespace kiosk {
namespace {

/// A sign that no longer holds counts as untold again: if it recurs, it interrupts the visit again.
void forget_signs_that_passed(Session& session, const DecisionAid& aid) {
  if (session.urgent_signs_told.empty() && session.urgent_signs_shown.empty()) return;
  std::set<std::string> holding;
  for (const auto sign : urgent_signs(aid, session.response))
    holding.insert(aid.urgent_signs[sign].id);
  for (auto* known : {&session.urgent_signs_told, &session.urgent_signs_shown}) {
    std::erase_if(*known, [&](const std::string& id) { return !holding.contains(id); });
  }
}

void confirm(Session& session, const DecisionAid& aid, NodeIndex node) {
  if (can_be_answered(session, aid, node) && session.confirmed.erase(node) == 0)
    session.confirmed.insert(node);
}

void confirm_all(Session& session, const DecisionAid& aid) {
  for (NodeIndex node = 0; node < session.response.items.size(); ++node) {
    if (can_be_answered(session, aid, node)) session.confirmed.insert(node);
  }
}

}  // namespace

const Item& item_at(const Session& session, const DecisionAid& aid, NodeIndex node) {
  return effective_item(session.response.items[node], aid.questionnaire);
}

bool can_be_answered(const Session& session, const DecisionAid& aid, NodeIndex node) {
  if (node >= session.response.items.size() || !session.response.items[node].enabled) return false;
  const auto& item = item_at(session, aid, node);
  return item.is_question() && !item.read_only;
}

std::optional<FaultCode> record(Session& session, const DecisionAid& aid, NodeIndex node,
                                std::vector<Answer> answers, bool declined) {
  if (!can_be_answered(session, aid, node)) return FaultCode::not_enabled;
  auto& entry = session.response.items[node];
  if (const auto fault = fault_of(effective_item(entry, aid.questionnaire), answers)) return fault;
  session.confirmed.erase(node);
  const NodeRemapper places(session, aid.questionnaire);
  entry.declined = declined;
  set_answers(session.response, aid.questionnaire, node, std::move(answers));
  const auto turned = settle_enablement_after(session.response, aid.questionnaire, node);
  calculate_after(session.response, aid.questionnaire, node, turned);
  forget_signs_that_passed(session, aid);
  places.restore(session);
  if (auto* question = std::get_if<QuestionScreen>(&session.screen))
    question->answer_missing = false;
  return std::nullopt;
}

std::vector<Answer> with_answer_at(std::vector<Answer> answers, std::size_t place,
                                   std::optional<Answer> answer) {
  if (!answer) {
    if (place < answers.size()) answers.erase(answers.begin() + static_cast<std::ptrdiff_t>(place));
  } else if (place < answers.size()) {
    answers[place] = std::move(*answer);
  } else {
    answers.push_back(std::move(*answer));
  }
  return answers;
}

namespace {

void give_answers(Session& session, const DecisionAid& aid, const AnswerGiven& given) {
  const bool taken = !record(session, aid, given.node, given.answers, false);
  const auto* list = session.panels.find<AnswerList>();
  if (!taken || !list || list->node != given.node || item_at(session, aid, given.node).repeats)
    return;
  session.panels.close<AnswerList>();
  session.panels.close<TextEntry>();
}

void open_answer_list(Session& session, const DecisionAid& aid, NodeIndex node) {
  if (can_be_answered(session, aid, node)) session.panels.open(AnswerList{.node = node});
}

void open_search(Session& session) {
  if (const auto* list = session.panels.find<AnswerList>())
    session.panels.open(TextEntry{.target = ListSearch{}, .words = list->search});
}

}  // namespace

Requests apply(Session& session, const DecisionAid& aid, const AnswerEvent& event) {
  std::visit(
      Overloaded{
          [&](const AnswerGiven& given) { give_answers(session, aid, given); },
          [&](const AnswerDeclined& declined) { record(session, aid, declined.node, {}, true); },
          [&](const AnswerConfirmed& confirmed) { confirm(session, aid, confirmed.node); },
          [&](const AllAnswersConfirmed&) { confirm_all(session, aid); },
          [&](const AnswerListOpened& opened) { open_answer_list(session, aid, opened.node); },
          [&](const AnswerListClosed&) { session.panels.close<AnswerList>(); },
          [&](const SearchOpened&) { open_search(session); },
      },
      event);
  return {};
}

}  // namespace kiosk
