#include "app/speech/narrator.h"

#include <algorithm>

namespace kiosk {
namespace {

/// A text without its figures: a countdown that goes on is the same text.
std::string without_figures(const std::string& text) {
  std::string rest;
  std::copy_if(text.begin(), text.end(), std::back_inserter(rest),
               [](char c) { return c < '0' || c > '9'; });
  return rest;
}

bool is_told_by_itself(const SpokenItem& item) {
  return item.role == Role::alert || item.role == Role::text || item.role == Role::text_field;
}

bool was_there(const SpokenScreen& before, const SpokenItem& item) {
  return std::any_of(before.items.begin(), before.items.end(), [&](const SpokenItem& other) {
    return other.role == item.role && without_figures(other.name) == without_figures(item.name) &&
           without_figures(other.value) == without_figures(item.value);
  });
}

const SpokenItem* focused(const SpokenScreen& screen) {
  return screen.focus ? &screen.items[*screen.focus] : nullptr;
}

/// Where the focus was, as a place on the screen that is there now.
std::optional<std::size_t> place_of(const SpokenItem* item, const SpokenScreen& now) {
  if (!item) return std::nullopt;
  for (std::size_t i = 0; i < now.items.size(); ++i) {
    if (now.items[i].stop == item->stop) return i;
  }
  return std::nullopt;
}

/// Whether a thing was there and was not chosen: somebody touched it.
bool was_there_otherwise(const SpokenScreen& before, const SpokenItem& item) {
  return std::any_of(before.items.begin(), before.items.end(), [&](const SpokenItem& other) {
    return other.stop == item.stop && !other.selected;
  });
}

bool stands_alike(const SpokenItem& one, const SpokenItem& other) {
  return one.selected == other.selected && one.enabled == other.enabled && one.name == other.name &&
         one.value == other.value;
}

}  // namespace

std::vector<Utterance> Narrator::news(const SpokenScreen& now, const Words& words) const {
  if (!before_ || before_->place != now.place || before_->language != now.language)
    return entry_of(now, words);
  std::vector<Utterance> alerts;
  std::vector<Utterance> texts;
  for (std::size_t i = 0; i < now.items.size(); ++i) {
    const auto& item = now.items[i];
    if (now.focus == i || !is_told_by_itself(item) || was_there(*before_, item)) continue;
    (item.role == Role::alert ? alerts : texts)
        .push_back(utterance_of(now, i, std::nullopt, words));
  }
  auto said = std::move(alerts);
  const auto* was = focused(*before_);
  const auto* is = focused(now);
  const bool has_moved = is && (!was || was->stop != is->stop);
  if (has_moved && !(was && is_one_set(*was, *is) && is->role == Role::slider_step))
    said.push_back(utterance_of(now, *now.focus, place_of(was, now), words));
  else if (is && was && (has_moved || !stands_alike(*was, *is)))
    said.push_back(state_of(now, *now.focus, words));
  for (std::size_t i = 0; !is && i < now.items.size(); ++i) {
    if (now.items[i].selected && was_there_otherwise(*before_, now.items[i]))
      said.push_back(state_of(now, i, words));
  }
  said.insert(said.end(), texts.begin(), texts.end());
  return said;
}

std::vector<Utterance> Narrator::follow(const SpokenScreen& now, const Words& words) {
  auto said = news(now, words);
  before_ = now;
  if (!said.empty()) said_last_ = said;
  return said;
}

}  // namespace kiosk
