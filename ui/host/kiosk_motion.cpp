// What moves after a touch, and what moves for somebody who has not come yet.
#include <algorithm>

#include "app/settings/visit_settings.h"
#include "ui/host/kiosk.h"

namespace kiosk::ui {
namespace {

/// How often the welcome moves where the clinic wants that.
constexpr Moment attracts_every = std::chrono::seconds(6);

}  // namespace

void Kiosk::begin_motion(Moves what, const Rect& from) {
  if (what == Moves::nothing || ease_of(session_, settings_).still) return;
  mover_.begin({.what = what, .done = 0, .from = from}, window_.now());
}

/// Called before an event changes the visit. A page moves once the next one is known.
void Kiosk::notice_what_moves(const Event& event, const std::string& place) {
  left_.reset();
  if (const auto next = moves_of(event); next != Moves::nothing)
    left_ = LeftPage{.place = place, .next = next};
  const auto* star = event_if<StarToggled>(&event);
  const auto* touched = stage_.said().find(stage_.interaction().activated_now());
  const auto& starred = session_.starred;
  if (!star || !touched || std::find(starred.begin(), starred.end(), star->option) != starred.end())
    return;
  auto from = touched->rect;
  from.y -= static_cast<float>(appearance().above);
  begin_motion(Moves::star, from);
}

std::optional<Moment> Kiosk::next_attraction() const {
  if (!attracted_at_) return std::nullopt;
  return *attracted_at_ + attracts_every;
}

/// Counts what the untouched welcome shows next. Nothing is due while anybody is there.
void Kiosk::attract() {
  const bool is_wanted = settings_.attract && content_.content && !holds_a_visit(session_) &&
                         std::holds_alternative<WelcomeScreen>(session_.screen) &&
                         !session_.panels.top();
  if (!is_wanted) {
    attracted_at_.reset();
    attractions_ = 0;
    return;
  }
  const auto now = window_.now();
  if (!attracted_at_) attracted_at_ = now;
  if (now < *attracted_at_ + attracts_every) return;
  attracted_at_ = now;
  ++attractions_;
}

Attraction Kiosk::attraction() const {
  if (!attracted_at_) return {};
  const auto& languages = content_.content->languages;
  const auto& language = languages[static_cast<std::size_t>(attractions_) % languages.size()];
  const auto found = content_.content->words.find(language);
  if (found == content_.content->words.end()) return {.turns = attractions_};
  return {.turns = attractions_, .words = found->second.say("welcome.touch"), .language = language};
}

}  // namespace kiosk::ui
