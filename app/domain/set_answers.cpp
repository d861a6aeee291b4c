#include "app/domain/set_answers.h"

#include <algorithm>
#include <span>

#include "app/domain/calculation.h"
#include "app/values/expects.h"

namespace kiosk {
namespace {

constexpr std::size_t most_parked = 100;  // removed answers of one question; the oldest is dropped

/// The descendants of one answer, on their own: parent indexes are relative to its beginning, and
/// `no_node` at its top.
using Beneath = std::vector<ResponseItem>;

bool is_option(const Item& item, const Answer& answer) {
  return std::any_of(item.options.begin(), item.options.end(),
                     [&](const AnswerOption& option) { return same(answer, option.value); });
}

bool says_something(const Beneath& beneath) {
  return std::any_of(beneath.begin(), beneath.end(), [](const ResponseItem& entry) {
    return !entry.answers.empty() || entry.declined || !entry.parked.empty();
  });
}

void write_place(Beneath& beneath, std::size_t answer) {
  for (auto& entry : beneath) {
    if (entry.parent == no_node) entry.of_answer = static_cast<std::uint32_t>(answer);
  }
}

/// Takes all descendants of a question out of the response, one list for each answer; the response
/// is incomplete until `insert_subtrees`.
std::vector<Beneath> extract_subtrees(Response& response, NodeIndex question) {
  const auto end = subtree_end(response, question);
  std::vector<Beneath> parts(std::max<std::size_t>(1, response.items[question].answers.size()));
  NodeIndex begin = question + 1;
  std::size_t answer = 0;
  for (auto n = question + 1; n < end; ++n) {
    auto& entry = response.items[n];
    const bool at_top = entry.parent == question;
    if (at_top && entry.of_answer != answer) {
      answer = entry.of_answer;
      begin = n;
    }
    entry.parent = at_top ? no_node : entry.parent - begin;
    if (answer >= parts.size()) parts.resize(answer + 1);
    parts[answer].push_back(std::move(entry));
  }
  return parts;
}

/// Inserts the lists in place of what was taken out up to `end`.
void insert_subtrees(Response& response, NodeIndex question, NodeIndex end,
                     std::vector<Beneath> parts) {
  std::vector<ResponseItem> beneath;
  for (std::size_t answer = 0; answer < parts.size(); ++answer) {
    write_place(parts[answer], answer);
    const auto begin = question + 1 + static_cast<NodeIndex>(beneath.size());
    for (auto& entry : parts[answer]) {
      entry.parent = entry.parent == no_node ? question : entry.parent + begin;
      beneath.push_back(std::move(entry));
    }
  }
  const auto moved = static_cast<NodeIndex>(question + 1 + beneath.size()) -
                     end;  // modulo 2^32 where it moves back
  for (auto& entry : std::span(response.items).subspan(end)) {
    if (entry.parent != no_node && entry.parent >= end) entry.parent += moved;
  }
  const auto at = response.items.begin() + question + 1;
  const auto room = static_cast<std::size_t>(end - question - 1);
  const auto in_place = static_cast<std::ptrdiff_t>(std::min(room, beneath.size()));
  std::move(beneath.begin(), beneath.begin() + in_place, at);
  if (beneath.size() > room)
    response.items.insert(at + in_place, std::make_move_iterator(beneath.begin() + in_place),
                          std::make_move_iterator(beneath.end()));
  else response.items.erase(at + in_place, at + static_cast<std::ptrdiff_t>(room));
}

/// Finds for each new answer its descendants.
class ReorderChildren {
 public:
  ReorderChildren(Response& response, const Questionnaire& form, NodeIndex question)
      : response_(response),
        form_(form),
        question_(question),
        item_(form.items[response.items[question].item]) {}

  void put(std::vector<Answer> answers) {
    const auto end = subtree_end(response_, question_);
    before_ = response_.items[question_].answers;
    parts_ = extract_subtrees(response_, question_);
    taken_.assign(parts_.size(), false);
    found_.assign(std::max<std::size_t>(1, answers.size()), std::nullopt);
    for (std::size_t i = 0; i < answers.size(); ++i) take_kept(answers[i], i);
    if (answers.size() == before_.size()) {
      for (std::size_t i = 0; i < answers.size(); ++i) take_typed_anew(answers[i], i);
    }
    for (std::size_t i = 0; i < answers.size(); ++i) take_parked(answers[i], i);
    if (before_.empty()) take(0, 0);
    park_the_rest();
    const auto fresh = make_the_rest();
    response_.items[question_].answers = std::move(answers);
    std::vector<Beneath> parts;
    for (auto& part : found_) parts.push_back(std::move(*part));
    insert_subtrees(response_, question_, end, std::move(parts));
    begin_answers(fresh);
  }

 private:
  void take(std::size_t from, std::size_t to) {
    if (found_[to] || taken_[from]) return;
    taken_[from] = true;
    found_[to] = std::move(parts_[from]);
  }

  void take_kept(const Answer& answer, std::size_t to) {
    for (std::size_t from = 0; from < before_.size() && !found_[to]; ++from) {
      if (!taken_[from] && same(before_[from], answer)) take(from, to);
    }
  }

  /// A corrected text is still about the same thing; another option is not.
  void take_typed_anew(const Answer& answer, std::size_t place) {
    if (!is_option(item_, answer) && !is_option(item_, before_[place])) take(place, place);
  }

  void take_parked(const Answer& answer, std::size_t to) {
    auto& parked = response_.items[question_].parked;
    const auto found = std::find_if(parked.begin(), parked.end(), [&](const ParkedAnswer& one) {
      return same(one.answer, answer);
    });
    if (found_[to] || found == parked.end()) return;
    found_[to] = std::move(found->beneath);
    parked.erase(found);
  }

  void park_the_rest() {
    auto& parked = response_.items[question_].parked;
    for (std::size_t from = 0; from < before_.size(); ++from) {
      if (taken_[from] || !says_something(parts_[from])) continue;
      parked.push_back({.answer = before_[from], .beneath = std::move(parts_[from])});
      if (parked.size() > most_parked) parked.erase(parked.begin());
    }
  }

  /// Gives new answers blank descendants. Returns the indexes of the new answers.
  std::vector<std::size_t> make_the_rest() {
    std::vector<std::size_t> fresh;
    for (std::size_t to = 0; to < found_.size(); ++to) {
      if (found_[to]) continue;
      found_[to] = blank();
      fresh.push_back(to);
    }
    return fresh;
  }

  Beneath blank() const {
    Beneath beneath;
    const auto question = response_.items[question_].item;
    for (auto child = question + 1; child < item_.end; child = form_.items[child].end)
      append_blank(beneath, 0, form_, {.item = child});
    return beneath;
  }

  void begin_answers(const std::vector<std::size_t>& fresh) {
    for (auto n = question_ + 1; is_in_subtree(response_, n, question_); ++n) {
      const auto& entry = response_.items[n];
      const bool is_fresh = entry.parent == question_ &&
                            std::find(fresh.begin(), fresh.end(), entry.of_answer) != fresh.end();
      if (is_fresh) begin_answers_beneath(response_, form_, n);
    }
  }

  Response& response_;
  const Questionnaire& form_;
  NodeIndex question_;
  const Item& item_;
  std::vector<Answer> before_{};
  std::vector<Beneath> parts_{};
  std::vector<bool> taken_{};
  std::vector<std::optional<Beneath>> found_{};
};

bool all_the_same(const std::vector<Answer>& one, const std::vector<Answer>& other) {
  return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                    [](const Answer& a, const Answer& b) { return same(a, b); });
}

}  // namespace

void set_answers(Response& response, const Questionnaire& form, NodeIndex node,
                 std::vector<Answer> answers) {
  KIOSK_EXPECTS(node < response.items.size());
  auto& entry = response.items[node];
  if (!form.items[entry.item].asks_per_answer || all_the_same(entry.answers, answers))
    entry.answers = std::move(answers);
  else ReorderChildren(response, form, node).put(std::move(answers));
}

void forget_answers(Response& response, const Questionnaire& form, NodeIndex node) {
  for (auto n = node; is_in_subtree(response, n, node); ++n) {
    set_answers(response, form, n, {});
    response.items[n].parked.clear();
  }
}

}  // namespace kiosk
