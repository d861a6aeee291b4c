#include "app/driving/packed_walk.h"

#include <algorithm>
#include <bit>

#include "app/driving/some_answers.h"

namespace kiosk {
namespace {

constexpr int most_attempts = 500;  // at one screen: a longer stay is a dead end

bool is_valid(const PackedItem& item, AnswerBits answers) {
  const auto count = std::popcount(answers);
  if ((answers & ~item.allowed) != 0) return false;
  return count < 2 || (item.repeats && (answers & item.exclusive) == 0);
}

}  // namespace

AnswerBits RandomPackedPerson::answers_to(ItemIndex question, std::span<const AnswerBits> /*given*/,
                                          Chance& chance) const {
  const auto& item = form_.items[question];
  const auto possible = form_.conditions.possible(question).size();
  for (int attempt = 0; attempt < most_tries; ++attempt) {
    auto answers = AnswerBits{1} << chance.below(possible);
    while (item.repeats && chance.one_in(2)) answers |= AnswerBits{1} << chance.below(possible);
    if (is_valid(item, answers)) return answers;
  }
  return 0;
}

bool RandomPackedPerson::declines(Chance& chance) const { return chance.one_in(rather_not_say); }

PackedWalk::PackedWalk(const PackedForm& form, const PackedPerson& person, const PackedWords& words)
    : form_(form), person_(person), words_(words) {
  rows_.reserve(form.items.size());
}

bool PackedWalk::applies(ItemIndex item) const {
  for (; item != no_item; item = form_.items[item].parent) {
    const auto when = form_.items[item].enable_when;
    if (when != PackedConditions::always && !holds(when)) return false;
  }
  return true;
}

ItemIndex PackedWalk::asked_from(ItemIndex item) const {
  for (; item < form_.items.size(); ++item) {
    if (is_asked(item)) return item;
  }
  return no_item;
}

void PackedWalk::rows_now(std::uint32_t page) {
  rows_.clear();
  for (const auto row : form_.pages[page].rows) {
    if (is_asked(row)) rows_.push_back(row);
  }
}

std::uint32_t PackedWalk::page_asking(ItemIndex& item) const {
  const auto rows_of = [&](std::uint32_t page) {
    const auto& rows = form_.pages[page].rows;
    return std::count_if(rows.begin(), rows.end(), [&](ItemIndex row) { return is_asked(row); });
  };
  const auto& packed = form_.items[item];
  if (packed.page != no_page)
    return form_.pages[packed.page].asks_signs || rows_of(packed.page) > 1 ? packed.page : no_page;
  if (packed.is_question) return no_page;
  const auto next = asked_from(item + 1);
  const auto page = next == no_item ? no_page : form_.items[next].page;
  if (page == no_page) return no_page;
  const auto& rows = form_.pages[page].rows;
  const auto first =
      std::find_if(rows.begin(), rows.end(), [&](ItemIndex row) { return is_asked(row); });
  if (first == rows.end() || *first != next) return no_page;
  auto row = next;
  const auto shown = page_asking(row);
  if (shown != no_page) item = row;
  return shown;
}

/// An answer may switch others on or off that were given before, on the same page of rows. A sign
/// that no longer holds counts as untold again.
void PackedWalk::record(ItemIndex item, AnswerBits answers, bool declined) {
  const auto& packed = form_.items[item];
  answers_[item] = answers;
  declined_[item] = declined;
  given_[item] = answers;
  for (const auto later : packed.later) {
    if (answers_[later] != 0) given_[later] = applies(later) ? answers_[later] : 0;
  }
  if (!packed.read_by_a_sign) return;
  signs_changed_ = true;
  if (told_ != 0) told_ &= holding_signs();
}

void PackedWalk::answer(ItemIndex item) {
  const auto& packed = form_.items[item];
  if (!packed.is_question) return;
  auto answers = AnswerBits{0};
  if (!packed.declinable || !person_.declines(*chance_)) {
    answers = person_.answers_to(item, given_, *chance_);
    if (answers == 0 && !packed.declinable) return;
  }
  touches_ += answers == 0 ? 1 : static_cast<std::uint64_t>(std::popcount(answers));
  if (answers == 0 || is_valid(packed, answers)) record(item, answers, answers == 0);
}

bool PackedWalk::pass_question(ItemIndex item) {
  words_read_ += words_.items[item];
  asked_[item] = true;
  const auto& packed = form_.items[item];
  for (int attempt = 0; attempt < most_attempts; ++attempt) {
    answer(item);
    ++touches_;
    if (!packed.is_question || !packed.required || !is_open(item)) return true;
  }
  return false;
}

bool PackedWalk::pass_rows(std::uint32_t page) {
  rows_now(page);
  for (const auto row : rows_) words_read_ += words_.items[row];
  for (int attempt = 0; attempt < most_attempts; ++attempt) {
    for (const auto row : form_.pages[page].rows) {
      if (!is_asked(row)) continue;
      asked_[row] = true;
      answer(row);
    }
    ++touches_;
    rows_now(page);
    if (std::none_of(rows_.begin(), rows_.end(), [&](ItemIndex row) { return is_open(row); }))
      return true;
  }
  return false;
}

void PackedWalk::touch_rows_of_signs() {
  for (const auto row : rows_) {
    asked_[row] = true;
    if (person_.goes_straight()) {
      const auto answers = person_.answers_to(row, given_, *chance_);
      if (answers == 0 || (answers & form_.items[row].denies) != 0) continue;
      touches_ += static_cast<std::uint64_t>(std::popcount(answers));
      if (is_valid(form_.items[row], answers)) record(row, answers, false);
    } else if (!chance_->one_in(3)) {
      answer(row);
    }
  }
}

bool PackedWalk::pass_signs(std::uint32_t page) {
  rows_now(page);
  for (const auto row : rows_) words_read_ += words_.items[row];
  for (int attempt = 0; attempt < most_attempts; ++attempt) {
    touch_rows_of_signs();
    if (person_.goes_straight() || chance_->one_in(2)) {
      ++touches_;
      for (const auto row : rows_) {
        if (is_open(row)) record(row, form_.items[row].denies, false);
      }
    }
    ++touches_;
    if (std::none_of(rows_.begin(), rows_.end(), [&](ItemIndex row) { return is_open(row); }))
      return true;
  }
  return false;
}

AnswerBits PackedWalk::holding_signs() const {
  AnswerBits holding = 0;
  for (std::size_t sign = 0; sign < form_.signs.size(); ++sign) {
    if (holds(form_.signs[sign].when)) holding |= AnswerBits{1} << sign;
  }
  return holding;
}

/// The urgent page: it shows every sign that holds, also those that staff know of.
void PackedWalk::tell_signs(AnswerBits untold, AnswerBits holding) {
  if (untold == 0) return;
  signs_ |= holding;
  told_ |= holding;
  ++touches_;
  for (std::size_t sign = 0; sign < form_.signs.size(); ++sign) {
    if ((holding >> sign & 1U) == 0) continue;
    words_read_ += words_.signs[sign];
    for (const auto& cause : form_.signs[sign].causes) {
      const bool knows = (given_[cause.question] & ~form_.items[cause.question].unknown) != 0;
      has_sign_ = has_sign_ || (knows && holds(cause.when));
    }
  }
}

/// All pages of signs are asked before a sign stops the visit.
void PackedWalk::stop_for_signs(ItemIndex next) {
  if (!signs_changed_) return;
  const auto page = next == no_item ? no_page : form_.items[next].page;
  if (page != no_page && form_.pages[page].asks_signs) return;
  const auto holding = holding_signs();
  signs_changed_ = false;
  tell_signs(holding & ~told_, holding);
}

bool PackedWalk::go(Chance& chance) {
  chance_ = &chance;
  answers_.assign(form_.items.size() + 1, 0);
  given_.assign(form_.items.size() + 1, 0);
  declined_.assign(form_.items.size(), false);
  asked_.assign(form_.items.size(), false);
  told_ = signs_ = 0;
  has_sign_ = false;
  touches_ = 1;  // Start
  words_read_ = 0;
  signs_changed_ = true;  // some may hold without any answer
  for (auto item = asked_from(0); item != no_item;) {
    const auto page = page_asking(item);
    auto last = item;
    if (page == no_page) {
      if (!pass_question(item)) return false;
    } else {
      const bool passes = form_.pages[page].asks_signs ? pass_signs(page) : pass_rows(page);
      if (!passes) return false;
      last = rows_.back();
    }
    item = asked_from(last + 1);
    stop_for_signs(item);
  }
  return true;
}

}  // namespace kiosk
