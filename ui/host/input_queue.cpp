#include "ui/host/input_queue.h"

#include <utility>

namespace kiosk::ui {

void InputQueue::push(Input input) {
  const bool is_full = waiting_.size() >= most_waiting;
  if (input.kind == InputKind::move && !waiting_.empty() && waiting_.back().kind == InputKind::move)
    waiting_.pop_back();
  else if (input.kind == InputKind::release) {
    if (std::exchange(press_dropped_, false))
      return;  // one release beyond the limit ends the press that is in the queue
  } else if (input.kind == InputKind::press) {
    press_dropped_ = is_full;
    if (is_full) return;
  } else if (is_full) {
    return;
  }
  wants_character_ = input.kind == InputKind::character && input.character.empty();
  waiting_.push_back(std::move(input));
}

void InputQueue::add_character(std::string character, Moment when) {
  if (wants_character_ && !waiting_.empty()) {
    us_characters_[character] = waiting_.back().us_character;
    waiting_.back().character = std::move(character);
    wants_character_ = false;
    return;
  }
  const auto known = us_characters_.find(character);
  auto us_character = known == us_characters_.end() ? std::string{} : known->second;
  push({.kind = InputKind::character,
        .when = when,
        .character = std::move(character),
        .us_character = std::move(us_character)});
}

std::optional<Input> InputQueue::next() {
  if (waiting_.empty()) return std::nullopt;
  auto input = std::move(waiting_.front());
  waiting_.pop_front();
  return input;
}

std::optional<Input> InputQueue::next_typed() {
  if (waiting_.empty() || waiting_.front().kind != InputKind::character) return std::nullopt;
  return next();
}

}  // namespace kiosk::ui
