// Goes through a packed form as a made-up person does who never turns back: what the session does
// for each touch, without the session.
#pragma once

#include "app/driving/chance.h"
#include "app/driving/packed_form.h"

namespace kiosk {

/// A made-up person with the answers they give. The walk and the person draw from the same random
/// numbers as the person who walks through the session (`simulated_visit.h`), in the same order, so
/// the same seed gives the same visit either way.
class PackedPerson {
 public:
  PackedPerson() = default;
  PackedPerson(const PackedPerson&) = delete;
  PackedPerson& operator=(const PackedPerson&) = delete;
  virtual ~PackedPerson() = default;

  /// The answers to a question, given the answers so far; 0 if the person skips it.
  virtual AnswerBits answers_to(ItemIndex question, std::span<const AnswerBits> given,
                                Chance& chance) const = 0;
  /// Whether they would rather not say.
  virtual bool declines(Chance& chance) const = 0;
  /// Whether they touch only the signs that they have, and "none of the others" for the rest; else
  /// they answer and deny at random.
  virtual bool goes_straight() const = 0;
};

/// Someone who answers at random; straight through the form, but any row of a page of signs may be
/// left for the next attempt.
class RandomPackedPerson : public PackedPerson {
 public:
  explicit RandomPackedPerson(const PackedForm& form) : form_(form) {}
  AnswerBits answers_to(ItemIndex question, std::span<const AnswerBits> given,
                        Chance& chance) const override;
  bool declines(Chance& chance) const override;
  bool goes_straight() const override { return false; }

 private:
  const PackedForm& form_;
};

/// The number of words on each screen of the form.
struct PackedWords {
  std::vector<std::uint64_t> items{};  ///< of each item
  std::vector<std::uint64_t> signs{};  ///< on the urgent page, of each sign
};

/// One visit after the other through the questions of a form; it allocates only once.
class PackedWalk {
 public:
  PackedWalk(const PackedForm& form, const PackedPerson& person, const PackedWords& words);

  /// Goes through the whole form, with the random numbers of this visit. False if the person never
  /// gets to its end.
  bool go(Chance& chance);

  /// The answers that count, of each item and of a last one that nobody answers.
  std::span<const AnswerBits> given() const { return given_; }
  bool holds(PackedConditions::Entry entry) const { return form_.conditions.holds(entry, given_); }
  const std::vector<bool>& asked() const { return asked_; }
  AnswerBits signs() const { return signs_; }  ///< that interrupted the visit
  bool has_sign() const { return has_sign_; }  ///< one of them by an answer that knows
  std::uint64_t touches() const { return touches_; }
  std::uint64_t words() const { return words_read_; }

 private:
  bool applies(ItemIndex item) const;
  bool is_asked(ItemIndex item) const { return form_.items[item].has_place && applies(item); }
  bool is_open(ItemIndex item) const { return answers_[item] == 0 && !declined_[item]; }
  ItemIndex asked_from(ItemIndex item) const;
  /// The page of rows that asks an item, `no_page` if a screen of its own does. Moves a text that
  /// introduces rows on to the first of them.
  std::uint32_t page_asking(ItemIndex& item) const;
  void rows_now(std::uint32_t page);
  void record(ItemIndex item, AnswerBits answers, bool declined);
  void answer(ItemIndex item);
  bool pass_question(ItemIndex item);
  bool pass_rows(std::uint32_t page);
  bool pass_signs(std::uint32_t page);
  void touch_rows_of_signs();
  AnswerBits holding_signs() const;
  void tell_signs(AnswerBits untold, AnswerBits holding);
  void stop_for_signs(ItemIndex next);

  const PackedForm& form_;
  const PackedPerson& person_;
  const PackedWords& words_;
  Chance* chance_ = nullptr;
  std::vector<AnswerBits> answers_{};
  std::vector<AnswerBits> given_{};
  std::vector<bool> declined_{};
  std::vector<bool> asked_{};
  std::vector<ItemIndex> rows_{};
  AnswerBits told_ = 0;
  AnswerBits signs_ = 0;
  bool signs_changed_ = false;
  bool has_sign_ = false;
  std::uint64_t touches_ = 0;
  std::uint64_t words_read_ = 0;
};

}  // namespace kiosk
