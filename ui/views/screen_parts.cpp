#include "ui/views/screen_parts.h"

#include "app/wording/summarize.h"

namespace kiosk::ui {
namespace {

using Parts = std::vector<AidPart>;

/// The parts of each screen. A screen that is not listed counts as the whole aid.
struct PartsOf {
  const ViewContext& context;

  template <class OtherScreen>
  Parts operator()(const OtherScreen&) const {
    return parts_of(context.aid);
  }
  Parts operator()(const QuestionScreen& screen) const { return question_at(screen.node); }
  Parts operator()(const SignsScreen& screen) const {
    Parts parts;
    for (const auto question : context.aid.sign_pages[screen.page].questions)
      parts.push_back({PartKind::question, context.aid.questionnaire.items[question].link_id});
    return parts;
  }
  Parts operator()(const UrgentScreen&) const {
    Parts parts;
    for (const auto sign : urgent_signs(context.aid, context.session.response))
      parts.push_back({PartKind::sign, context.aid.urgent_signs[sign].id});
    return parts;
  }
  Parts operator()(const AnswersScreen&) const { return of_kind(PartKind::question); }
  Parts operator()(const GoalsScreen&) const { return {{PartKind::list, "goals"}}; }
  Parts operator()(const ReadyScreen&) const { return {{PartKind::list, "ready"}}; }
  Parts operator()(const QuestionListScreen&) const { return {{PartKind::list, "questions"}}; }
  Parts operator()(const MapScreen&) const { return {{PartKind::page, "map"}}; }
  Parts operator()(const TreatmentsScreen&) const { return of_kind(PartKind::card); }
  Parts operator()(const ComparePickScreen&) const { return of_kind(PartKind::card); }
  Parts operator()(const CompareScreen&) const { return of_kind(PartKind::card); }
  Parts operator()(const CardScreen& screen) const {
    return parts_of_card(context.aid, screen.option);
  }
  Parts operator()(const TradeOffScreen& screen) const {
    return {{PartKind::trade_off, context.aid.trade_offs[screen.trade_off].id}};
  }
  Parts operator()(const PointScreen& screen) const {
    return {{PartKind::point, context.aid.points[screen.point].id}};
  }
  Parts operator()(const SummaryScreen&) const { return on_sheet(); }
  Parts operator()(const TakeAlongScreen&) const { return on_sheet(); }

 private:
  Parts on_sheet() const {
    return parts_on_sheet(summary_input(context.session, context.today), context.aid);
  }
  Parts of_kind(PartKind kind) const {
    auto parts = parts_of(context.aid);
    std::erase_if(parts, [&](const AidPart& part) { return part.kind != kind; });
    return parts;
  }
  Parts question_at(NodeIndex node) const {
    const auto& nodes = context.session.response.items;
    if (node >= nodes.size()) return parts_of(context.aid);
    return {{PartKind::question, context.aid.questionnaire.items[nodes[node].item].link_id}};
  }
};

}  // namespace

std::vector<AidPart> parts_on_screen(const ViewContext& context) {
  return std::visit(PartsOf{context}, context.session.screen);
}

}  // namespace kiosk::ui
