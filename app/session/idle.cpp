#include "app/session/idle.h"

#include <algorithm>

#include "app/session/print_steps.h"
#include "app/settings/visit_settings.h"

namespace kiosk {

IdleStep idle_step(const Session& session, const VisitSettings& settings, Moment last_touch,
                   Moment now) {
  if (!holds_a_visit(session)) return {};
  if (std::holds_alternative<ForgottenScreen>(session.screen)) {
    const Moment over = last_touch + goodbye_lasts;
    if (now >= over) return {.event = GoodbyeOver{}};
    return {.ask_again_at = over};
  }
  const bool is_panel_open = session.panels.find<StaffEntry>() ||
                             session.panels.find<DisplayPanel>() ||
                             session.panels.find<EasePanel>();
  if (std::holds_alternative<PausedScreen>(session.screen) && !is_panel_open) {
    const Moment over = last_touch + paused_visit_lasts;
    if (now >= over) return {.event = VisitAbandoned{}};
    return {.ask_again_at = over};
  }
  auto patience = settings.idle_before_asking;
  if (is_at_desk(session)) patience = std::max(patience, walk_to_the_desk);
  if (session.panels.find<BreakPanel>()) patience = std::max(patience, break_lasts);
  auto countdown = settings.countdown;
  if (ease_of(session, settings).more_time) {
    patience = std::max(patience, more_time_before_asking);
    countdown = std::max(countdown, more_time_to_answer);
  }
  const Moment asking = last_touch + patience;
  const Moment end = asking + countdown;
  if (now < asking) return {.ask_again_at = asking};
  if (now >= end) return {.event = VisitAbandoned{}};
  const auto left = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(end - now).count());
  const Moment next_second = end - std::chrono::seconds(left - 1);
  if (const auto* asked = session.panels.find<StillThere>(); asked && asked->seconds_left == left)
    return {.ask_again_at = next_second};
  return {.event = NobodySeen{left}, .ask_again_at = next_second};
}

}  // namespace kiosk
