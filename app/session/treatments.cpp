// Treatments: the list, their cards, stars, and two or three of them side by side.
#include <algorithm>

#include "app/session/apply.h"
#include "app/values/overloaded.h"

namespace kiosk {
namespace {

void choose_family(Session& session, const std::string& family) {
  if (std::holds_alternative<MapScreen>(session.screen))
    session.screen = TreatmentsScreen{.filter = OptionFilter::all, .family = family};
}

void open_card(Session& session, const DecisionAid& aid, OptionIndex option) {
  const auto* treatments = std::get_if<TreatmentsScreen>(&session.screen);
  if (treatments && option < aid.options.size()) session.screen = CardScreen{option, *treatments};
}

/// A figure on length of life is shown only to those who ask for it twice.
void ask_for_life_figures(Session& session) {
  auto* card = std::get_if<CardScreen>(&session.screen);
  if (!card) return;
  card->life_figures =
      card->life_figures == LifeFigures::hidden ? LifeFigures::asked : LifeFigures::shown;
}

void toggle_star(Session& session, const DecisionAid& aid, OptionIndex option) {
  if (option >= aid.options.size()) return;
  if (std::erase(session.starred, option) == 0) session.starred.push_back(option);
}

void open_compare(Session& session) {
  if (!std::holds_alternative<TreatmentsScreen>(session.screen)) return;
  if (session.compared.empty()) {
    session.compared.assign(session.starred.begin(),
                            session.starred.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                          session.starred.size(), most_compared)));
  }
  session.screen = ComparePickScreen{};
}

void toggle_compared(Session& session, const DecisionAid& aid, OptionIndex option) {
  if (option >= aid.options.size() || std::erase(session.compared, option) > 0) return;
  if (session.compared.size() < most_compared) session.compared.push_back(option);
}

void show_compare(Session& session) {
  const bool enough =
      session.compared.size() >= least_compared && session.compared.size() <= most_compared;
  if (enough && std::holds_alternative<ComparePickScreen>(session.screen))
    session.screen = CompareScreen{};
}

/// Figures shown on request stay shown on the card's other parts.
void choose_part(Session& session, CardPart part) {
  if (auto* card = std::get_if<CardScreen>(&session.screen)) card->part = part;
}

void offer_rows(Session& session) {
  if (std::holds_alternative<CompareScreen>(session.screen))
    session.screen = ComparePickScreen{.of_rows = true};
}

void pick_row(Session& session, const std::string& row) {
  const auto* picking = std::get_if<ComparePickScreen>(&session.screen);
  if (picking && picking->of_rows)
    session.row_first = session.row_first == row ? std::string{} : row;
}

}  // namespace

Requests apply(Session& session, const DecisionAid& aid, const TreatmentEvent& event) {
  std::visit(
      Overloaded{
          [&](const FamilyChosen& chosen) { choose_family(session, chosen.family); },
          [&](const FilterChosen& chosen) {
            if (std::holds_alternative<TreatmentsScreen>(session.screen))
              session.screen = TreatmentsScreen{.filter = chosen.filter};
          },
          [&](const CardOpened& opened) { open_card(session, aid, opened.option); },
          [&](const CardPartChosen& chosen) { choose_part(session, chosen.part); },
          [&](const WholeCardAsked&) {
            if (auto* card = std::get_if<CardScreen>(&session.screen)) card->whole = true;
          },
          [&](const LifeFiguresAsked&) { ask_for_life_figures(session); },
          [&](const LifeFiguresDeclined&) {
            if (auto* card = std::get_if<CardScreen>(&session.screen))
              card->life_figures = LifeFigures::hidden;
          },
          [&](const StarToggled& toggled) { toggle_star(session, aid, toggled.option); },
          [&](const CompareOpened&) { open_compare(session); },
          [&](const CompareToggled& toggled) { toggle_compared(session, aid, toggled.option); },
          [&](const CompareShown&) { show_compare(session); },
          [&](const RowsOffered&) { offer_rows(session); },
          [&](const RowPicked& picked) { pick_row(session, picked.row); },
          [&](const CompareClosed&) {
            if (std::holds_alternative<CompareScreen>(session.screen))
              session.screen = TreatmentsScreen{};
          },
      },
      event);
  return {};
}

}  // namespace kiosk
