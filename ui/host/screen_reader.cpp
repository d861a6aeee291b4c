#include "ui/host/screen_reader.h"

#include "app/memory/wiping.h"

namespace kiosk::ui {

SpokenScreen spoken(const SemanticScreen& screen) {
  SpokenScreen heard{.name = screen.name, .place = screen.place, .language = screen.language};
  for (const auto& item : screen.items) {
    if (item.is_twin || item.by_touch) continue;
    if (item.focused && !heard.focus) heard.focus = heard.items.size();
    heard.items.push_back({.role = item.role,
                           .id = item.id,
                           .stop = item.id.empty() ? item.stop : item.id,
                           .name = item.name,
                           .value = item.value,
                           .of = item.of,
                           .language = item.language,
                           .selected = item.selected,
                           .enabled = item.enabled,
                           .in_header = item.in_header});
  }
  return heard;
}

void ScreenReader::say(const std::vector<Utterance>& utterances, const Listening& listening) {
  is_paused_ = false;
  stops_.clear();
  for (const auto& utterance : utterances) stops_.push_back(utterance.stop);
  player_->say(utterances,
               {.rate = listening.rate, .volume = listening.volume, .aloud = listening.aloud});
}

void ScreenReader::follow(const SemanticScreen& screen, const Listening& listening,
                          const Words& words) {
  if (!player_) return;
  if (!listening.on) {
    if (was_on_) forget();
    return;
  }
  if (!was_on_ || was_aloud_ != listening.aloud) narrator_.forget();
  was_on_ = true;
  was_aloud_ = listening.aloud;
  const auto news = narrator_.follow(spoken(screen), words);
  if (!news.empty()) say(news, listening);
}

std::string ScreenReader::reading() const {
  if (!is_speaking()) return {};
  const auto now = player_->speaking_now();
  return now < stops_.size() ? stops_[now] : std::string{};
}

void ScreenReader::hush() {
  if (player_) player_->hush();
}

bool ScreenReader::repeat(const Listening& listening) {
  if (!was_on_ || narrator_.said_last().empty()) return false;
  say(narrator_.said_last(), listening);
  return true;
}

void ScreenReader::say_item(const SemanticScreen& screen, const std::string& stop,
                            const Listening& listening, const Words& words) {
  if (!was_on_ || !listening.on) return;
  const auto heard = spoken(screen);
  for (std::size_t i = 0; i < heard.items.size(); ++i) {
    if (heard.items[i].stop == stop) return say({words_of(heard, i, words)}, listening);
  }
}

bool ScreenReader::pause() {
  if (!was_on_ || (!is_paused_ && !player_->is_speaking())) return false;
  is_paused_ = !is_paused_;
  player_->pause(is_paused_);
  return true;
}

void ScreenReader::forget() {
  if (player_ && was_on_) player_->forget();
  narrator_.forget();
  wipe_around(narrator_);
  stops_ = {};
  was_on_ = was_aloud_ = is_paused_ = false;
}

}  // namespace kiosk::ui
