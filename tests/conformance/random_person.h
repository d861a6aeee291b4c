// Somebody who answers a form at random, but always validly, goes back, changes and clears answers:
// the same for the same seed.
#pragma once

#include <random>
#include <set>

#include "app/domain/response.h"

namespace kiosk {

/// Fills in one form. Each step is one thing a person does.
class RandomPerson {
 public:
  RandomPerson(const Questionnaire& form, std::uint32_t seed)
      : form_(form), random_(seed), response_(blank_response(form)) {}

  void take_steps(std::size_t count);
  const Response& response() const { return response_; }

  /// The kinds of items for which at least one valid answer was found.
  const std::set<ItemType>& answered() const { return answered_; }

 private:
  void take_step();
  void answer(NodeIndex node);
  void take_back_what_no_longer_fits();
  std::vector<Answer> some_answers(const Item& item);
  Answer some_answer(const Item& item);
  Answer number(const Item& item);
  Answer amount(const Item& item);
  std::string words(const Item& item);
  std::size_t below(std::size_t count) {
    return std::uniform_int_distribution<std::size_t>(0, count - 1)(random_);
  }
  bool one_in(std::size_t count) { return below(count) == 0; }

  const Questionnaire& form_;
  std::mt19937 random_;
  Response response_;
  std::set<ItemType> answered_{};
};

}  // namespace kiosk
