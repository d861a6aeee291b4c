#include "app/session/visit_progress.h"

#include <algorithm>

namespace kiosk {
namespace {

/// The last question about a sign, or `no_item`. Questions about signs come first in a form.
ItemIndex last_sign_question(const DecisionAid& aid) {
  ItemIndex last = no_item;
  const auto take = [&](ItemIndex question) {
    last = last == no_item ? question : std::max(last, question);
  };
  for (const auto& page : aid.sign_pages)
    std::for_each(page.questions.begin(), page.questions.end(), take);
  if (last != no_item) return last;
  for (const auto& sign : aid.urgent_signs) {
    for (const auto question : questions_read(sign.when)) take(question);
  }
  return last;
}

std::vector<VisitStop> stops_of(const DecisionAid& aid) {
  std::vector<VisitStop> stops;
  if (last_sign_question(aid) != no_item) stops.push_back(VisitStop::signs);
  stops.push_back(VisitStop::you);
  if (!aid.goals.empty()) stops.push_back(VisitStop::matters);
  stops.push_back(VisitStop::treatments);
  stops.push_back(VisitStop::paper);
  return stops;
}

struct Place {
  VisitStop stop = VisitStop::you;
  float part = 0;
};

/// Depends only on the item's position in the form, which no answer changes.
Place place_in_form(const DecisionAid& aid, ItemIndex item) {
  const auto last_sign = last_sign_question(aid);
  const auto share = [](ItemIndex done, std::size_t all) {
    return static_cast<float>(done) / static_cast<float>(std::max<std::size_t>(1, all));
  };
  if (last_sign != no_item && item <= last_sign)
    return {VisitStop::signs, share(item + 1, last_sign + 1)};
  const auto before = last_sign == no_item ? 0 : last_sign + 1;
  return {VisitStop::you, share(item + 1 - before, aid.questionnaire.items.size() - before)};
}

std::optional<Place> place_of(const Session& session, const DecisionAid& aid) {
  const auto& screen = session.screen;
  const auto item_of = [&](NodeIndex node) { return session.response.items[node].item; };
  if (const auto* question = std::get_if<QuestionScreen>(&screen))
    return place_in_form(aid, item_of(question->node));
  if (const auto* group = std::get_if<RepeatScreen>(&screen))
    return place_in_form(aid, item_of(group->group));
  if (const auto* signs = std::get_if<SignsScreen>(&screen))
    return place_in_form(aid, aid.sign_pages[signs->page].questions.back());
  if (std::holds_alternative<AnswersScreen>(screen)) return Place{VisitStop::you, 1};
  if (std::holds_alternative<GoalsScreen>(screen)) return Place{VisitStop::matters, 1};
  if (std::holds_alternative<MapScreen>(screen)) return Place{VisitStop::treatments, 0.2F};
  if (std::holds_alternative<TreatmentsScreen>(screen) ||
      std::holds_alternative<CardScreen>(screen) ||
      std::holds_alternative<ComparePickScreen>(screen) ||
      std::holds_alternative<CompareScreen>(screen)) {
    return Place{VisitStop::treatments, 0.5F};
  }
  if (std::holds_alternative<TradeOffScreen>(screen)) return Place{VisitStop::treatments, 0.8F};
  if (std::holds_alternative<PointScreen>(screen)) return Place{VisitStop::treatments, 1};
  if (std::holds_alternative<QuestionListScreen>(screen)) return Place{VisitStop::paper, 0.3F};
  if (std::holds_alternative<ReadyScreen>(screen)) return Place{VisitStop::paper, 0.6F};
  if (std::holds_alternative<SummaryScreen>(screen) ||
      std::holds_alternative<TakeAlongScreen>(screen))
    return Place{VisitStop::paper, 1};
  return std::nullopt;
}

}  // namespace

std::optional<VisitProgress> visit_progress(const Session& session, const DecisionAid& aid) {
  if (!aid.plan.has_named_stops || !session.response.begun()) return std::nullopt;
  const auto place = place_of(session, aid);
  if (!place) return std::nullopt;
  VisitProgress progress{.stops = stops_of(aid), .part = place->part};
  const auto found = std::find(progress.stops.begin(), progress.stops.end(), place->stop);
  if (found == progress.stops.end()) return std::nullopt;
  progress.at = static_cast<std::size_t>(found - progress.stops.begin());
  return progress;
}

}  // namespace kiosk
