#include "app/commands/facts_poller.h"

#include <mutex>
#include <thread>

namespace kiosk {

struct FactsPoller::Found {
  std::mutex mutex{};
  std::shared_ptr<const MachineFacts> facts{};
};

FactsPoller::FactsPoller(std::function<void()> changed)
    : changed_(std::move(changed)), found_(std::make_shared<Found>()) {}

void FactsPoller::look(LookInput context) {
  found_ = std::make_shared<Found>();
  std::thread([found = found_, changed = changed_, context = std::move(context)] {
    auto facts = std::make_shared<const MachineFacts>(look_around(context));
    {
      const std::lock_guard lock(found->mutex);
      found->facts = std::move(facts);
    }
    changed();
  }).detach();
}

std::shared_ptr<const MachineFacts> FactsPoller::facts() const {
  const std::lock_guard lock(found_->mutex);
  return found_->facts;
}

}  // namespace kiosk
