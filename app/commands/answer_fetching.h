// Asks the terminology server while the kiosk is already there: nobody waits for a server that is
// away.
#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include "app/terminology/fetch_value_sets.h"

namespace kiosk {

/// Fetches once, in a thread of its own, until that is done, a visit begins, or the kiosk ends.
class AnswerFetching {
 public:
  /// `fetch` returns whether anything was fetched, and returns soon once it is ended; it must own
  /// all that it uses, because it may outlive this. It is null if nobody is to be asked. `wake` is
  /// called when something was fetched, and never after this is gone.
  AnswerFetching(std::function<bool(FetchEnd& end)> fetch, std::function<void()> wake);
  AnswerFetching(const AnswerFetching&) = delete;
  AnswerFetching& operator=(const AnswerFetching&) = delete;
  ~AnswerFetching() { stop(); }

  /// Whether answers were fetched that are not in the content yet.
  bool has_more() const { return state_->has_more; }
  /// The content is read again, with them.
  void is_read() { state_->has_more = false; }
  /// A visit begins: the network is left alone. What was not fetched is asked for at the next
  /// start.
  void stop() { state_->end.end(); }

 private:
  struct State {
    std::atomic<bool> has_more{false};
    FetchEnd end{};
  };

  std::shared_ptr<State> state_ = std::make_shared<State>();
  std::shared_ptr<std::function<void()>> wake_;
};

}  // namespace kiosk
