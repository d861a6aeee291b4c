#include "app/session/navigation.h"

#include <algorithm>
#include <numeric>

#include "app/domain/validation.h"

namespace kiosk {
namespace {

bool counts_as_question(const Response& response, const Questionnaire& form, NodeIndex node) {
  return is_asked(response, form, node) && form.items[response.items[node].item].is_question();
}

Progress progress_within(const Response& response, const Questionnaire& form, NodeIndex first, NodeIndex end, NodeIndex node) {
  Progress progress;
  for (auto n = first; n < end; ++n) {
    if (!counts_as_question(response, form, n)) continue;
    ++progress.total;
    if (n <= node) ++progress.position;
  }
  progress.position = std::max(progress.position, std::min(1, progress.total));
  return progress;
}

/// The previous or next card along the list that the card was opened from.
void turn_card(Session& session, const DecisionAid& aid, const CardScreen& card, int direction) {
  const auto listed = listed_options(session, aid, card.filter);
  const auto found = std::find(listed.begin(), listed.end(), card.option);
  const auto place = (found - listed.begin()) + direction;
  if (found == listed.end() || place < 0 || place >= std::ssize(listed)) {
    session.screen = TreatmentsScreen{card.filter};
  } else {
    session.screen = CardScreen{listed[static_cast<std::size_t>(place)], card.filter};
  }
}

void back_to_last_question(Session& session, const DecisionAid& aid) {
  const auto end = static_cast<NodeIndex>(session.response.items.size());
  if (const auto last = asked_before(session.response, aid.questionnaire, end)) session.screen = QuestionScreen{.node = *last};
  else session.screen = WelcomeScreen{};
}

void next_question(Session& session, const DecisionAid& aid, const QuestionScreen& question) {
  if (is_missing(session.response, aid.questionnaire, question.node)) {
    session.screen = QuestionScreen{.node = question.node, .answer_missing = true, .as_list = question.as_list};
  } else {
    go_on_from(session, aid, question.node);
  }
}

void previous_question(Session& session, const DecisionAid& aid, NodeIndex node) {
  if (const auto before = asked_before(session.response, aid.questionnaire, node)) session.screen = QuestionScreen{.node = *before};
  else session.screen = WelcomeScreen{};
}

}  // namespace

bool is_asked(const Response& response, const Questionnaire& form, NodeIndex node) {
  const auto& entry = response.items[node];
  const auto& item = form.items[entry.item];
  if (!entry.enabled || item.hidden || item.type == ItemType::group) return false;
  const bool beneath_question = item.parent != no_item && form.items[item.parent].is_question();
  if (!beneath_question) return true;
  return item.type != ItemType::display && is_answered(response.items[entry.parent]);
}

std::optional<NodeIndex> asked_from(const Response& response, const Questionnaire& form, NodeIndex node) {
  for (auto n = node; n < response.items.size(); ++n) {
    if (is_asked(response, form, n)) return n;
  }
  return std::nullopt;
}

std::optional<NodeIndex> asked_before(const Response& response, const Questionnaire& form, NodeIndex node) {
  for (auto n = node; n-- > 0;) {
    if (is_asked(response, form, n)) return n;
  }
  return std::nullopt;
}

Progress progress_at(const Response& response, const Questionnaire& form, NodeIndex node) {
  return progress_within(response, form, 0, static_cast<NodeIndex>(response.items.size()), node);
}

Progress progress_in_group(const Response& response, const Questionnaire& form, NodeIndex node) {
  const auto group = response.items[node].parent;
  if (group == no_node) return progress_at(response, form, node);
  return progress_within(response, form, group + 1, subtree_end(response, group), node);
}

std::vector<OptionIndex> listed_options(const Session& session, const DecisionAid& aid, OptionFilter filter) {
  std::vector<OptionIndex> listed;
  switch (filter) {
    case OptionFilter::from_answers:
      for (const auto& shown : shown_options(aid, session.response)) listed.push_back(shown.option);
      break;
    case OptionFilter::all:
      listed.resize(aid.options.size());
      std::iota(listed.begin(), listed.end(), 0U);
      break;
    case OptionFilter::starred:
      listed = session.starred;
      std::sort(listed.begin(), listed.end());
      break;
  }
  return listed;
}

std::vector<std::uint32_t> untold_signs(const Session& session, const DecisionAid& aid) {
  auto signs = urgent_signs(aid, session.response);
  std::erase_if(signs, [&](std::uint32_t sign) { return session.urgent_signs_told.contains(aid.urgent_signs[sign].id); });
  return signs;
}

void go_on_from(Session& session, const DecisionAid& aid, NodeIndex node) {
  if (!untold_signs(session, aid).empty()) {
    session.screen = UrgentScreen{node};
  } else if (const auto next = asked_from(session.response, aid.questionnaire, node + 1)) {
    session.screen = QuestionScreen{.node = *next};
  } else {
    session.screen = TreatmentsScreen{};
  }
}

void go_next(Session& session, const DecisionAid& aid) {
  const auto screen = session.screen;
  if (const auto* question = std::get_if<QuestionScreen>(&screen)) next_question(session, aid, *question);
  if (std::holds_alternative<TreatmentsScreen>(screen)) session.screen = QuestionListScreen{};
  if (const auto* card = std::get_if<CardScreen>(&screen)) turn_card(session, aid, *card, +1);
  if (std::holds_alternative<QuestionListScreen>(screen)) session.screen = SummaryScreen{};
}

void go_back(Session& session, const DecisionAid& aid) {
  const auto screen = session.screen;
  if (const auto* question = std::get_if<QuestionScreen>(&screen)) previous_question(session, aid, question->node);
  if (const auto* urgent = std::get_if<UrgentScreen>(&screen)) session.screen = QuestionScreen{.node = urgent->paused_at};
  if (std::holds_alternative<TreatmentsScreen>(screen)) back_to_last_question(session, aid);
  if (const auto* card = std::get_if<CardScreen>(&screen)) session.screen = TreatmentsScreen{card->filter};
  if (std::holds_alternative<QuestionListScreen>(screen)) session.screen = TreatmentsScreen{};
  if (std::holds_alternative<SummaryScreen>(screen)) session.screen = QuestionListScreen{};
}

}  // namespace kiosk
