#include "app/session/visit_progress.h"

#include <algorithm>

#include "app/session/signs.h"

namespace kiosk {
namespace {

/// The last question about a sign, or `no_item`. Questions about signs come first in a form.
ItemIndex last_sign_question(const DecisionAid& aid) {
  ItemIndex last = no_item;
  const auto take = [&](ItemIndex question) {
    last = last == no_item ? question : std::max(last, question);
  };
  for (std::uint32_t page = 0; page < aid.sign_pages.size(); ++page) {
    const auto& questions = aid.sign_pages[page].questions;
    if (asks_signs(aid, page)) std::for_each(questions.begin(), questions.end(), take);
  }
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

/// The place of each screen; nullopt for one that is not a step of a visit.
struct PlaceOf {
  const Session& session;
  const DecisionAid& aid;
  using Known = std::optional<Place>;

  Known operator()(const QuestionScreen& screen) const { return of_node(screen.node); }
  Known operator()(const RepeatScreen& screen) const { return of_node(screen.group); }
  Known operator()(const SignsScreen& screen) const {
    return place_in_form(aid, aid.sign_pages[screen.page].questions.back());
  }
  Known operator()(const AnswersScreen&) const { return Place{VisitStop::you, 1}; }
  Known operator()(const GoalsScreen&) const { return Place{VisitStop::matters, 1}; }
  Known operator()(const MapScreen&) const { return Place{VisitStop::treatments, 0.2F}; }
  Known operator()(const TreatmentsScreen&) const { return among_treatments(); }
  Known operator()(const CardScreen&) const { return among_treatments(); }
  Known operator()(const ComparePickScreen&) const { return among_treatments(); }
  Known operator()(const CompareScreen&) const { return among_treatments(); }
  Known operator()(const TradeOffScreen&) const { return Place{VisitStop::treatments, 0.8F}; }
  Known operator()(const PointScreen&) const { return Place{VisitStop::treatments, 1}; }
  Known operator()(const QuestionListScreen&) const { return Place{VisitStop::paper, 0.3F}; }
  Known operator()(const ReadyScreen&) const { return Place{VisitStop::paper, 0.6F}; }
  Known operator()(const SummaryScreen&) const { return Place{VisitStop::paper, 1}; }
  Known operator()(const TakeAlongScreen&) const { return Place{VisitStop::paper, 1}; }
  Known operator()(const WelcomeScreen&) const { return std::nullopt; }
  Known operator()(const AboutScreen&) const { return std::nullopt; }
  Known operator()(const UrgentScreen&) const { return std::nullopt; }
  Known operator()(const ForgottenScreen&) const { return std::nullopt; }
  Known operator()(const PausedScreen&) const { return std::nullopt; }

 private:
  Known of_node(NodeIndex node) const {
    return place_in_form(aid, session.response.items[node].item);
  }
  static Known among_treatments() { return Place{VisitStop::treatments, 0.5F}; }
};

}  // namespace

std::optional<VisitProgress> visit_progress(const Session& session, const DecisionAid& aid) {
  if (!aid.plan.has_named_stops || !session.response.begun()) return std::nullopt;
  const auto place = std::visit(PlaceOf{session, aid}, session.screen);
  if (!place) return std::nullopt;
  VisitProgress progress{.stops = stops_of(aid), .part = place->part};
  const auto found = std::find(progress.stops.begin(), progress.stops.end(), place->stop);
  if (found == progress.stops.end()) return std::nullopt;
  progress.at = static_cast<std::size_t>(found - progress.stops.begin());
  return progress;
}

}  // namespace kiosk
