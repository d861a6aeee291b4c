#include "app/commands/answer_fetching.h"

#include <thread>

namespace kiosk {

AnswerFetching::AnswerFetching(std::function<bool(FetchEnd& end)> fetch, std::function<void()> wake)
    : wake_(std::make_shared<std::function<void()>>(std::move(wake))) {
  if (!fetch) return;
  std::thread([fetch = std::move(fetch), state = state_,
               bell = std::weak_ptr<std::function<void()>>(wake_)] {
    if (!fetch(state->end)) return;
    state->has_more = true;
    if (const auto wake_up = bell.lock()) (*wake_up)();
  }).detach();
}

}  // namespace kiosk
