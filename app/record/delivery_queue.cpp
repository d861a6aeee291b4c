#include "app/record/delivery_queue.h"

#include <algorithm>

namespace kiosk {

std::deque<DeliveryQueue::Waiting>::iterator DeliveryQueue::find(const std::string& reference) {
  return std::find_if(waiting_.begin(), waiting_.end(),
                      [&](const Waiting& each) { return each.reference == reference; });
}

void DeliveryQueue::add(const std::string& reference, SpoolTime accepted) {
  if (find(reference) == waiting_.end())
    waiting_.push_back({.reference = reference, .accepted = accepted});
}

void DeliveryQueue::add_first(const std::string& reference, SpoolTime accepted) {
  if (find(reference) != waiting_.end()) return;
  waiting_.push_front({.reference = reference, .accepted = accepted});
  paused_until_ = {};
}

std::vector<std::string> DeliveryQueue::take_out_old(SpoolTime oldest, std::size_t most) {
  std::vector<std::string> taken;
  const auto by_age = [](const Waiting& one, const Waiting& other) {
    return one.accepted < other.accepted;
  };
  while (!waiting_.empty()) {
    const auto first = std::min_element(waiting_.begin(), waiting_.end(), by_age);
    if (first->accepted >= oldest && waiting_.size() <= most) break;
    taken.push_back(first->reference);
    waiting_.erase(first);
  }
  return taken;
}

std::optional<std::string> DeliveryQueue::due(Steady now) const {
  if (now < paused_until_) return std::nullopt;
  const auto found = std::find_if(waiting_.begin(), waiting_.end(),
                                  [&](const Waiting& each) { return each.not_before <= now; });
  if (found == waiting_.end()) return std::nullopt;
  return found->reference;
}

std::optional<DeliveryQueue::Steady> DeliveryQueue::next_moment() const {
  if (waiting_.empty()) return std::nullopt;
  const auto first = std::min_element(
      waiting_.begin(), waiting_.end(),
      [](const Waiting& one, const Waiting& other) { return one.not_before < other.not_before; });
  return std::max(first->not_before, paused_until_);
}

void DeliveryQueue::remove(const std::string& reference) {
  if (const auto entry = find(reference); entry != waiting_.end()) waiting_.erase(entry);
}

void DeliveryQueue::move_to_end(const std::deque<Waiting>::iterator& entry) {
  std::rotate(entry, entry + 1, waiting_.end());
}

void DeliveryQueue::pause_all(const std::string& reference, Steady until) {
  paused_until_ = until;
  if (const auto entry = find(reference); entry != waiting_.end()) {
    entry->is_refused = false;
    move_to_end(entry);
  }
}

void DeliveryQueue::put_off(const std::string& reference, Steady until) {
  const auto entry = find(reference);
  if (entry == waiting_.end()) return;
  entry->not_before = until;
  entry->is_refused = false;
  ++entry->put_off;
  move_to_end(entry);
}

void DeliveryQueue::set_aside(const std::string& reference, Steady until) {
  const auto entry = find(reference);
  if (entry == waiting_.end()) return;
  entry->not_before = until;
  entry->is_refused = true;
  move_to_end(entry);
}

int DeliveryQueue::times_put_off(const std::string& reference) const {
  const auto entry = std::find_if(waiting_.begin(), waiting_.end(),
                                  [&](const Waiting& each) { return each.reference == reference; });
  return entry == waiting_.end() ? 0 : entry->put_off;
}

std::size_t DeliveryQueue::refused() const {
  return static_cast<std::size_t>(std::count_if(
      waiting_.begin(), waiting_.end(), [](const Waiting& each) { return each.is_refused; }));
}

}  // namespace kiosk
