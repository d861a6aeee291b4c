// A visit on the real aid, and what its screen shows.
#pragma once

#include "app/settings/visit_settings.h"
#include "tests/support/visitor.h"
#include "ui/views/make_view.h"

namespace kiosk::ui {

/// Puts somebody who has come to the treatments back to what stands before them: what matters.
inline Visitor& back_at_the_goals(Visitor& visitor) {
  visitor.session.screen = GoalsScreen{};
  return visitor;
}

/// A visit on the real aid, and what its screen shows.
struct AVisit {
  Visitor visitor{real_aid()};
  VisitSettings settings{};
  std::vector<Language> languages = real_aid().languages;
  std::string today = "2026-11-24";

  /// What its views are made from; refers to this visit.
  ViewContext context(const DecisionAid& aid = real_aid()) const {
    return {.session = visitor.session,
            .aid = aid,
            .words = real_words(),
            .settings = settings,
            .languages = languages,
            .today = today};
  }

  template <class Shown>
  Shown view() const {
    return std::get<Shown>(make_view(context()));
  }
};

inline const Answers hurting{
    {"pain-worst", {"7"}}, {"lesion-count", {"2"}}, {"pain-sites", {"unsure"}}};

inline std::vector<std::string> ids_of(const std::vector<ActionView>& actions) {
  std::vector<std::string> ids;
  for (const auto& action : actions) ids.push_back(action.id);
  return ids;
}

inline std::vector<std::string> selected_of(const std::vector<ActionView>& actions) {
  std::vector<std::string> ids;
  for (const auto& action : actions) {
    if (action.selected) ids.push_back(action.id);
  }
  return ids;
}

}  // namespace kiosk::ui
