// Somebody who answers a form at random, but always validly, goes back, changes and clears answers:
// the same for the same seed.
#pragma once

#include <set>

#include "app/domain/response.h"
#include "app/driving/some_answers.h"

namespace kiosk {

/// Fills in one form. Each step is one thing a person does.
class RandomPerson {
 public:
  RandomPerson(const Questionnaire& form, std::uint32_t seed)
      : form_(form), chance_(seed), response_(blank_response(form)) {}

  void take_steps(std::size_t count);
  const Response& response() const { return response_; }

  /// The kinds of items for which at least one valid answer was found.
  const std::set<ItemType>& answered() const { return answered_; }

 private:
  void take_step();
  void answer(NodeIndex node);
  void take_back_what_no_longer_fits();

  const Questionnaire& form_;
  Chance chance_;
  Response response_;
  std::set<ItemType> answered_{};
};

}  // namespace kiosk
